import { Painter } from './painter';
import { cellsOf, fitting, shownText, widthOf } from './terminal-cells';

/** A line of a source, and the place in it that is meant. */
export interface FramedLine {
  readonly text: string;
  /** The number of the line, from 1. */
  readonly line: number;
  /**
   * The place in the line, in UTF-16 code units from 1; behind the line means its end.
   * @default - the whole line
   */
  readonly column?: number;
}

/** How to draw a frame. */
export interface FrameOptions {
  /** The characters of a terminal that a line may take. */
  readonly width: number;
  readonly paint: Painter;
}

const GUTTER_DIGITS = 5;
const FEWEST_COLUMNS = 20;

/**
 * A line of a source with its number, and below it a caret at the column, as compilers show it.
 *
 * A long line is cut around the column. Tabs are four blanks, control characters are escapes.
 */
export function codeFrame({ text, line, column }: FramedLine, { width, paint }: FrameOptions): string[] {
  const number = String(line).padStart(GUTTER_DIGITS);
  const room = Math.max(width - number.length - ' │ '.length, FEWEST_COLUMNS);
  const at = Math.min(Math.max((column ?? 1) - 1, 0), text.length);
  const before = fitting(cellsOf(text.slice(Math.max(0, at - 2 * room), at)).reverse(), Math.floor(room / 2)).reverse();
  const after = fitting(cellsOf(text.slice(at, at + 2 * room)), room - widthOf(before));
  const bar = paint.dim('│');
  const shown = shownText([...before, ...after]).trimEnd();
  const lines = [`${paint.dim(number)} ${bar} ${shown}`.trimEnd()];
  if (column !== undefined) lines.push(`${' '.repeat(number.length)} ${bar} ${' '.repeat(widthOf(before))}${paint.red('^')}`);
  return lines;
}
