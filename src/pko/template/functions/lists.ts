import { FunctionError } from '../template-error';
import { FunctionTable, GoInt, GoList, Value, deepEqual, fn, isEmpty, kindOf } from '../values';
import { toInt } from './cast';

const list = fn(['...interface {}'], (...values: Value[]) => new GoList(values));

/** The functions of sprig on lists; the `must` twins fail alike, only that Go returns an error where the others panic. */
export const LISTS: FunctionTable = {
  tuple: list,
  list,
  concat: fn(['...interface {}'], concat),
  has: fn(['interface {}', 'interface {}'], has),
  mustHas: fn(['interface {}', 'interface {}'], has),
  ...twins('first', ['interface {}'], (value: Value) => itemsOf(value, 'Cannot find first on type')[0] ?? null),
  ...twins('last', ['interface {}'], (value: Value) => itemsOf(value, 'Cannot find last on type').at(-1) ?? null),
  ...twins('rest', ['interface {}'], (value: Value) => orNil(itemsOf(value, 'Cannot find rest on type'), items => items.slice(1))),
  ...twins('initial', ['interface {}'], (value: Value) => orNil(itemsOf(value, 'Cannot find initial on type'), items => items.slice(0, -1))),
  ...twins('append', ['interface {}', 'interface {}'], push),
  ...twins('push', ['interface {}', 'interface {}'], push),
  ...twins('prepend', ['interface {}', 'interface {}'], (value: Value, item: Value) => {
    return new GoList([item, ...itemsOf(value, 'Cannot prepend on type')]);
  }),
  ...twins('reverse', ['interface {}'], (value: Value) => new GoList([...itemsOf(value, 'Cannot find reverse on type')].reverse())),
  ...twins('compact', ['interface {}'], (value: Value) => {
    return new GoList(itemsOf(value, 'Cannot compact on type').filter(item => !isEmpty(item)));
  }),
  ...twins('uniq', ['interface {}'], (value: Value) => new GoList(unique(itemsOf(value, 'Cannot find uniq on type')))),
  ...twins('without', ['interface {}', '...interface {}'], (value: Value, ...omitted: Value[]) => {
    return new GoList(itemsOf(value, 'Cannot find without on type').filter(item => !isIn(omitted, item)));
  }),
  ...twins('slice', ['interface {}', '...interface {}'], slice),
  ...twins('chunk', ['int', 'interface {}'], chunk),
};

function twins(name: string, signature: Parameters<typeof fn>[0], call: Parameters<typeof fn>[1]): FunctionTable {
  const func = fn(signature, call);
  return { [name]: func, [`must${name[0].toUpperCase()}${name.slice(1)}`]: func };
}

function itemsOf(value: Value, problem: string): readonly Value[] {
  if (value === null) throw new FunctionError('runtime error: invalid memory address or nil pointer dereference');
  if (!(value instanceof GoList)) throw new FunctionError(`${problem} ${kindOf(value)}`);
  return value.items;
}

function orNil(items: readonly Value[], change: (items: readonly Value[]) => Value[]): GoList {
  return items.length === 0 ? new GoList([], 'interface {}', true) : new GoList(change(items));
}

function push(value: Value, item: Value): GoList {
  return new GoList([...itemsOf(value, 'Cannot push on type'), item]);
}

function isIn(items: readonly Value[], item: Value): boolean {
  return items.some(other => deepEqual(other, item));
}

function unique(items: readonly Value[]): Value[] {
  const found: Value[] = [];
  for (const item of items) {
    if (!isIn(found, item)) found.push(item);
  }
  return found;
}

function has(needle: Value, haystack: Value): boolean {
  return haystack !== null && isIn(itemsOf(haystack, 'Cannot find has on type'), needle);
}

function concat(...lists: Value[]): GoList {
  const items: Value[] = [];
  for (const value of lists) {
    if (value !== null && !(value instanceof GoList)) throw new FunctionError(`Cannot concat type ${kindOf(value)} as list`);
    items.push(...itemsOf(value, ''));
  }
  return new GoList(items, 'interface {}', items.length === 0);
}

function slice(value: Value, ...indices: Value[]): Value {
  const items = itemsOf(value, 'list should be type of slice or array but');
  if (items.length === 0) return null;
  const start = indices.length > 0 ? toInt(indices[0]) : 0n;
  const end = indices.length > 1 ? toInt(indices[1]) : BigInt(items.length);
  if (start < 0n || end < start || end > BigInt(items.length)) throw new FunctionError('reflect.Value.Slice: slice index out of bounds');
  return new GoList(items.slice(Number(start), Number(end)), (value as GoList).element);
}

function chunk(size: number, value: Value): GoList {
  const items = itemsOf(value, 'Cannot chunk type');
  // A size below 1 is not refused by sprig: what comes of it is up to its arithmetic.
  const count = Math.floor((items.length - 1) / size) + 1;
  const lastSize = items.length % size || size;
  if (!(count >= 0 && Number.isFinite(count)) || (count > 0 && lastSize < 0)) throw new FunctionError('runtime error: makeslice: len out of range');
  const chunks = Array.from({ length: count }, (_, index) => {
    return new GoList(items.slice(index * size, index * size + (index === count - 1 ? lastSize : size)));
  });
  return new GoList(chunks, '[]interface {}');
}

/** A `[]int` of the numbers. */
export function intList(numbers: readonly number[]): GoList {
  return new GoList(numbers.map(number => new GoInt(BigInt(number), 'int')), 'int');
}
