import { compare, refuseNonJson } from './compare';
import { Captured, countOf, Difference } from './difference';
import { excerpt } from './excerpt';
import { nearest } from '../findings/suggest';
import { Json } from '../kube/json';

/** Something that an assertion may be about. */
export interface Entry {
  /** What it is looked up by; several entries may share it. */
  readonly name: string;
  readonly value: Json;
  /** What tells it from the others of its name. */
  readonly label?: string;
}

/** Entries among which an assertion looks for one. */
export interface Collection {
  /** What an entry of a name is called in a sentence: `parameter 'size'`. */
  readonly called: (name: string) => string;
  /** Where the entries are: `in the bundle web.v1.0.0`. */
  readonly where: string;
  readonly entries: readonly Entry[];
  /** What else to say where there is none of a name. */
  readonly hint?: (name: string) => string | undefined;
}

const MOST_NAMES = 20;
const MOST_LABELS = 10;

/** The entries of a name that fit a pattern, and what captures saw of them; nothing is kept yet. */
interface Found {
  readonly candidates: readonly Entry[];
  readonly fitting: readonly Entry[];
  readonly captured: Captured;
  /** Those that do not fit, the nearest first. */
  readonly unfit: readonly { readonly entry: Entry; readonly difference: Difference }[];
}

/** The entries of a name that fit a pattern; those that do are captured. */
export function matching(collection: Collection, name: string, pattern: unknown): Entry[] {
  const { fitting, captured } = lookUp(collection, name, pattern);
  keep(captured);
  return [...fitting];
}

/** What is wrong when no entry of a name fits a pattern. */
export function complaintUnlessOne(collection: Collection, name: string, pattern: unknown): string | undefined {
  const found = lookUp(collection, name, pattern);
  if (found.fitting.length === 0) return noneFits(collection, name, found);
  keep(found.captured);
  return undefined;
}

/** What is wrong when there is no entry of a name, whatever it is like. */
export function complaintUnlessThere(noun: string, where: string, names: readonly string[], name: string): string | undefined {
  return complaintUnlessOne({ called: one => `${noun} '${one}'`, where, entries: names.map(one => ({ name: one, value: {} })) }, name, {});
}

/** What is wrong when an entry of a name does not fit a pattern, or there is none at all. */
export function complaintUnlessAll(collection: Collection, name: string, pattern: unknown): string | undefined {
  const found = lookUp(collection, name, pattern);
  const { candidates: { length }, unfit } = found;
  if (length === 0 || unfit.length === length) return noneFits(collection, name, found);
  if (unfit.length > 0) {
    return `${unfit.length} of ${length}: this ${collection.called(name)} ${collection.where} is not as expected${excerptOf(unfit[0])}`;
  }
  keep(found.captured);
  return undefined;
}

/** What is wrong when an entry of a name fits a pattern. */
export function complaintIfAny(collection: Collection, name: string, pattern: unknown): string | undefined {
  const { fitting } = lookUp(collection, name, pattern);
  if (fitting.length === 0) return undefined;
  return `There is ${article(collection.called(name))} ${collection.where} that should not be there${labelsOf(fitting)}.`;
}

/** What is wrong when not as many entries of a name fit a pattern as expected. */
export function complaintUnlessCount(collection: Collection, name: string, pattern: unknown, count: number): string | undefined {
  const found = lookUp(collection, name, pattern);
  const { candidates, fitting, unfit, captured } = found;
  if (fitting.length === count) {
    keep(captured);
    return undefined;
  }
  if (candidates.length === 0) return noneFits(collection, name, found);
  const counted = `Expected ${count} of ${collection.called(name)} ${collection.where} but found ${fitting.length}${labelsOf(fitting)}.`;
  const isTooFew = fitting.length < count && unfit.length > 0;
  return isTooFew ? `${counted} The nearest other one${excerptOf(unfit[0])}` : counted;
}

function lookUp({ entries }: Collection, name: string, pattern: unknown): Found {
  refuseNonJson(pattern);
  const captured: Captured = [];
  const candidates = entries.filter(entry => entry.name === name);
  const unfit: { entry: Entry; difference: Difference }[] = [];
  const fitting = candidates.filter(entry => {
    const own: Captured = [];
    const difference = compare(pattern, entry.value, 'partial', own);
    if (difference === undefined) captured.push(...own);
    else unfit.push({ entry, difference });
    return difference === undefined;
  });
  return { candidates, fitting, captured, unfit: unfit.sort((a, b) => a.difference.cost - b.difference.cost) };
}

function keep(captured: Captured): void {
  for (const take of captured) take();
}

function noneFits(collection: Collection, name: string, { candidates, unfit }: Found): string {
  if (candidates.length === 0) return `There is no ${collection.called(name)} ${collection.where}${instead(collection, name)}`;
  const what = `${collection.called(name)} ${collection.where}`;
  const [closest] = unfit;
  if (candidates.length > 1) return `No ${what} is as expected. The closest of ${candidates.length}${excerptOf(closest)}`;
  return `The ${closest.entry.label === undefined ? '' : 'only '}${what} is not as expected${excerptOf(closest)}`;
}

/** Its name, and what of it is wrong. */
function excerptOf({ entry: { label, value }, difference }: { readonly entry: Entry; readonly difference: Difference }): string {
  const count = countOf(difference);
  const places = count === 1 ? 'one mismatch' : `${count} mismatches`;
  return `${label === undefined ? '' : `: ${label}`} (${places}):\n${excerpt(value, difference, 2)}`;
}

/** What there is when something is not there. */
function instead({ entries, hint }: Collection, name: string): string {
  const names = [...new Set(entries.map(entry => entry.name))].sort();
  const meant = nearest(name, names);
  if (meant !== undefined) return `. Did you mean '${meant}'?`;
  const said = hint?.(name);
  if (said !== undefined) return `; ${said}`;
  if (names.length === 0) return '; there is none at all.';
  return `; there ${names.length === 1 ? 'is' : 'are'} ${shortened(names, MOST_NAMES)}.`;
}

function labelsOf(entries: readonly Entry[]): string {
  const labels = entries.flatMap(({ label }) => label ?? []);
  return labels.length === 0 ? '' : `: ${shortened(labels, MOST_LABELS)}`;
}

function shortened(texts: readonly string[], most: number): string {
  const left = texts.length - most;
  return left > 0 ? `${texts.slice(0, most).join(', ')} and ${left} more` : texts.join(', ');
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
