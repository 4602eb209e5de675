import { fromBytes, toBytes } from '../../../go/bytes';
import { quote } from '../../../go/quote';
import { isSpace, toLower, toTitle, toUpper } from '../../../go/unicode';
import { display } from '../format';
import { FunctionError } from '../template-error';
import { FunctionTable, GoList, GoMap, GoObject, Value, fn, textList } from '../values';
import { toKebabCase, toPascalCase, toSnakeCase } from './word-case';
import { initials, isTitleSeparator, swapCase, uncapitalize, withoutSpace, wrap } from './words';

/** The functions of sprig on text. */
export const STRINGS: FunctionTable = {
  hello: fn([], () => 'Hello!'),
  abbrev: fn(['int', 'string'], (width: number, text: string) => width < 4 ? text : abbreviate(text, 0, width)),
  abbrevboth: fn(['int', 'int', 'string'], (left: number, right: number, text: string) => {
    return right < 4 || (left > 0 && right < 7) ? text : abbreviate(text, left, right);
  }),
  trunc: fn(['int', 'string'], truncate),
  trim: fn(['string'], (text: string) => trimWhere(text, isSpace)),
  upper: fn(['string'], (text: string) => [...text].map(toUpper).join('')),
  lower: fn(['string'], (text: string) => [...text].map(toLower).join('')),
  title: fn(['string'], title),
  untitle: fn(['string'], uncapitalize),
  substr: fn(['int', 'int', 'string'], substring),
  repeat: fn(['int', 'string'], (count: number, text: string) => repeat(text, count)),
  trimAll: fn(['string', 'string'], (cutset: string, text: string) => trimWhere(text, char => cutset.includes(char))),
  trimSuffix: fn(['string', 'string'], (suffix: string, text: string) => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
  trimPrefix: fn(['string', 'string'], (prefix: string, text: string) => text.startsWith(prefix) ? text.slice(prefix.length) : text),
  nospace: fn(['string'], withoutSpace),
  initials: fn(['string'], initials),
  swapcase: fn(['string'], swapCase),
  snakecase: fn(['string'], toSnakeCase),
  camelcase: fn(['string'], toPascalCase),
  kebabcase: fn(['string'], toKebabCase),
  wrap: fn(['int', 'string'], (width: number, text: string) => wrap(text, width, '', false)),
  wrapWith: fn(['int', 'string', 'string'], (width: number, separator: string, text: string) => wrap(text, width, separator, true)),
  contains: fn(['string', 'string'], (part: string, text: string) => text.includes(part)),
  hasPrefix: fn(['string', 'string'], (part: string, text: string) => text.startsWith(part)),
  hasSuffix: fn(['string', 'string'], (part: string, text: string) => text.endsWith(part)),
  quote: fn(['...interface {}'], (...values: Value[]) => withoutNil(values).map(value => quote(toText(value))).join(' ')),
  squote: fn(['...interface {}'], (...values: Value[]) => withoutNil(values).map(value => `'${display(value)}'`).join(' ')),
  cat: fn(['...interface {}'], (...values: Value[]) => withoutNil(values).map(display).join(' ')),
  indent: fn(['int', 'string'], indent),
  nindent: fn(['int', 'string'], (spaces: number, text: string) => `\n${indent(spaces, text)}`),
  replace: fn(['string', 'string', 'string'], replaceAll),
  plural: fn(['string', 'string', 'int'], (one: string, many: string, count: number) => count === 1 ? one : many),
  toString: fn(['interface {}'], toText),
  split: fn(['string', 'string'], (separator: string, text: string) => numbered(splitText(text, separator, -1))),
  splitList: fn(['string', 'string'], (separator: string, text: string) => textList(splitText(text, separator, -1))),
  splitn: fn(['string', 'int', 'string'], (separator: string, count: number, text: string) => numbered(splitText(text, separator, count))),
  toStrings: fn(['interface {}'], (value: Value) => value instanceof GoList && value.element === 'string' ? value : textList(toTexts(value))),
  join: fn(['string', 'interface {}'], (separator: string, value: Value) => toTexts(value).join(separator)),
  sortAlpha: fn(['interface {}'], sortAlpha),
  ternary: fn(['interface {}', 'interface {}', 'bool'], (yes: Value, no: Value, condition: boolean) => condition ? yes : no),
  fail: fn(['string'], (message: string) => {
    throw new FunctionError(message);
  }),
};

/** A value as text: text itself, anything else as `%v` prints it. */
export function toText(value: Value): string {
  return typeof value === 'string' ? value : value instanceof GoObject ? value.text() : display(value);
}

/** The items of a list as texts, without nil; of another value its text; of nil none. */
function toTexts(value: Value): string[] {
  if (value instanceof GoList) return withoutNil(value.items).map(toText);
  return value === null ? [] : [toText(value)];
}

/** strings.Repeat. */
export function repeat(text: string, count: number): string {
  if (count < 0) throw new FunctionError('strings: negative Repeat count');
  return text.repeat(count);
}

function withoutNil(values: readonly Value[]): Value[] {
  return values.filter(value => value !== null);
}

function sortAlpha(value: Value): GoList {
  if (!(value instanceof GoList)) return textList([value === null ? '<nil>' : toText(value)]);
  const list = value.element === 'string' ? value : textList(toTexts(value));
  // A []string is sorted where it is, as in sprig.
  (list.items as string[]).sort((a, b) => Buffer.compare(toBytes(a), toBytes(b)));
  return list;
}

function indent(spaces: number, text: string): string {
  const padding = repeat(' ', spaces);
  return padding + text.replaceAll('\n', `\n${padding}`);
}

function replaceAll(from: string, to: string, text: string): string {
  return from === '' ? `${to}${[...text].map(char => char + to).join('')}` : text.split(from).join(to);
}

/** strings.SplitN; a count below 0 means all. */
function splitText(text: string, separator: string, count: number): string[] {
  if (count === 0) return [];
  const parts = separator === '' ? [...text] : text.split(separator);
  if (count < 0 || parts.length <= count) return parts;
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)];
}

