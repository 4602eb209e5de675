import { isJsonObject, Json, JsonObject } from '../json';
import type { StructuralSchema } from './structural-schema';

/** Who an item of a list is, or why it can be no one. */
export type ItemIdentity = { readonly identity: string } | { readonly kind: 'type' | 'required'; readonly problem: string };

/**
 * By what an item of a list of type map or set is told apart; undefined in other lists, and where its keys are no scalars.
 *
 * Mirrors structured-merge-diff's listItemToPathElement: keys that are absent count with their defaults; the identity is written as
 * the API server prints it (`[port=80,protocol="TCP"]`, `[="a"]`).
 */
export function identityOfItem(list: StructuralSchema, item: Json): ItemIdentity | undefined {
  switch (list['x-kubernetes-list-type']) {
    case 'map':
      return identityByKeys(list, item);
    case 'set':
      return identityByValue(item);
    default:
      return undefined;
  }
}

function identityByKeys(list: StructuralSchema, item: Json): ItemIdentity | undefined {
  if (item === null) return { kind: 'required', problem: 'associative list with keys may not have a null element' };
  if (!isJsonObject(item)) return { kind: 'type', problem: 'associative list with keys may not have non-map elements' };
  const names = list['x-kubernetes-list-map-keys'] ?? [];
  const keys: string[] = [];
  for (const name of names) {
    const value = keyValue(list, item, name);
    if (typeof value === 'object' && value !== null) return undefined;
    if (value !== undefined) keys.push(`${name}=${JSON.stringify(value)}`);
  }
  if (names.length > 0 && keys.length === 0) {
    return { kind: 'required', problem: `associative list with keys has an element that omits all key fields [${names.map((name) => `"${name}"`).join(' ')}]` };
  }
  return { identity: `[${keys.sort().join(',')}]` };
}

function keyValue(list: StructuralSchema, item: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(item, name)) return item[name];
  const properties = list.items?.properties;
  const fallback = properties && Object.hasOwn(properties, name) ? properties[name].default : undefined;
  return fallback ?? undefined;
}

function identityByValue(item: Json): ItemIdentity {
  if (item === null) return { kind: 'required', problem: 'associative list without keys has an element that\'s an explicit null' };
  if (Array.isArray(item)) return { kind: 'type', problem: 'not supported: associative list with lists as elements' };
  if (typeof item === 'object') return { kind: 'type', problem: 'associative list without keys has an element that\'s a map type' };
  return { identity: `[=${JSON.stringify(item)}]` };
}
