import { compareText } from '../../../go/bytes';
import { displayReflected } from '../format';
import { FunctionError } from '../template-error';
import { GoInt, GoList, GoMap, Value, kindOf, reflect, typeOf } from '../values';

/** `eq`: whether a value equals one of the others, all of basic types. */
export function equal(value: Value, others: readonly Value[]): boolean {
  if (others.length === 0) throw new FunctionError('missing argument for comparison');
  return others.some(other => equalPair(value, other));
}

/** `lt`: of two integers, floats or texts. */
export function less(a: Value, b: Value): boolean {
  const kind = basicKind(a);
  if (kind === undefined || basicKind(b) === undefined) throw new FunctionError('invalid type for comparison');
  if (kind !== basicKind(b)) throw incompatible(a, b);
  if (a instanceof GoInt && b instanceof GoInt) return a.value < b.value;
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b) < 0;
  throw new FunctionError('invalid type for comparison');
}

function equalPair(a: Value, b: Value): boolean {
  const kind = basicKind(a);
  if (kind !== basicKind(b)) {
    if (a !== null && b !== null) throw incompatible(a, b);
    return false;
  }
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  if (kind !== undefined) return a === b;
  if (a === null || b === null) return isNil(a) === isNil(b);
  if (kindOf(a) !== kindOf(b)) {
    const [left, right] = [displayReflected(reflect(a), 's'), displayReflected(reflect(b), 'v')];
    throw new FunctionError(`non-comparable types ${left}: ${typeOf(a)}, ${typeOf(b)}: ${right}`);
  }
  if (isNil(a) || isNil(b)) return isNil(a) === isNil(b);
  if (b instanceof GoMap || b instanceof GoList) {
    throw new FunctionError(`non-comparable type ${displayReflected(b, 's')}: ${typeOf(b)}`);
  }
  return a === b;
}

function isNil(value: Value): boolean {
  return value === null || ((value instanceof GoMap || value instanceof GoList) && value.isNil);
}

function basicKind(value: Value): string | undefined {
  if (value instanceof GoInt) return 'int';
  return typeof value === 'object' ? undefined : typeof value;
}

function incompatible(a: Value, b: Value): FunctionError {
  if (a === null || b === null) return new FunctionError('invalid type for comparison');
  return new FunctionError(`incompatible types for comparison: ${typeOf(a)} and ${typeOf(b)}`);
}
