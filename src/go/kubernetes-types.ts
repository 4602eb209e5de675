import { DecodeError, wrongType } from './decode-error';
import { BOOL, EitherType, GoType, INT32, OwnType, StructType, TEXT, listOf } from './go-type';
import { canonicalQuantity } from './quantity';
import { Json } from '../kube/json';

/** Types of Kubernetes that read and write themselves. */

const LARGEST_INT32 = 2 ** 31 - 1;

/** A resource.Quantity. */
export const QUANTITY: OwnType = {
  kind: 'own', name: 'resource.Quantity', zero: '0', read: value => canonicalQuantity(typeof value === 'string' ? value : JSON.stringify(value)),
};
/** An intstr.IntOrString. */
export const INT_OR_STRING: OwnType = { kind: 'own', name: 'intstr.IntOrString', zero: 0, read: intOrString };
/** A Time of apimachinery. */
export const TIME: OwnType = { kind: 'own', name: 'v1.Time', zero: null, read: time };
/** A JSON of apiextensions: anything. */
export const FREE_JSON: GoType = { kind: 'any', name: 'v1.JSON' };

/** A JSONSchemaPropsOrBool. */
export function schemaOrBool(schema: StructType): EitherType {
  return { kind: 'either', name: 'v1.JSONSchemaPropsOrBool', of: [BOOL, schema], misfit: 'boolean or JSON schema expected' };
}

/** A JSONSchemaPropsOrArray. */
export function schemaOrArray(schema: StructType): EitherType {
  return { kind: 'either', name: 'v1.JSONSchemaPropsOrArray', of: [listOf(schema), schema] };
}

/** A JSONSchemaPropsOrStringArray. */
export function schemaOrStringArray(schema: StructType): EitherType {
  return { kind: 'either', name: 'v1.JSONSchemaPropsOrStringArray', of: [listOf(TEXT), schema] };
}

function intOrString(value: Exclude<Json, null>): Json {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value) && value >= -LARGEST_INT32 - 1 && value <= LARGEST_INT32) return value;
  throw wrongType(value, INT32);
}

function time(value: Exclude<Json, null>): Json {
  const text = textOf(value);
  const quoted = JSON.stringify(text);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)) {
    throw new DecodeError(`parsing time ${quoted} as "2006-01-02T15:04:05Z07:00": cannot parse ${quoted} as "2006"`);
  }
  const read = new Date(text);
  if (Number.isNaN(read.getTime())) throw new DecodeError(`parsing time ${quoted}: ${/^\d{4}-(0[1-9]|1[0-2])/.test(text) ? 'day' : 'month'} out of range`);
  return `${read.toISOString().slice(0, 19)}Z`;
}

/** A string that a type's own reader wants. @throws DecodeError */
export function textOf(value: Exclude<Json, null>): string {
  if (typeof value === 'string') return value;
  throw wrongType(value, TEXT);
}
