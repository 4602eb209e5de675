import { LiteralExpr } from './ast';
import { CelToken } from './scanner';
import { CelUint } from './values';

const INT_LIMIT = 2n ** 63n;
const UINT_LIMIT = 2n ** 64n;

/** The value of a literal, its sign before a number known; or what is wrong with it. */
export function valueOfLiteral(token: CelToken, negative: boolean): { value: LiteralExpr['value'] } | { issue: string } {
  switch (token.type) {
    case 'NUM_INT': {
      const value = negative ? -BigInt(token.text) : BigInt(token.text);
      return value >= -INT_LIMIT && value < INT_LIMIT ? { value } : { issue: 'invalid int literal' };
    }
    case 'NUM_UINT': {
      const value = BigInt(token.text.slice(0, -1));
      return value < UINT_LIMIT ? { value: new CelUint(value) } : { issue: 'invalid uint literal' };
    }
    case 'NUM_FLOAT': {
      const value = Number(token.text) * (negative ? -1 : 1);
      return Number.isFinite(value) ? { value } : { issue: 'invalid double literal' };
    }
    case 'STRING': return textOfLiteral(token.text);
    case 'BYTES': return bytesOfLiteral(token.text.slice(1));
    default: return { value: token.type === 'null' ? null : token.type === 'true' };
  }
}

const SIMPLE_ESCAPES: Record<string, string> = {
  'a': '\x07', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\', '\'': '\'', '"': '"', '`': '`', '?': '?',
};

const ESCAPES = /\\(?:([abfnrtv\\'"`?])|[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/gu;

function textOfLiteral(literal: string): { value: string } | { issue: string } {
  const { raw, body } = unquote(literal);
  if (raw) return { value: body };
  let issue: string | undefined;
  const value = body.replace(ESCAPES, (_, simple?: string, hex?: string, short?: string, long?: string, octal?: string) => {
    if (simple !== undefined) return SIMPLE_ESCAPES[simple];
    const code = octal === undefined ? parseInt((hex ?? short ?? long)!, 16) : parseInt(octal, 8);
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!isCharacter) issue = 'invalid unicode code point';
    return isCharacter ? String.fromCodePoint(code) : '';
  });
  return issue === undefined ? { value } : { issue };
}

/** In bytes, octal and hexadecimal escapes are bytes and there are no escapes of characters. */
function bytesOfLiteral(literal: string): { value: Uint8Array } | { issue: string } {
  const { raw, body } = unquote(literal);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (raw) return { value: encode(body) };
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const match of body.matchAll(ESCAPES)) {
    const [whole, simple, hex, short, long, octal] = match;
    if (short !== undefined || long !== undefined) return { issue: 'unable to unescape string' };
    const code = octal === undefined ? parseInt(hex, 16) : parseInt(octal, 8);
    parts.push(encode(body.slice(start, match.index)), simple === undefined ? Uint8Array.of(code) : encode(SIMPLE_ESCAPES[simple]));
    start = match.index + whole.length;
  }
  return { value: new Uint8Array(Buffer.concat([...parts, encode(body.slice(start))])) };
}

function unquote(literal: string): { raw: boolean; body: string } {
  const raw = /^[rR]/.test(literal);
  const quoted = (raw ? literal.slice(1) : literal).replace(/\r\n?/g, '\n');
  const width = quoted.length >= 6 && (quoted.startsWith('"""') || quoted.startsWith('\'\'\'')) ? 3 : 1;
  return { raw, body: quoted.slice(width, -width) };
}
