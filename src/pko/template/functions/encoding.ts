import { createHash } from 'crypto';
import { fromBytes, toBytes } from '../../../go/bytes';
import { FunctionTable, fn } from '../values';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The functions of sprig for base 64, base 32 and checksums. */
export const ENCODINGS: FunctionTable = {
  b64enc: fn(['string'], (text: string) => toBytes(text).toString('base64')),
  b64dec: fn(['string'], (text: string) => {
    const result = decodeBase64(text);
    return typeof result === 'number' ? base64Error(result) : result;
  }),
  b32enc: fn(['string'], (text: string) => encodeBase32(toBytes(text))),
  b32dec: fn(['string'], decodeBase32),
  sha1sum: fn(['string'], (text: string) => createHash('sha1').update(toBytes(text)).digest('hex')),
  sha256sum: fn(['string'], (text: string) => createHash('sha256').update(toBytes(text)).digest('hex')),
  adler32sum: fn(['string'], (text: string) => String(adler32(toBytes(text)))),
};

/** The error text of Go for a byte that is not base 64. */
export function base64Error(offset: number): string {
  return `illegal base64 data at input byte ${offset}`;
}

/** Standard base 64 with padding to text; the offset of the first wrong byte where it is none. Line breaks are skipped as in Go. */
export function decodeBase64(text: string): string | number {
  const bytes = toBytes(text);
  const kept: number[] = [];
  bytes.forEach((byte, offset) => {
    if (byte !== 0x0a && byte !== 0x0d) kept.push(offset);
  });
  const wrong = kept.findIndex(offset => !/[A-Za-z0-9+/]/.test(String.fromCharCode(bytes[offset])));
  const end = wrong < 0 ? kept.length : wrong;
  const padding = kept.slice(end).map(offset => String.fromCharCode(bytes[offset])).join('');
  const digits = end % 4;
  if (padding === '' && digits > 0) return bytes.length - digits;
  if (padding !== '') {
    const wanted = digits === 2 ? '==' : digits === 3 ? '=' : '';
    if (padding[0] !== '=' || wanted === '') return kept[end];
    if (wanted === '==' && padding.length < 2) return bytes.length;
    if (wanted === '==' && padding[1] !== '=') return kept[end + 1] - 1;
    if (padding.length > wanted.length) return kept[end + wanted.length];
  }
  return fromBytes(Buffer.from(kept.map(offset => String.fromCharCode(bytes[offset])).join(''), 'base64'));
}

function encodeBase32(bytes: Buffer): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map(group => BASE32[parseInt(group.padEnd(5, '0'), 2)]).join('');
  return digits.padEnd(Math.ceil(digits.length / 8) * 8, '=');
}

function decodeBase32(text: string): string {
  const error = (offset: number): string => `illegal base32 data at input byte ${offset}`;
  const input = text.replace(/[\r\n]/g, '');
  const end = input.search(/[^A-Z2-7]/);
  const digits = end < 0 ? input : input.slice(0, end);
  const padding = input.slice(digits.length);
  if (padding !== '' && padding[0] !== '=') return error(digits.length);
  if (padding === '' && digits.length % 8 !== 0) return error(digits.length - digits.length % 8);
  if (input.length % 8 !== 0) return error(input.length);
  const wanted = { 0: 0, 2: 6, 4: 4, 5: 3, 7: 1 }[digits.length % 8];
  if (wanted === undefined || padding !== '='.repeat(wanted)) return error(digits.length);
  const bits = [...digits].map(digit => BASE32.indexOf(digit).toString(2).padStart(5, '0')).join('');
  return fromBytes(Uint8Array.from((bits.match(/.{8}/g) ?? []).map(group => parseInt(group, 2))));
}

function adler32(bytes: Buffer): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}
