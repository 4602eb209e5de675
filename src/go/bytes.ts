/**
 * Go strings are bytes, ours are UTF-16.
 *
 * A byte that is not part of valid UTF-8 is kept as the lone surrogate U+DC00 + byte, so that text which a function cut
 * inside a character can be put together again.
 */
const ESCAPE = 0xdc00;
const ESCAPED = /[\uDC80-\uDCFF]/u;

/** The UTF-8 bytes of a text. */
export function toBytes(text: string): Buffer {
  if (!ESCAPED.test(text)) return Buffer.from(text);
  return Buffer.concat([...text].map(char => {
    return ESCAPED.test(char) ? Buffer.from([char.charCodeAt(0) - ESCAPE]) : Buffer.from(char);
  }));
}

/** The text of bytes; see {@link toBytes}. */
export function fromBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  if (!text.includes('\ufffd')) return text;
  let result = '';
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    result += length === 0 ? String.fromCharCode(ESCAPE + bytes[i]) : Buffer.from(bytes.subarray(i, i + length)).toString();
    i += Math.max(length, 1);
  }
  return result;
}

/** The length of a text in bytes. */
export function byteLength(text: string): number {
  return ESCAPED.test(text) ? toBytes(text).length : Buffer.byteLength(text);
}

/** Bytewise order, in which Go compares strings. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(toBytes(a), toBytes(b));
}

/** The length of the valid UTF-8 sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset];
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (offset + length > bytes.length) return 0;
  const sequence = Buffer.from(bytes.subarray(offset, offset + length));
  return sequence.toString().includes('\ufffd') && sequence.toString('hex') !== 'efbfbd' ? 0 : length;
}
