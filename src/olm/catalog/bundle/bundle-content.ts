import { BundleError } from './bundle-error';
import { RegistryCsv } from './csv';
import { objectJson } from './object-json';
import { FileTree } from '../../../files/file-tree';
import { decode } from '../../../go/decode';
import { GoType, RAW, TEXT, listOf, struct } from '../../../go/go-type';
import { Json, JsonObject, isJsonObject, textAt } from '../../../kube/json';
import { DocumentError, splitDocuments } from '../split-documents';

/** A property or a dependency: its value is the JSON text by which operator-registry compares and sorts. */
export interface RawProperty {
  readonly type: string;
  /** Undefined where it has no value. */
  readonly value?: string;
}

/** What `opm render` reads of a bundle's files. */
export interface BundleContent {
  readonly objects: readonly JsonObject[];
  readonly csv: RegistryCsv;
  readonly packageName: string;
  readonly dependencies: readonly RawProperty[];
  readonly properties: readonly RawProperty[];
}

/** The decoder looks that far for the bracket that tells JSON from YAML. */
const LOOK_AHEAD = 30;
const PREFIX = 'operators.operatorframework.io.bundle.';
const ANNOTATIONS = ['package.v1', 'channels.v1', 'channel.default.v1'].map(name => PREFIX + name);

const PROPERTIES = listOf(struct('registry.Property', { type: TEXT, value: RAW }));
const ANNOTATION_FIELDS = struct('registry.Annotations', Object.fromEntries(ANNOTATIONS.map(key => [key, TEXT])));

/**
 * Reads the files of a bundle as operator-registry's bundle parser does (pkg/registry/parse.go): files that hold no object are left out, of
 * several ClusterServiceVersions the first counts, and the files of metadata/ are known by what they say. Throws BundleError.
 */
export function readBundleContent(tree: FileTree): BundleContent {
  const objects = objectsOf(tree);
  if (objects.length === 0) throw new BundleError('no bundle objects found');
  const manifest = objects.find(isCsv);
  if (manifest === undefined) throw new BundleError('no csv in bundle');
  const csv = new RegistryCsv(manifest);
  const metadata = filesIn(tree, 'metadata').map(([, text]) => firstValue(text));
  return { objects, csv, ...metadataOf(metadata) };
}

/** The first object of a kind, and all that is no object of Kubernetes, are told by these two. */
function isCsv(object: JsonObject): boolean {
  return object.kind === 'ClusterServiceVersion';
}

function objectsOf(tree: FileTree): JsonObject[] {
  const all = filesIn(tree, 'manifests').filter(([name]) => !name.startsWith('.')).map(([, text]) => firstValue(text)).filter(isObject);
  const first = all.find(isCsv);
  return all.filter(object => !isCsv(object) || object === first);
}

function isObject(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && (textAt(value, 'kind') ?? '') !== '' && (textAt(value, 'apiVersion') ?? '').split('/').length <= 2;
}

function filesIn(tree: FileTree, folder: string): [string, string][] {
  const below = tree.below(folder);
  return below.paths.filter(path => !path.includes('/')).map(path => [path, below.text(path)!]);
}

function firstValue(text: string): Json | undefined {
  try {
    const first = splitDocuments(text, LOOK_AHEAD).next();
    return first.done === true ? undefined : first.value.value;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

function metadataOf(files: readonly (Json | undefined)[]): Pick<BundleContent, 'packageName' | 'dependencies' | 'properties'> {
  const annotations = files.map(file => under(file, 'annotations', ANNOTATION_FIELDS)).find(isSaying);
  if (annotations === undefined) throw new BundleError('Could not find annotations file');
  return {
    packageName: String((annotations as JsonObject)[ANNOTATIONS[0]] ?? ''),
    dependencies: propertiesOf(files.map(file => under(file, 'dependencies', PROPERTIES)).find(isSaying)),
    properties: propertiesOf(files.map(file => under(file, 'properties', PROPERTIES)).find(isSaying)),
  };
}

/** What a file says below a key; undefined where it is of another type. */
function under(file: Json | undefined, key: string, type: GoType): Json | undefined {
  if (file === undefined || file === null) return undefined;
  const { value, error } = decode(file, struct('File', { [key]: type }), 'sigs.k8s.io/yaml');
  return error === undefined && isJsonObject(value) ? value[key] : undefined;
}

function isSaying(value: Json | undefined): value is Json {
  if (Array.isArray(value)) return value.length > 0;
  return isJsonObject(value) && Object.values(value).some(text => text !== '');
}

function propertiesOf(list: Json | undefined): RawProperty[] {
  return (list as JsonObject[] | undefined ?? []).map(property => ({
    type: String(property.type ?? ''),
    ...Object.hasOwn(property, 'value') && { value: objectJson(property.value) },
  }));
}
