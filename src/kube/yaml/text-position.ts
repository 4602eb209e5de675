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
