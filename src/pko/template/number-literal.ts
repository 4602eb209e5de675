import { MAX_INT64, MAX_UINT64, MIN_INT64, parseFloat64, parseInteger } from '../../go/numbers';
import { quote, unquoteChar } from '../../go/quote';

/** The types that can hold a number literal. */
export interface NumberLiteral {
  readonly int?: bigint;
  readonly isUnsigned: boolean;
  readonly float?: number;
  /** Real and imaginary part. */
  readonly complex?: readonly [number, number];
}

/** A number or character constant, or the text of the error; mirrors newNumber of text/template/parse/node.go. */
export function parseNumberLiteral(text: string, kind: 'number' | 'complex' | 'charConstant'): NumberLiteral | { readonly error: string } {
  if (kind === 'charConstant') {
    const code = unquoteChar(text);
    return typeof code === 'number' ? { int: BigInt(code), isUnsigned: true, float: code } : code;
  }
  if (kind === 'complex') return parseComplex(text);
  if (text.endsWith('i')) {
    const imaginary = parseFloat64(text.slice(0, -1));
    if (imaginary !== undefined) return complex(0, imaginary);
  }
  const unsigned = parseInteger(text, 0n, MAX_UINT64);
  const signed = parseInteger(text, MIN_INT64, MAX_INT64);
  if (signed !== undefined) return { int: signed, isUnsigned: unsigned !== undefined || signed === 0n, float: Number(signed) };
  if (unsigned !== undefined) return { isUnsigned: true, float: Number(unsigned) };
  const float = parseFloat64(text);
  if (float === undefined) return { error: `illegal number syntax: ${quote(text)}` };
  if (!/[.eEpP]/.test(text)) return { error: `integer overflow: ${quote(text)}` };
  return { ...integerOf(float), float };
}

function parseComplex(text: string): NumberLiteral | { readonly error: string } {
  const parts = /^([+-]?[^+-]+(?:[eEpP][+-]?[0-9]+)?)([+-].+)i$/.exec(text);
  const real = parts === null ? undefined : parseFloat64(parts[1]);
  const imaginary = parts === null ? undefined : parseFloat64(parts[2]);
  return real === undefined || imaginary === undefined ? { error: 'syntax error scanning complex number' } : complex(real, imaginary);
}

function complex(real: number, imaginary: number): NumberLiteral {
  const parts = { complex: [real, imaginary] as const };
  return imaginary === 0 ? { ...integerOf(real), float: real, ...parts } : { isUnsigned: false, ...parts };
}

function integerOf(float: number): { int?: bigint; isUnsigned: boolean } {
  const isInteger = Number.isInteger(float) && Math.abs(float) < 2 ** 63;
  return { int: isInteger ? BigInt(float) : undefined, isUnsigned: isInteger && float >= 0 };
}
