import { fromBytes, toBytes } from '../../../go/bytes';
import { isDigit, isLetter, isSpace, toLower, toTitle, toUpper } from '../../../go/unicode';

const SPACE = 0x20;

/** The first letter of each word; mirrors goutils.Initials, which reads bytes as characters. */
export function initials(text: string): string {
  let isGap = true;
  let result = '';
  for (const byte of toBytes(text)) {
    const char = String.fromCharCode(byte);
    if (isSpace(char)) {
      isGap = true;
    } else if (isGap) {
      result += char;
      isGap = false;
    }
  }
  return result;
}

/** The text without space; mirrors goutils.DeleteWhiteSpace, which reads bytes as characters and so garbles what is not ASCII. */
export function withoutSpace(text: string): string {
  const chars = [...toBytes(text)].map(byte => String.fromCharCode(byte));
  const kept = chars.filter(char => !isSpace(char));
  return kept.length === chars.length ? text : kept.join('');
}

/** The first letter of each word in lower case. */
export function uncapitalize(text: string): string {
  let isFirst = true;
  return [...text].map(char => {
    const result = isFirst && !isSpace(char) ? toLower(char) : char;
    isFirst = isSpace(char);
    return result;
  }).join('');
}

/** Upper to lower case and the other way round, in a word's first place to title case; mirrors goutils.SwapCase. */
export function swapCase(text: string): string {
  const chars = [...text];
  return chars.map((char, index) => {
    if (/^[\p{Lu}\p{Lt}]$/u.test(char)) return toLower(char);
    if (!/^\p{Ll}$/u.test(char)) return char;
    return index === 0 || isSpace(chars[index - 1]) ? toTitle(char) : toUpper(char);
  }).join('');
}

/** What strings.Title takes for the space between words. */
export function isTitleSeparator(char: string): boolean {
  const code = char.codePointAt(0) as number;
  if (code < 0x80) return !/[0-9A-Za-z_]/.test(char);
  return !isLetter(char) && !isDigit(char) && isSpace(char);
}

/** Lines of at most a width in bytes; mirrors goutils.WrapCustom. */
export function wrap(text: string, lineWidth: number, separator: string, breaksWords: boolean): string {
  const bytes = toBytes(text);
  const width = Math.max(lineWidth, 1);
  const lines: string[] = [];
  let offset = 0;
  while (bytes.length - offset > width) {
    if (bytes[offset] === SPACE) {
      offset++;
      continue;
    }
    const space = bytes.subarray(offset, offset + width + 1).lastIndexOf(SPACE);
    const next = bytes.indexOf(SPACE, offset + width);
    const isCut = space < 0 && breaksWords;
    const end = space >= 0 ? offset + space : isCut ? offset + width : next < 0 ? bytes.length : next;
    lines.push(fromBytes(bytes.subarray(offset, end)));
    if (end === bytes.length && !isCut && space < 0) return lines.join(separator || '\n');
    offset = isCut ? end : end + 1;
  }
  return [...lines, fromBytes(bytes.subarray(offset))].join(separator || '\n');
}