function numbered(parts: readonly string[]): GoMap {
  return new GoMap(new Map(parts.map((part, index) => [`_${index}`, part])), 'string');
}

function trimWhere(text: string, isCut: (char: string) => boolean): string {
  const chars = [...text];
  let [start, end] = [0, chars.length];
  while (start < end && isCut(chars[start])) start++;
  while (end > start && isCut(chars[end - 1])) end--;
  return chars.slice(start, end).join('');
}

function title(text: string): string {
  let previous = ' ';
  return [...text].map(char => {
    const result = isTitleSeparator(previous) ? toTitle(char) : char;
    previous = char;
    return result;
  }).join('');
}

function truncate(count: number, text: string): string {
  const bytes = toBytes(text);
  if (count < 0 && bytes.length + count > 0) return fromBytes(bytes.subarray(bytes.length + count));
  return count >= 0 && bytes.length > count ? fromBytes(bytes.subarray(0, count)) : text;
}

function substring(start: number, end: number, text: string): string {
  const bytes = toBytes(text);
  if (start < 0) return fromBytes(slice(bytes, 0, end, true));
  if (end < 0 || end > bytes.length) return fromBytes(slice(bytes, start, bytes.length, false));
  return fromBytes(slice(bytes, start, end, false));
}

function slice(bytes: Buffer, start: number, end: number, isOpen: boolean): Buffer {
  const problem = 'runtime error: slice bounds out of range';
  if (end < 0) throw new FunctionError(`${problem} [:${end}]`);
  if (end > bytes.length) throw new FunctionError(`${problem} [:${end}] with length ${bytes.length}`);
  if (!isOpen && start > end) throw new FunctionError(`${problem} [${start}:${end}]`);
  return bytes.subarray(start, end);
}

function abbreviate(text: string, offset: number, width: number): string {
  const bytes = toBytes(text);
  if (bytes.length <= width) return text;
  let left = Math.min(offset, bytes.length);
  if (bytes.length - left < width - 3) left = bytes.length - (width - 3);
  if (left <= 4) return `${fromBytes(bytes.subarray(0, width - 3))}...`;
  if (left + width - 3 < bytes.length) return `...${abbreviate(fromBytes(bytes.subarray(left)), 0, width - 3)}`;
  return `...${fromBytes(bytes.subarray(bytes.length - (width - 3)))}`;
}
