import { ImageError } from './image-error';

/** What extended headers can say of the entry behind them, as far as it matters here: records of other keys are kept, too. */
export type PaxRecords = ReadonlyMap<string, string>;

/** Records as `<length> <key>=<value>\n`, sorted by key; the length counts its own digits. */
export function formatPaxRecords(records: PaxRecords): Uint8Array {
  const sorted = [...records].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Buffer.concat(sorted.map(([key, value]) => formatRecord(`${key}=${value}\n`)));
}

function formatRecord(text: string): Buffer {
  const rest = Buffer.byteLength(text) + 1;
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return Buffer.from(`${length} ${text}`);
}

/**
 * Reads records; of two with one key the last counts.
 *
 * @param offset where they begin in the tar, for the error
 * @throws ImageError when they are malformed
 */
export function parsePaxRecords(bytes: Buffer, offset: number): PaxRecords {
  const records = new Map<string, string>();
  for (let start = 0; start < bytes.length;) {
    const space = bytes.indexOf(' ', start);
    const digits = space === -1 ? '' : bytes.toString('latin1', start, space);
    const end = /^[0-9]+$/.test(digits) ? start + Number(digits) : 0;
    const equals = bytes.indexOf('=', space);
    if (end <= space + 1 || end > bytes.length || bytes[end - 1] !== 0x0a || equals === -1 || equals >= end) {
      throw new ImageError(`The extended header at byte ${offset + start} of the tar is malformed.`);
    }
    records.set(bytes.toString('utf8', space + 1, equals), bytes.toString('utf8', equals + 1, end - 1));
    start = end;
  }
  return records;
}
