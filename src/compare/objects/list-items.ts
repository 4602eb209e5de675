import { JsonObject, isJsonObject, textAt } from '../../kube/json';

/** Objects with the items of lists of them in the place of the lists, as kubectl takes them apart. */
export function itemsOf(objects: readonly JsonObject[]): JsonObject[] {
  return objects.flatMap(object => {
    const { items } = object;
    const isList = (textAt(object, 'kind') ?? '').endsWith('List') && Array.isArray(items);
    return isList ? itemsOf(items.filter(isJsonObject)) : [object];
  });
}
