import { isJsonObject, Json } from '../json';

/** Whether two items of a list are equal; the order of keys does not matter. */
export function hasDuplicates(list: readonly Json[]): boolean {
  return new Set(list.map((item) => JSON.stringify(item, withSortedKeys))).size < list.length;
}

function withSortedKeys(_key: string, value: Json): Json {
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
