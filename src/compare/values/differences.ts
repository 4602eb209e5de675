import { Guide, NAME_GUIDE } from './guide';
import { compareText } from './order';
import { Json, JsonObject, isJsonObject } from '../../kube/json';

/** A place where two values differ; a side that has nothing there is undefined. */
export interface Difference {
  /** `spec.containers[manager].args[0]`; a key with a dot or a bracket is written `["app.kubernetes.io/name"]`. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** Beyond this many pairs of items two lists are compared item by item: the table would not fit into memory. */
const MOST_PAIRS = 1_000_000;

/**
 * All places where two values differ, each as deep as it goes.
 *
 * The order of keys is no difference. Items of a list are paired by who they are, as the guide knows it, and then a different order is a
 * difference of its own at `[<order>]` where order matters; of other lists, what is not equal is paired in order between what is.
 *
 * @param guide by default, items that all have a `name` are paired by it, and order matters
 */
export function differencesOf(before: Json, after: Json, guide: Guide = NAME_GUIDE, path = ''): Difference[] {
  const found: Difference[] = [];
  collect(before, after, guide, path, found);
  return found;
}

/** A path and one more key. */
function keyPath(path: string, key: string): string {
  if (/[.[\]":]/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function collect(before: Json | undefined, after: Json | undefined, guide: Guide, path: string, found: Difference[]): void {
  if (before === after) return;
  if (isJsonObject(before) && isJsonObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      collect(valueOf(before, key), valueOf(after, key), guide.field(key), keyPath(path, key), found);
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    collectInLists(before, after, guide, path, found);
  } else {
    found.push({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
  }
}

function valueOf(map: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function collectInLists(before: Json[], after: Json[], guide: Guide, path: string, found: Difference[]): void {
  const [namesBefore, namesAfter] = [guide.identities(before), guide.identities(after)];
  if (namesBefore === undefined || namesAfter === undefined) {
    collectAligned(before, after, guide, path, found);
    return;
  }
  const itemsBefore = new Map(namesBefore.map((name, index) => [name, before[index]!]));
  const itemsAfter = new Map(namesAfter.map((name, index) => [name, after[index]!]));
  for (const name of new Set([...namesBefore, ...namesAfter])) {
    collect(itemsBefore.get(name), itemsAfter.get(name), guide.items(), `${path}[${name}]`, found);
  }
  const [orderBefore, orderAfter] = [namesBefore.filter(name => itemsAfter.has(name)), namesAfter.filter(name => itemsBefore.has(name))];
  if (guide.isOrdered([...before, ...after]) && !isSameValue(orderBefore, orderAfter)) {
    found.push({ path: `${path}[<order>]`, before: orderBefore, after: orderAfter });
  }
}

/** Indexes are those before; what is only there after is at the index before which it stands, with a plus sign. */
function collectAligned(before: Json[], after: Json[], guide: Guide, path: string, found: Difference[]): void {
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...equalItems(before, after), [before.length, after.length] as const]) {
    for (; left < nextLeft && right < nextRight; left++, right++) collect(before[left], after[right], guide.items(), `${path}[${left}]`, found);
    for (; left < nextLeft; left++) collect(before[left], undefined, guide.items(), `${path}[${left}]`, found);
    for (; right < nextRight; right++) collect(undefined, after[right], guide.items(), `${path}[+${left}]`, found);
    left = nextLeft + 1;
    right = nextRight + 1;
  }
}

/** The index pairs of a longest common subsequence. */
function equalItems(before: readonly Json[], after: readonly Json[]): (readonly [number, number])[] {
  const [left, right] = [before.map(canonicalText), after.map(canonicalText)];
  const pairs: (readonly [number, number])[] = [];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) {
    pairs.push([start, start]);
    start++;
  }
  let [leftEnd, rightEnd] = [left.length, right.length];
  const tail: (readonly [number, number])[] = [];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) tail.unshift([--leftEnd, --rightEnd]);
  const between = commonPairs(left.slice(start, leftEnd), right.slice(start, rightEnd)).map(([i, j]) => [i + start, j + start] as const);
  return [...pairs, ...between, ...tail];
}

function commonPairs(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  if (left.length * right.length > MOST_PAIRS) return [];
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i]![j] = left[i] === right[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Whether two values are the same; the order of keys does not matter. */
export function isSameValue(a: Json, b: Json): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}

/** A value as text that does not depend on the order of keys. */
export function canonicalText(value: Json): string {
  return JSON.stringify(value, (_, part: Json) =>
    isJsonObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b))) : part);
}
