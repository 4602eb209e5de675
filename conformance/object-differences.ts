import { isDeepStrictEqual } from 'node:util';
import { Json, JsonObject, isJsonObject } from './subject';

/** A place where two objects differ; a side that has nothing there is undefined. */
export interface Difference {
  /** `spec.containers[manager].args[0]`; a key with a dot or a bracket is written `["app.kubernetes.io/name"]`. */
  readonly path: string;
  readonly ours?: Json;
  readonly theirs?: Json;
}

/**
 * All places where two values differ, each as deep as it goes.
 *
 * Only the order of keys is no difference. Items of a list that all have a `name` are paired by it, and then a different order is a
 * difference of its own at `[<order>]`; of other lists, what is not equal is paired in order between what is.
 */
export function differencesOf(ours: Json, theirs: Json, path = ''): Difference[] {
  if (isDeepStrictEqual(ours, theirs)) return [];
  if (isJsonObject(ours) && isJsonObject(theirs)) return mapDifferences(ours, theirs, path);
  if (Array.isArray(ours) && Array.isArray(theirs)) return listDifferences(ours, theirs, path);
  return [{ path, ours, theirs }];
}

function mapDifferences(ours: JsonObject, theirs: JsonObject, path: string): Difference[] {
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].flatMap(key =>
    sideDifferences(valueOf(ours, key), valueOf(theirs, key), keyPath(path, key)));
}

/** A key that is missing differs from one that is null. */
function sideDifferences(ours: Json | undefined, theirs: Json | undefined, path: string): Difference[] {
  return ours === undefined || theirs === undefined ? [{ path, ours, theirs }] : differencesOf(ours, theirs, path);
}

function valueOf(map: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function keyPath(path: string, key: string): string {
  if (/[.[\]":]/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function listDifferences(ours: Json[], theirs: Json[], path: string): Difference[] {
  const [ourNames, theirNames] = [namesOf(ours), namesOf(theirs)];
  if (ourNames === undefined || theirNames === undefined) return alignedDifferences(ours, theirs, path);
  const names = [...new Set([...theirNames, ...ourNames])];
  const items = names.flatMap(name => sideDifferences(ours[ourNames.indexOf(name)], theirs[theirNames.indexOf(name)], `${path}[${name}]`));
  const [ourOrder, theirOrder] = [ourNames.filter(name => theirNames.includes(name)), theirNames.filter(name => ourNames.includes(name))];
  const sameOrder = isDeepStrictEqual(ourOrder, theirOrder);
  return sameOrder ? items : [...items, { path: `${path}[<order>]`, ours: ourOrder, theirs: theirOrder }];
}

/** The names of items that all have one, each another. */
function namesOf(list: readonly Json[]): string[] | undefined {
  const names = list.map(item => isJsonObject(item) ? item.name : undefined).filter(name => typeof name === 'string');
  return names.length === list.length && new Set(names).size === names.length ? names : undefined;
}

/** Indexes are those of their list; what only we have is at the index before which it stands, with a plus sign. */
function alignedDifferences(ours: Json[], theirs: Json[], path: string): Difference[] {
  const found: Difference[] = [];
  let [our, their] = [0, 0];
  for (const [nextOur, nextTheir] of [...equalItems(ours, theirs), [ours.length, theirs.length] as const]) {
    for (; our < nextOur && their < nextTheir; our++, their++) found.push(...differencesOf(ours[our]!, theirs[their]!, `${path}[${their}]`));
    for (; their < nextTheir; their++) found.push({ path: `${path}[${their}]`, theirs: theirs[their] });
    for (; our < nextOur; our++) found.push({ path: `${path}[+${their}]`, ours: ours[our] });
    our = nextOur + 1;
    their = nextTheir + 1;
  }
  return found;
}

/** The index pairs of a longest common subsequence. */
function equalItems(ours: readonly Json[], theirs: readonly Json[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const equal = ours.map(mine => theirs.map(other => isDeepStrictEqual(mine, other)));
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      lengths[i]![j] = equal[i]![j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
    if (equal[i]![j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
