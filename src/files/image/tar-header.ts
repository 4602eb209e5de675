import { ImageError } from './image-error';

/** A tar is made of blocks of so many bytes. */
export const BLOCK = 512;

/** How many bytes are missing from a size to whole blocks. */
export function paddingOf(size: number): number {
  return (BLOCK - size % BLOCK) % BLOCK;
}

/** What one header block says. */
export interface TarHeader {
  /** The name with its prefix, as it is written. */
  readonly name: string;
  readonly mode: number;
  readonly size: number;
  /** One character: `0` a file, `5` a directory, `x` records about the next entry. */
  readonly type: string;
  readonly linkName: string;
}

/** What a header block is made of; everything else in it is zero or empty. */
export interface NewTarHeader {
  /** ASCII, of 100 characters at most. */
  readonly name: string;
  /** ASCII, of 155 characters at most. */
  readonly prefix?: string;
  readonly mode: number;
  readonly size: number;
  readonly type: string;
  /** Whether the numbers of a device are written, as zeros; Go leaves them out of the blocks that announce PAX records. */
  readonly devices: boolean;
}

const CHECKSUM_START = 148;
const CHECKSUM_END = 156;

/** A block as Go's archive/tar writes it (templateV7Plus and setFormat): user, group and time zero, `ustar` and version 00. */
export function encodeHeader({ name, prefix = '', mode, size, type, devices }: NewTarHeader): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100, 'latin1');
  writeOctal(block, 100, 8, mode);
  writeOctal(block, 108, 8, 0);
  writeOctal(block, 116, 8, 0);
  writeOctal(block, 124, 12, size);
  writeOctal(block, 136, 12, 0);
  block.write(type, 156, 1, 'latin1');
  block.write('ustar\u000000', 257, 8, 'latin1');
  if (devices) {
    writeOctal(block, 329, 8, 0);
    writeOctal(block, 337, 8, 0);
  }
  block.write(prefix, 345, 155, 'latin1');
  block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, CHECKSUM_START, 8, 'latin1');
  return block;
}

/**
 * Reads a header block of any dialect: V7, USTAR, GNU or STAR.
 *
 * @param offset where the block begins, for the error
 * @throws ImageError when the checksum or a number is wrong
 */
export function decodeHeader(block: Buffer, offset: number): TarHeader {
  if (!hasChecksum(block)) {
    throw new ImageError(`At byte ${offset} of the tar there is no header: its checksum is wrong.`);
  }
  const size = readNumber(block.subarray(124, 136));
  const mode = readNumber(block.subarray(100, 108));
  if (size === undefined || size < 0) throw new ImageError(`The header at byte ${offset} of the tar has a size that is no number.`);
  const prefix = prefixOf(block);
  const name = readText(block.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    mode: mode ?? 0,
    size,
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156]!),
    linkName: readText(block.subarray(157, 257)),
  };
}

/** Whether bytes begin with a header block: one that says so, or, as those of the oldest form do not, one whose checksum is right. */
export function isTarHeader(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK) return false;
  const block = Buffer.from(bytes.subarray(0, BLOCK));
  return block.toString('latin1', 257, 262) === 'ustar' || hasChecksum(block);
}

function hasChecksum(block: Buffer): boolean {
  const checksum = readNumber(block.subarray(CHECKSUM_START, CHECKSUM_END));
  return checksum === checksumOf(block) || checksum === signedChecksumOf(block);
}

/** GNU keeps times where USTAR keeps the first part of a long name, and STAR has the times behind a shorter one. */
function prefixOf(block: Buffer): string {
  if (block.toString('latin1', 257, 263) !== 'ustar\0') return '';
  const isStar = block.toString('latin1', 508, 512) === 'tar\0';
  return readText(block.subarray(345, isStar ? 476 : 500));
}

function writeOctal(block: Buffer, start: number, length: number, value: number): void {
  block.write(value.toString(8).padStart(length - 1, '0'), start, length - 1, 'latin1');
}

/** Octal digits between blanks, or, when the first bit is set, a number of base 256; undefined where neither stands. */
function readNumber(field: Buffer): number | undefined {
  if (field[0]! >= 0x80) return readBase256(field);
  const digits = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '').split('\0')[0]!;
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : undefined;
}

function readBase256(field: Buffer): number | undefined {
  const isNegative = field[0]! >= 0xc0;
  const value = field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte - 0x80 : byte), 0);
  return isNegative || !Number.isSafeInteger(value) ? undefined : value;
}

function readText(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** The sum of the bytes, those of the checksum itself taken as spaces. */
function checksumOf(block: Buffer): number {
  return block.reduce((sum, byte, index) => sum + (isChecksum(index) ? 0x20 : byte), 0);
}

/** As some old programs took it. */
function signedChecksumOf(block: Buffer): number {
  return block.reduce((sum, byte, index) => sum + (isChecksum(index) ? 0x20 : byte >= 0x80 ? byte - 0x100 : byte), 0);
}

function isChecksum(index: number): boolean {
  return index >= CHECKSUM_START && index < CHECKSUM_END;
}
