import fc from 'fast-check';
import { Json, JsonObject, isJsonObject } from '../../../src/kube/json';
import { FieldKey } from '../../../src/kube/schema/field-error';
import { schemaOfKind } from '../../../src/kube/schema/kinds';
import { StructuralSchema } from '../../../src/kube/schema/structural-schema';

/** Below this only what is required is made. */
const DEEPEST = 6;

const TEXTS = ['a', 'app-1', 'x.example.com', '1.2.3', '100m', 'quay.io/a/b@sha256:0', '5m', '/a'];
const DIGEST = `sha256:${'0'.repeat(64)}`;
const RESOURCES: readonly JsonObject[] = [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'b' } },
  { apiVersion: 'example.com/v1', kind: 'Widget' },
];
const FORMATTED: { readonly [format: string]: readonly Json[] } = {
  'quantity': ['1', '500m', '2Gi', 1.5, '1e3', '.5'],
  'date-time': ['2026-02-03T04:05:06Z', '2026-02-03T04:05:06.789+01:00'],
  'byte': ['aGVsbG8=', 'YQ=='],
};

/** Objects of a kind that its schema allows. */
export function objectsOfKind(apiVersion: string, kind: string): fc.Arbitrary<JsonObject> {
  return valuesOf(schemaOfKind(apiVersion, kind)!.schema, 0)
    .map((value) => ({ ...value as JsonObject, apiVersion, kind, metadata: { name: 'a', labels: { app: 'a' } } }));
}

/** The maps in an object that allow no other fields than those of their schema. */
export function closedMaps(schema: StructuralSchema, value: Json, keys: readonly FieldKey[] = []): FieldKey[][] {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => (schema.items ? closedMaps(schema.items, item, [...keys, index]) : []));
  if (!isJsonObject(value)) return [];
  const { properties = {}, additionalProperties: additional } = schema;
  const below = Object.entries(value).flatMap(([key, field]) => {
    const known = properties[key] ?? (typeof additional === 'object' ? additional : undefined);
    return known ? closedMaps(known, field, [...keys, key]) : [];
  });
  return Object.keys(properties).length > 0 && additional === undefined ? [[...keys], ...below] : below;
}

function valuesOf(schema: StructuralSchema, depth: number): fc.Arbitrary<Json> {
  if (schema['x-kubernetes-embedded-resource']) return fc.constantFrom(...RESOURCES);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema['x-kubernetes-int-or-string']) return fc.oneof(fc.integer({ min: 1, max: 65535 }), fc.constantFrom('25%', '100m')).filter((value) => isTaken(schema, value));
  if (FORMATTED[schema.format ?? '']) return fc.constantFrom(...FORMATTED[schema.format!]!);
  switch (schema.type) {
    case 'object':
      return mapsOf(schema, depth);
    case 'array':
      return listsOf(schema, depth);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 2 ** 31 - 1 });
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.constantFrom(...[...TEXTS, DIGEST].filter((text) => isTaken(schema, text)));
    default:
      return fc.constantFrom<Json>('a', 1, true, { a: 1 }, ['a']);
  }
}

function isTaken({ pattern, minLength = 0, maxLength = Infinity }: StructuralSchema, value: Json): boolean {
  return typeof value !== 'string' || (value.length >= minLength && value.length <= maxLength && new RegExp(pattern ?? '').test(value));
}

function mapsOf(schema: StructuralSchema, depth: number): fc.Arbitrary<JsonObject> {
  const { properties = {}, additionalProperties: additional, required = [] } = schema;
  if (typeof additional === 'object') {
    return depth < DEEPEST ? fc.dictionary(fc.constantFrom('a', 'b.c/d'), valuesOf(additional, depth + 1), { maxKeys: 2 }) : fc.constant({});
  }
  // What a rule spans several fields for is left out.
  const names = Object.keys(properties).filter((name) => required.includes(name) || (depth < DEEPEST && name !== 'status' && isSimple(properties[name]!)));
  const optional = names.filter((name) => !required.includes(name));
  const minLength = Math.max(0, (schema.minProperties ?? 0) - required.length);
  return fc.subarray(optional, { minLength, maxLength: Math.min(4, optional.length) }).chain((chosen) => {
    const fields = [...names.filter((name) => required.includes(name)), ...chosen];
    return fc.record(Object.fromEntries(fields.map((name) => [name, valuesOf(properties[name]!, depth + 1)])));
  });
}

function isSimple({ type, pattern, minLength = 0, anyOf, oneOf, allOf, not }: StructuralSchema): boolean {
  return [oneOf, allOf, not].every((rule) => rule === undefined) && (type !== 'string' || (pattern === undefined && minLength < 2)) && (anyOf === undefined || type === undefined);
}

function listsOf(schema: StructuralSchema, depth: number): fc.Arbitrary<Json[]> {
  const minLength = schema.minItems ?? 1;
  const items = valuesOf(schema.items!, depth + 1);
  const keys = schema['x-kubernetes-list-map-keys'];
  const keyOf = (item: JsonObject, key: string): Json | undefined => item[key] ?? schema.items!.properties?.[key]?.default;
  const selector = (item: Json): string => JSON.stringify(keys && isJsonObject(item) ? keys.map((key) => keyOf(item, key)) : item);
  const isTold = schema['x-kubernetes-list-type'] === 'map' || schema['x-kubernetes-list-type'] === 'set';
  if (!isTold) return fc.array(items, { minLength, maxLength: 2 });
  const named = items.filter((item) => keys === undefined || (isJsonObject(item) && selector(item) !== JSON.stringify(keys.map(() => undefined))));
  return fc.uniqueArray(named, { minLength, maxLength: 2, selector });
}
