import { BlangError, BlangVersion, comparePrereleases, compareVersions, parsePrerelease, parseVersion } from '../format/blang-version';

/** A semantic version, and which packaging of it a bundle is. */
export interface ReleaseVersion {
  readonly version: BlangVersion;
  /** Identifiers of `spec.release`; none without it. */
  readonly release: readonly (bigint | string)[];
}

const LONGEST_RELEASE = 20;

/** The parts of a version and of a release as operator-registry reads them; undefined when it refuses the version. What is no release is none. */
export function parseReleaseVersion(version: string, release?: string): ReleaseVersion | undefined {
  const parsed = accepted(() => parseVersion(version));
  return parsed === undefined ? undefined : { version: parsed, release: release === undefined ? [] : parseRelease(release) ?? [] };
}

/** The version that the name of a ClusterServiceVersion ends with, as nearly all do; undefined for one that does not. */
export function versionOfName(name: string): string | undefined {
  return /[.-]v?(\d+\.\d+\.\d+(?:[-+].*)?)$/.exec(name)?.[1];
}

/** Whether a text can be `spec.release` of a ClusterServiceVersion. */
export function isReleaseText(text: string): boolean {
  return text.length <= LONGEST_RELEASE && parseRelease(text) !== undefined;
}

/** Order of versions without their build metadata and releases: what the semver modes go by. */
export function comparePrecedence(a: ReleaseVersion, b: ReleaseVersion): number {
  return compareVersions(a.version, b.version);
}

/** Order of the versions of a package: build metadata and then the release decide between equal ones; none is lower than any. */
export function compareReleaseVersions(a: ReleaseVersion, b: ReleaseVersion): number {
  return comparePrecedence(a, b) || comparePrereleases(buildOf(a), buildOf(b)) || comparePrereleases(a.release, b.release);
}

/** As `BuildIdCompare` of operator-registry, which refuses numbers with leading zeros; they are text here. */
function buildOf({ version }: ReleaseVersion): (bigint | string)[] {
  return version.build.map(part => /^(0|[1-9]\d*)$/.test(part) ? BigInt(part) : part);
}

function parseRelease(text: string): (bigint | string)[] | undefined {
  return accepted(() => text.split('.').map(parsePrerelease));
}

function accepted<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof BlangError)) throw error;
    return undefined;
  }
}
