import { Code, CodeMap, Expression, isCodeMap } from './code';

/** How wide lines may become, as long as what stands in them can be broken. */
const WIDTH = 120;
const INDENT = '  ';

/**
 * The text of a value in a program: on one line where it fits, else a line an item.
 *
 * @param indent of the line that it begins in
 * @param before how many columns of that line are taken, the indent included
 * @param after how many columns the line needs behind it
 */
export function printCode(code: Code, indent = '', before = indent.length, after = 1): string {
  const line = inOneLine(code);
  if (line !== undefined && (before + line.length + after <= WIDTH || !canBreak(code))) return line;
  if (typeof code === 'string') return printLines(code, indent);
  return Array.isArray(code) ? printList(code as readonly Code[], indent) : printMap(code as CodeMap, indent);
}

/** A text of one line as a literal, in the quotes that need no escapes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (text.includes('\'') && !text.includes('"')) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll('\'', '\\\'')}'`;
}

/** A key of a map, in quotes where it needs them. */
function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function inOneLine(code: Code): string | undefined {
  if (code instanceof Expression) return code.text;
  if (typeof code === 'string') return code.includes('\n') ? undefined : quote(code);
  if (code === null || typeof code !== 'object') return Object.is(code, -0) ? '-0' : String(code);
  if (isCodeMap(code)) {
    const entries = Object.entries(code).map(([key, value]) => {
      const text = inOneLine(value);
      if (text === undefined) return undefined;
      return value instanceof Expression && text === key ? key : `${printKey(key)}: ${text}`;
    });
    if (entries.includes(undefined)) return undefined;
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  const items = (code as readonly Code[]).map(inOneLine);
  return items.some(text => text === undefined) ? undefined : `[${items.join(', ')}]`;
}

function canBreak(code: Code): boolean {
  return Array.isArray(code) ? code.length > 0 : isCodeMap(code) && Object.keys(code).length > 0;
}

function printMap(map: CodeMap, indent: string): string {
  const inner = indent + INDENT;
  const quoted = Object.keys(map).some(key => printKey(key) !== key);
  const lines = Object.entries(map).map(([key, value]) => {
    const name = quoted && printKey(key) === key ? quote(key) : printKey(key);
    if (value instanceof Expression && value.text === key) return `${inner}${name},`;
    const start = `${inner}${name}: `;
    return `${start}${printCode(value, inner, start.length)},`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function printList(list: readonly Code[], indent: string): string {
  const inner = indent + INDENT;
  const only = list.length === 1 ? list[0]! : undefined;
  if (only !== undefined && isCodeMap(only)) return `[${printMap(only, indent)}]`;
  if (list.every(item => typeof item !== 'object' && !String(item).includes('\n'))) return `[\n${filled(list.map(item => inOneLine(item)!), inner)}\n${indent}]`;
  return `[\n${list.map(item => `${inner}${printCode(item, inner)},`).join('\n')}\n${indent}]`;
}

/** Short items, as many a line as fit. */
function filled(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= WIDTH) lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`${indent}${item},`);
  }
  return lines.join('\n');
}

/** A text of several lines. */
function printLines(text: string, indent: string): string {
  const inner = indent + INDENT;
  return `[\n${text.split('\n').map(line => `${inner}${quote(line)},`).join('\n')}\n${indent}].join('\\n')`;
}
