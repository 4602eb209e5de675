import { toBytes } from '../../go/bytes';
import { formatFloat } from '../../go/numbers';
import { canBackquote, quote } from '../../go/quote';
import { isPrint } from '../../go/unicode';

/** The flags, width and precision of a verb. */
export interface Flags {
  sharp: boolean;
  zero: boolean;
  plus: boolean;
  minus: boolean;
  space: boolean;
  /** `%#v`: Go syntax. */
  sharpV: boolean;
  width?: number;
  precision?: number;
}

/** No flags. */
export function noFlags(): Flags {
  return { sharp: false, zero: false, plus: false, minus: false, space: false, sharpV: false };
}

/** A text filled up to the width. */
export function pad(text: string, flags: Flags, zero = flags.zero): string {
  const missing = (flags.width ?? 0) - [...text].length;
  if (missing <= 0) return text;
  return flags.minus ? text + ' '.repeat(missing) : (zero ? '0' : ' ').repeat(missing) + text;
}

/** An integer in a base, with the prefix of the flags; `%O` has its own. */
export function formatInteger(value: bigint, verb: string, flags: Flags): string {
  if (verb === 'c') return pad(character(value), flags);
  if (verb === 'q') return pad(quote(character(value), flags.plus, '\''), flags);
  if (verb === 'U') return unicodeText(value, flags);
  const base = { b: 2, o: 8, O: 8, x: 16, X: 16 }[verb] ?? 10;
  const sign = value < 0n ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  if (flags.precision === 0 && value === 0n) return ' '.repeat(flags.width ?? 0);
  const zeroWidth = flags.zero && !flags.minus && flags.width !== undefined ? flags.width - sign.length : 0;
  let digits = (value < 0n ? -value : value).toString(base).padStart(flags.precision ?? zeroWidth, '0');
  if (flags.sharp) digits = (base === 2 ? '0b' : base === 16 ? '0x' : base === 8 && !digits.startsWith('0') ? '0' : '') + digits;
  if (verb === 'O') digits = `0o${digits}`;
  return pad(sign + (verb === 'X' ? digits.toUpperCase() : digits), flags, false);
}

function character(value: bigint): string {
  return value < 0n || value > 0x10ffffn || (value >= 0xd800n && value <= 0xdfffn) ? '\ufffd' : String.fromCodePoint(Number(value));
}

function unicodeText(value: bigint, flags: Flags): string {
  const code = BigInt.asUintN(64, value);
  const digits = code.toString(16).toUpperCase().padStart(Math.max(flags.precision ?? 0, 4), '0');
  const shown = flags.sharp && code <= 0x10ffffn && isPrint(character(code)) ? ` '${character(code)}'` : '';
  return pad(`U+${digits}${shown}`, flags, false);
}

/** A float64 under `%v %g %G %e %E %f %F %b %x %X`. */
export function formatNumber(value: number, verb: string, flags: Flags): string {
  const format = verb === 'v' ? 'g' : verb === 'F' ? 'f' : verb;
  const standard = format === 'f' || format === 'e' || format === 'E' ? 6 : -1;
  const precision = flags.precision ?? standard;
  let text = formatFloat(value, format, precision).replace(/^\+/, '');
  let sign = flags.plus ? '+' : flags.space ? ' ' : '';
  if (text.startsWith('-')) [sign, text] = ['-', text.slice(1)];
  if (text === 'Inf' && sign === '') sign = flags.plus || value > 0 ? '+' : '';
  if (!Number.isFinite(value)) return pad(sign + text, flags, false);
  if (flags.sharp && verb !== 'b') text = withPoint(text, verb, precision);
  if (flags.zero && !flags.minus && sign !== '') return sign + pad(text, { ...flags, width: (flags.width ?? 0) - sign.length });
  return pad(sign + text, flags);
}

/** `%#g` and the like always show a decimal point and keep trailing zeros. */
function withPoint(text: string, verb: string, precision: number): string {
  const [, mantissa, tail] = /^(.*?)((?:[eEpP][+-]\d+)?)$/.exec(text) as RegExpExecArray;
  const shown = mantissa.includes('.') ? mantissa : `${mantissa}.`;
  if (!'vgGx'.includes(verb)) return shown + tail;
  const significant = mantissa.replace('.', '').replace(/^0+/, '').length + (mantissa === '0' ? 1 : 0);
  return shown + '0'.repeat(Math.max((precision === -1 ? 6 : precision) - significant, 0)) + tail;
}

/** A text under `%v %s %q %x %X`. */
export function formatText(text: string, verb: string, flags: Flags): string {
  if (verb === 'x' || verb === 'X') return hexText(toBytes(text), verb, flags);
  const cut = flags.precision === undefined ? text : [...text].slice(0, flags.precision).join('');
  if (verb !== 'q' && !flags.sharpV) return pad(cut, flags);
  return pad(flags.sharp && canBackquote(cut) ? `\`${cut}\`` : quote(cut, flags.plus), flags);
}

function hexText(bytes: Buffer, verb: string, flags: Flags): string {
  const shown = bytes.subarray(0, flags.precision ?? bytes.length);
  const pairs = [...shown].map(byte => byte.toString(16).padStart(2, '0'));
  const prefix = flags.sharp && pairs.length > 0 ? '0x' : '';
  const text = flags.space ? pairs.map(pair => prefix + pair).join(' ') : prefix + pairs.join('');
  return pad(verb === 'X' ? text.toUpperCase() : text, flags);
}
