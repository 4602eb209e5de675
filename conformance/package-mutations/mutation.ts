import { Random } from '../random';
import { FileContent, JsonObject, emitYaml, isJsonObject, readYaml, textOf } from '../subject';

/** The files of a package: path to content. */
export type Files = ReadonlyMap<string, FileContent>;

/** A changed package. */
export interface Mutated {
  readonly files: Files;
  /** What was changed, and where. */
  readonly what: string;
}

/** A way to change a package; undefined where the package has nothing that it fits. */
export type Mutation = (files: Files, random: Random) => Mutated | undefined;

/** Ways to change a package, by what they are about. */
export type Mutations = { readonly [kind: string]: Mutation };

/** The package with a file written anew, or added. */
export function withFile(files: Files, path: string, content: FileContent): Files {
  return new Map([...files, [path, content]]);
}

/** The package without a file. */
export function withoutFile(files: Files, path: string): Files {
  return new Map([...files].filter(([other]) => other !== path));
}

/** The paths of manifests: of the root, and of its components. */
export function manifestPaths(files: Files): string[] {
  return [...files.keys()].filter(path => /^(?:components\/[^/]+\/)?manifest\.ya?ml$/.test(path));
}

/** The paths of lock files. */
export function lockPaths(files: Files): string[] {
  return [...files.keys()].filter(path => /^(?:components\/[^/]+\/)?manifest\.lock\.ya?ml$/.test(path));
}

/** The paths of the files that hold objects and are no templates. */
export function objectPaths(files: Files): string[] {
  return contentPaths(files).filter(path => /\.ya?ml$/.test(path) && !/(?:^|\/)_/.test(path));
}

/** The paths of templates. */
export function templatePaths(files: Files): string[] {
  return contentPaths(files).filter(path => path.endsWith('.gotmpl'));
}

/** The paths of expected renderings. */
export function fixturePaths(files: Files): string[] {
  return [...files.keys()].filter(path => path.includes('.test-fixtures/'));
}

/** The paths of what is neither a manifest, nor a lock file, nor a fixture. */
export function contentPaths(files: Files): string[] {
  const others = new Set([...manifestPaths(files), ...lockPaths(files), ...fixturePaths(files)]);
  return [...files.keys()].filter(path => !others.has(path));
}

/** One of the items; undefined where there is none. */
export function pickAny<T>(random: Random, items: readonly T[]): T | undefined {
  return items.length === 0 ? undefined : random.pick(items);
}

/** Changes the object that a YAML file holds; the function says what it did, or undefined where it found nothing to do. */
export function editYaml(files: Files, path: string, edit: (value: JsonObject) => string | undefined): Mutated | undefined {
  const value = objectIn(files, path);
  const what = value === undefined ? undefined : edit(value);
  return what === undefined ? undefined : { files: withFile(files, path, emitYaml(value!)), what: `${what} in ${path}` };
}

/** Changes the text of a file; the function gives the new text and what it did. */
export function editText(files: Files, path: string | undefined, edit: (text: string) => readonly [string, string] | undefined): Mutated | undefined {
  const edited = path === undefined ? undefined : edit(textOf(files.get(path)!));
  return edited === undefined ? undefined : { files: withFile(files, path!, edited[0]), what: `${edited[1]} in ${path}` };
}

/** A mutation of one of the manifests. */
export function inManifest(edit: (manifest: JsonObject, random: Random) => string | undefined): Mutation {
  return (files, random) => {
    const path = pickAny(random, manifestPaths(files));
    return path === undefined ? undefined : editYaml(files, path, manifest => edit(manifest, random));
  };
}

/** A mutation of one of the lock files. */
export function inLock(edit: (lock: JsonObject, random: Random) => string | undefined): Mutation {
  return (files, random) => {
    const path = pickAny(random, lockPaths(files));
    return path === undefined ? undefined : editYaml(files, path, lock => edit(lock, random));
  };
}

/** A mutation of the first object of one of the files that are no templates. */
export function inObject(edit: (object: JsonObject, random: Random) => string | undefined): Mutation {
  return (files, random) => {
    const path = pickAny(random, objectPaths(files));
    return path === undefined ? undefined : editYaml(files, path, object => edit(object, random));
  };
}

/** The object at a key, made where there is none or something else. */
export function ensureObject(parent: JsonObject, key: string): JsonObject {
  const present = parent[key];
  if (isJsonObject(present)) return present;
  const made: JsonObject = {};
  parent[key] = made;
  return made;
}

function objectIn(files: Files, path: string): JsonObject | undefined {
  try {
    const value = readYaml(textOf(files.get(path)!));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined; // a first mutation may have broken the text
  }
}
