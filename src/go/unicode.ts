import { isNewerThanGo } from './newer-characters';

/** Whether unicode.IsLetter holds. */
export function isLetter(char: string): boolean {
  return /^\p{L}$/u.test(char) && !isNewerThanGo(char);
}

/** Whether unicode.IsDigit holds. */
export function isDigit(char: string): boolean {
  return /^\p{Nd}$/u.test(char) && !isNewerThanGo(char);
}

/** Whether unicode.IsNumber holds. */
export function isNumber(char: string): boolean {
  return /^\p{N}$/u.test(char) && !isNewerThanGo(char);
}

/** Whether unicode.IsPunct holds. */
export function isPunctuation(char: string): boolean {
  return /^\p{P}$/u.test(char) && !isNewerThanGo(char);
}

/** Whether unicode.IsSpace holds. */
export function isSpace(char: string): boolean {
  return /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(char);
}

/** strings.TrimSpace: a byte order mark is no space. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return text.slice(start, end);
}

/** Whether strconv.IsPrint holds: letters, marks, numbers, punctuation, symbols and the ASCII space. */
export function isPrint(char: string): boolean {
  return char === ' ' || (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(char) && !isNewerThanGo(char));
}

/** Whether unicode.IsUpper holds. */
export function isUpper(char: string): boolean {
  return /^\p{Lu}$/u.test(char) && !isNewerThanGo(char);
}

/** unicode.ToUpper: one character to one character, so that `ß` stays. */
export function toUpper(char: string): string {
  return GREEK_WITH_IOTA.test(char) ? String.fromCharCode(char.charCodeAt(0) + iotaDistance(char)) : oneFor(char, char.toUpperCase());
}

/** unicode.ToTitle: as toUpper, but for the digraphs, of which only the first letter is large, and Georgian, which has no large letters there. */
export function toTitle(char: string): string {
  const digraphs = DIGRAPHS.find(forms => forms.includes(char));
  return digraphs ? digraphs[1] : GEORGIAN.test(char) ? char : toUpper(char);
}

/** unicode.ToLower: one character to one character. */
export function toLower(char: string): string {
  return oneFor(char, char.toLowerCase());
}

function iotaDistance(char: string): number {
  return char < '\u1fb0' ? 8 : 9;
}

function oneFor(char: string, mapped: string): string {
  if (mapped !== char && (isNewerThanGo(char) || isNewerThanGo(mapped))) return char;
  return [...mapped].length === 1 ? mapped : char === '\u0130' ? 'i' : char;
}

/** The upper, title and lower case of the letters that Unicode has for two. */
const DIGRAPHS = ['\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9', '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3'];
/** Greek letters whose large form JavaScript writes as two. */
const GREEK_WITH_IOTA = /^[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7\u1fb3\u1fc3\u1ff3]$/;
const GEORGIAN = /^[\u10d0-\u10fa\u10fd-\u10ff]$/;
