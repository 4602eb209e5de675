import { Json, isJsonObject } from '../../../kube/json';

const LARGEST_INTEGER = 2 ** 63;

/**
 * An object as Kubernetes's Go library writes it: keys sorted, characters of HTML escaped, whole numbers of up to 63 bits with all digits.
 *
 * 2^63 is taken for the largest number of 63 bits, which is what people write.
 */
export function objectJson(value: Json): string {
  return plainJson(value).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function plainJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(plainJson).join(',')}]`;
  if (isJsonObject(value)) return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${plainJson(value[key])}`).join(',')}}`;
  if (typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value)) return JSON.stringify(value);
  if (value === LARGEST_INTEGER) return String(2n ** 63n - 1n);
  return Math.abs(value) < LARGEST_INTEGER ? String(BigInt(value)) : JSON.stringify(value);
}
