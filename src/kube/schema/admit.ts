import { isJsonObject, Json, JsonObject } from '../json';
import { additionalSchema, JsonSchemaProps, schemaOfField } from './json-schema-props';

const RESOURCE_FIELDS = new Set(['apiVersion', 'kind', 'metadata']);

/** How to prune. */
export interface PruneOptions {
  /**
   * Whether the value is the root of a resource, whose apiVersion, kind and metadata stay as they are.
   *
   * @default false
   */
  readonly isResourceRoot?: boolean;
}

/**
 * The value without the fields that the schema does not know (apiextensions-apiserver pkg/apiserver/schema/pruning).
 * The value given is left as it is.
 */
export function prune(schema: JsonSchemaProps | undefined, value: Json, options: PruneOptions = {}): Json {
  if (Array.isArray(value)) {
    if (schema?.items === undefined && preservesUnknown(schema)) return value;
    return value.map((item) => prune(schema?.items, item));
  }
  if (!isJsonObject(value)) return value;

  const keepsResourceFields = options.isResourceRoot === true || schema?.['x-kubernetes-embedded-resource'] === true;
  const kept = Object.entries(value).flatMap(([key, field]): [string, Json][] => {
    if (keepsResourceFields && RESOURCE_FIELDS.has(key)) return [[key, field]];
    if (knowsField(schema, key)) return [[key, prune(schemaOfField(schema, key), field)]];
    return preservesUnknown(schema) ? [[key, field]] : [];
  });
  return Object.fromEntries(kept);
}

/**
 * The value with the defaults of the schema (apiextensions-apiserver pkg/apiserver/schema/defaulting): where a field is absent,
 * or null and may not be. A default of null has no effect. The value given is left as it is.
 */
export function applyDefaults(schema: JsonSchemaProps | undefined, value: Json): Json {
  if (schema === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => applyDefaults(schema.items, defaultedNull(schema.items, item)));
  if (!isJsonObject(value)) return value;

  const entries = Object.entries(value).map(([key, field]): [string, Json] => {
    const fieldSchema = schemaOfField(schema, key);
    return [key, applyDefaults(fieldSchema, defaultedNull(fieldSchema, field))];
  });
  const defaulted: JsonObject = Object.fromEntries(entries);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const fallback = property.default;
    if (fallback !== undefined && fallback !== null && !Object.hasOwn(value, key)) {
      defaulted[key] = applyDefaults(property, structuredClone(fallback));
    }
  }
  return defaulted;
}

function defaultedNull(schema: JsonSchemaProps | undefined, value: Json): Json {
  const fallback = schema?.default;
  return value === null && schema?.nullable !== true && fallback !== undefined ? structuredClone(fallback) : value;
}

function knowsField(schema: JsonSchemaProps | undefined, key: string): boolean {
  if (schema?.properties && Object.hasOwn(schema.properties, key)) return true;
  // Below `additionalProperties: true` nothing is known, so a map there loses its fields.
  return preservesUnknown(schema) ? additionalSchema(schema) !== undefined : schema?.additionalProperties !== undefined;
}

function preservesUnknown(schema: JsonSchemaProps | undefined): boolean {
  return schema?.['x-kubernetes-preserve-unknown-fields'] === true;
}
