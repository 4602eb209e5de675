import { fromBytes, toBytes } from './bytes';
import { isPrint } from './unicode';

const SHORT: Readonly<Record<string, string>> = {
  '\u0007': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\',
};
const SIMPLE: Readonly<Record<string, number>> = { 'a': 7, 'b': 8, 'f': 12, 'n': 10, 'r': 13, 't': 9, 'v': 11, '\\': 92, '\'': 39, '"': 34 };

/** strconv.Quote, or QuoteToASCII; with `'` as mark strconv.QuoteRune of a character. */
export function quote(text: string, ascii = false, mark: '"' | '\'' = '"'): string {
  let quoted = '';
  for (const char of text) quoted += char === mark ? `\\${mark}` : escaped(char, ascii);
  return mark + quoted + mark;
}

function escaped(char: string, ascii: boolean): string {
  const code = char.codePointAt(0) as number;
  if (SHORT[char] !== undefined) return SHORT[char];
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  if (ascii ? code >= 0x20 && code < 0x7f : isPrint(char)) return char;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}

/** Whether strconv.CanBackquote holds: a raw string literal can stand for the text. */
export function canBackquote(text: string): boolean {
  return !/[\u0000-\u0008\u000a-\u001f\u007f`\ufeff]|\p{Surrogate}/u.test(text);
}

/** strconv.Unquote of a literal with `"` or a backquote; undefined where it is not valid. */
export function unquote(literal: string): string | undefined {
  const body = literal.slice(1, -1);
  if (literal.startsWith('`')) return body.replace(/\r/g, '');
  const parts: Buffer[] = [];
  for (let i = 0; i < body.length;) {
    const unit = unquoteUnit(body, i, '"');
    if (unit === undefined) return undefined;
    parts.push(unit.isByte ? Buffer.from([unit.code]) : Buffer.from(String.fromCodePoint(unit.code)));
    i = unit.end;
  }
  return fromBytes(Buffer.concat(parts));
}

/** strconv.UnquoteChar of a literal with `'`: the code point; an error text where it is not valid. */
export function unquoteChar(literal: string): number | { readonly error: string } {
  const unit = unquoteUnit(literal, 1, '\'');
  if (unit === undefined) return { error: 'invalid syntax' };
  return literal.slice(unit.end) === '\'' ? unit.code : { error: `malformed character constant: ${literal}` };
}

interface Unit {
  readonly code: number;
  readonly end: number;
  readonly isByte: boolean;
}

function unquoteUnit(text: string, start: number, mark: string): Unit | undefined {
  const code = text.codePointAt(start) as number;
  const char = String.fromCodePoint(code);
  if (char === mark || char === '\n') return undefined;
  if (char !== '\\') {
    const bytes = toBytes(char);
    return { code: bytes.length === 1 ? bytes[0] : code, end: start + char.length, isByte: bytes.length === 1 && code > 0x7f };
  }
  const letter = text[start + 1];
  if (letter === undefined) return undefined;
  const other = mark === '"' ? '\'' : '"';
  if (SIMPLE[letter] !== undefined) return letter === other ? undefined : { code: SIMPLE[letter], end: start + 2, isByte: false };
  const octal = /^[0-7]{3}/.exec(text.slice(start + 1));
  if (octal !== null) {
    const value = parseInt(octal[0], 8);
    return value > 255 ? undefined : { code: value, end: start + 4, isByte: true };
  }
  const width = { x: 2, u: 4, U: 8 }[letter];
  if (width === undefined) return undefined;
  const digits = text.slice(start + 2, start + 2 + width);
  if (digits.length !== width || !/^[0-9a-fA-F]+$/.test(digits)) return undefined;
  const value = parseInt(digits, 16);
  if (letter !== 'x' && (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))) return undefined;
  return { code: value, end: start + 2 + width, isByte: letter === 'x' };
}
