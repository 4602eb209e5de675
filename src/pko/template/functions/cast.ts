import { MAX_INT64, MIN_INT64, parseFloat64, parseInteger } from '../../../go/numbers';
import { GoInt, Value } from '../values';

/** The integer that spf13/cast makes of a value; 0 of what is none. */
export function toInt(value: Value): bigint {
  if (value instanceof GoInt) return value.value;
  if (typeof value === 'number') return truncated(value);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'string' ? parseInteger(withoutDecimals(value), MIN_INT64, MAX_INT64) ?? 0n : 0n;
}

/** The float64 that spf13/cast makes of a value; 0 of what is none. */
export function toFloat(value: Value): number {
  if (value instanceof GoInt) return Number(value.value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? parseFloat64(value) ?? 0 : 0;
}

/** float64 to int64 as amd64 does it: what does not fit is the smallest int64. */
function truncated(value: number): bigint {
  return Number.isFinite(value) && Math.abs(value) < 2 ** 63 ? BigInt(Math.trunc(value)) : MIN_INT64;
}

/** `5.7` is 5 and `.5` is 0; an exponent is no decimal part. */
function withoutDecimals(text: string): string {
  const parts = /^([-+]?[0-9]*)\.[0-9]*$/.exec(text);
  return parts === null ? text : /[0-9]/.test(parts[1]) ? parts[1] : `${parts[1]}0`;
}
