import { posix } from 'node:path';
import { ImageError } from './image-error';
import { PaxRecords, formatPaxRecords, parsePaxRecords } from './pax-records';
import { BLOCK, TarHeader, decodeHeader, encodeHeader, paddingOf } from './tar-header';

/** A regular file to write into a tar. */
export interface TarFile {
  /** Without a slash at the end. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Permissions; 0 by default, as in the layers that go-containerregistry makes. */
  readonly mode?: number;
}

/** An entry of a tar that was read. */
export interface TarEntry {
  /**
   * The name as a path from the root of the tar: without a slash at either end, without `.` and `..`; empty for the root itself.
   *
   * No name leads out of the root: `/etc/a` and `../etc/a` are `etc/a`, as for programs that unpack layers.
   */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symbolic link' | 'hard link' | 'special file';
  /** The content of a file, a part of the tar's bytes and not a copy; else empty. */
  readonly bytes: Uint8Array;
  /** Where a link leads, as it is written. */
  readonly linkName: string;
}

const NAME_SIZE = 100;
const PREFIX_SIZE = 155;

/**
 * Files as a tar, in their order: the bytes that Go's archive/tar writes for a header of which only name, size and mode are set, as in
 * crane.Layer of go-containerregistry. Owner and time are zero, the format is USTAR, with a PAX record for a name that does not fit into it,
 * and two blocks of zeros stand at the end.
 *
 * @throws ImageError when a name is none that a file can have
 */
export function writeTar(files: Iterable<TarFile>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { name, bytes, mode = 0 } of files) {
    if (name === '' || name.endsWith('/') || name.includes('\0')) throw new ImageError(`${JSON.stringify(name)} is no name of a file in a tar.`);
    const about = { mode, size: bytes.length, type: '0', devices: true };
    const split = splitName(name);
    if (split === undefined) {
      parts.push(...paxHeader(name), encodeHeader({ ...about, name: cut(ascii(name)) }));
    } else {
      parts.push(encodeHeader({ ...about, ...split }));
    }
    parts.push(bytes, padding(bytes.length));
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

/** A name in the fields of USTAR (splitUSTARPath); undefined where it does not fit. */
function splitName(name: string): { readonly name: string; readonly prefix?: string } | undefined {
  if (ascii(name) !== name) return undefined;
  if (name.length <= NAME_SIZE) return { name };
  const slash = name.lastIndexOf('/', PREFIX_SIZE);
  if (slash <= 0 || name.length - slash - 1 > NAME_SIZE) return undefined;
  return { prefix: name.slice(0, slash), name: name.slice(slash + 1) };
}

/** The entry that tells the name of the next one (writePAXHeader). */
function paxHeader(name: string): Uint8Array[] {
  const records = formatPaxRecords(new Map([['path', name]]));
  const own = ascii(posix.join(name.slice(0, name.lastIndexOf('/') + 1), 'PaxHeaders.0', posix.basename(name)));
  const header = encodeHeader({ name: own.slice(0, NAME_SIZE).replace(/\/+$/, ''), mode: 0, size: records.length, type: 'x', devices: false });
  return [header, records, padding(records.length)];
}

/** Go ends a name before the slashes at its cut (formatString): a reader that knows no PAX would take it for that of a directory. */
function cut(name: string): string {
  if (name.length <= NAME_SIZE || name[NAME_SIZE - 1] !== '/') return name.slice(0, NAME_SIZE);
  const end = name.slice(0, NAME_SIZE - 1).replace(/\/+$/, '').length;
  return `${name.slice(0, end)}\0${name.slice(end + 1, NAME_SIZE)}`;
}

/** Without what is not ASCII. */
function ascii(text: string): string {
  return text.replace(/[^\u0001-\u007f]/g, '');
}

function padding(size: number): Uint8Array {
  return Buffer.alloc(paddingOf(size));
}

/** What the entries of a tar so far say of the next one. */
interface Pending {
  records?: PaxRecords;
  longName?: string;
  longLink?: string;
}

/**
 * Reads a tar of any dialect: USTAR with prefixes, PAX records, the long names and large sizes of GNU. It may end without blocks of zeros.
 *
 * @throws ImageError when it is broken, with the place
 */
export function readTar(bytes: Uint8Array): TarEntry[] {
  const tar = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: TarEntry[] = [];
  let pending: Pending = {};
  for (let offset = 0; offset < tar.length;) {
    const block = blockAt(tar, offset);
    if (block.every(byte => byte === 0)) break;
    const header = decodeHeader(block, offset);
    const size = sizeOf(header, pending, offset);
    const start = offset + BLOCK;
    if (start + size > tar.length) {
      throw new ImageError(`The tar ends within the entry at byte ${offset} (${header.name}): ${size} bytes should follow, ${tar.length - start} do.`);
    }
    const content = tar.subarray(start, start + size);
    switch (header.type) {
      case 'x': pending.records = parsePaxRecords(content, start); break;
      case 'L': pending.longName = textIn(content); break;
      case 'K': pending.longLink = textIn(content); break;
      case 'g': break; // says nothing that a layer or an archive of images needs
      default:
        entries.push(entryOf(header, pending, content, offset));
        pending = {};
    }
    offset = start + size + paddingOf(size);
  }
  return entries;
}

function blockAt(tar: Buffer, offset: number): Buffer {
  if (offset + BLOCK > tar.length) throw new ImageError(`The tar ends within the header at byte ${offset}.`);
  return tar.subarray(offset, offset + BLOCK);
}

/** Links, directories and devices have no content, whatever their size says. */
const WITHOUT_CONTENT = '123456';

function sizeOf({ type, size }: TarHeader, { records }: Pending, offset: number): number {
  if (WITHOUT_CONTENT.includes(type)) return 0;
  const said = records?.get('size');
  if (said === undefined || said === '') return size;
  if (!/^[0-9]+$/.test(said) || !Number.isSafeInteger(Number(said))) throw new ImageError(`The entry at byte ${offset} of the tar has the size ${JSON.stringify(said)}.`);
  return Number(said);
}

function entryOf(header: TarHeader, { records, longName, longLink }: Pending, content: Buffer, offset: number): TarEntry {
  const name = records?.get('path') || longName || header.name;
  const isSparse = header.type === 'S' || [...records?.keys() ?? []].some(key => key.startsWith('GNU.sparse.'));
  if (isSparse) throw new ImageError(`${name}, at byte ${offset} of the tar, is a sparse file, which cannot be read. Make the tar without sparse files.`);
  const kind = kindOf(header.type, name);
  return {
    path: pathOf(name),
    kind,
    bytes: kind === 'file' ? content : new Uint8Array(),
    linkName: records?.get('linkpath') || longLink || header.linkName,
  };
}

const KINDS: { readonly [type: string]: TarEntry['kind'] } = { 0: 'file', 7: 'file', 1: 'hard link', 2: 'symbolic link', 5: 'directory' };

/** Before there was a type for them, directories were files whose names end with a slash. */
function kindOf(type: string, name: string): TarEntry['kind'] {
  const kind = KINDS[type] ?? 'special file';
  return kind === 'file' && name.endsWith('/') ? 'directory' : kind;
}

/** A name as a path below the root. */
function pathOf(name: string): string {
  return posix.normalize(`/${name}`).replace(/^\/+|\/+$/g, '');
}

function textIn(content: Buffer): string {
  const end = content.indexOf(0);
  return content.toString('utf8', 0, end === -1 ? content.length : end);
}
