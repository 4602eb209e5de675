import { calculate, negate, unsupported } from './arithmetic';
import { compareValues, equalValues } from './comparison';
import { CONVERSIONS } from './conversions';
import { EvaluationError, noSuchOverload } from './evaluation-error';
import { matchesPattern } from './regular-expressions';
import { partOfTime } from './timestamps';
import { CelDuration, CelMap, CelTimestamp, CelTypeName, CelValue, typeNameOf } from './values';

/** Calls a function, method or operator of the standard library; the target of a method is the first argument. Throws EvaluationError. */
export function callFunction(name: string, args: readonly CelValue[]): CelValue {
  const [first, second] = args;
  if (name in CONVERSIONS) return CONVERSIONS[name](first);
  if (name.startsWith('get')) return getter(name, args);
  switch (name) {
    case '!_': return typeof first === 'boolean' ? !first : refuse(noSuchOverload());
    case '-_': return negate(first);
    case '_==_': return equalValues(first, second);
    case '_!=_': return !equalValues(first, second);
    case '_<_': case '_<=_': case '_>_': case '_>=_': return ordered(name, first, second);
    case '@in': return contains(second, first);
    case 'size': return size(first);
    case 'type': return new CelTypeName(typeNameOf(first));
    case 'dyn': return first;
    case 'contains': return text(first).includes(text(second));
    case 'startsWith': return text(first).startsWith(text(second));
    case 'endsWith': return text(first).endsWith(text(second));
    case 'matches': return typeof first === 'string' ? matchesPattern(first, text(second)) : refuse(unsupported(name, first));
    default: return calculate(name, first, second);
  }
}

function ordered(name: string, a: CelValue, b: CelValue): boolean {
  if (!['boolean', 'number', 'bigint', 'string'].includes(typeof a) && unsupported(name, a).message !== 'no such overload') throw unsupported(name, a);
  // Whatever is compared with it: not a number is in no order.
  if (Number.isNaN(a) || Number.isNaN(b)) return false;
  const order = compareValues(a, b)!;
  switch (name) {
    case '_<_': return order < 0;
    case '_<=_': return order <= 0;
    case '_>_': return order > 0;
    default: return order >= 0;
  }
}

function contains(collection: CelValue, element: CelValue): boolean {
  if (Array.isArray(collection)) return collection.some((candidate) => equalValues(element, candidate));
  if (collection instanceof CelMap) return collection.find(element) !== undefined;
  throw noSuchOverload();
}

function size(value: CelValue): bigint {
  if (typeof value === 'string') return BigInt([...value].length);
  if (Array.isArray(value) || value instanceof Uint8Array) return BigInt(value.length);
  if (value instanceof CelMap) return BigInt(value.size);
  throw unsupported('size', value);
}

function text(value: CelValue): string {
  if (typeof value === 'string') return value;
  throw noSuchOverload();
}

const DURATION_UNITS: Readonly<Record<string, bigint>> = {
  getHours: 3_600_000_000_000n, getMinutes: 60_000_000_000n, getSeconds: 1_000_000_000n, getMilliseconds: 1_000_000n,
};

function getter(name: string, args: readonly CelValue[]): bigint {
  const [value, zone = 'UTC'] = args;
  if (value instanceof CelTimestamp && typeof zone === 'string') return partOfTime(name, value.nanos, zone);
  if (value instanceof CelDuration && args.length === 1 && name in DURATION_UNITS) return value.nanos / DURATION_UNITS[name];
  throw new EvaluationError(`no such overload: ${name}(${args.map(typeNameOf).join(', ')})`);
}

function refuse(error: EvaluationError): never {
  throw error;
}
