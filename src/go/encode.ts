import { GoField, GoType, formOf, zeroValue } from './go-type';
import { Json, JsonObject, isJsonObject } from '../kube/json';

/**
 * A decoded value as Go's encoding/json writes it: fields in the order of the struct, zero values where there is none, but for those that the
 * type leaves out.
 */
export function encode(value: Json | undefined, type: GoType): Json {
  const given = value ?? zeroValue(type);
  if (given === null) return null;
  switch (type.kind) {
    case 'pointer': return encode(given, type.of);
    case 'list': return Array.isArray(given) ? given.map(item => encode(item, type.of)) : null;
    case 'map': return isJsonObject(given) ? Object.fromEntries(Object.entries(given).map(([key, item]) => [key, encode(item, type.of)])) : null;
    case 'struct': return structOf(isJsonObject(given) ? given : {}, type.fields());
    case 'bytes': return Buffer.from(given as string, 'base64').toString('base64');
    case 'either': return eitherOf(given, formOf(type, given));
    default: return given;
  }
}

function eitherOf(value: Json, form: GoType | undefined): Json {
  return form === undefined || (Array.isArray(value) && value.length === 0) ? null : encode(value, form);
}

function structOf(value: JsonObject, fields: ReadonlyMap<string, GoField>): JsonObject {
  const encoded: JsonObject = {};
  for (const [key, field] of fields) {
    if (!isOmitted(value[key], field)) encoded[key] = encode(value[key], field.type);
  }
  return encoded;
}

/** A struct is never empty; a pointer and what can be anything are empty only where there is none. */
function isOmitted(value: Json | undefined, { type, omit }: GoField): boolean {
  if (omit === undefined || type.kind === 'struct') return false;
  return value === undefined || (type.kind !== 'pointer' && type.kind !== 'any' && isEmpty(value));
}

function isEmpty(value: Json): boolean {
  if (typeof value === 'object') return value === null || Object.keys(value).length === 0;
  return value === '' || value === false || value === 0;
}
