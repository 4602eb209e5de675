import { toBytes } from '../../../go/bytes';
import { isPrint } from '../../../go/unicode';
import { sprint, sprintf, sprintln } from '../format';
import { FunctionError } from '../template-error';
import { Boxed, FunctionTable, GoInt, GoList, GoMap, Reflected, Value, elementOf, fn, int, isTrue, lengthOf, reflect, typeOf, unbox } from '../values';
import { equal, less } from './compare';

/** The functions that text/template itself defines. */
export const BUILTINS: FunctionTable = {
  // The evaluator gives these two the arguments one by one and never calls them.
  and: fn(['reflect.Value', '...reflect.Value'], () => undefined),
  or: fn(['reflect.Value', '...reflect.Value'], () => undefined),
  not: fn(['reflect.Value'], (value: Reflected) => !isTrue(unbox(value))),
  call: fn(['reflect.Value', '...reflect.Value'], call),
  index: fn(['reflect.Value', '...reflect.Value'], index),
  len: fn(['reflect.Value'], length),
  print: fn(['...interface {}'], (...values: Value[]) => sprint(values)),
  printf: fn(['string', '...interface {}'], (format: string, ...values: Value[]) => sprintf(format, values)),
  println: fn(['...interface {}'], (...values: Value[]) => sprintln(values)),
  html: fn(['...interface {}'], (...values: Value[]) => escapeHtml(textOf(values))),
  js: fn(['...interface {}'], (...values: Value[]) => escapeJs(textOf(values))),
  urlquery: fn(['...interface {}'], (...values: Value[]) => escapeQuery(textOf(values))),
  eq: fn(['reflect.Value', '...reflect.Value'], (a: Reflected, ...others: Reflected[]) => equal(unbox(a), others.map(unbox))),
  ne: fn(['reflect.Value', 'reflect.Value'], (a: Reflected, b: Reflected) => !equal(unbox(a), [unbox(b)])),
  lt: fn(['reflect.Value', 'reflect.Value'], (a: Reflected, b: Reflected) => less(unbox(a), unbox(b))),
  le: fn(['reflect.Value', 'reflect.Value'], (a: Reflected, b: Reflected) => lessOrEqual(unbox(a), unbox(b))),
  gt: fn(['reflect.Value', 'reflect.Value'], (a: Reflected, b: Reflected) => !lessOrEqual(unbox(a), unbox(b))),
  ge: fn(['reflect.Value', 'reflect.Value'], (a: Reflected, b: Reflected) => !less(unbox(a), unbox(b))),
};

function lessOrEqual(a: Value, b: Value): boolean {
  return less(a, b) || equal(a, [b]);
}

function call(name: string, func: Reflected): never {
  const value = unbox(func);
  if (value === null) throw new FunctionError('call of nil');
  throw new FunctionError(`non-function ${name} of type ${typeOf(value)}`);
}

function index(item: Reflected, ...keys: Reflected[]): Reflected {
  if (unbox(item) === null) throw new FunctionError('index of untyped nil');
  return keys.reduce((holder, key) => itemAt(holder, unbox(key)), item instanceof Boxed ? reflect(item.value) : item);
}

function itemAt(holder: Reflected, key: Value): Reflected {
  const value = unbox(holder);
  if (value === null) throw new FunctionError('index of nil pointer');
  if (typeof value === 'string') return new GoInt(BigInt(toBytes(value)[position(key, lengthOf(value) as number)] ?? outOfRange('string')), 'uint8');
  if (value instanceof GoList) {
    const at = position(key, value.items.length);
    return at === value.items.length ? outOfRange('slice') : elementOf(value, value.items[at]);
  }
  if (!(value instanceof GoMap)) throw new FunctionError(`can't index item of type ${typeOf(value)}`);
  if (key === null) throw new FunctionError('value is nil; should be of type string');
  if (typeof key !== 'string') throw new FunctionError(`value has type ${typeOf(key)}; should be string`);
  return elementOf(value, value.entries.get(key) ?? (value.element === 'string' ? '' : null));
}

function outOfRange(what: string): never {
  throw new FunctionError(`reflect: ${what} index out of range`);
}

function position(key: Value, size: number): number {
  if (key === null) throw new FunctionError('cannot index slice/array with nil');
  if (!(key instanceof GoInt)) throw new FunctionError(`cannot index slice/array with type ${typeOf(key)}`);
  if (key.value < 0n || key.value > BigInt(size)) throw new FunctionError(`index out of range: ${key.value}`);
  return Number(key.value);
}

function length(item: Reflected): GoInt {
  if (item === undefined) throw new FunctionError('reflect: call of reflect.Value.Type on zero Value');
  const value = unbox(item);
  if (value === null) throw new FunctionError('len of nil pointer');
  const size = lengthOf(value);
  if (size === undefined) throw new FunctionError(`len of type ${typeOf(value)}`);
  return int(size);
}

function textOf(values: readonly Value[]): string {
  return sprint(values.map(value => value === null ? '<no value>' : value));
}

const HTML: Readonly<Record<string, string>> = {
  '\0': '\ufffd', '"': '&#34;', '\'': '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;',
};

function escapeHtml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\0"'&<>]/g, char => HTML[char]);
}

function escapeJs(text: string): string {
  return [...text].map(char => {
    const code = char.codePointAt(0) as number;
    if (char === '\\' || char === '\'' || char === '"') return `\\${char}`;
    if (code < 0x20 || '<>&='.includes(char)) return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return code < 0x80 || isPrint(char) ? char : `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join('');
}

/** url.QueryEscape. */
function escapeQuery(text: string): string {
  return [...toBytes(text)].map(byte => {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.~]/.test(char)) return char;
    return char === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
