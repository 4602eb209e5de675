import { Matcher } from './matcher';
import { isJsonObject } from '../kube/json';

const LONGEST = 120;

/** A value or a pattern in one line, for messages: shortened where it is long. */
export function describe(value: unknown): string {
  const text = inline(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** Texts stand in single quotes, and what would break the line or a terminal is an escape. */
function inline(value: unknown): string {
  if (value instanceof Matcher) return value._describe();
  if (typeof value === 'string') return `'${printable(value)}'`;
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isJsonObject(value)) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${printable(key)}: ${inline(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A text from a file of others, fit for one line of a terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, char => char === '\n' ? '\\n' : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
