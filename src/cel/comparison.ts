import { noSuchOverload } from './evaluation-error';
import { CelDuration, CelMap, CelTimestamp, CelTypeName, CelUint, CelValue } from './values';

/** Whether two values are equal; values of different types are not, but for numbers. Not a number is unequal to itself. */
export function equalValues(a: CelValue, b: CelValue): boolean {
  if (isNumber(a)) return isNumber(b) && compareNumbers(a, b) === 0;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((element, index) => equalValues(element, b[index]));
  if (a instanceof CelMap) return b instanceof CelMap && equalMaps(a, b);
  if (a instanceof Uint8Array) return b instanceof Uint8Array && Buffer.compare(a, b) === 0;
  if (a instanceof CelDuration) return b instanceof CelDuration && a.nanos === b.nanos;
  if (a instanceof CelTimestamp) return b instanceof CelTimestamp && a.nanos === b.nanos;
  if (a instanceof CelTypeName) return b instanceof CelTypeName && a.name === b.name;
  return a === b;
}

function equalMaps(a: CelMap, b: CelMap): boolean {
  return a.size === b.size && a.keys().every((key) => {
    const other = b.find(key);
    return other !== undefined && equalValues(a.find(key)!, other);
  });
}

/** The order of two values, undefined when one is not a number. Throws for values that have none. */
export function compareValues(a: CelValue, b: CelValue): number | undefined {
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b);
  if (a instanceof CelDuration && b instanceof CelDuration) return orderOf(a.nanos, b.nanos);
  if (a instanceof CelTimestamp && b instanceof CelTimestamp) return orderOf(a.nanos, b.nanos);
  throw noSuchOverload();
}

type CelNumber = bigint | number | CelUint;

function isNumber(value: CelValue): value is CelNumber {
  return typeof value === 'bigint' || typeof value === 'number' || value instanceof CelUint;
}

/** An integer and a double are compared as doubles, as cel-go does once both are in the range of the integer. */
function compareNumbers(a: CelNumber, b: CelNumber): number | undefined {
  const left = a instanceof CelUint ? a.value : a;
  const right = b instanceof CelUint ? b.value : b;
  if (typeof left === 'bigint' && typeof right === 'bigint') return orderOf(left, right);
  if (Number.isNaN(left) || Number.isNaN(right)) return undefined;
  return orderOf(Number(left), Number(right));
}

function orderOf<T extends bigint | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
