import { yamlModule } from '../lazy-modules';

const FOREIGN = /[\u0085\u2028\u2029]/;
const SEPARATOR = /[\u2028\u2029]/;
/** A quoted scalar behind what may stand before one. The lexer would end it where a line is indented too little, which go-yaml does not mind. */
const QUOTED = /((?:^|[\n\u2028\u2029:?,[{-])[ \t]*)("(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')/g;
/** What the lexer says before the text of a scalar that is not quoted. */
const SCALAR_FOLLOWS = '\u001f';
/** What the lexer says that stands for no text. */
const SIGNS = ['\u0002', '\u0018', SCALAR_FOLLOWS];

/**
 * A text with the line ends that YAML 1.1 has beside CR and LF, written such that a reader of YAML 1.2 reads the same values.
 *
 * U+0085 is as good as LF. U+2028 and U+2029 end a line, too, but within a scalar they stay, and the white space around them goes.
 */
export function withPlainLineEnds(text: string): string {
  if (!FOREIGN.test(text)) return text;
  const simple = text.replaceAll('\u0085', '\n');
  if (!SEPARATOR.test(simple)) return simple;
  const withQuoted = simple.replace(QUOTED, (_, before: string, scalar: string) => before + kept(flowScalar(scalar)));
  const pieces: string[] = [];
  let offset = 0;
  let previous = '';
  let header = '';
  for (const token of new (yamlModule().Lexer)().lex(withLf(withQuoted))) {
    if (!SIGNS.includes(token)) {
      const source = withQuoted.slice(offset, offset + token.length);
      pieces.push(previous !== SCALAR_FOLLOWS ? withLf(source) : header === '' ? flowScalar(source) : blockScalar(source, header));
      offset += token.length;
      if (/^[|>]/.test(token)) header = token;
      else if (previous === SCALAR_FOLLOWS) header = '';
    }
    previous = token;
  }
  return pieces.join('').replaceAll('\ufffe', '\u2028').replaceAll('\uffff', '\u2029');
}

function withLf(text: string): string {
  return text.replace(/[\u2028\u2029]/g, '\n');
}

/** Line ends that stay, written as characters that no YAML has. */
function kept(text: string): string {
  return text.replaceAll('\u2028', '\ufffe').replaceAll('\u2029', '\uffff');
}

/** A plain or quoted scalar: a line end that stays is made part of the line. */
function flowScalar(source: string): string {
  return source.replace(/\\[\u2028\u2029]/g, '\\\n').replace(/[ \t]*(?:[\n\u2028\u2029][ \t]*)+/g, run => SEPARATOR.test(run) ? folded(run) : run);
}

/** LF at the beginning of several line ends is lost, any other stays; each of them that stays is written with one more. */
function folded(run: string): string {
  const indent = /[ \t]*$/.exec(run)![0];
  const ends = run.replace(/[ \t]/g, '').replace(/^\n/, '');
  return ends.replace(/\n+/g, some => `${some}\n${indent}`);
}

/** A block scalar: the indentation behind a line end that stays is no part of the text. */
function blockScalar(source: string, header: string): string {
  const indent = /[1-9]/.test(header) ? 0 : /^(?:[ ]*[\n\u2028\u2029])*( *)/.exec(source)![1].length;
  return source.replace(/[\u2028\u2029]$/, '\n').replace(new RegExp(`([\\u2028\\u2029]) {0,${indent}}`, 'g'), '$1');
}
