import { BlangError, BlangVersion, compareVersions, parseVersion } from './blang-version';
import { quote } from '../../go/quote';

/** Whether a version is in a range. */
export type BlangRange = (version: BlangVersion) => boolean;

const COMPARATORS: ReadonlyMap<string, (comparison: number) => boolean> = new Map([
  ...['', '=', '=='].map(text => [text, (comparison: number) => comparison === 0] as const),
  ...['!', '!='].map(text => [text, (comparison: number) => comparison !== 0] as const),
  ['>', comparison => comparison > 0],
  ['>=', comparison => comparison >= 0],
  ['<', comparison => comparison < 0],
  ['<=', comparison => comparison <= 0],
]);

/**
 * Reads a range of versions as github.com/blang/semver v4 does (range.go), odd cases included: `>=1.0.0 <2.0.0`, `||`, `!=`, `1.x`; there is
 * neither `~` nor `^`. It is the syntax of `olm.skipRange`, of `versionRange` and of the versions in dependencies.yaml.
 *
 * Throws BlangError with Go's message. An alternative of which nothing is left (`1.0.0 || | || 2.0.0`) contains no version; Go reads it too, but
 * ends with a panic when it is asked.
 */
export function parseRange(text: string): BlangRange {
  const alternatives = splitAlternatives(splitParts(text)).map(parts => parts.flatMap(expandWildcard));
  const conditions = alternatives.map(parts => parts.map(parseCondition));
  return version => conditions.some(all => all.length > 0 && all.every(condition => condition(version)));
}

/** Splits at spaces, but not behind a comparator; what is one byte long is lost, as in Go. */
function splitParts(text: string): string[] {
  const bytes = Buffer.from(text).toString('latin1');
  const parts: string[] = [];
  let start = 0;
  let previous = '';
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== ' ') {
      previous = bytes[i];
    } else if (!['>', '<', '='].includes(previous)) {
      if (start < i - 1) parts.push(bytes.slice(start, i));
      start = i + 1;
    }
  }
  if (start < bytes.length - 1) parts.push(bytes.slice(start));
  return parts.map(part => Buffer.from(part.replaceAll(' ', ''), 'latin1').toString());
}

function splitAlternatives(parts: readonly string[]): string[][] {
  const alternatives: string[][] = [[]];
  for (const [index, part] of parts.entries()) {
    if (part !== '||') {
      alternatives[alternatives.length - 1].push(part);
    } else if (index === 0) {
      throw new BlangError('First element in range is \'||\'');
    } else {
      alternatives.push([]);
    }
  }
  if (alternatives[alternatives.length - 1].length === 0) throw new BlangError('Last element in range is \'||\'');
  return alternatives;
}

function parseCondition(part: string): BlangRange {
  const [comparator, text] = splitComparator(part);
  const fits = COMPARATORS.get(comparator);
  const place = `Could not parse Range ${quote(part)}: `;
  if (fits === undefined) throw new BlangError(`${place}Could not parse comparator ${quote(comparator)} in ${quote(part)}`);
  try {
    const limit = parseVersion(text);
    return version => fits(compareVersions(version, limit));
  } catch (error) {
    if (!(error instanceof BlangError)) throw error;
    throw new BlangError(`${place}Could not parse version ${quote(text)} in ${quote(part)}: ${error.message}`);
  }
}

function splitComparator(part: string): [string, string] {
  const index = part.search(/\p{Nd}/u);
  if (index < 0) throw new BlangError(`Could not get version from string: ${quote(part)}`);
  return [part.slice(0, index).trim(), part.slice(index)];
}

/** `>1.2.x` is `>=1.3.0`, `1.x` is `>=1.0.0 <2.0.0` and so on. */
function expandWildcard(part: string): string[] {
  if (!part.includes('x')) return [part];
  const [comparator, text] = splitComparator(part);
  const flat = withoutWildcard(text);
  switch (comparator) {
    case '>': return [`>=${next(text, flat)}`];
    case '>=': return [`>=${flat}`];
    case '<': return [`<${flat}`];
    case '<=': return [`<${next(text, flat)}`];
    case '': case '=': case '==': return [`>=${flat}`, `<${next(text, flat)}`];
    case '!': case '!=': return [`<${flat}`, `>=${next(text, flat)}`];
    default: return [flat];
  }
}

function withoutWildcard(text: string): string {
  const flat = text.replace('.x.x', '.x').replace('.x', '.0');
  return flat.split('.').length === 2 ? `${flat}.0` : flat;
}

/** The first version behind all that a wildcard stands for; nothing where the last part is no wildcard. */
function next(text: string, flat: string): string {
  const parts = text.split('.');
  if (parts[parts.length - 1] !== 'x') return '';
  if (parts.length === 3) return incremented(flat, 1);
  return parts.length === 2 ? incremented(flat, 0) : '';
}

function incremented(version: string, index: number): string {
  const parts = version.split('.');
  if (!/^[0-9]{1,18}$/.test(parts[index])) return '';
  parts[index] = String(BigInt(parts[index]) + 1n);
  return parts.join('.');
}
