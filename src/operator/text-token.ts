import { describeExpression, Expression } from './expression';
import { checksum, DamagedTokenError, register, registered } from './token-registry';

/*
 * A text marker is `${` start index `.-_:,V` index checksum `}`. All but the middle is pairs of a `q` and a hexadecimal digit written
 * as a letter from `a` to `p`: no text has several of them in a row, so that a piece of a marker is still known when it was cut,
 * reversed, encoded or put into upper case. The middle has what programs replace or split at, and letters of both cases.
 */

const tokens = new Map<Expression, string>();

const START = 'qoqpqaqcqk';
const MIDDLE = '.-_:,V';
const PAIR = 'q[a-p]';
const ID_PAIRS = 5;
const CHECKSUM_PAIRS = 4;
const MARKER = new RegExp(`\\$\\{${START}((?:${PAIR}){${ID_PAIRS}})${MIDDLE.replace(/[.-]/g, '\\$&')}\\1((?:${PAIR}){${CHECKSUM_PAIRS}})\\}`, 'g');
const CHECKSUM_LIMIT = 16 ** CHECKSUM_PAIRS;

/** What is left of a marker that is no longer whole: pairs in a row, either way round, in either case, or in hexadecimal. */
const FRAGMENT = /(?:q[a-p]){4}|(?:[a-p]q){4}|(?:Q[A-P]){4}|(?:[A-P]Q){4}|(?:71(?:6[1-9a-f]|70)){4}|\$\{qo|(?:q[a-p]){2}\}|q[a-p]\.-_|,Vq[a-p]/;
/** The marker's start in base64, at each of the three offsets that it can have in the text that was encoded. */
const BASE64_STARTS = ['', 'x', 'xx'].map(pad => {
  const start = `\${${START}`;
  const encoded = Buffer.from(pad + start).toString('base64');
  return encoded.slice(Math.ceil(pad.length * 4 / 3), Math.floor((pad.length + start.length) * 8 / 6));
});

/** The source of an expression that matches every text with a marker, or what is left of one. */
export const MARKER_TRACE = [FRAGMENT.source, ...BASE64_STARTS.map(start => start.replace(/[+/]/g, '\\$&'))].join('|');

/** The text marker of an expression. */
export function textToken(expression: Expression): string {
  let token = tokens.get(expression);
  if (token === undefined) {
    const id = register(expression);
    const index = pairs(id, ID_PAIRS);
    token = `\${${START}${index}${MIDDLE}${index}${pairs(checksum(id, CHECKSUM_LIMIT), CHECKSUM_PAIRS)}}`;
    tokens.set(expression, token);
  }
  return token;
}

/**
 * The markers in a text and what is between them.
 *
 * @throws DamagedTokenError where a piece of a marker stands
 */
export function splitAtMarkers(text: string): (string | Expression)[] {
  const pieces: (string | Expression)[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    const id = numberIn(match[1]);
    const expression = registered(id);
    if (expression === undefined || numberIn(match[2]) !== checksum(id, CHECKSUM_LIMIT)) throw damaged(text);
    if (match.index > from) pieces.push(whole(text.slice(from, match.index), text));
    pieces.push(expression);
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push(whole(text.slice(from), text));
  return pieces;
}

/** Whether a text holds a marker, or what is left of one. */
export function holdsMarker(text: string): boolean {
  return FRAGMENT.test(text) || BASE64_STARTS.some(start => text.includes(start));
}

function whole(piece: string, text: string): string {
  if (holdsMarker(piece)) throw damaged(text);
  return piece;
}

function pairs(value: number, count: number): string {
  return [...value.toString(16).padStart(count, '0')].map(digit => `q${String.fromCharCode(97 + parseInt(digit, 16))}`).join('');
}

function numberIn(text: string): number {
  return parseInt([...text].filter((_, index) => index % 2 === 1).map(letter => (letter.charCodeAt(0) - 97).toString(16)).join(''), 16);
}

function damaged(text: string): DamagedTokenError {
  const expression = culprit(text.toLowerCase());
  const what = expression === undefined ? 'a value that is not known yet' : `${describeExpression(expression)}, whose value is not known yet,`;
  return new DamagedTokenError(`A text holds a part of ${what} that was cut, replaced, encoded or put into another case: ${JSON.stringify(text)}. ` +
    'Use the value as it is; a conversion has to be done by who reads it.');
}

/** Whose marker the pieces in a text come from: by an index and its checksum, or by an index after the start. */
function culprit(text: string): Expression | undefined {
  const ends = new RegExp(`(?=((?:${PAIR}){${ID_PAIRS}})((?:${PAIR}){${CHECKSUM_PAIRS}}))`, 'g');
  const end = [...text.matchAll(ends)].find(([, index, sum]) => checksum(numberIn(index), CHECKSUM_LIMIT) === numberIn(sum));
  const start = new RegExp(`${START}((?:${PAIR}){${ID_PAIRS}})`).exec(text);
  const index = end?.[1] ?? start?.[1];
  return index === undefined ? undefined : registered(numberIn(index));
}
