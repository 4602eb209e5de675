import { describeExpression, Expression } from './expression';
import { checksum, DamagedTokenError, register, registered, registeredCount } from './token-registry';

/*
 * A number marker is a whole number of sixteen digits that begin alike. It is exact as a double, so that adding to it is noticed, and
 * every language prints its digits.
 */

const BASE = 7_318_650_241_793_513;
const DIGITS = '731865';
/** Distance of two markers; the checksum is between them, far from both. */
const STEP = 4096;
const MARGIN = 512;
/** What may have been added to a marker. */
const SURROUNDINGS = 1_000_000;
/** The digits of a marker, followed by what would make it another number; and as Java and Python may print it. */
const IN_TEXT = new RegExp(`${DIGITS}\\d{10}(?:\\.0(?!\\d))?(\\.?\\d)?|7\\.31865\\d{1,10}[eE]\\+?15`, 'g');
/** Long numbers, which may have been calculated from a marker. */
const LONG_NUMBER = /\d[\d.]{8,}(?:[eE][+-]?\d+)?/g;

/** The source of an expression that matches every text with a number marker, or a number that may have been calculated from one. */
export const NUMBER_TRACE = `${LONG_NUMBER.source}|7\\.31865`;

/** The factors by which libraries and people change amounts. */
const FACTORS = [
  ...Array.from({ length: 99 }, (_, index) => index + 2), -1,
  128, 256, 512, 1000, 1024, 3600, 86400, 604800, 1e6, 1e9, 1024 ** 2, 1024 ** 3, 1024 ** 4,
];

/** The number marker of an expression. */
export function numberToken(expression: Expression): number {
  return markerOf(register(expression));
}

/**
 * The expression that a number stands for; undefined for an ordinary number.
 * @throws DamagedTokenError where the number was calculated from a marker
 */
export function expressionOfNumber(value: number): Expression | undefined {
  const expression = registered(idOf(value));
  if (expression !== undefined && markerOf(idOf(value)) === value) return expression;
  const origin = culprit(value);
  if (origin !== undefined) throw calculated(String(value), origin);
  return undefined;
}

/**
 * A text split at the number markers in it.
 * @throws DamagedTokenError where a number was calculated from a marker
 */
export function splitAtNumbers(text: string): (string | Expression)[] {
  const pieces: (string | Expression)[] = [];
  let from = 0;
  for (const match of text.matchAll(IN_TEXT)) {
    const value = Number(match[0]);
    const expression = match[1] === undefined ? registered(idOf(value)) : undefined;
    if (expression === undefined || markerOf(idOf(value)) !== value) continue; // a number that somebody wrote, or that is calculated
    if (match.index > from) pieces.push(ordinary(text.slice(from, match.index)));
    pieces.push(expression);
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push(ordinary(text.slice(from)));
  return pieces;
}

/** Whether a text holds a number marker, or a number that was calculated from one. */
export function holdsNumberMarker(text: string): boolean {
  try {
    return splitAtNumbers(text).some(piece => typeof piece !== 'string');
  } catch (error) {
    if (error instanceof DamagedTokenError) return true;
    throw error;
  }
}

function ordinary(text: string): string {
  for (const [number] of text.matchAll(LONG_NUMBER)) {
    const origin = culprit(Number(number));
    if (origin !== undefined) throw calculated(number, origin);
  }
  return text;
}

function markerOf(id: number): number {
  return BASE + id * STEP + MARGIN + checksum(id, STEP - 2 * MARGIN);
}

/** The index of the marker that a number would be. */
function idOf(value: number): number {
  return Math.floor((value - BASE) / STEP);
}

/** Numbers that come from no marker, of which there were so many. */
const innocent = new Map<number, number>();

/** The value that a number was calculated from: by adding to it, or by one of the factors. */
function culprit(value: number): Expression | undefined {
  if (!Number.isFinite(value) || Math.abs(value) < 1000 || innocent.get(value) === registeredCount()) return undefined;
  const found = originOf(value);
  if (found === undefined) innocent.set(value, registeredCount());
  return found;
}

function originOf(value: number): Expression | undefined {
  const last = registeredCount() - 1;
  const near = (original: number, margin: number): boolean => original >= BASE - margin && original <= BASE + last * STEP + margin;
  const original = near(value, SURROUNDINGS) ? value
    : FACTORS.flatMap(factor => [value / factor, value * factor]).find(candidate => near(candidate, STEP));
  return original === undefined ? undefined : registered(Math.min(Math.max(idOf(original), 0), last));
}

function calculated(number: string, origin: Expression): DamagedTokenError {
  return new DamagedTokenError(`The number ${number} was calculated from ${describeExpression(origin)}, whose value is not known yet. ` +
    'Use the value as it is; a conversion has to be done by who reads it.');
}
