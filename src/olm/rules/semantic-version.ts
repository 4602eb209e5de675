import { BlangError, BlangVersion, parseVersion, parseVersionTolerant } from '../format/blang-version';

/** Whether a text is a semantic version as operator-registry reads it: three numbers and no leading `v`. */
export function isStrictVersion(text: string): boolean {
  return parsed(text, parseVersion) !== undefined;
}

/** The version that a text means when `v` and zeros may stand before numbers and the last numbers may be missing; undefined where it means none. */
export function tolerantVersion(text: string): BlangVersion | undefined {
  return parsed(text, parseVersionTolerant);
}

function parsed(text: string, parse: (text: string) => BlangVersion): BlangVersion | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof BlangError) return undefined;
    throw error;
  }
}
