import { resolvePlain } from './plain-scalar';

/**
 * How one text is written as a YAML scalar: plain where every reader of YAML 1.1 and 1.2 takes it for text, otherwise quoted;
 * several lines as a literal block scalar where that is faithful.
 */

/** Words that some reader takes for a boolean, null, a number or something special, in any case of letters. */
const SPECIAL_WORD = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.inf|[-+]?\.nan)$/i;
const INTEGER = /^[-+]?(?:0x[0-9a-f_]*|0o[0-7_]*|0b[01_]*|[0-9][0-9_]*)$/i;
/** Some readers of YAML 1.1 take even an exponent alone (`e5`) for a number. */
const FLOAT = /^[-+]?(?=[.0-9e])[0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9_]+)?$/i;
const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\s]|$)/;
const INDICATOR_FIRST = /^(?:[\s,[\]{}#&*!|>'"%@`?:]|-(?:\s|$)|---|\.\.\.)/;
const ENDS_PLAIN = /:(?:\s|$)|\s#|\s$|[\t\r\n]/;
/** Characters that must be escaped: controls, line ends other than LF, the byte order mark, non-characters, half surrogate pairs. */
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// JSON escapes the others itself.
// eslint-disable-next-line no-control-regex
const NOT_ESCAPED_BY_JSON = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** go-yaml and others read a key without `?` only up to 1024 characters. */
const LONGEST_IMPLICIT_KEY = 1000;

/** Whether every reader takes the text, unquoted, for the same text. */
export function isPlainSafe(text: string): boolean {
  if (text === '' || INDICATOR_FIRST.test(text) || ENDS_PLAIN.test(text) || NEEDS_ESCAPE.test(text)) return false;
  if (resolvePlain(text) !== text || SPECIAL_WORD.test(text)) return false;
  return !(/^[-+.0-9eE]/.test(text) && [INTEGER, FLOAT, SEXAGESIMAL, TIMESTAMP].some((form) => form.test(text)));
}

/**
 * A text as a YAML scalar, without a final line end.
 *
 * @param text the text
 * @param indent the column, from 0, of the lines of a block scalar: two more than that of the key or the dash
 */
export function emitScalarText(text: string, indent: number): string {
  return isBlockSafe(text) ? emitBlock(text, indent) : emitOneLine(text);
}

/** A text as a plain or quoted scalar on one line. */
function emitOneLine(text: string): string {
  return isPlainSafe(text) ? text : emitQuoted(text);
}

/** A text in quotes: double ones, or single ones where they save the escapes. */
export function emitQuoted(text: string): string {
  const singleIsNicer = /["\\]/.test(text) && !/['\t\n]/.test(text) && !NEEDS_ESCAPE.test(text);
  if (singleIsNicer) return `'${text}'`;
  return JSON.stringify(text).replace(NOT_ESCAPED_BY_JSON, escape);
}

/** A map key, without the colon. */
export function emitKey(key: string): string {
  return emitOneLine(key);
}

/** A map key with its colon; a very long one in the form that has no limit. */
export function emitKeyPrefix(key: string, indent: number): string {
  const text = emitKey(key);
  return text.length <= LONGEST_IMPLICIT_KEY ? `${text}:` : `? ${text}\n${' '.repeat(indent)}:`;
}

/** Whether a literal block scalar can hold the text without an indentation indicator. */
function isBlockSafe(text: string): boolean {
  if (!text.includes('\n') || NEEDS_ESCAPE.test(text)) return false;
  const firstContent = /[^\n]/.exec(text)?.[0];
  return firstContent !== undefined && firstContent !== ' ' && firstContent !== '\t';
}

function emitBlock(text: string, indent: number): string {
  const pad = ' '.repeat(indent);
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  return `${blockHeader(text)}\n${lines.map((line) => line === '' ? '' : pad + line).join('\n')}`;
}

function blockHeader(text: string): string {
  if (!text.endsWith('\n')) return '|-';
  return text.endsWith('\n\n') ? '|+' : '|';
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
