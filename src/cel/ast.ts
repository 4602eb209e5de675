import { CelUint } from './values';

/** A node of a parsed expression; `offset` is where cel-go places it, in code points. */
export type CelExpr =
  | LiteralExpr | IdentExpr | SelectExpr | CallExpr | ListExpr | MapExpr | StructExpr | ComprehensionExpr | InvalidExpr;

/** A literal. */
export interface LiteralExpr {
  readonly kind: 'literal';
  readonly offset: number;
  readonly value: null | boolean | bigint | number | string | CelUint | Uint8Array;
}

/** A name; a leading dot, which stands for the outermost scope, is part of it. */
export interface IdentExpr {
  readonly kind: 'ident';
  readonly offset: number;
  readonly name: string;
}

/** A field selection `operand.field`, or with `test` the macro `has(operand.field)`. */
export interface SelectExpr {
  readonly kind: 'select';
  readonly offset: number;
  readonly operand: CelExpr;
  readonly field: string;
  readonly test: boolean;
}

/** A call of a function, a method or an operator (`_+_`, `!_`, `_?_:_`, `_[_]`, `@in` ...). */
export interface CallExpr {
  readonly kind: 'call';
  readonly offset: number;
  readonly function: string;
  readonly target?: CelExpr;
  readonly args: readonly CelExpr[];
}

/** A list `[a, b]`. */
export interface ListExpr {
  readonly kind: 'list';
  readonly offset: number;
  readonly elements: readonly CelExpr[];
}

/** A map `{k: v}`. */
export interface MapExpr {
  readonly kind: 'map';
  readonly offset: number;
  readonly entries: readonly { readonly key: CelExpr; readonly value: CelExpr }[];
}

/** A message `Name{field: value}`. */
export interface StructExpr {
  readonly kind: 'struct';
  readonly offset: number;
  readonly typeName: string;
  readonly fields: readonly { readonly offset: number; readonly name: string; readonly value: CelExpr }[];
}

/** What the macros over lists and maps expand to: a fold with an accumulator. */
export interface ComprehensionExpr {
  readonly kind: 'comprehension';
  readonly offset: number;
  readonly range: CelExpr;
  readonly variable: string;
  readonly accumulator: string;
  readonly initial: CelExpr;
  readonly condition: CelExpr;
  readonly step: CelExpr;
  readonly result: CelExpr;
}

/** Stands where the source is wrong; never in the result of a parse without issues. */
export interface InvalidExpr {
  readonly kind: 'invalid';
  readonly offset: number;
}
