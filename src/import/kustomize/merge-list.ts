import { KustomizeError } from './kustomize-error';
import { scalarText } from './resource';
import { Json, isJsonObject } from '../../kube/json';

/** The values that an item has at the keys of its list; empty where it has none. */
type KeyValues = string[];

/**
 * Merges lists item by item; items that only the patch has come first.
 *
 * Mirrors kyaml's yaml/walk/associative_sequence.go to the letter: what becomes of items without keys, or of doubled ones, follows from its steps.
 */
export class ListMerge {
  /** @param mergeItems merges two items; undefined where nothing is left */
  public constructor(private readonly mergeItems: (target: Json | undefined, patch: Json | undefined) => Json | undefined) {}

  /** @param keys what items are known by; none where they are scalars */
  public merge(target: Json[], patch: Json[] | undefined, keys: readonly string[]): Json[] {
    const sources = [...patch === undefined ? [] : [patch], target];
    if (keys.length > 0) return this.mergeBy(target, patch, keys, distinct(sources.flatMap(list => list.map(item => keyValues(item, keys)))));
    return this.mergeBy(target, patch, [''], distinct(sources.flatMap(list => list.map(item => [scalarText(item)]))));
  }

  private mergeBy(target: Json[], patch: Json[] | undefined, keys: readonly string[], values: KeyValues[]): Json[] {
    if (keys.length > 1) unifyPartial(values);
    let rest = target;
    let usedKeys = keys;
    const merged: Json[] = [];
    for (const one of values) {
      const used = usedParts(values, one, keys);
      usedKeys = used.keys;
      const item = this.mergeItems(findItem(target, used), patch === undefined ? undefined : findItem(patch, used));
      if (item === undefined || item === null || (isJsonObject(item) && Object.keys(item).length === 0)) {
        rest = put(rest, undefined, used.keys, used.values);
        continue;
      }
      if (isJsonObject(item)) used.keys.forEach((key, index) => fillKey(item, key, used.values[index]));
      merged.splice(0, merged.length, ...put(merged, item, used.keys, used.values));
    }
    return values.length === 0 ? target : appendAll(merged, rest, usedKeys);
  }
}

function fillKey(item: { [key: string]: Json }, key: string, value: string | undefined): void {
  if (value === undefined || value === '' || Object.hasOwn(item, key)) return;
  item[key] = /^\d+$/.test(value) ? Number(value) : value;
}

function keyValues(item: Json, keys: readonly string[]): KeyValues {
  return keys.map(key => isJsonObject(item) && Object.hasOwn(item, key) && item[key] !== null ? scalarText(item[key]) : '');
}

function distinct(values: readonly KeyValues[]): KeyValues[] {
  const seen = new Set<string>();
  return values.filter(one => {
    const text = JSON.stringify(one);
    return !seen.has(text) && seen.add(text) !== undefined;
  });
}

/** Ports that agree in one key, and of which one lacks the other, are the same port. */
function unifyPartial(values: KeyValues[]): void {
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < values.length; j++) {
      const unified = unify(values[i], values[j]);
      if (unified !== undefined) values[i] = values[j] = unified;
    }
  }
}

function unify(one: KeyValues, other: KeyValues): KeyValues | undefined {
  if (one.some((value, index) => value !== other[index] && value !== '' && other[index] !== '')) return undefined;
  return one.some((value, index) => value === other[index]) ? one.map((value, index) => value || other[index]) : undefined;
}

interface UsedParts { readonly keys: readonly string[]; readonly values: KeyValues }

/** The keys that any item has, and the values at them; all keys where no item has one. */
function usedParts(all: readonly KeyValues[], values: KeyValues, keys: readonly string[]): UsedParts {
  const used = keys.filter((_, index) => all.some(one => (one[index] ?? '') !== ''));
  if (used.length === 0) return { keys, values };
  return { keys: used, values: values.filter((value, index) => value !== '' || used.includes(keys[index])) };
}

/** The first item with the values; keys without a value do not count. */
function findItem(list: readonly Json[], { keys: allKeys, values: allValues }: UsedParts): Json | undefined {
  const { keys, values } = usedParts([allValues], allValues, allKeys);
  if (keys[0] === '') return list.find(item => scalarText(item) === values[0]);
  return list.find(item => isJsonObject(item) && keys.every((key, index) => Object.hasOwn(item, key) && scalarText(item[key]) === values[index]));
}

/** Puts an item in the place of those with its values, or at the end; without an item, removes those. */
function put(list: readonly Json[], item: Json | undefined, keys: readonly string[], values: readonly string[]): Json[] {
  const result: Json[] = [];
  let isThere = false;
  for (const other of list) {
    if (other === null || (isJsonObject(other) && Object.keys(other).length === 0)) continue;
    if (!isJsonObject(other) && keys[0] !== '' && (values[0] ?? '') !== '') {
      result.push(other);
    } else if (!hasValues(other, keys, values)) {
      if (values.length > 0) result.push(other);
    } else {
      isThere = true;
      if (item !== undefined) result.push(item);
    }
  }
  if (item !== undefined && item !== null && !isThere) result.push(item);
  return result;
}

function hasValues(item: Json, keys: readonly string[], values: readonly string[]): boolean {
  let known = false;
  for (const [index, key] of keys.entries()) {
    if (index < values.length) {
      if (isJsonObject(item) === (key === '')) throw new KustomizeError('a list has items of different forms');
      const value = key === '' ? item : isJsonObject(item) && Object.hasOwn(item, key) ? item[key] : undefined;
      known = value !== undefined && ((key !== '' && values[index] === '') || scalarText(value) === values[index]);
    }
    if (!known) return false;
  }
  return true;
}

function appendAll(merged: Json[], rest: readonly Json[], keys: readonly string[]): Json[] {
  let result = merged;
  for (const item of rest) {
    if (keys[0] === '') {
      result = put(result, item, [''], [scalarText(item)]);
      continue;
    }
    const values: string[] = [];
    for (const key of keys) {
      if (!isJsonObject(item)) throw new KustomizeError('a list has items of different forms');
      if (Object.hasOwn(item, key)) values.push(scalarText(item[key]));
      else result.push(item);
    }
    if (keys.length > 1) result = put(result, undefined, keys, values);
    result = put(result, item, keys, values);
  }
  return result;
}
