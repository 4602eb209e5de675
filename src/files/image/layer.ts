import { gunzipSync, gzipSync } from 'node:zlib';
import { blobOf } from './blob';
import { Blob } from './container-image';
import { digestOf } from './digest';
import { ImageError } from './image-error';
import { ImageFormat, MEDIA_TYPES } from './media-types';
import { writeTar } from './tar';
import { FileTree } from '../file-tree';

/** A layer, and what the config calls it: the digest of its tar. */
export interface Layer {
  readonly blob: Blob;
  readonly diffId: string;
}

/** Where gzip names the operating system that it ran on, and what it says of none. */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;

/** A layer of the files of a tree, in their order, without entries for folders; all have the same permissions. */
export function layerOf(files: FileTree, mode: number, format: ImageFormat): Layer {
  return layerOfTar(writeTar([...files.entries()].map(([name, content]) => ({ name, bytes: Buffer.from(content), mode }))), format);
}

/** A layer of a tar. */
export function layerOfTar(tar: Uint8Array, format: ImageFormat): Layer {
  return { blob: blobOf(MEDIA_TYPES[format].layer, gzip(tar)), diffId: digestOf(tar) };
}

/** Compresses; the header has no time, no name and no operating system in it. */
function gzip(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes, { level: 9 });
  compressed[OS_BYTE] = UNKNOWN_OS;
  return compressed;
}

/** Whether bytes are compressed with gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Bytes without their compression, which is known by how they begin; those that are not compressed are returned as they are.
 *
 * @param what they are, for the error
 * @throws ImageError when they are broken, or compressed with zstd
 */
export function decompress(bytes: Uint8Array, what: string): Uint8Array {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === '28b52ffd') {
    throw new ImageError(`${what} is compressed with zstd, which cannot be read. Make the image with gzip.`);
  }
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new ImageError(`${what} is damaged: ${(error as Error).message}.`);
  }
}
