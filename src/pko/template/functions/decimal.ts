import { formatFloat } from '../../../go/numbers';
import { FunctionError } from '../template-error';

/** A decimal number, coefficient × 10^exponent; what sprig calculates floats with, as shopspring/decimal does. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

const DIVISION_PRECISION = 16;

/** The decimal number with the fewest digits that stands for a float. */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new FunctionError(`Cannot create a Decimal from ${formatFloat(value, 'g', -1)}`);
  if (value === 0) return { coefficient: 0n, exponent: 0 };
  const [mantissa, power] = value.toExponential().split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The float nearest to a decimal number. */
export function floatOf({ coefficient, exponent }: Decimal): number {
  return Number(`${coefficient}e${exponent}`);
}

/** a + b. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { coefficient: scaled(a, exponent) + scaled(b, exponent), exponent };
}

/** a - b. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { coefficient: -b.coefficient, exponent: b.exponent });
}

/** a × b. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** a ÷ b to 16 places, half away from zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b.coefficient === 0n) throw new FunctionError('decimal division by 0');
  const exponent = a.exponent - b.exponent + DIVISION_PRECISION;
  const numerator = magnitude(a.coefficient) * (exponent > 0 ? 10n ** BigInt(exponent) : 1n);
  const denominator = magnitude(b.coefficient) * (exponent < 0 ? 10n ** BigInt(-exponent) : 1n);
  const quotient = (2n * numerator + denominator) / (2n * denominator);
  const isNegative = (a.coefficient < 0n) !== (b.coefficient < 0n);
  return { coefficient: isNegative ? -quotient : quotient, exponent: -DIVISION_PRECISION };
}

function scaled({ coefficient, exponent }: Decimal, to: number): bigint {
  return coefficient * 10n ** BigInt(exponent - to);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
