import { createHash } from 'crypto';

/** The first digits of the SHA-256 of a text, in hexadecimal; the text itself where no number of digits is given. */
export function hashed(text: string, digits: number | undefined): string {
  return digits === undefined ? text : createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/**
 * A number of digits that a hash can have.
 * @throws when there are none or more than that
 */
export function hashDigits(digits: number): number {
  if (!Number.isInteger(digits) || digits < 1 || digits > 64) throw new Error(`A hash has 1 to 64 digits, not ${digits}.`);
  return digits;
}
