import { createHash } from 'node:crypto';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The digest of bytes: `sha256:` and the hexadecimal digits of their hash. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Whether a text has the form of a digest. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}
