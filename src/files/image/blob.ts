import { Blob } from './container-image';
import { digestOf } from './digest';
import { ImageError } from './image-error';
import { JsonObject, isJsonObject } from '../../kube/json';

/** Bytes with their type and digest. */
export function blobOf(mediaType: string, bytes: Uint8Array): Blob {
  return { mediaType, digest: digestOf(bytes), bytes };
}

/** How a manifest names a blob; the fields in the order in which Go's programs write them. */
export function descriptorOf({ mediaType, digest, bytes }: Blob): { mediaType: string; size: number; digest: string } {
  return { mediaType, size: bytes.length, digest };
}

/**
 * The JSON value in bytes.
 *
 * @param what they are, for the error
 * @throws ImageError when there is none
 */
export function jsonIn(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    throw new ImageError(`${what} is no JSON: ${(error as Error).message}`);
  }
}

/** The JSON object in bytes. Throws as `jsonIn` does, and when it is another value. */
export function jsonObjectIn(bytes: Uint8Array, what: string): JsonObject {
  const value = jsonIn(bytes, what);
  if (!isJsonObject(value)) throw new ImageError(`${what} is no JSON object.`);
  return value;
}
