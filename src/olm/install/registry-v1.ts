import type { ClusterServiceVersion } from './cluster-service-version';
import { checkMetadata, goObject } from './go/convert';
import { InstallError } from './install-error';
import { encodeJson } from './names';
import { FileContent, textOf } from '../../files/file-tree';
import { DecodeError } from '../../go/decode-error';
import { goJson } from '../../go/json';
import { quote } from '../../go/quote';
import { isJsonObject, Json, JsonObject, listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { readYamlDocuments, YamlError } from '../../kube/yaml/read';
import { ManifestFile, OlmModel } from '../model';

/** A bundle as OLM v1 has read it. */
export interface RegistryV1 {
  readonly packageName: string;
  readonly csv: ClusterServiceVersion;
  readonly crds: readonly JsonObject[];
  /** All other objects, as they are. */
  readonly others: readonly JsonObject[];
}

const MANIFESTS = 'manifests/';
const ANNOTATIONS = 'metadata/annotations.yaml';
const PROPERTIES = 'metadata/properties.yaml';
const PROPERTIES_ANNOTATION = 'olm.properties';

/**
 * Reads a bundle as OLM v1 does: every document of every file of manifests/, the package's name from `metadata/annotations.yaml` alone,
 * and the last ClusterServiceVersion if there are several. The model is left as it is.
 *
 * Mirrors operator-controller's internal/operator-controller/rukpak/bundle/source/source.go; what YAML itself refuses is in our words.
 *
 * @throws InstallError where OLM v1 cannot read the bundle
 */
export function readRegistryV1(model: OlmModel): RegistryV1 {
  const packageName = packageNameOf(model);
  const bundle = new Collector();
  for (const entry of manifestEntries(model)) bundle.add(entry);
  if (bundle.csv === undefined) throw new InstallError(['no ClusterServiceVersion found in "manifests"']);
  return { packageName, csv: withProperties(bundle.csv, model) as unknown as ClusterServiceVersion, crds: bundle.crds, others: bundle.others };
}

function packageNameOf({ annotations, otherFiles }: OlmModel): string {
  if (annotations?.file === ANNOTATIONS) return textAt(annotations.content, 'annotations', 'operators.operatorframework.io.bundle.package.v1') ?? '';
  if (otherFiles.some(([path]) => path === ANNOTATIONS)) return '';
  throw new InstallError([`open ${ANNOTATIONS}: no such file or directory`]);
}

/** What stands in manifests/: a file with its documents, or why there are none. */
type Entry = { readonly name: string; readonly documents: readonly Json[] } | { readonly name: string; readonly problem: string };

/** In the order in which upstream walks the folder, because the first problem ends that. */
function manifestEntries({ csv, objects, otherFiles }: OlmModel): Entry[] {
  const files = [...csv === undefined ? [] : [csv], ...objects]
    .map(({ file, manifest, furtherDocuments = [] }: ManifestFile) => ({ name: file, documents: [manifest, ...furtherDocuments] }));
  const others = otherFiles.filter(([path]) => path.startsWith(MANIFESTS)).map(otherEntry);
  return [...files, ...others].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
}

/** A folder, or a file that does not begin with an object: it may be empty. */
function otherEntry([path, content]: [string, FileContent]): Entry {
  const [name, ...below] = path.slice(MANIFESTS.length).split('/') as [string, ...string[]];
  if (below.length > 0) {
    return { name, problem: `subdirectories are not allowed within the "manifests" directory of the bundle image filesystem: found ${quote(MANIFESTS + name)}` };
  }
  try {
    return { name, documents: readYamlDocuments(textOf(content)) };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return { name, problem: `error parsing objects in ${quote(path)}: ${error.reason}` };
  }
}

class Collector {
  public csv: JsonObject | undefined;
  public readonly crds: JsonObject[] = [];
  public readonly others: JsonObject[] = [];

  public add(entry: Entry): void {
    if ('problem' in entry) throw new InstallError([entry.problem]);
    const path = MANIFESTS + entry.name;
    try {
      for (const document of entry.documents) {
        if (document !== null) this.addObject(document, path);
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      throw new InstallError([`error parsing objects in ${quote(path)}: ${error.message}`]);
    }
  }

  /** A list stands for its items, whatever its kind. */
  private addObject(document: Json, path: string): void {
    if (!isJsonObject(document)) throw new DecodeError(`error parsing ${path}: it is no object`);
    const kind = document.kind;
    if (typeof kind !== 'string' || kind === '') throw new DecodeError(`unable to decode ${quote(path)}: Object 'Kind' is missing in '${goJson(document)}'`);
    checkMetadataIn(path, document);
    if (Array.isArray(document.items)) {
      for (const item of document.items) this.addObject(item, path);
    } else if (kind === 'ClusterServiceVersion') {
      this.csv = goObject('v1alpha1.ClusterServiceVersion', document);
    } else if (kind === 'CustomResourceDefinition') {
      this.crds.push(goObject('apiextensions.v1.CustomResourceDefinition', document));
    } else {
      this.others.push(document);
    }
  }
}

function checkMetadataIn(path: string, object: JsonObject): void {
  try {
    checkMetadata(object);
  } catch (error) {
    if (error instanceof DecodeError) throw new DecodeError(`unable to decode ${quote(path)}: ${error.message}`);
    throw error;
  }
}

/** The properties of the bundle become an annotation, behind those that are there. */
function withProperties(csv: JsonObject, { properties }: OlmModel): JsonObject {
  const annotations = objectAt(csv, 'metadata', 'annotations') ?? {};
  const own = propertiesIn(textAt(annotations, PROPERTIES_ANNOTATION));
  if (properties?.file !== PROPERTIES) return csv;
  const all = [...own, ...listAt(properties.content, 'properties').map(property => propertyText(property, goJson))];
  const value = all.length === 0 ? 'null' : `[${all.join(',')}]`;
  return { ...csv, metadata: { ...objectAt(csv, 'metadata'), annotations: { ...annotations, [PROPERTIES_ANNOTATION]: value } } };
}

function propertiesIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  try {
    return listAt({ list: JSON.parse(text) as Json }, 'list').map(property => propertyText(property, encodeJson));
  } catch (error) {
    throw new InstallError([`failed to unmarshal csv.metadata.annotations['olm.properties']: ${(error as Error).message}`]);
  }
}

/** The JSON of a property, whose value is text that Go passes on. */
function propertyText(property: Json, encode: (value: Json) => string): string {
  return `{"type":${encodeJson(textAt(property, 'type') ?? '')},"value":${encode(valueAt(property, 'value') ?? null)}}`;
}
