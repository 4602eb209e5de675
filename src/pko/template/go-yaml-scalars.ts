import { MAX_INT64, MAX_UINT64, MIN_INT64, parseFloat64, parseInteger } from '../../go/numbers';
import { isDigit, isLetter } from '../../go/unicode';

const WORDS = new Set([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'],
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'],
  ...['', '~', 'null', 'Null', 'NULL', '.nan', '.NaN', '.NAN'],
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF', '-.inf', '-.Inf', '-.INF'],
]);
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[+-]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?)?$/;

/** Whether go-yaml 2 reads an unquoted text as text, and not as a number, boolean, null or date. Mirrors resolve.go. */
export function resolvesToText(text: string): boolean {
  if (WORDS.has(text) || BASE_60.test(text)) return false;
  if (text.startsWith('.')) return parseFloat64(text) === undefined;
  if (!/^[-+0-9]/.test(text)) return true;
  if (isTimestamp(text)) return false;
  const plain = text.replace(/_/g, '');
  if (parseInteger(plain, MIN_INT64, MAX_INT64) !== undefined || parseInteger(plain, 0n, MAX_UINT64) !== undefined) return false;
  return !(FLOAT.test(plain) && parseFloat64(plain) !== undefined);
}

function isTimestamp(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, year, month, day, ...times] = match;
  const days = Number(month) >= 1 && Number(month) <= 12 ? new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate() : 0;
  const [hour = 0, minute = 0, second = 0] = times.filter(part => part !== undefined).map(Number);
  return Number(day) >= 1 && Number(day) <= days && hour < 24 && minute < 60 && second < 60;
}

/** The order of keys in go-yaml 2: digits by value, letters behind everything else. Mirrors sorter.go. */
export function compareKeys(left: string, right: string): number {
  return isLess(left, right) ? -1 : isLess(right, left) ? 1 : 0;
}

function isLess(left: string, right: string): boolean {
  const [a, b] = [[...left], [...right]];
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] === b[i]) continue;
    const [isLeftLetter, isRightLetter] = [isLetter(a[i]), isLetter(b[i])];
    if (isLeftLetter && isRightLetter) return code(a[i]) < code(b[i]);
    if (isLeftLetter || isRightLetter) return isRightLetter;
    return isLessNumber(a, b, i);
  }
  return a.length < b.length;
}

function isLessNumber(a: readonly string[], b: readonly string[], start: number): boolean {
  // Behind another digit a zero is a digit like the others, at the start of a number it counts nothing.
  const lead = (a[start] === '0' || b[start] === '0') && followsNonZero(a, start) ? 1n : 0n;
  const [left, right] = [numberAt(a, start, lead), numberAt(b, start, lead)];
  if (left.value !== right.value) return left.value < right.value;
  return left.end !== right.end ? left.end < right.end : code(a[start]) < code(b[start]);
}

function followsNonZero(chars: readonly string[], start: number): boolean {
  for (let i = start - 1; i >= 0 && isDigit(chars[i]); i--) {
    if (chars[i] !== '0') return true;
  }
  return false;
}

function numberAt(chars: readonly string[], start: number, lead: bigint): { value: bigint; end: number } {
  let value = lead;
  let end = start;
  for (; end < chars.length && isDigit(chars[end]); end++) value = BigInt.asIntN(64, value * 10n + BigInt(code(chars[end]) - 48));
  return { value, end };
}

function code(char: string): number {
  return char.codePointAt(0) as number;
}
