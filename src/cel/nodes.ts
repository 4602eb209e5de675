import { CelExpr } from './ast';
import { CelToken } from './scanner';

/** Groups the terms of one operator into a tree of little depth, as cel-go does. */
export function balance(operator: string, terms: readonly CelExpr[], offsets: readonly number[]): CelExpr {
  if (terms.length === 1) return terms[0];
  const middle = Math.floor(offsets.length / 2);
  const left = balance(operator, terms.slice(0, middle + 1), offsets.slice(0, middle));
  const right = balance(operator, terms.slice(middle + 1), offsets.slice(middle + 1));
  return call(operator, offsets[middle], [left, right]);
}

/** A call of an operator. */
export function call(name: string, offset: number, args: CelExpr[]): CelExpr {
  return { kind: 'call', offset, function: name, args };
}

/** Stands where the source is wrong. */
export function invalid(offset: number): CelExpr {
  return { kind: 'invalid', offset };
}

/** The name of a field without its backticks. */
export function nameOf(token: CelToken): string {
  return token.type === 'ESC_IDENTIFIER' ? token.text.slice(1, -1) : token.text;
}
