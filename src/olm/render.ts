import { CSV_FIELDS, Fields } from './format/csv-fields';
import { ManifestFile, MetadataFile, OlmModel } from './model';
import { FileContent, FileTree } from '../files/file-tree';
import { isJsonObject, Json } from '../kube/json';
import { orderKeys } from '../kube/key-order';
import { emitYamlDocuments } from '../kube/yaml/emit';
import { rememberWritten } from '../kube/yaml/known-texts';

/** The files of a bundle, paths relative to its directory. */
export function renderBundle(model: OlmModel): FileTree {
  const manifests = [...model.csv === undefined ? [] : [model.csv], ...model.objects];
  const metadata = [model.annotations, model.dependencies, model.properties, model.scorecard].filter(file => file !== undefined);
  return new FileTree([
    ...manifests.map(file => [`manifests/${file.file}`, manifestText(file)] as [string, FileContent]),
    ...metadata.map((file: MetadataFile) => [file.file, metadataText(file)] as [string, FileContent]),
    ...(model.dockerfile === undefined ? [] : [['Dockerfile', model.dockerfile] as [string, FileContent]]),
    ...model.otherFiles,
  ]);
}

/** The text of a manifest: as it was read, or the object and what follows it, the keys in the order in which people write them. */
export function manifestText({ file, manifest, furtherDocuments = [], text }: ManifestFile): string {
  if (text !== undefined) return text;
  const ordered = manifest.kind === 'ClusterServiceVersion' ? orderFields(manifest, CSV_FIELDS) : orderKeys(manifest);
  return textFor(file, [ordered, ...furtherDocuments]);
}

/** The text of a file with values of its own: as it was read, or with the keys in the order given. */
export function metadataText({ file, content, text }: MetadataFile): string {
  return text ?? textFor(file, [content]);
}

function textFor(file: string, documents: Json[]): string {
  return file.endsWith('.json')
    ? documents.map(document => `${JSON.stringify(document, undefined, 2)}\n`).join('---\n')
    : yamlText(documents);
}

function yamlText(documents: Json[]): string {
  const text = emitYamlDocuments(documents);
  if (documents.length === 1) rememberWritten(text, documents[0]!);
  return text;
}

/** The known keys in the order of the table, the others after them; what the table leaves open has the order of Kubernetes objects. */
function orderFields(value: Json, fields: Fields | undefined): Json {
  if (Array.isArray(value)) return value.map(item => orderFields(item, fields));
  if (!isJsonObject(value)) return value;
  if (fields === undefined) return orderKeys(value);
  const keys = [
    ...Object.keys(fields).filter(key => Object.hasOwn(value, key)),
    ...Object.keys(value).filter(key => !Object.hasOwn(fields, key)),
  ];
  return Object.fromEntries(keys.map(key => {
    const below = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return [key, KEEP.has(key) ? value[key] : orderFields(value[key], below)];
  }));
}

/** Maps whose keys are the author's own. */
const KEEP: ReadonlySet<string> = new Set(['annotations', 'labels', 'label', 'matchLabels']);
