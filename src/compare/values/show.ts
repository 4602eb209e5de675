import { Json } from '../../kube/json';

/** How long a value is shown in a line. */
const LONGEST = 80;

/** A value in a line: a text as it is where that is plain, all else as JSON, cut where it is long. */
export function shown(value: Json): string {
  const isPlain = typeof value === 'string' && value !== '' && value.trim() === value && !/[\n"]/.test(value) && !/^(true|false|null|[\d.-]+)$/.test(value);
  const text = isPlain ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}

/** Whether a value is a text of several lines, which is shown as such. */
export function isLong(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trimEnd().includes('\n');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
