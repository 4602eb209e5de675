import { Definition, DefinitionVersion } from './definition';
import { SchemaChange } from './schema-change';
import { schemaChanges } from './schema-changes';
import { canonicalText } from '../values/differences';

/** How two served versions of one definition differ: what one of them holds, the other may not. */
export interface ServedPair {
  /** `v1beta1 -> v1`. */
  readonly pair: string;
  readonly changes: readonly SchemaChange[];
}

const LISTS = ['required', 'requiredRelaxed', 'enum'];
const KUBE_VERSION = /^v(\d+)(?:(alpha|beta)(\d+))?$/;

/**
 * The differences between served versions of a definition, of each older one to each newer one, that the definition before did not have.
 *
 * Mirrors crdify's validator of served versions (pkg/validators/version/served).
 */
export function servedVersionChanges(before: Definition, after: Definition): ServedPair[] {
  const known = new Map(pairsOf(before).map(({ pair, changes }) => [pair, new Set(changes.map(textOf))]));
  return pairsOf(after).flatMap(({ pair, changes }) => {
    const left = changes.filter(change => !(known.get(pair)?.has(textOf(change)) ?? false));
    return left.length > 0 ? [{ pair, changes: left }] : [];
  });
}

function pairsOf({ versions }: Definition): ServedPair[] {
  const served = versions.filter(({ isServed }) => isServed).sort((a, b) => compareVersions(a.name, b.name));
  return served.flatMap((older, index) => served.slice(index + 1).map(newer => ({ pair: `${older.name} -> ${newer.name}`, changes: between(older, newer) })));
}

function between(older: DefinitionVersion, newer: DefinitionVersion): SchemaChange[] {
  return schemaChanges(older.schema, newer.schema);
}

/** Mirrors CompareKubeAwareVersionStrings of apimachinery: stable versions are above betas and these above alphas; others are below, by name. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left === undefined || right === undefined) {
    if (left !== undefined) return 1;
    if (right !== undefined) return -1;
    return a < b ? 1 : a > b ? -1 : 0; // upstream sorts names of no known form backwards
  }
  for (let index = 0; index < left.length; index++) {
    if (left[index] !== right[index]) return left[index]! - right[index]!;
  }
  return 0;
}

function rankOf(version: string): readonly [number, number, number] | undefined {
  const match = KUBE_VERSION.exec(version);
  if (match === null) return undefined;
  const stability = match[2] === undefined ? 2 : match[2] === 'beta' ? 1 : 0;
  return [stability, Number(match[1]), Number(match[3] ?? 0)];
}

/** What tells changes apart; of lists, what was added or removed counts, and stands in the message. */
function textOf({ rule, path, message, before = null, after = null }: SchemaChange): string {
  const values = LISTS.includes(rule) ? [] : [before, after];
  return canonicalText([rule, path, message, ...values]);
}
