import { FunctionError } from '../template-error';
import { FunctionTable, GoList, GoMap, Value, fn, isEmpty, textList, typeOf } from '../values';
import { toText } from './strings';

const MAP = 'map[string]interface {}';

/** The functions of sprig on maps. Where Go's order is random (`keys`, `values`) ours is that of the keys. */
export const DICTS: FunctionTable = {
  dict: fn(['...interface {}'], dict),
  get: fn([MAP, 'string'], (map: GoMap, key: string) => map.entries.has(key) ? map.entries.get(key) as Value : ''),
  set: fn([MAP, 'string', 'interface {}'], set),
  unset: fn([MAP, 'string'], (map: GoMap, key: string) => {
    map.entries.delete(key);
    return map;
  }),
  hasKey: fn([MAP, 'string'], (map: GoMap, key: string) => map.entries.has(key)),
  pluck: fn(['string', `...${MAP}`], (key: string, ...maps: GoMap[]) => {
    return new GoList(maps.filter(map => map.entries.has(key)).map(map => map.entries.get(key) as Value));
  }),
  keys: fn([`...${MAP}`], (...maps: GoMap[]) => textList(maps.flatMap(map => map.sortedKeys))),
  values: fn([MAP], (map: GoMap) => new GoList(map.sortedKeys.map(key => map.entries.get(key) as Value))),
  pick: fn([MAP, '...string'], (map: GoMap, ...keys: string[]) => filtered(map, key => keys.includes(key))),
  omit: fn([MAP, '...string'], (map: GoMap, ...keys: string[]) => filtered(map, key => !keys.includes(key))),
  ...merges('merge', 'mustMerge', false),
  ...merges('mergeOverwrite', 'mustMergeOverwrite', true),
  dig: fn(['...interface {}'], dig),
  deepCopy: fn(['interface {}'], (value: Value) => copied(value)),
  mustDeepCopy: fn(['interface {}'], (value: Value) => copied(value)),
};

function dict(...values: Value[]): GoMap {
  const entries = new Map<string, Value>();
  for (let i = 0; i < values.length; i += 2) entries.set(toText(values[i]), i + 1 < values.length ? values[i + 1] : '');
  return new GoMap(entries);
}

function set(map: GoMap, key: string, value: Value): GoMap {
  if (map.isNil) throw new FunctionError('assignment to entry in nil map');
  map.entries.set(key, value);
  return map;
}

function filtered(map: GoMap, isKept: (key: string) => boolean): GoMap {
  return new GoMap(new Map([...map.entries].filter(([key]) => isKept(key))));
}

function merges(name: string, twin: string, overwrites: boolean): FunctionTable {
  const func = fn([MAP, `...${MAP}`], (target: GoMap, ...sources: GoMap[]) => {
    const merged = target.isNil && sources.some(source => !source.isNil) ? new GoMap() : target;
    for (const source of sources) merge(merged, source, overwrites);
    return merged;
  });
  return { [name]: func, [twin]: func };
}

/** Merges in place as mergo does: what the target has and is not empty stays, unless it is overwritten. */
function merge(target: GoMap, source: GoMap, overwrites: boolean): void {
  for (const [key, value] of [...source.entries]) {
    const present = target.entries.get(key) ?? null;
    if (value === null) {
      if (overwrites) target.entries.set(key, null);
      continue;
    }
    if (value instanceof GoMap && present instanceof GoMap) {
      merge(present, value, overwrites);
      if (!isEmpty(present)) continue;
    }
    if (overwrites || isEmpty(present)) target.entries.set(key, value);
  }
}

function dig(...values: Value[]): Value {
  if (values.length < 3) throw new FunctionError('dig needs at least three arguments');
  const keys = values.slice(0, -2);
  let current = asserted(values[values.length - 1]);
  const names = keys.map(key => {
    if (typeof key !== 'string') throw conversionError(key, 'string');
    return key;
  });
  for (const [index, name] of names.entries()) {
    if (!current.entries.has(name)) return values[values.length - 2];
    const step = current.entries.get(name) as Value;
    if (index === names.length - 1) return step;
    current = asserted(step);
  }
  return current;
}

function asserted(value: Value): GoMap {
  if (value instanceof GoMap && value.element === 'interface {}') return value;
  throw conversionError(value, MAP);
}

function conversionError(value: Value, type: string): FunctionError {
  return new FunctionError(`interface conversion: interface {} is ${value === null ? 'nil' : typeOf(value)}, not ${type}`);
}

function copied(value: Value): Value {
  if (value === null) throw new FunctionError('reflect: call of reflect.Value.Type on zero Value');
  return copy(value);
}

function copy(value: Value): Value {
  if (value instanceof GoMap) return new GoMap(new Map([...value.entries].map(([key, item]) => [key, copy(item)])), value.element, value.isNil);
  if (value instanceof GoList) return new GoList(value.items.map(copy), value.element, value.isNil);
  return value;
}
