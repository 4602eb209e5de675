import { Expression } from './expression';
import { NUMBER_TRACE, splitAtNumbers } from './number-token';
import { MARKER_TRACE, splitAtMarkers } from './text-token';

/** What a text is made of: plain text, and expressions in it. */
export type TextPiece = string | Expression;

/** What every text has in which a marker may be, whole or not; hardly another one has it. */
const TRACE = new RegExp(`${MARKER_TRACE}|${NUMBER_TRACE}`);

/**
 * The pieces of a text; a list of one text when it holds no marker.
 * @throws DamagedTokenError where a marker is no longer whole
 */
export function piecesOf(text: string): TextPiece[] {
  if (!TRACE.test(text)) return [text];
  return splitAtMarkers(text).flatMap(piece => (typeof piece === 'string' ? splitAtNumbers(piece) : [piece]));
}
