const ALPHABET = /[A-Za-z0-9+/]/;
const LINE_END = /[\r\n]/;
const PLAIN = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * What Go's base64.StdEncoding says about a text that is not base64; undefined for one that is. Line ends are passed over.
 */
export function base64Problem(text: string): string | undefined {
  if (text.length % 4 === 0 && PLAIN.test(text)) return undefined;
  const offset = corruptByte(text);
  return offset === undefined ? undefined : `illegal base64 data at input byte ${offset}`;
}

/** Go's decodeQuantum, four letters at a time; the place is that of a byte, all before it being ASCII. */
function corruptByte(text: string): number | undefined {
  let letters = 0;
  let at = 0;
  for (; at < text.length; at++) {
    if (ALPHABET.test(text[at])) letters = (letters + 1) % 4;
    else if (text[at] === '=') return paddingProblem(text, at, letters);
    else if (!LINE_END.test(text[at])) return at;
  }
  return letters === 0 ? undefined : at - letters;
}

function paddingProblem(text: string, first: number, letters: number): number | undefined {
  if (letters < 2) return first;
  let at = first + 1;
  if (letters === 2) {
    at = behindLineEnds(text, at);
    if (at === text.length) return at;
    if (text[at] !== '=') return at - 1;
    at += 1;
  }
  at = behindLineEnds(text, at);
  return at < text.length ? at : undefined;
}

function behindLineEnds(text: string, from: number): number {
  let at = from;
  while (at < text.length && LINE_END.test(text[at])) at += 1;
  return at;
}
