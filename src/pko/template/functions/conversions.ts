import { FunctionError } from '../template-error';
import { FunctionTable, Value, deepEqual, fn, isEmpty, kindOf, typeOf } from '../values';
import { JsonStyle, encodeJson } from './json';
import { decodeJson } from './json-decode';

const COMPACT = { escapesHtml: true };
const PRETTY = { escapesHtml: true, isPretty: true };
const RAW = { escapesHtml: false };

/** The functions of sprig for defaults, JSON and types. */
export const CONVERSIONS: FunctionTable = {
  default: fn(['interface {}', '...interface {}'], (fallback: Value, ...given: Value[]) => given.length === 0 || isEmpty(given[0]) ? fallback : given[0]),
  empty: fn(['interface {}'], isEmpty),
  coalesce: fn(['...interface {}'], (...values: Value[]) => values.find(value => !isEmpty(value)) ?? null),
  all: fn(['...interface {}'], (...values: Value[]) => !values.some(isEmpty)),
  any: fn(['...interface {}'], (...values: Value[]) => values.some(value => !isEmpty(value))),
  fromJson: fn(['string'], (text: string) => fromJson(text, false)),
  mustFromJson: fn(['string'], (text: string) => fromJson(text, true)),
  toJson: fn(['interface {}'], (value: Value) => quietJson(value, COMPACT)),
  mustToJson: fn(['interface {}'], (value: Value) => encodeJson(value, COMPACT)),
  toPrettyJson: fn(['interface {}'], (value: Value) => quietJson(value, PRETTY)),
  mustToPrettyJson: fn(['interface {}'], (value: Value) => encodeJson(value, PRETTY)),
  toRawJson: fn(['interface {}'], (value: Value) => encodeJson(value, RAW)),
  mustToRawJson: fn(['interface {}'], (value: Value) => encodeJson(value, RAW)),
  typeOf: fn(['interface {}'], typeOf),
  typeIs: fn(['string', 'interface {}'], (type: string, value: Value) => type === typeOf(value)),
  typeIsLike: fn(['string', 'interface {}'], (type: string, value: Value) => type === typeOf(value) || `*${type}` === typeOf(value)),
  kindOf: fn(['interface {}'], kindOf),
  kindIs: fn(['string', 'interface {}'], (kind: string, value: Value) => kind === kindOf(value)),
  deepEqual: fn(['interface {}', 'interface {}'], deepEqual),
};

function fromJson(text: string, fails: boolean): Value {
  const result = decodeJson(text);
  if ('value' in result) return result.value;
  if (fails) throw new FunctionError(result.error);
  return null;
}

/** sprig's toJson and toPrettyJson write nothing where JSON cannot say a value. */
function quietJson(value: Value, style: JsonStyle): string {
  try {
    return encodeJson(value, style);
  } catch (error) {
    if (error instanceof FunctionError) return '';
    throw error;
  }
}
