import { ReleaseVersion } from './release-version';
import { BlangRange, parseRange } from '../format/blang-range';
import { BlangError } from '../format/blang-version';

/** The range that a text says, or why it is none, in blang/semver's words. */
export interface SkipRange {
  /** Whether a release is in the range; undefined for what is no range. */
  readonly contains?: (version: ReleaseVersion | undefined) => boolean;
  readonly error?: string;
}

/** Reads `olm.skipRange`. */
export function parseSkipRange(text: string): SkipRange {
  try {
    const range: BlangRange = parseRange(text);
    return { contains: version => version !== undefined && range(version.version) };
  } catch (error) {
    if (!(error instanceof BlangError)) throw error;
    return { error: error.message };
  }
}

/** Whether a release is in a range; what is no range holds none. */
export function inSkipRange(range: string | undefined, version: ReleaseVersion | undefined): boolean {
  return range !== undefined && parseSkipRange(range).contains?.(version) === true;
}
