import { Files, Mutated, Mutation, editYaml, pickAny, withFile } from '../package-mutations/mutation';
import { Random } from '../random';
import { FileContent, Json, JsonObject, emitYaml, isJsonObject, objectAt, readYaml, textOf } from '../subject';

/** Changes an object; says what it did, or undefined where there is nothing to change. */
export type Edit = (object: JsonObject, random: Random) => string | undefined;

/** The first object of a file; undefined where a first mutation broke the text. */
export function objectOf(files: Files, path: string): JsonObject | undefined {
  return objectIn(files.get(path) ?? '');
}

function objectIn(content: FileContent): JsonObject | undefined {
  try {
    const value = readYaml(textOf(content));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The kinds of the files that were read: mutations share most files, and reading them is slow. */
const kinds = new Map<FileContent, string>();

function kindOf(content: FileContent): string {
  const kind = kinds.get(content) ?? String(objectIn(content)?.kind);
  kinds.set(content, kind);
  return kind;
}

/** The paths of the files in manifests/ that hold an object of a kind that fits. */
export function manifestsOf(files: Files, fits: (kind: string) => boolean): string[] {
  return manifestPaths(files).filter(path => fits(kindOf(files.get(path)!)));
}

/** The paths of the files in manifests/. */
export function manifestPaths(files: Files): string[] {
  return [...files.keys()].filter(path => /^manifests\/[^/]+$/.test(path));
}

/** The path of the ClusterServiceVersion. */
export function csvPath(files: Files): string | undefined {
  return manifestsOf(files, kind => kind === 'ClusterServiceVersion')[0];
}

/** A mutation of the ClusterServiceVersion. */
export function inCsv(edit: Edit): Mutation {
  return (files, random) => editAt(files, csvPath(files), object => edit(object, random));
}

/** A mutation of one of the CustomResourceDefinitions. */
export function inCrd(edit: Edit): Mutation {
  return (files, random) => editAt(files, pickAny(random, manifestsOf(files, kind => kind === 'CustomResourceDefinition')), object => edit(object, random));
}

/** A mutation of one of the objects that are neither a ClusterServiceVersion nor a CustomResourceDefinition. */
export function inObject(edit: Edit): Mutation {
  const others = (kind: string) => kind !== 'ClusterServiceVersion' && kind !== 'CustomResourceDefinition' && kind !== 'undefined';
  return (files, random) => editAt(files, pickAny(random, manifestsOf(files, others)), object => edit(object, random));
}

/** A mutation of metadata/annotations.yaml. */
export function inAnnotationsFile(edit: Edit): Mutation {
  return (files, random) => editAt(files, 'metadata/annotations.yaml', object => edit(object, random));
}

/** A mutation that adds an object, or writes another in its place. */
export function withManifest(what: string, object: JsonObject, name = 'added.yaml'): Mutation {
  return files => ({ files: withFile(files, `manifests/${name}`, emitYaml(object)), what });
}

/** The object at a path of keys, made where there is none. */
export function madeAt(object: JsonObject, ...path: string[]): JsonObject {
  return path.reduce<JsonObject>((parent, key) => {
    const present = parent[key];
    if (isJsonObject(present)) return present;
    const made: JsonObject = {};
    parent[key] = made;
    return made;
  }, object);
}

/** Sets a value at a path of keys, making what lies above. */
export function setAt(object: JsonObject, path: readonly string[], value: Json): void {
  madeAt(object, ...path.slice(0, -1))[path.at(-1)!] = structuredClone(value);
}

/** The objects of a list at a path of keys. */
export function objectsAt(object: JsonObject, ...path: string[]): JsonObject[] {
  const list = objectAt(object, ...path.slice(0, -1))?.[path.at(-1)!];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function editAt(files: Files, path: string | undefined, edit: (value: JsonObject) => string | undefined): Mutated | undefined {
  return path === undefined || !files.has(path) ? undefined : editYaml(files, path, edit);
}
