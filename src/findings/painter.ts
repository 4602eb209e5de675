/** Marks a text for a terminal. */
type Paint = (text: string) => string;

/** Marks texts for a terminal, or leaves them as they are. */
export interface Painter {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
  readonly cyan: Paint;
}

/** Leaves texts as they are. */
export const PLAIN: Painter = { bold: same, dim: same, red: same, green: same, yellow: same, blue: same, cyan: same };

/** Marks texts with the escape sequences of ECMA-48, which every terminal knows. */
export const COLORED: Painter = {
  bold: between(1, 22),
  dim: between(2, 22),
  red: between(31, 39),
  green: between(32, 39),
  yellow: between(33, 39),
  blue: between(34, 39),
  cyan: between(36, 39),
};

function same(text: string): string {
  return text;
}

function between(start: number, end: number): Paint {
  return text => `\u001b[${start}m${text}\u001b[${end}m`;
}
