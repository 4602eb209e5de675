/** A place in a text; line and column count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Line and column, from 1, of an offset in a text. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: before[before.length - 1].length + 1 };
}

/** The offset of a line and column, which count from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const end = text.slice(start).search(/\r\n?|\n/);
    if (end < 0) return text.length;
    start += end + (text.startsWith('\r\n', start + end) ? 2 : 1);
  }
  return Math.min(start + column - 1, text.length);
}
