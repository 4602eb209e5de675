import { byteLength } from '../../../go/bytes';
import { quote } from '../../../go/quote';
import { FunctionError } from '../template-error';
import { FunctionTable, fn } from '../values';
import { Version, comparePrerelease } from './version';

/** The functions of sprig on versions, as Masterminds/semver 3.5 compares them. */
export const SEMVER: FunctionTable = {
  semver: fn(['string'], (text: string) => Version.parse(text)),
  semverCompare: fn(['string', 'string'], (range: string, text: string) => {
    const alternatives = parseRange(range);
    const version = Version.parse(text);
    return alternatives.some(constraints => {
      // Prereleases are only wanted where one of the constraints names one.
      if (version.prerelease !== '' && !constraints.some(constraint => constraint.version.prerelease !== '')) return false;
      return constraints.every(constraint => accepts(constraint, version));
    });
  }),
};

interface Constraint {
  readonly operator: string;
  readonly version: Version;
  /** What the constraint leaves open: `1.x` the minor, `1.2` the patch version, `*` everything. */
  readonly open?: 'major' | 'minor' | 'patch';
}

const MAX_LENGTH = 512;
const MAX_ALTERNATIVES = 32;
const NUMBER = '[0-9|x|X|*]+';
const SUFFIX = '(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?';
const VERSION = `v?${NUMBER}(?:\\.${NUMBER})?(?:\\.${NUMBER})?${SUFFIX}`;
const OPERATOR = '=|!=|>=|=>|<=|=<|>|<|~>|~|\\^|';
const CONSTRAINT = `\\s*(?:${OPERATOR})\\s*${VERSION}\\s*`;

function parseRange(range: string): Constraint[][] {
  if (byteLength(range) > MAX_LENGTH) throw new FunctionError(`constraint string is too long (max ${MAX_LENGTH} bytes)`);
  const plain = range.replace(new RegExp(`\\s*(${VERSION})\\s+-\\s+(${VERSION})\\s*`, 'g'), '>= $1, <= $2 ');
  const alternatives = plain.split('||');
  if (alternatives.length > MAX_ALTERNATIVES) throw new FunctionError(`too many constraint groups (max ${MAX_ALTERNATIVES})`);
  return alternatives.map(alternative => {
    if (!new RegExp(`^${CONSTRAINT}(?:(?:\\s+|,\\s*)${CONSTRAINT})*$`).test(alternative)) {
      throw new FunctionError(`improper constraint: ${quote(alternative)}`);
    }
    return (alternative.match(new RegExp(`(?:${OPERATOR})\\s*${VERSION}`, 'g')) ?? []).map(parseConstraint);
  });
}

function parseConstraint(text: string): Constraint {
  const match = new RegExp(`^(${OPERATOR})\\s*v?(${NUMBER})(?:\\.(${NUMBER}))?(?:\\.(${NUMBER}))?(${SUFFIX})$`).exec(text);
  if (match === null) throw new FunctionError(`improper constraint: ${quote(text)}`);
  const [, operator, major, minor, patch, suffix] = match;
  const prerelease = suffix.replace(/\+.*$/, '');
  if (isOpen(major)) return { operator, version: parseVersion(`0.0.0${prerelease}`), open: 'major' };
  if (isOpen(minor)) return { operator, version: parseVersion(`${major}.0.0${prerelease}`), open: 'minor' };
  if (isOpen(patch)) return { operator, version: parseVersion(`${major}.${minor}.0${prerelease}`), open: 'patch' };
  return { operator, version: parseVersion(`${major}.${minor}.${patch}${suffix}`) };
}

function parseVersion(text: string): Version {
  try {
    return Version.parse(text);
  } catch (error) {
    if (error instanceof FunctionError) throw new FunctionError('constraint parser error');
    throw error;
  }
}

function isOpen(part: string | undefined): boolean {
  return part === undefined || part === 'x' || part === 'X' || part === '*';
}

function accepts(constraint: Constraint, version: Version): boolean {
  const { operator, version: wanted, open } = constraint;
  const order = version.compare(wanted);
  if (operator === '!=') return differs(constraint, version);
  switch (operator) {
    case '>': return isGreater(constraint, version);
    case '<': return order < 0;
    case '>=': case '=>': return order >= 0;
    case '<=': case '=<':
      if (open === undefined) return order <= 0;
      return version.major <= wanted.major && !(version.major === wanted.major && version.minor > wanted.minor && open !== 'minor');
    case '^': return order >= 0 && isCaret(constraint, version);
    case '': case '=': return open === undefined ? order === 0 : isTilde(constraint, version);
    default: return isTilde(constraint, version);
  }
}

function differs({ version: wanted, open }: Constraint, version: Version): boolean {
  if (open === undefined) return version.compare(wanted) !== 0;
  if (wanted.major !== version.major) return true;
  if (open === 'minor') return false;
  if (wanted.minor !== version.minor) return true;
  if (open === 'major') return wanted.patch !== version.patch || version.compare(wanted) !== 0;
  return (version.prerelease !== '' || wanted.prerelease !== '') && comparePrerelease(version.prerelease, wanted.prerelease) !== 0;
}

function isGreater({ version: wanted, open }: Constraint, version: Version): boolean {
  if (open === undefined) return version.compare(wanted) > 0;
  if (version.major !== wanted.major) return version.major > wanted.major;
  if (open === 'minor') return false;
  return open === 'patch' ? version.minor > wanted.minor : version.compare(wanted) > 0;
}

function isTilde({ version: wanted, open }: Constraint, version: Version): boolean {
  if (version.compare(wanted) < 0) return false;
  const isZero = wanted.major === 0n && wanted.minor === 0n && wanted.patch === 0n;
  if (isZero && open !== 'minor' && open !== 'patch') return true;
  return version.major === wanted.major && (version.minor === wanted.minor || open === 'minor');
}

function isCaret({ version: wanted, open }: Constraint, version: Version): boolean {
  if (wanted.major > 0n || open === 'minor') return version.major === wanted.major;
  if (version.major > 0n) return false;
  if (wanted.minor > 0n || open === 'patch') return version.minor === wanted.minor;
  return version.minor === 0n && version.patch === wanted.patch;
}
