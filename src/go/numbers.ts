/** Decimal digits without leading zeros and the place of the point: the value is 0.digits × 10^point. */
interface Digits {
  readonly digits: string;
  readonly point: number;
}

/**
 * strconv.FormatFloat for 64 bits.
 *
 * @param verb `e`, `E`, `f`, `g`, `G`, `b`, `x` or `X`
 * @param precision digits; -1 for as few as needed to tell the value from its neighbours
 */
export function formatFloat(value: number, verb: string, precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  switch (verb) {
    case 'b': return sign + binaryExponent(magnitude);
    case 'x': return sign + hexadecimal(magnitude, precision);
    case 'X': return sign + hexadecimal(magnitude, precision).toUpperCase();
    case 'f': return sign + fixed(magnitude, precision);
    case 'g': case 'G': return sign + general(magnitude, verb === 'g' ? 'e' : 'E', precision);
    default: return sign + exponential(magnitude, verb, precision);
  }
}

function fixed(value: number, precision: number): string {
  const { digits, point } = precision < 0 ? shortest(value) : exactDigits(value);
  const shown = precision < 0 ? { digits, point } : round({ digits, point }, point + precision);
  const places = precision < 0 ? Math.max(shown.digits.length - shown.point, 0) : precision;
  const whole = shown.point > 0 ? shown.digits.slice(0, shown.point).padEnd(shown.point, '0') : '0';
  if (places === 0) return whole;
  const fraction = '0'.repeat(Math.max(-shown.point, 0)) + shown.digits.slice(Math.max(shown.point, 0));
  return `${whole}.${fraction.slice(0, places).padEnd(places, '0')}`;
}

function exponential(value: number, letter: string, precision: number): string {
  const shown = precision < 0 ? shortest(value) : round(exactDigits(value), precision + 1);
  return withExponent(shown, letter, precision < 0 ? shown.digits.length - 1 : precision);
}

function withExponent(shown: Digits, letter: string, places: number): string {
  const exponent = shown.digits === '' ? 0 : shown.point - 1;
  const fraction = places > 0 ? `.${shown.digits.slice(1, places + 1).padEnd(places, '0')}` : '';
  return `${shown.digits[0] ?? '0'}${fraction}${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function general(value: number, letter: string, precision: number): string {
  const significant = precision === 0 ? 1 : precision;
  const shown = precision < 0 ? shortest(value) : round(exactDigits(value), significant);
  const used = shown.digits.replace(/0+$/, '');
  const limit = significant > used.length && used.length >= shown.point ? used.length : significant;
  const exponent = shown.point - 1;
  const threshold = precision < 0 ? 6 : limit;
  const digits = { digits: used, point: used === '' ? 1 : shown.point };
  if (used !== '' && (exponent < -4 || exponent >= Math.max(threshold, 0))) return withExponent(digits, letter, used.length - 1);
  const whole = digits.point > 0 ? digits.digits.slice(0, digits.point).padEnd(digits.point, '0') : '0';
  const fraction = digits.point > 0 ? digits.digits.slice(digits.point) : '0'.repeat(-digits.point) + digits.digits;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The fewest digits that read back as the value; JavaScript and Go agree on them. */
function shortest(value: number): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa, exponent] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** All digits of the binary value. */
function exactDigits(value: number): Digits {
  if (value === 0) return { digits: '', point: 0 };
  const { mantissa, exponent } = parts(value);
  const scaled = exponent >= 0 ? mantissa * 2n ** BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
  const digits = scaled.toString();
  return { digits, point: digits.length - Math.max(-exponent, 0) };
}

/** Rounded to a number of digits, half to even: toFixed of JavaScript rounds half up. */
function round({ digits, point }: Digits, count: number): Digits {
  if (count < 0) return { digits: '', point: 0 };
  if (count >= digits.length) return { digits, point };
  const kept = BigInt(digits.slice(0, count) || '0');
  const rest = digits.slice(count);
  const isHalf = /^50*$/.test(rest);
  const up = isHalf ? kept % 2n === 1n : rest[0] >= '5';
  const rounded = (up ? kept + 1n : kept).toString();
  if (rounded === '0') return { digits: '', point };
  return { digits: rounded, point: point + rounded.length - count };
}

function parts(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0).toString(2).padStart(64, '0');
  const biased = parseInt(bits.slice(1, 12), 2);
  const fraction = BigInt(`0b${bits.slice(12)}`);
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction + 2n ** 52n, exponent: biased - 1075 };
}

function binaryExponent(value: number): string {
  const { mantissa, exponent } = parts(value);
  return `${mantissa}p${exponent < 0 ? '' : '+'}${exponent}`;
}

function hexadecimal(value: number, precision: number): string {
  const { mantissa, exponent } = parts(value);
  const width = mantissa === 0n ? 0 : mantissa.toString(2).length - 1;
  const places = precision < 0 ? 13 : Math.min(precision, 13);
  // One hexadecimal digit before the point, the others behind it; rounded half to even.
  const scaled = mantissa * 2n ** BigInt(52 - width);
  const unit = 16n ** BigInt(13 - places);
  const [kept, rest] = [scaled / unit, scaled % unit];
  const rounded = 2n * rest > unit || (2n * rest === unit && kept % 2n === 1n) ? kept + 1n : kept;
  const carries = rounded === 2n * 16n ** BigInt(places);
  const digits = (carries ? rounded / 2n : rounded).toString(16).padStart(places + 1, '0');
  const fraction = precision < 0 ? digits.slice(1).replace(/0+$/, '') : digits.slice(1).padEnd(precision, '0');
  const power = mantissa === 0n ? 0 : exponent + width + (carries ? 1 : 0);
  return `0x${digits[0]}${fraction && `.${fraction}`}p${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** strconv.ParseFloat; undefined where it fails. */
export function parseFloat64(literal: string): number | undefined {
  const text = withoutUnderscores(literal);
  if (/^[+-]?(inf|infinity)$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return NaN;
  const hexadecimalFloat = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/i.exec(text);
  if (hexadecimalFloat !== null) {
    const [, sign, whole, fraction, power] = hexadecimalFloat;
    if (whole + fraction === '') return undefined;
    const value = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(power) - 4 * fraction.length);
    return sign === '-' ? -value : value;
  }
  if (!/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Underscores may stand between digits; a text where they do not stays, and is no number then. */
function withoutUnderscores(text: string): string {
  return /^[+-]?_|__|_$|_[^0-9a-fA-F]|[^0-9a-fA-FxX]_/.test(text) ? text : text.replace(/_/g, '');
}

/** strconv.ParseInt or ParseUint with base 0 (prefixes and underscores); undefined where it is no integer, or not in the range. */
export function parseInteger(text: string, min: bigint, max: bigint): bigint | undefined {
  const match = /^([+-]?)(0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|0[0-7_]*|[1-9][0-9_]*)$/.exec(text);
  if (match === null || (min === 0n && match[1] !== '')) return undefined;
  const literal = match[2];
  if (/__|_$/.test(literal)) return undefined;
  const plain = literal.replace(/_/g, '').toLowerCase();
  const magnitude = BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
  const value = match[1] === '-' ? -magnitude : magnitude;
  return value < min || value > max ? undefined : value;
}

/** The smallest int64. */
export const MIN_INT64 = -(2n ** 63n);
/** The largest int64. */
export const MAX_INT64 = 2n ** 63n - 1n;
/** The largest uint64. */
export const MAX_UINT64 = 2n ** 64n - 1n;
