import { CelToken } from './scanner';

/** The tokens of cel-go's grammar in the order in which its messages list them. */
const ORDER = [
  '<EOF>', '==', '!=', 'in', '<', '<=', '>=', '>', '&&', '||', '[', ']', '{', '}', '(', ')', '.', ',', '-', '!', '?', ':', '+', '*', '/', '%',
  'true', 'false', 'null', 'NUM_FLOAT', 'NUM_INT', 'NUM_UINT', 'STRING', 'BYTES', 'IDENTIFIER', 'ESC_IDENTIFIER',
];

/** A set of token types. */
export type TokenSet = readonly string[];

/** What may follow a rule where it was called; with `end` the calling rule may also end there. */
export interface Follow {
  readonly tokens: TokenSet;
  readonly end: boolean;
}

/** The tokens that a literal begins with. */
export const LITERALS: TokenSet = ['-', 'true', 'false', 'null', 'NUM_FLOAT', 'NUM_INT', 'NUM_UINT', 'STRING', 'BYTES'];

/** The tokens that an operand without `!` begins with. */
export const PRIMARIES: TokenSet = ['[', '{', '(', '.', 'IDENTIFIER', ...LITERALS];

/** The tokens that an expression begins with. */
export const EXPRESSIONS: TokenSet = ['!', ...PRIMARIES];

/** The comparisons. */
export const RELATIONS: TokenSet = ['==', '!=', 'in', '<', '<=', '>=', '>'];

/** The operators of arithmetic. */
export const CALCULATIONS: TokenSet = ['*', '/', '%', '+', '-'];

/** Prints the tokens that would have been right. */
export function formatExpected(expected: TokenSet): string {
  const sorted = ORDER.filter((type) => expected.includes(type)).map((type) => (/^(<EOF>|[A-Z_]+)$/.test(type) ? type : `'${type}'`));
  return sorted.length === 1 ? sorted[0] : `{${sorted.join(', ')}}`;
}

/** Prints a token that was found. */
export function formatToken(token: CelToken): string {
  return `'${token.text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}'`;
}
