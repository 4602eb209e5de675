import { describe } from './describe';
import { Captured, Difference } from './difference';
import { Matcher } from './matcher';
import { isJsonObject, Json, JsonObject } from '../kube/json';

/** Whether maps may have more keys than a pattern names. */
export type Strictness = 'partial' | 'exact';

/** A wrong name is worse than anything else: what has the right one is what was meant. */
const COST_OF_NAME = 100;

/**
 * How a value differs from a pattern; undefined where it fits.
 *
 * Lists and scalars are compared as a whole; maps by the keys of the pattern, or as a whole, too; matchers decide for themselves.
 */
export function compare(expected: unknown, actual: Json | undefined, strictness: Strictness, captured: Captured): Difference | undefined {
  if (expected instanceof Matcher) return expected._compare(actual, captured);
  if (actual === undefined) return unlike(expected, actual);
  if (Array.isArray(expected)) return Array.isArray(actual) ? compareLists(expected, actual, strictness, captured) : unlike(expected, actual);
  if (isJsonObject(expected)) return isJsonObject(actual) ? compareMaps(expected, actual, strictness, captured) : unlike(expected, actual);
  return expected === actual ? undefined : unlike(expected, actual);
}

/** A value that is not at all what was expected. */
export function unlike(expected: unknown, actual: Json | undefined): Difference {
  const received = actual === undefined ? 'there is none' : `received ${describe(actual)}`;
  return { complaint: `expected ${describe(expected)} but ${received}`, cost: weightOf(expected) };
}

/** The number of things that a pattern expects. */
export function weightOf(expected: unknown): number {
  if (expected instanceof Matcher || typeof expected !== 'object' || expected === null) return 1;
  return Object.values(expected).reduce((sum: number, value) => sum + weightOf(value), 1);
}

/** Refuses what can never be part of an object of Kubernetes, and would make an assertion that says something else than it seems to. */
export function refuseNonJson(pattern: unknown, path = 'The pattern'): void {
  if (pattern instanceof Matcher || pattern === null || ['string', 'boolean'].includes(typeof pattern) || Number.isFinite(pattern)) return;
  if (pattern === undefined) throw new Error(`${path} is undefined; Match.absent() says that there is no value, Match.anyValue() that there is any.`);
  if (typeof pattern === 'number') throw new Error(`${path} is ${pattern}, which is no JSON value.`);
  if (typeof pattern !== 'object') throw new Error(`${path} is a ${typeof pattern}, which is no JSON value.`);
  if (!Array.isArray(pattern) && !isPlainMap(pattern)) throw new Error(`${path} is ${insteadOf(pattern)}.`);
  for (const [key, value] of Object.entries(pattern)) refuseNonJson(value, Array.isArray(pattern) ? `${path}[${key}]` : `${path}.${key}`);
}

/** Whether a map is of no class; the prototype of maps may be that of another realm, as test runners have them. */
function isPlainMap(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What an object of a class is, and what to write instead of it: its own keys say nothing of what it stands for. */
function insteadOf(value: object): string {
  switch (Object.prototype.toString.call(value)) {
    case '[object RegExp]': return `the regular expression ${String(value)}; use Match.stringLikeRegexp('${(value as RegExp).source}')`;
    case '[object Date]': return 'a Date; use its text, or Match.stringLikeRegexp(...)';
    case '[object Map]': return 'a Map; use a plain map: Object.fromEntries(...)';
    case '[object Set]': return 'a Set; use a list, or Match.arrayWith([...])';
    default: return `an object of the class ${value.constructor.name}, which is neither a plain map nor a matcher of Match`;
  }
}

function compareMaps(expected: JsonObject, actual: JsonObject, strictness: Strictness, captured: Captured): Difference | undefined {
  const below = new Map<string, Difference>();
  let cost = 0;
  for (const [key, value] of Object.entries(expected)) {
    const difference = compare(value, Object.hasOwn(actual, key) ? actual[key] : undefined, strictness, captured);
    if (difference === undefined) continue;
    below.set(key, difference);
    cost += key === 'name' ? COST_OF_NAME : difference.cost;
  }
  for (const key of strictness === 'exact' ? Object.keys(actual) : []) {
    if (Object.hasOwn(expected, key)) continue;
    below.set(key, { complaint: 'expected no such key', cost: 1 });
    cost += 1;
  }
  return below.size === 0 ? undefined : { below, cost };
}

function compareLists(expected: readonly unknown[], actual: readonly Json[], strictness: Strictness, captured: Captured): Difference | undefined {
  const below = new Map<number, Difference>();
  for (let index = 0; index < Math.max(expected.length, actual.length); index++) {
    const difference = index < expected.length
      ? compare(expected[index], actual[index], strictness, captured)
      : { complaint: `expected ${expected.length === 1 ? 'one item' : `${expected.length} items`} and no more`, cost: 1 };
    if (difference !== undefined) below.set(index, difference);
  }
  return below.size === 0 ? undefined : { below, cost: [...below.values()].reduce((sum, { cost }) => sum + cost, 0) };
}
