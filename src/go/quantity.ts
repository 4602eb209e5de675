import { DecodeError } from './decode-error';

const FORM = /^([+-]?)0*(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/;
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const LARGEST = 2n ** 63n - 1n;
const NANO = 9;

type Format = 'binary' | 'decimal' | 'exponent';

/** A number as `amount` × 10^-9: what a quantity can tell apart. */
interface Quantity { readonly nanos: bigint; readonly format: Format }

/**
 * A quantity of Kubernetes in its canonical form, as Go writes what it has read: `0.5` becomes `500m`, `1024Mi` becomes `1Gi`.
 *
 * Mirrors ParseQuantity and CanonicalizeBytes of apimachinery pkg/api/resource.
 *
 * @throws DecodeError with the words of ParseQuantity
 */
export function canonicalQuantity(given: string): string {
  const text = given.trim();
  const { nanos, format } = parse(text);
  if (isKept(text)) return text;
  if (nanos === 0n) return '0';
  const isSmall = nanos > -1024n * 10n ** 9n && nanos < 1024n * 10n ** 9n;
  if (format === 'binary' && !isSmall && nanos % 10n ** 9n === 0n) return binaryForm(nanos / 10n ** 9n);
  return decimalForm(nanos, format === 'exponent' ? 'exponent' : 'decimal');
}

function parse(text: string): Quantity {
  const parts = FORM.exec(text);
  if (text === '' || parts === null) throw new DecodeError('quantities must match the regular expression \'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$\'');
  const [, sign, whole, fraction = '', suffix] = parts;
  const scale = scaleOf(suffix!);
  if (scale === undefined) throw new DecodeError('unable to parse quantity\'s suffix');
  const digits = BigInt(`${whole}${fraction}` || '0');
  const shift = NANO - fraction.length + scale.tens;
  const scaled = digits * scale.factor;
  // What is too fine is rounded up, away from zero.
  const nanos = shift >= 0 ? scaled * 10n ** BigInt(shift) : roundedUp(scaled, 10n ** BigInt(-shift));
  const isCapped = scale.format === 'binary' && nanos > LARGEST * 10n ** 9n;
  const size = isCapped ? LARGEST * 10n ** 9n : nanos;
  return { nanos: sign === '-' ? -size : size, format: scale.format };
}

/** Go keeps the text of what it takes for canonical: `+3`, `007` and `1.G` too. */
function isKept(text: string): boolean {
  const [, , digits, fraction = '', suffix] = FORM.exec(text)!;
  const whole = digits === '' ? '0' : digits!;
  const binary = BINARY.indexOf(suffix!) + 1;
  if (binary > 0) return fraction === '' && whole.length + 3 * binary <= 14 && BigInt(whole) % 8n !== 0n;
  const scale = scaleOf(suffix!)!.tens - fraction.length;
  const shifted = whole + fraction;
  return shifted.length <= 18 && scale >= -NANO && scale % 3 === 0 && !shifted.endsWith('000') && !shifted.startsWith('0');
}

function roundedUp(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}

function scaleOf(suffix: string): { readonly tens: number; readonly factor: bigint; readonly format: Format } | undefined {
  const decimal = DECIMAL.indexOf(suffix);
  if (decimal >= 0) return { tens: (decimal - 3) * 3, factor: 1n, format: 'decimal' };
  const binary = BINARY.indexOf(suffix);
  if (binary >= 0) return { tens: 0, factor: 1024n ** BigInt(binary + 1), format: 'binary' };
  // Go reads greater exponents too; nothing has such a size.
  const exponent = /^[eE]([+-]?\d{1,3})$/.exec(suffix)?.[1];
  return exponent === undefined ? undefined : { tens: Number(exponent), factor: 1n, format: 'exponent' };
}

function binaryForm(amount: bigint): string {
  let power = 0;
  while (amount % 1024n === 0n) {
    amount /= 1024n;
    power++;
  }
  return `${amount}${power === 0 ? '' : BINARY[power - 1]}`;
}

/** With an exponent that is a multiple of three. */
function decimalForm(nanos: bigint, format: 'decimal' | 'exponent'): string {
  let exponent = -NANO;
  while (nanos % 1000n === 0n) {
    nanos /= 1000n;
    exponent += 3;
  }
  if (format === 'decimal') return `${nanos}${DECIMAL[exponent / 3 + 3] ?? ''}`;
  return exponent === 0 ? String(nanos) : `${nanos}e${exponent}`;
}
