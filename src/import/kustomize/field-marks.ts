import { JsonObject } from '../../kube/json';

/**
 * What JSON cannot say of a field, and kustomize remembers: that it is null because nothing is written behind it, or that a replacement made it
 * without a type. Both matter when a patch is merged into the object.
 */
export type FieldMark = 'empty' | 'untyped';

const marks = new WeakMap<JsonObject, Map<string, FieldMark>>();

/** Marks a field of a map. */
export function markField(map: JsonObject, key: string, mark: FieldMark): void {
  const ofMap = marks.get(map) ?? new Map<string, FieldMark>();
  marks.set(map, ofMap.set(key, mark));
}

/** The mark of a field; undefined where it has none. */
export function fieldMark(map: JsonObject, key: string): FieldMark | undefined {
  return marks.get(map)?.get(key);
}
