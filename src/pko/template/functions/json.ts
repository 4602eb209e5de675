import { formatFloat } from '../../../go/numbers';
import { FunctionError } from '../template-error';
import { GoInt, GoList, GoMap, GoObject, Value } from '../values';

/** How JSON is written. */
export interface JsonStyle {
  /** Whether `<`, `>` and `&` are written as `\u003c` and so on. */
  readonly escapesHtml: boolean;
  /** Whether it is spread over lines, two spaces deep. */
  readonly isPretty?: boolean;
}

/** encoding/json.Marshal. Throws FunctionError for numbers that JSON has not. */
export function encodeJson(value: Value, style: JsonStyle): string {
  return encode(value, style, '\n');
}

function encode(value: Value, style: JsonStyle, lineBreak: string): string {
  if (typeof value === 'string') return encodeText(value, style);
  if (typeof value === 'number') return encodeNumber(value);
  if (value instanceof GoInt) return value.value.toString();
  if (value instanceof GoObject) return encodeText(value.text(), style);
  if (value instanceof GoList) {
    if (value.isNil) return 'null';
    return enclosed('[', value.items.map(item => encode(item, style, `${lineBreak}  `)), ']', style, lineBreak);
  }
  if (!(value instanceof GoMap)) return String(value);
  if (value.isNil) return 'null';
  const entries = value.sortedKeys.map(key => {
    return `${encodeText(key, style)}:${style.isPretty ? ' ' : ''}${encode(value.entries.get(key) as Value, style, `${lineBreak}  `)}`;
  });
  return enclosed('{', entries, '}', style, lineBreak);
}

function enclosed(open: string, items: readonly string[], close: string, style: JsonStyle, lineBreak: string): string {
  if (!style.isPretty || items.length === 0) return open + items.join(',') + close;
  return `${open}${lineBreak}  ${items.join(`,${lineBreak}  `)}${lineBreak}${close}`;
}

function encodeText(text: string, style: JsonStyle): string {
  // A byte that is not UTF-8 becomes an escaped U+FFFD; one that is there already stays as it is.
  const escaped = JSON.stringify(text).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\\ufffd');
  const lines = escaped.replace(/[\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16)}`);
  return style.escapesHtml ? lines.replace(/[<>&]/g, char => `\\u00${char.charCodeAt(0).toString(16)}`) : lines;
}

function encodeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new FunctionError(`json: unsupported value: ${formatFloat(value, 'g', -1)}`);
  // From 1e-6 up to 1e21 without exponent: the limits of JavaScript too.
  return Object.is(value, -0) ? '-0' : String(value);
}
