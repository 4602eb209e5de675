/** Whether unicode.IsLetter holds. */
export function isLetter(char: string): boolean {
  return /^\p{L}$/u.test(char);
}

/** Whether unicode.IsDigit holds. */
export function isDigit(char: string): boolean {
  return /^\p{Nd}$/u.test(char);
}

/** Whether unicode.IsSpace holds. */
export function isSpace(char: string): boolean {
  return /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(char);
}

/** Whether strconv.IsPrint holds: letters, marks, numbers, punctuation, symbols and the ASCII space. */
export function isPrint(char: string): boolean {
  return char === ' ' || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(char);
}

/** Whether unicode.IsUpper holds. */
export function isUpper(char: string): boolean {
  return /^\p{Lu}$/u.test(char);
}

/** unicode.ToUpper: one character to one character, so that `ß` stays. */
export function toUpper(char: string): string {
  return oneFor(char, char.toUpperCase());
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

function oneFor(char: string, mapped: string): string {
  return [...mapped].length === 1 ? mapped : char === '\u0130' ? 'i' : char;
}

/** The upper, title and lower case of the letters that Unicode has for two. */
const DIGRAPHS = ['\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9', '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3'];
const GEORGIAN = /^[\u10d0-\u10fa\u10fd-\u10ff]$/;
