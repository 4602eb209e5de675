import { CelIssue } from './issues';

/** What a token is: for punctuation, operators and keywords the text itself, else the name of cel-go's grammar. */
export interface CelToken {
  readonly type: string;
  readonly text: string;
  /** Where it starts, in code points. */
  readonly offset: number;
  /** The white space and comments before it. */
  readonly before: string;
}

const SPACE = /[\t \r\n\f]+|\/\/[^\n]*/uy;
const IDENTIFIER = /[A-Za-z_][A-Za-z0-9_]*/uy;
const PUNCTUATION = /==|!=|<=|>=|&&|\|\||[<>[\]{}().,\-!?:+*/%]/uy;
const ESCAPE = String.raw`\\(?:[abfnrtv"'\\?${'`'}]|[0-3][0-7][0-7]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})`;
const TEXTS = [
  String.raw`[rR]"""[^]*?"""`, String.raw`[rR]'''[^]*?'''`,
  String.raw`"""(?:${ESCAPE}|[^\\])*?"""`, String.raw`'''(?:${ESCAPE}|[^\\])*?'''`,
  String.raw`[rR]"[^"\n\r]*"`, String.raw`[rR]'[^'\n\r]*'`,
  String.raw`"(?:${ESCAPE}|[^\\"\n\r])*"`, String.raw`'(?:${ESCAPE}|[^\\'\n\r])*'`,
].join('|');

/** The tokens that are more than their text, in the order of preference. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ['BYTES', new RegExp(`[bB](?:${TEXTS})`, 'uy')],
  ['STRING', new RegExp(TEXTS, 'uy')],
  ['NUM_FLOAT', /[0-9]+\.[0-9]+(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+|\.[0-9]+(?:[eE][+-]?[0-9]+)?/uy],
  ['NUM_UINT', /0x[0-9a-fA-F]+[uU]|[0-9]+[uU]/uy],
  ['NUM_INT', /0x[0-9a-fA-F]+|[0-9]+/uy],
  ['ESC_IDENTIFIER', /`[A-Za-z0-9_.\-/ ]+`/uy],
];

const KEYWORDS = new Set(['in', 'true', 'false', 'null']);

/**
 * The longest beginnings of tokens that did not become one: what is skipped together with the character after it.
 * The lookahead of a text is its contents up to a wrong escape or a line break.
 */
const BROKEN = new RegExp([
  String.raw`"(?:${ESCAPE}|[^\\"\n\r])*(?:${escapePrefix()})?`,
  String.raw`'(?:${ESCAPE}|[^\\'\n\r])*(?:${escapePrefix()})?`,
  '`[A-Za-z0-9_.\\-/ ]*', '[&|=]',
].join('|'), 'uy');

function escapePrefix(): string {
  return String.raw`\\(?:[0-3][0-7]?|[xX][0-9a-fA-F]?|u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7})?`;
}

/** Splits an expression into tokens, the last one `<EOF>`; what is none becomes an issue and is skipped as cel-go's scanner does. */
export function scan(source: string): { tokens: CelToken[]; issues: CelIssue[] } {
  const tokens: CelToken[] = [];
  const issues: CelIssue[] = [];
  let at = 0;
  let offset = 0;
  let before = '';
  const take = (text: string): void => {
    at += text.length;
    offset += [...text].length;
  };
  while (at < source.length) {
    const space = matchAt(SPACE, source, at);
    if (space !== undefined) {
      take(space);
      before += space;
      continue;
    }
    const token = tokenAt(source, at);
    if (token) {
      tokens.push({ ...token, offset, before });
      before = '';
      take(token.text);
      continue;
    }
    const begun = matchAt(BROKEN, source, at) ?? '';
    const next = at + begun.length < source.length ? String.fromCodePoint(source.codePointAt(at + begun.length)!) : '';
    issues.push({ offset, message: `Syntax error: token recognition error at: '${begun + next}'` });
    take(begun + next);
  }
  tokens.push({ type: '<EOF>', text: '<EOF>', offset, before });
  return { tokens, issues };
}

function tokenAt(source: string, at: number): { type: string; text: string } | undefined {
  for (const [type, pattern] of NAMED) {
    const text = matchAt(pattern, source, at);
    if (text !== undefined) return { type, text };
  }
  const word = matchAt(IDENTIFIER, source, at);
  if (word !== undefined) return { type: KEYWORDS.has(word) ? word : 'IDENTIFIER', text: word };
  const sign = matchAt(PUNCTUATION, source, at);
  return sign === undefined ? undefined : { type: sign, text: sign };
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

/** Shows line breaks and tabs as ANTLR does. */
export function escapeSpace(text: string): string {
  return text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
