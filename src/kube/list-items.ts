import { Json, isJsonObject, textAt } from './json';

/** An object, or the items of a list of objects and of the lists in it, as kubectl takes them apart. */
export function itemsOf(value: Json): Json[] {
  const isList = isJsonObject(value) && (textAt(value, 'kind') ?? '').endsWith('List') && Array.isArray(value.items);
  return isList ? (value.items as Json[]).flatMap(itemsOf) : [value];
}
