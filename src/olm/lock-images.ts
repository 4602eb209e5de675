import { isDeepStrictEqual } from 'node:util';
import { csvEdits, withEdits } from './csv-edits';
import { CSV_ANNOTATION } from './format/csv-annotation';
import { podImages } from './format/pod-images';
import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../kube/json';
import { readYamlDocuments } from '../kube/yaml/read';

/** An entry of `spec.relatedImages`. */
export interface RelatedImageEntry {
  readonly name: string;
  readonly image: string;
}

/** The references of a ClusterServiceVersion that have no digest, each once: those by which its operator, or a mirror, pulls images. */
export function referencesToPin(csv: JsonObject): string[] {
  const all = [...relatedOf(csv), ...usedImages(csv)].map(({ image }) => image);
  return [...new Set(all)].filter(image => image !== '' && !image.includes('@'));
}

/**
 * A ClusterServiceVersion with its images by digest, and each of them in `spec.relatedImages`, as `operator-sdk generate bundle
 * --use-image-digests` has it; besides, the text stays as it is.
 *
 * Every value that is such a reference as a whole, but for space around it, is replaced, wherever it stands.
 *
 * @param text YAML or JSON; its first document is the ClusterServiceVersion
 * @param digests by the references of `referencesToPin`
 * @throws Error when the text has a form in which it cannot be edited
 */
export function pinImages(text: string, digests: ReadonlyMap<string, string>): string {
  const [csv, ...further] = readYamlDocuments(text);
  const pinned = new Map([...digests].map(([reference, digest]) => [reference, byDigest(reference, digest)]));
  const replaced = replaceAll(csv ?? {}, pinned) as JsonObject;
  const missing = missingEntries(replaced);
  const edited = withEdits(text, csvEdits(text, pinned, missing));
  const expected = missing.length === 0 ? replaced : withRelated(replaced, missing);
  if (!isDeepStrictEqual(readYamlDocuments(edited), [expected, ...further])) {
    throw new Error('The images of this file cannot be replaced in its text: write it in block style, without aliases.');
  }
  return edited;
}

/** A reference with a digest in place of its tag. */
function byDigest(reference: string, digest: string): string {
  return `${reference.replace(/:[^:/]*$/, '')}@${digest}`;
}

function replaceAll(value: Json, pinned: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return pinned.get(value.trim()) ?? value;
  if (Array.isArray(value)) return value.map(item => replaceAll(item, pinned));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaceAll(entry, pinned)]));
}

function relatedOf(csv: JsonObject): RelatedImageEntry[] {
  return listAt(csv, 'spec', 'relatedImages').map(entry => ({ name: textAt(entry, 'name') ?? '', image: textAt(entry, 'image') ?? '' }));
}

/** The images of the deployments, and the one that catalogues show. */
function usedImages(csv: JsonObject): RelatedImageEntry[] {
  const ofPods = listAt(csv, 'spec', 'install', 'spec', 'deployments')
    .flatMap(deployment => podImages(objectAt(deployment, 'spec', 'template', 'spec')));
  const shown = textAt(csv, 'metadata', 'annotations', CSV_ANNOTATION.CONTAINER_IMAGE)?.trim() ?? '';
  const repository = /([^/:@]+)(?:[:@][^/]*)?$/.exec(shown)?.[1];
  return [...ofPods, ...(repository === undefined ? [] : [{ name: `${repository}-annotation`, image: shown }])];
}

function missingEntries(csv: JsonObject): RelatedImageEntry[] {
  const related = relatedOf(csv);
  const names = new Set(related.map(({ name }) => name));
  const images = new Set(related.map(({ image }) => image));
  return usedImages(csv).flatMap(({ name, image }) => {
    if (images.has(image)) return [];
    images.add(image);
    let unused = name;
    for (let number = 2; names.has(unused); number++) unused = `${name}-${number}`;
    names.add(unused);
    return [{ name: unused, image }];
  });
}

function withRelated(csv: JsonObject, missing: readonly RelatedImageEntry[]): JsonObject {
  const spec = objectAt(csv, 'spec') ?? {};
  const added = missing.map(({ name, image }) => ({ name, image }));
  return { ...csv, spec: { ...spec, relatedImages: [...listAt(spec, 'relatedImages'), ...added] } };
}
