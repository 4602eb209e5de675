import { Expression } from './expression';
import { splitAtNumbers } from './number-token';
import { splitAtMarkers } from './text-token';

/** What a text is made of: plain text, and expressions in it. */
export type TextPiece = string | Expression;

/**
 * The pieces of a text; a list of one text when it holds no marker.
 * @throws DamagedTokenError where a marker is no longer whole
 */
export function piecesOf(text: string): TextPiece[] {
  return splitAtMarkers(text).flatMap(piece => (typeof piece === 'string' ? splitAtNumbers(piece) : [piece]));
}
