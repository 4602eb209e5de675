import { isJsonObject, Json, JsonObject } from '../json';
import type { KindSchema, StructuralSchema } from './structural-schema';

/** What a version of a CustomResourceDefinition says beside its schema. */
export interface CustomKindOptions {
  /**
   * Whether the version has the subresource `status`.
   *
   * @default false
   */
  readonly hasStatusSubresource?: boolean;
}

/**
 * A kind from the schema of a version of a CustomResourceDefinition (openAPIV3Schema), to check objects against; make it once.
 *
 * `checkObject` must have nothing against the definition itself, else checking an object may throw.
 */
export function customKind(openApiSchema: JsonObject, { hasStatusSubresource = false }: CustomKindOptions = {}): KindSchema {
  const schema = hasNulls(openApiSchema) ? withoutNulls(openApiSchema) : openApiSchema;
  return { schema: schema as StructuralSchema, isCustom: true, hasStatusSubresource };
}

/** Most schemas have none, and large ones are slow to copy. */
function hasNulls(value: Json): boolean {
  if (typeof value !== 'object') return false;
  return value === null || (Array.isArray(value) ? value.some(hasNulls) : Object.keys(value).some((key) => hasNulls(value[key])));
}

/** A schema as the API server decodes it: a keyword that is null is absent, a schema that is null is empty. */
function withoutNulls(schema: Json): JsonObject {
  const keywords = Object.entries(isJsonObject(schema) ? schema : {}).filter(([, value]) => value !== null);
  return Object.fromEntries(keywords.map(([keyword, value]) => [keyword, partsWithoutNulls(keyword, value)]));
}

function partsWithoutNulls(keyword: string, value: Json): Json {
  switch (keyword) {
    case 'properties':
      return Object.fromEntries(Object.entries(value as JsonObject).map(([name, property]) => [name, withoutNulls(property)]));
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return (value as Json[]).map(withoutNulls);
    case 'items':
    case 'not':
    case 'additionalProperties':
      return isJsonObject(value) ? withoutNulls(value) : value;
    default:
      return value;
  }
}
