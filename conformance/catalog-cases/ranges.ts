import { Random } from '../random';
import { BlangError } from '../subject';

/** A range of versions, and versions that may be in it. */
export interface RangeCase { readonly range: string; readonly versions: readonly string[] }

const SEED = 54;
const CASES = 2000;

/** Ranges made by chance: most are none, or odd ones. */
export function rangeCases(): RangeCase[] {
  const random = new Random(SEED);
  return Array.from({ length: CASES }, () => ({
    range: random.some(1, 4, () => random.chance(0.1) ? random.pick(['||', '|', '1', '  ']) : condition(random)).join(random.pick([' ', ' || ', '  ', ' '])),
    versions: random.some(5, 5, () => random.chance(0.8) ? versionIn(random) : oddVersion(random)),
  }));
}

/** Each text as a version; undefined where it is none. */
export function versionsOf<T>(texts: readonly string[], parse: (text: string) => T): (T | undefined)[] {
  return texts.map(text => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof BlangError)) throw error;
      return undefined;
    }
  });
}

function condition(random: Random): string {
  const comparator = random.pick(['', '=', '==', '>', '>=', '<', '<=', '!', '!=', '>=', '<', '~', '^', '>>', 'v']);
  return comparator + (random.chance(0.1) ? ' ' : '') + (random.chance(0.6) ? versionIn(random) : oddVersion(random));
}

function versionIn(random: Random): string {
  return `${random.int(0, 3)}.${random.int(0, 3)}.${random.int(0, 3)}${random.chance(0.2) ? random.pick(['-rc.1', '-alpha', '+b']) : ''}`;
}

function oddVersion(random: Random): string {
  const part = () => random.chance(0.85) ? String(random.int(0, 3)) : random.pick(['10', 'x', '01', '18446744073709551616', 'a', 'é', '']);
  const parts = random.some(1, 4, () => random.chance(0.2) ? 'x' : part());
  return parts.join('.') + (random.chance(0.2) ? `-${random.pick(['rc.1', '0', 'alpha', '01', 'x', 'é', ''])}` : '') + (random.chance(0.1) ? `+${random.pick(['b1', '', 'a.b'])}` : '');
}
