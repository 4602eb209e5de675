import { Matcher } from './matcher';
import { escapeControls } from '../findings/escape';
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
  return escapeControls(text.replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
}
