import { formatFloat } from './numbers';
import { Json, isJsonObject } from '../kube/json';

/** A value of JSON, decoded into `any`, as Go's fmt prints it with `%v`. */
export function printValue(value: Json): string {
  if (value === null) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(printValue).join(' ')}]`;
  if (isJsonObject(value)) return `map[${Object.keys(value).sort().map(key => `${key}:${printValue(value[key])}`).join(' ')}]`;
  return typeof value === 'number' ? formatFloat(value, 'g', -1) : String(value);
}

/** The same with `%t`, which is for booleans only: of other values it tells the type as well. */
export function printAsBoolean(value: Json, isNested = false): string {
  if (value === null) return isNested ? '<nil>' : '%!t(<nil>)';
  if (Array.isArray(value)) return `[${value.map(item => printAsBoolean(item, true)).join(' ')}]`;
  if (isJsonObject(value)) {
    return `map[${Object.keys(value).sort().map(key => `%!t(string=${key}):${printAsBoolean(value[key], true)}`).join(' ')}]`;
  }
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? `%!t(float64=${printValue(value)})` : `%!t(string=${value})`;
}
