import { checkedInt, checkedTimestamp, checkedUint, floorDivide } from './arithmetic';
import { formatDuration, parseDuration } from './durations';
import { EvaluationError } from './evaluation-error';
import { formatTime, isRfc3339, parseTime } from './timestamps';
import { CelDuration, CelTimestamp, CelUint, CelValue, typeNameOf } from './values';
import { formatFloat, parseFloat64 } from '../go/numbers';

const NANOS = 1_000_000_000n;

/** The conversions by the name of their function. Throws an error of cel-go for a value that has no counterpart. */
export const CONVERSIONS: Readonly<Record<string, (value: CelValue) => CelValue>> = {
  bool: toBool,
  bytes: toBytes,
  double: toDouble,
  duration: toDuration,
  int: toInt,
  string: toText,
  timestamp: toTimestamp,
  uint: toUint,
};

function toBool(value: CelValue): CelValue {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw noConversion('bool', value);
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(value)) return true;
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(value)) return false;
  throw notReadable('bool');
}

function toBytes(value: CelValue): CelValue {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string') return new TextEncoder().encode(value);
  throw noConversion('bytes', value);
}

function toDouble(value: CelValue): CelValue {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof CelUint) return Number(value.value);
  if (typeof value === 'string') return parseFloat64(value) ?? fail(notReadable('double'));
  throw noConversion('double', value);
}

function toDuration(value: CelValue): CelValue {
  if (value instanceof CelDuration) return value;
  if (typeof value !== 'string') throw noConversion('duration', value);
  const nanos = parseDuration(value);
  return nanos === undefined ? fail(notReadable('google.protobuf.Duration')) : new CelDuration(nanos);
}

function toInt(value: CelValue): CelValue {
  if (typeof value === 'bigint') return value;
  if (value instanceof CelUint) return checkedInt(value.value);
  if (value instanceof CelDuration) return value.nanos;
  if (value instanceof CelTimestamp) return floorDivide(value.nanos, NANOS);
  if (typeof value === 'string') return integerOf(value, /^[+-]?\d+$/, (found) => checkedInt(found), 'int');
  if (typeof value !== 'number') throw noConversion('int', value);
  // The limits themselves are refused because they are not exact as doubles.
  if (!Number.isFinite(value) || Math.abs(value) >= 2 ** 63) throw new EvaluationError('integer overflow');
  return BigInt(Math.trunc(value));
}

function toUint(value: CelValue): CelValue {
  if (value instanceof CelUint) return value;
  if (typeof value === 'bigint') return checkedUint(value);
  if (typeof value === 'string') return integerOf(value, /^\d+$/, checkedUint, 'uint');
  if (typeof value !== 'number') throw noConversion('uint', value);
  if (!Number.isFinite(value) || value < 0 || value >= 2 ** 64) throw new EvaluationError('unsigned integer overflow');
  return new CelUint(BigInt(Math.trunc(value)));
}

function integerOf(text: string, pattern: RegExp, check: (value: bigint) => CelValue, type: string): CelValue {
  if (!pattern.test(text)) throw notReadable(type);
  try {
    return check(text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text.replace(/^\+/, '')));
  } catch (error) {
    if (error instanceof EvaluationError) throw notReadable(type);
    throw error;
  }
}

function toText(value: CelValue): CelValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return formatFloat(value, 'g', -1);
  if (value instanceof CelUint) return String(value.value);
  if (value instanceof CelDuration) return formatDuration(value.nanos);
  if (value instanceof CelTimestamp) return formatTime(value.nanos, value.offsetMinutes);
  if (!(value instanceof Uint8Array)) throw noConversion('string', value);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new EvaluationError('invalid UTF-8 in bytes, cannot convert to string');
  }
}

function toTimestamp(value: CelValue): CelValue {
  if (value instanceof CelTimestamp) return value;
  if (typeof value === 'bigint') return checkedTimestamp(value * NANOS);
  if (typeof value !== 'string') throw noConversion('timestamp', value);
  if (!isRfc3339(value)) throw new EvaluationError(`invalid RFC 3339 timestamp ${JSON.stringify(value)}`);
  const time = parseTime(value);
  return time ? checkedTimestamp(time.nanos, time.offsetMinutes) : fail(notReadable('google.protobuf.Timestamp'));
}

function noConversion(name: string, value: CelValue): EvaluationError {
  return new EvaluationError(`no such overload: ${name}(${typeNameOf(value)})`);
}

function notReadable(type: string): EvaluationError {
  return new EvaluationError(`type conversion error from 'string' to '${type}'`);
}

function fail(error: EvaluationError): never {
  throw error;
}
