import { Random } from './random';
import { FieldKey, Json, JsonObject } from './subject';

/** A field or an item of a value. */
export interface Place {
  readonly parent: JsonObject | Json[];
  readonly key: FieldKey;
  readonly path: readonly FieldKey[];
}

/** All fields and items, at every depth. */
export function placesIn(value: Json, path: readonly FieldKey[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: readonly FieldKey[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap(key => {
    const place: Place = { parent: value, key, path: [...path, key] };
    return [place, ...placesIn(valueAt(place), place.path)];
  });
}

/** One of the places that fit; undefined where none does. */
export function anyPlace(value: Json, random: Random, fits: (place: Place) => boolean): Place | undefined {
  const fitting = placesIn(value).filter(fits);
  return fitting.length === 0 ? undefined : random.pick(fitting);
}

/** What stands at a place. */
export function valueAt({ parent, key }: Place): Json {
  return (parent as Record<FieldKey, Json>)[key]!;
}

/** Puts a copy of a value there. */
export function replace({ parent, key }: Place, value: Json): void {
  (parent as Record<FieldKey, Json>)[key] = structuredClone(value);
}

/** Removes the field or the item. */
export function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Adds a copy of an item at the end of its list. */
export function repeat(place: Place): void {
  (place.parent as Json[]).push(structuredClone(valueAt(place)));
}

/** Renames a field, which keeps its place. */
export function rename(place: Place, name: string): void {
  const parent = place.parent as JsonObject;
  const entries = Object.entries(parent);
  for (const [other] of entries) delete parent[other];
  for (const [other, value] of entries) parent[other === place.key ? name : other] = value;
}

/** Whether a place is a field, and no item. */
export function isField({ parent }: Place): boolean {
  return !Array.isArray(parent);
}

/** Whether a place is an item of a list. */
export function isItem({ parent }: Place): boolean {
  return Array.isArray(parent);
}

/** Whether no map and no list stands there. */
export function isScalar(place: Place): boolean {
  const value = valueAt(place);
  return typeof value !== 'object' || value === null;
}
