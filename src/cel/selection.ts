import { EvaluationError } from './evaluation-error';
import { CelMap, CelUint, CelValue, goTypeOf, typeNameOf } from './values';
import { formatFloat } from '../go/numbers';

/** The element of a list or map at an index or key, or the error of cel-go that there is none. */
export function elementAt(collection: CelValue, key: CelValue): CelValue {
  assertKey(key);
  if (!Array.isArray(collection)) {
    const found = collection instanceof CelMap ? collection.find(key) : undefined;
    if (found === undefined) throw new EvaluationError(`no such key: ${formatKey(key)}`);
    return found;
  }
  const index = indexOf(key);
  if (index < 0n || index >= collection.length) throw new EvaluationError(`index out of bounds: ${formatKey(key)}`);
  return collection[Number(index)];
}

/** Whether a value has a field: false for what has no fields, an error for a list. */
export function hasField(value: CelValue, field: string): boolean {
  if (Array.isArray(value)) return indexOf(field) >= 0n;
  return value instanceof CelMap && value.find(field) !== undefined;
}

/** Only text, numbers and bools can select an element, whatever the keys of a map are. */
function assertKey(key: CelValue): void {
  if (!['string', 'number', 'bigint', 'boolean'].includes(typeof key) && !(key instanceof CelUint)) {
    throw new EvaluationError(`invalid qualifier type: ${goTypeOf(key)}`);
  }
}

function indexOf(key: CelValue): bigint {
  if (typeof key === 'bigint') return key;
  if (key instanceof CelUint && key.value < 2n ** 63n) return key.value;
  if (typeof key === 'number' && Number.isInteger(key) && Math.abs(key) < 2 ** 63) return BigInt(key);
  if (typeof key === 'number' || key instanceof CelUint) throw new EvaluationError(`unsupported index value ${formatKey(key)} in list`);
  throw new EvaluationError(`unsupported index type '${typeNameOf(key)}' in list`);
}

function formatKey(key: CelValue): string {
  if (key instanceof CelUint) return String(key.value);
  return typeof key === 'number' ? formatFloat(key, 'g', -1) : String(key);
}
