import { basename } from 'node:path';
import { Difference, differencesOf } from './object-differences';
import { FileTree, JsonObject, isJsonObject, readYamlDocuments, textAt } from './subject';

/** Label of each object, `<Kind>/<name>`, to the object. */
export type ObjectSet = ReadonlyMap<string, JsonObject>;

/** The objects of the YAML files among some files; those of helper files, whose names begin with `_`, are none. */
export function objectsOf(files: FileTree): JsonObject[] {
  return Object.entries(files.toRecord())
    .filter(([path]) => /\.ya?ml$/.test(path) && !basename(path).startsWith('_'))
    .flatMap(([, text]) => readYamlDocuments(text).filter(isJsonObject));
}

/** How each object of two lists differs, by label; an object that both have and that is the same has no differences. */
export function compareObjects(ours: readonly JsonObject[], theirs: readonly JsonObject[]): Map<string, Difference[]> {
  const ambiguous = new Set([...repeatedLabels(ours), ...repeatedLabels(theirs)]);
  const [ourSet, theirSet] = [labelled(ours, ambiguous), labelled(theirs, ambiguous)];
  return new Map([...new Set([...theirSet.keys(), ...ourSet.keys()])].map(label => {
    const [mine, other] = [ourSet.get(label), theirSet.get(label)];
    return [label, mine === undefined || other === undefined ? [{ path: '', ours: mine, theirs: other }] : differencesOf(mine, other)];
  }));
}

/** Objects that share kind and name are told apart by namespace: `<Kind>/<namespace>/<name>`. */
function labelled(objects: readonly JsonObject[], ambiguous: ReadonlySet<string>): ObjectSet {
  const set = new Map<string, JsonObject>();
  for (const object of objects) {
    const plain = labelOf(object);
    const namespace = textAt(object, 'metadata', 'namespace') ?? '';
    const label = ambiguous.has(plain) ? `${textAt(object, 'kind')}/${namespace}/${textAt(object, 'metadata', 'name')}` : plain;
    if (set.has(label)) throw new Error(`There are two objects ${label}.`);
    set.set(label, object);
  }
  return set;
}

function labelOf(object: JsonObject): string {
  return `${textAt(object, 'kind')}/${textAt(object, 'metadata', 'name')}`;
}

function repeatedLabels(objects: readonly JsonObject[]): string[] {
  const labels = objects.map(labelOf);
  return labels.filter((label, index) => labels.indexOf(label) !== index);
}
