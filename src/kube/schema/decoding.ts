import { formatCheck } from './formats';
import type { StructuralSchema } from './structural-schema';

/** As apimachinery's resource.ParseQuantity. */
const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

const INTEGER_LIMITS: { readonly [format: string]: number } = { int32: 2 ** 31, int64: 2 ** 63 };

/**
 * Why a Go type cannot be read from a value whose JSON type fits; undefined where it can.
 *
 * Mirrors what kinds of Kubernetes itself go through (apimachinery pkg/runtime/converter.go and the decoders of Quantity, IntOrString, Time
 * and []byte). Server-side apply wraps a number that is too large; decoding strictly refuses it, as does this.
 */
export function decodingProblem(schema: StructuralSchema, value: string | number | boolean): string | undefined {
  if (schema['x-kubernetes-int-or-string'] === true) return typeof value === 'string' ? undefined : integerProblem(value, 'int32');
  switch (schema.format) {
    case 'int32':
    case 'int64':
      return integerProblem(value, schema.format);
    case 'quantity':
      return QUANTITY.test(String(value).trim()) ? undefined : 'quantities must be a number with an optional suffix, as 500m, 1.5 or 2Gi';
    case 'date-time':
      return timeProblem(value);
    case 'byte':
      return formatCheck('byte')!(String(value).replaceAll(/[\r\n]/g, '')) ? undefined : 'illegal base64 data';
    default:
      return undefined;
  }
}

function integerProblem(value: string | number | boolean, format: string): string | undefined {
  if (typeof value !== 'number') return `cannot unmarshal ${nameOfType(value)} into Go value of type ${format}`;
  if (!Number.isInteger(value)) return `cannot convert float64 to ${format}`;
  const limit = INTEGER_LIMITS[format]!;
  return value < -limit || value >= limit ? `cannot unmarshal number ${value} into Go value of type ${format}` : undefined;
}

function timeProblem(value: string | number | boolean): string | undefined {
  if (typeof value !== 'string') return `cannot unmarshal ${nameOfType(value)} into Go value of type string`;
  return formatCheck('date-time')!(value) ? undefined : `parsing time ${JSON.stringify(value)}: it must be as 2006-01-02T15:04:05Z`;
}

/** The name of a JSON type in messages of Go's decoder. */
function nameOfType(value: string | number | boolean): string {
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
