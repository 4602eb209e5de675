import { basename } from 'node:path';
import { JsonObject, textAt } from '../../kube/json';
import { YamlError, readYaml } from '../../kube/yaml/read';
import { CSV_ANNOTATION } from '../../olm/format/csv-annotation';
import type { SourceObject } from '../operator-source';

/** The version at the end of a name: `operator.v1.2.3`, `operator-1.2.3`. */
const VERSION = /[.-]v?\d+\.\d+\.\d+\S*$|[.-]v0*\d*$/;

/** What kubebuilder and operator-sdk call the Deployment, behind the name of the project. */
const SCAFFOLDED = /-controller-manager$/;
/** Namespaces that are no operator's. */
const SHARED_NAMESPACE = /^(?:default|kube-.*)$/;

/** What an operator can be called after, the first that there is. */
export interface NameSources {
  readonly said?: string;
  readonly csv?: JsonObject;
  /** Of which a Deployment counts. */
  readonly objects: readonly SourceObject[];
  /** The folder that it is read from. */
  readonly folder?: string;
  /** The namespace that it runs in. */
  readonly namespace?: string;
  /** The folder that it is written to. */
  readonly lastFolder?: string;
}

/** Name of an operator: what is said first, of what its ClusterServiceVersion, its Deployment, its namespace and its folder are called. */
export function operatorName({ said, csv, objects, folder, namespace, lastFolder }: NameSources): string {
  const deployments = objects.filter(({ manifest }) => manifest.kind === 'Deployment')
    .map(({ manifest }) => textAt(manifest, 'metadata', 'name')?.replace(SCAFFOLDED, ''));
  const nameOf = (path: string | undefined) => (path === undefined ? undefined : dnsName(basename(path)));
  const ofNamespace = namespace === undefined || SHARED_NAMESPACE.test(namespace) ? undefined : namespace.replace(/-system$/, '');
  const onlyDeployment = deployments.length === 1 ? deployments[0] : undefined;
  const found = [said, csvBaseName(csv), onlyDeployment, nameOf(folder), ofNamespace, deployments[0], nameOf(lastFolder)];
  return found.find(name => name !== undefined && name !== '') ?? 'operator';
}

/** Name of a ClusterServiceVersion without its version; undefined for the placeholders of templates. */
export function csvBaseName(csv: JsonObject | undefined): string | undefined {
  const name = textAt(csv, 'metadata', 'name')?.replace(VERSION, '');
  return name === undefined || /^placeholder|[${}]/.test(name) ? undefined : name;
}

function dnsName(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The namespace that a ClusterServiceVersion suggests. */
export function suggestedNamespace(csv: JsonObject | undefined): string | undefined {
  const annotation = (key: string): string | undefined => textAt(csv, 'metadata', 'annotations', key) || undefined;
  const template = annotation(CSV_ANNOTATION.SUGGESTED_NAMESPACE_TEMPLATE);
  return annotation(CSV_ANNOTATION.SUGGESTED_NAMESPACE) ?? (template === undefined ? undefined : nameInTemplate(template));
}

function nameInTemplate(template: string): string | undefined {
  try {
    return textAt(readYaml(template), 'metadata', 'name');
  } catch (error) {
    if (error instanceof YamlError) return undefined; // a text that is no object suggests no name
    throw error;
  }
}

/** The namespace that the Deployments are in, if it is one; else the only Namespace among the objects. */
export function namespaceOf(objects: readonly SourceObject[]): string | undefined {
  const only = (names: readonly (string | undefined)[]): string | undefined => {
    const distinct = [...new Set(names.filter(name => name !== undefined && name !== ''))];
    return distinct.length === 1 ? distinct[0] : undefined;
  };
  const manifests = objects.map(({ manifest }) => manifest);
  const ofKind = (kind: string): JsonObject[] => manifests.filter(manifest => manifest.kind === kind);
  return only(ofKind('Deployment').map(deployment => textAt(deployment, 'metadata', 'namespace')))
    ?? only(ofKind('Namespace').map(namespace => textAt(namespace, 'metadata', 'name')))
    ?? only(ofKind('ServiceAccount').map(account => textAt(account, 'metadata', 'namespace')));
}
