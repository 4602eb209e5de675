import { basename } from 'node:path';
import { JsonObject, textAt } from '../../kube/json';
import { readYaml } from '../../kube/yaml/read';
import { CSV_ANNOTATION } from '../../olm/format/csv-annotation';
import type { SourceObject } from '../operator-source';

/** The version at the end of a name: `operator.v1.2.3`, `operator-1.2.3`. */
const VERSION = /[.-]v?\d+\.\d+\.\d+\S*$|[.-]v0*\d*$/;

/** Name of an operator: what is said first, of what its ClusterServiceVersion, its Deployment and its folder are called. */
export function operatorName(
  { said, csv, objects, folder }: {
    readonly said?: string; readonly csv?: JsonObject; readonly objects: readonly SourceObject[]; readonly folder?: string;
  }): string {
  const deployments = objects.filter(({ manifest }) => manifest.kind === 'Deployment').map(({ manifest }) => textAt(manifest, 'metadata', 'name'));
  const fromFolder = folder === undefined ? undefined : dnsName(basename(folder));
  const found = [said, csvBaseName(csv), deployments.length === 1 ? deployments[0] : undefined, fromFolder, deployments[0]];
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
  } catch {
    return undefined; // a text that is no object suggests no name
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
