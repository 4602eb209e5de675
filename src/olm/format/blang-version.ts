import { quote } from '../../go/quote';

/** A semantic version as operator-registry and OLM read it (github.com/blang/semver v4); numbers have 64 bits. */
export interface BlangVersion {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** The identifiers behind the hyphen. */
  readonly prerelease: readonly (bigint | string)[];
  /** The identifiers behind the plus sign; they have no part in the order. */
  readonly build: readonly string[];
}

/** A text that is no version or no range; the message is blang/semver's. */
export class BlangError extends Error {
  public override readonly name = 'BlangError';
}

const LARGEST = 2n ** 64n - 1n;
const DIGITS = /^[0-9]*$/;
const IDENTIFIER = /^[0-9A-Za-z-]*$/;

/** Reads a version strictly: three numbers, no leading `v`. Throws BlangError. */
export function parseVersion(text: string): BlangVersion {
  if (text === '') throw new BlangError('Version string empty');
  const [major, minor, ...rest] = text.split('.');
  if (rest.length === 0) throw new BlangError('No Major.Minor.Patch elements found');
  const numbers = { major: versionNumber(major, 'Major'), minor: versionNumber(minor!, 'Minor') };
  const [beforeBuild, build] = cut(rest.join('.'), '+');
  const [patch, prerelease] = cut(beforeBuild, '-');
  return {
    ...numbers,
    patch: versionNumber(patch, 'Patch'),
    prerelease: prerelease?.split('.').map(parsePrerelease) ?? [],
    build: build?.split('.').map(parseBuild) ?? [],
  };
}

/** Reads a version with a leading `v`, leading zeros, or fewer than three numbers, as Go's ParseTolerant. Throws BlangError. */
export function parseVersionTolerant(text: string): BlangVersion {
  const [major, minor, ...rest] = text.trim().replace(/^v/, '').split('.');
  const parts = [major, ...minor === undefined ? [] : [minor], ...rest.length === 0 ? [] : [rest.join('.')]].map(withoutLeadingZeros);
  if (parts.length < 3 && /[+-]/.test(parts[parts.length - 1])) throw new BlangError('Short version cannot contain PreRelease/Build meta data');
  return parseVersion([...parts, '0', '0'].slice(0, 3).join('.'));
}

/** An identifier of a prerelease or of a release. Throws BlangError. */
export function parsePrerelease(text: string): bigint | string {
  if (text === '') throw new BlangError('Prerelease is empty');
  if (DIGITS.test(text)) {
    if (hasLeadingZero(text)) throw new BlangError(`Numeric PreRelease version must not contain leading zeroes ${quote(text)}`);
    return unsigned(text);
  }
  if (!IDENTIFIER.test(text)) throw new BlangError(`Invalid character(s) found in prerelease ${quote(text)}`);
  return text;
}

/** Negative, 0 or positive, as the first version is lower, equal or higher; build metadata does not count. */
export function compareVersions(a: BlangVersion, b: BlangVersion): number {
  for (const part of ['major', 'minor', 'patch'] as const) {
    if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0) return Math.sign(b.prerelease.length - a.prerelease.length);
  return comparePrereleases(a.prerelease, b.prerelease);
}

/** The order of prereleases, which is that of releases too: numbers before texts, fewer identifiers before more. */
export function comparePrereleases(a: readonly (bigint | string)[], b: readonly (bigint | string)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i], b[i]];
    if (one === other) continue;
    if (typeof one !== typeof other) return typeof one === 'bigint' ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

/** The text of a version. */
export function versionText({ major, minor, patch, prerelease, build }: BlangVersion): string {
  return `${major}.${minor}.${patch}`
    + (prerelease.length > 0 ? `-${prerelease.join('.')}` : '')
    + (build.length > 0 ? `+${build.join('.')}` : '');
}

function versionNumber(text: string, part: string): bigint {
  if (!DIGITS.test(text)) throw new BlangError(`Invalid character(s) found in ${part.toLowerCase()} number ${quote(text)}`);
  if (hasLeadingZero(text)) throw new BlangError(`${part} number must not contain leading zeroes ${quote(text)}`);
  return unsigned(text);
}

function parseBuild(text: string): string {
  if (text === '') throw new BlangError('Build meta data is empty');
  if (!IDENTIFIER.test(text)) throw new BlangError(`Invalid character(s) found in build meta data ${quote(text)}`);
  return text;
}

/** strconv.ParseUint of digits. */
function unsigned(text: string): bigint {
  if (text === '') throw new BlangError('strconv.ParseUint: parsing "": invalid syntax');
  const value = BigInt(text);
  if (value > LARGEST) throw new BlangError(`strconv.ParseUint: parsing ${quote(text)}: value out of range`);
  return value;
}

function withoutLeadingZeros(part: string): string {
  if (part.length <= 1) return part;
  const rest = part.replace(/^0+/, '');
  return /^[0-9]/.test(rest) ? rest : `0${rest}`;
}

function hasLeadingZero(digits: string): boolean {
  return digits.length > 1 && digits.startsWith('0');
}

function cut(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
