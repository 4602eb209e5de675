import { createHash } from 'crypto';
import { describeExpression, Expression } from './expression';

/*
 * Values that are not known yet travel through cdk8s as markers: texts and numbers that nothing else would write. Each carries a
 * checksum, so that a marker that was cut, shifted or calculated with is noticed instead of written out.
 */

const expressions: Expression[] = [];
const textTokens = new Map<Expression, string>();

const MARKER = /\$\{opack\.([A-Za-z0-9_-]+)\.(\d+)\.([0-9a-f]{6})\}/gi;
const MARKER_START = '${opack.';
/** Any piece by which a marker that is no longer whole is still known. */
const FRAGMENT = /\$\{opack\.|opack\.[a-z0-9_-]+\.\d+\.[0-9a-f]*|\.\d+\.[0-9a-f]{6}\}/i;
/** The marker's start in base64, at each of the three offsets that it can have in the text that was encoded. */
const BASE64_STARTS = ['', 'x', 'xx'].map(pad => {
  const encoded = Buffer.from(pad + MARKER_START).toString('base64');
  return encoded.slice(Math.ceil(pad.length * 4 / 3), Math.floor((pad.length + MARKER_START.length) * 8 / 6));
});

/** High half of a number marker: a positive double of about 2e298, far from every number that people write. */
const NUMBER_HIGH = 0x7DE0A000;
/** Doubles above this are markers, or were calculated from one. */
const HUGE = 1e250;
/** A number marker as every language prints it inside a text. */
const NUMBER_IN_TEXT = /\d(?:\.\d+)?e\+?(?:2[5-9]|30)\d/gi;

/** What a text is made of: plain text, and expressions in it. */
export type TextPiece = string | Expression;

/** A marker that is no longer whole. */
export class DamagedTokenError extends Error {}

/** The text marker of an expression; `label` helps who sees one in a debugger. */
export function textToken(label: string, expression: Expression): string {
  let token = textTokens.get(expression);
  if (token === undefined) {
    const id = expressions.push(expression) - 1;
    token = `${MARKER_START}${label.replace(/[^A-Za-z0-9_-]/g, '-')}.${id}.${checksum(id)}}`;
    textTokens.set(expression, token);
  }
  return token;
}

/** The number marker of an expression. */
export function numberToken(expression: Expression): number {
  const id = expressions.push(expression) - 1;
  return doubleOf(id);
}

/** The pieces of a text; a list of one text when it holds no marker. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    const id = Number(match[2]);
    if (id >= expressions.length || checksum(id) !== match[3].toLowerCase()) throw damagedText(text);
    if (match.index > from) pieces.push(...numbersIn(text.slice(from, match.index)));
    pieces.push(expressions[id]);
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push(...numbersIn(text.slice(from)));
  return pieces;
}

/** The expression that a number stands for; undefined for an ordinary number. */
export function expressionOfNumber(value: number): Expression | undefined {
  if (Math.abs(value) < HUGE) return undefined;
  const id = idOf(value);
  if (id === undefined) throw new DamagedTokenError(`The number ${value} was calculated from ${culprit(value) ?? 'a value that is not known yet'}.`);
  return expressions[id];
}

function numbersIn(text: string): TextPiece[] {
  if (FRAGMENT.test(text) || BASE64_STARTS.some(start => text.includes(start))) throw damagedText(text);
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER_IN_TEXT)) {
    const id = idOf(Number(match[0]));
    if (id === undefined) {
      const origin = culprit(Number(match[0]));
      if (origin === undefined) continue; // a number that somebody wrote
      throw new DamagedTokenError(`The number in ${JSON.stringify(text)} was calculated from ${origin}.`);
    }
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push(expressions[id]);
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push(text.slice(from));
  return pieces;
}

function checksum(id: number): string {
  return createHash('sha256').update(`opack token ${id}`).digest('hex').slice(0, 6);
}

function doubleOf(id: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(NUMBER_HIGH, 0);
  bytes.writeUInt32BE(id * 256 + parseInt(checksum(id).slice(0, 2), 16), 4);
  return bytes.readDoubleBE();
}

function idOf(value: number): number | undefined {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  const low = bytes.readUInt32BE(4);
  const id = Math.floor(low / 256);
  return bytes.readUInt32BE(0) === NUMBER_HIGH && id < expressions.length && doubleOf(id) === value ? id : undefined;
}

/** The factors of unit conversions that libraries apply to amounts. */
const FACTORS = [60, 3600, 86400, 1000, 1024, 1024 ** 2, 1024 ** 3, 100, -1].flatMap(factor => [factor, 1 / factor]);

function culprit(value: number): string | undefined {
  for (const factor of FACTORS) {
    const id = idOf(value / factor);
    if (id !== undefined) return `${describeExpression(expressions[id])} (times ${factor})`;
  }
  return undefined;
}

function damagedText(text: string): DamagedTokenError {
  const name = /opack\.([A-Za-z0-9_-]+)\./i.exec(text)?.[1];
  const what = name === undefined ? 'a value that is not known yet' : `the value '${name}', which is not known yet,`;
  return new DamagedTokenError(`The text ${JSON.stringify(text)} holds a part of ${what} that was cut, encoded or otherwise changed.`);
}
