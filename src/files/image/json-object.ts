/** A JSON object, as manifests and configs are; what is in it has to be looked at. */
export interface JsonObject { readonly [key: string]: unknown }

/** Whether a value is a JSON object: neither a list nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path of keys; undefined where there is none. */
export function objectAt(value: unknown, ...path: string[]): JsonObject | undefined {
  const found = valueAt(value, path);
  return isJsonObject(found) ? found : undefined;
}

/** The list at a path of keys; empty where there is none. */
export function listAt(value: unknown, ...path: string[]): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path of keys; undefined where there is none. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((found, key) => isJsonObject(found) && Object.hasOwn(found, key) ? found[key] : undefined, value);
}
