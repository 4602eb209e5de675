import { createHash } from 'node:crypto';
import { Json } from '../../kube/json';

const LONGEST_NAME = 63;

/**
 * `base-suffix`, with the base cut where both are longer than a name may be; two that are exactly as long together are not cut, and so
 * the name is too long by one, as upstream's is (ObjectNameForBaseAndSuffix of operator-controller).
 */
export function nameWithSuffix(base: string, suffix: string): string {
  const isLong = Buffer.byteLength(base) + suffix.length > LONGEST_NAME;
  return `${isLong ? base.slice(0, LONGEST_NAME - suffix.length - 1) : base}-${suffix}`;
}

/**
 * A short text that tells values apart: SHA-224 of the value as Go's json.Encoder writes it, in base 36 (OLM v1) or 62 (OLM v0).
 * The value has its keys in Go's order.
 */
export function contentHash(value: Json, base: 36 | 62): string {
  return hashOf(`${encodeJson(value)}\n`, base);
}

/** The hash of what json.Marshal writes, which ends without a newline. */
export function labelHash(value: Json): string {
  return hashOf(encodeJson(value), 62);
}

/** JSON as encoding/json writes it, with the keys in their order: what matters in HTML is escaped. */
export function encodeJson(value: Json): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function hashOf(text: string, base: 36 | 62): string {
  let rest = BigInt(`0x${createHash('sha224').update(text).digest('hex')}`);
  let digits = '';
  for (; rest > 0n; rest /= BigInt(base)) digits = DIGITS[Number(rest % BigInt(base))] + digits;
  return digits === '' ? '0' : digits;
}
