import { EvaluationError, noSuchOverload } from './evaluation-error';
import { CelDuration, CelMap, CelTimestamp, CelTypeName, CelUint, CelValue } from './values';

const INT_LIMIT = 2n ** 63n;
const UINT_LIMIT = 2n ** 64n;
const NANOS = 1_000_000_000n;
const FIRST_SECOND = -62_135_596_800n;
const LAST_SECOND = 253_402_300_799n;

/** An int, or the error that it does not fit 64 bits. */
export function checkedInt(value: bigint): bigint {
  if (value < -INT_LIMIT || value >= INT_LIMIT) throw new EvaluationError('integer overflow');
  return value;
}

/** An uint, or the error that it does not fit 64 bits. */
export function checkedUint(value: bigint): CelUint {
  if (value < 0n || value >= UINT_LIMIT) throw new EvaluationError('unsigned integer overflow');
  return new CelUint(value);
}

/** A point in time, or the error that it is not in the years 1 to 9999. */
export function checkedTimestamp(nanos: bigint, offsetMinutes?: number): CelTimestamp {
  const seconds = floorDivide(nanos, NANOS);
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) throw new EvaluationError('timestamp overflow');
  return new CelTimestamp(nanos, offsetMinutes);
}

/** Divides and rounds down. */
export function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

/** The operators of arithmetic by their names in calls. Throws an error of cel-go for operands it cannot work on. */
export function calculate(operator: string, a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'bigint' && typeof b === 'bigint') return checkedInt(integers(operator, a, b));
  if (a instanceof CelUint && b instanceof CelUint) return checkedUint(integers(operator, a.value, b.value));
  if (typeof a === 'number' && typeof b === 'number' && operator !== '_%_') return doubles(operator, a, b);
  if (operator === '_+_') return add(a, b);
  if (operator === '_-_') return subtract(a, b);
  throw unsupported(operator, a);
}

function integers(operator: string, a: bigint, b: bigint): bigint {
  if (b === 0n && operator === '_/_') throw new EvaluationError('division by zero');
  if (b === 0n && operator === '_%_') throw new EvaluationError('modulus by zero');
  switch (operator) {
    case '_+_': return a + b;
    case '_-_': return a - b;
    case '_*_': return a * b;
    case '_/_': return a / b;
    default:
      // cel-go refuses the one remainder whose quotient overflows.
      if (b === -1n && a === -INT_LIMIT) throw new EvaluationError('integer overflow');
      return a % b;
  }
}

function doubles(operator: string, a: number, b: number): number {
  switch (operator) {
    case '_+_': return a + b;
    case '_-_': return a - b;
    case '_*_': return a * b;
    default: return a / b;
  }
}

function add(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (a instanceof Uint8Array && b instanceof Uint8Array) return new Uint8Array([...a, ...b]);
  if (a instanceof CelDuration && b instanceof CelDuration) return new CelDuration(checkedInt(a.nanos + b.nanos));
  if (a instanceof CelDuration && b instanceof CelTimestamp) return checkedTimestamp(b.nanos + a.nanos, b.offsetMinutes);
  if (a instanceof CelTimestamp && b instanceof CelDuration) return checkedTimestamp(a.nanos + b.nanos, a.offsetMinutes);
  throw unsupported('_+_', a);
}

function subtract(a: CelValue, b: CelValue): CelValue {
  if (a instanceof CelDuration && b instanceof CelDuration) return new CelDuration(checkedInt(a.nanos - b.nanos));
  if (a instanceof CelTimestamp && b instanceof CelTimestamp) return new CelDuration(checkedInt(a.nanos - b.nanos));
  if (a instanceof CelTimestamp && b instanceof CelDuration) return checkedTimestamp(a.nanos + checkedInt(-b.nanos), a.offsetMinutes);
  throw unsupported('_-_', a);
}

/** The negative of a number or length of time. */
export function negate(value: CelValue): CelValue {
  if (typeof value === 'bigint') return checkedInt(-value);
  if (typeof value === 'number') return -value;
  if (value instanceof CelDuration) return new CelDuration(checkedInt(-value.nanos));
  if (typeof value === 'boolean') throw noSuchOverload();
  throw unsupported('-_', value);
}

/** The error for a first operand: cel-go names the function when the type knows no such operator at all. */
export function unsupported(name: string, operand: CelValue): EvaluationError {
  return knows(name, operand) ? noSuchOverload() : new EvaluationError(`no such overload: ${name}`);
}

/** Whether the type of a value has a trait of cel-go for the function, or takes any method call and refuses it later. */
function knows(name: string, value: CelValue): boolean {
  if (typeof value === 'string' || value instanceof CelDuration || value instanceof CelTimestamp) return true;
  if (value === null || value instanceof CelMap || value instanceof CelTypeName) return false;
  if (Array.isArray(value)) return name === '_+_';
  if (/^_[<>]=?_$/.test(name)) return true;
  if (value instanceof Uint8Array) return name === '_+_';
  if (typeof value === 'boolean') return false;
  if (typeof value === 'number') return ['_+_', '_-_', '_*_', '_/_'].includes(name);
  return ['_+_', '_-_', '_*_', '_/_', '_%_'].includes(name);
}
