import { SortOptions } from './kustomization';
import { KustomizeError } from './kustomize-error';
import { ResId } from './res-id';
import { Resource } from './resource';
import { SORT_FIRST, SORT_LAST } from './sort-kinds';
import { compareText } from '../../go/bytes';

/**
 * The objects in the order in which kustomize prints them: by kind, some first and some last, unless the kustomization says `order: fifo`.
 *
 * Mirrors api/internal/builtins/SortOrderTransformer.go. Throws KustomizeError for an order that is none.
 */
export function sortResources(resources: readonly Resource[], { order = 'legacy', legacySortOptions }: SortOptions = {}): Resource[] {
  if (order !== 'legacy' && order !== 'fifo') throw new KustomizeError('sortOptions.order has to be legacy or fifo');
  if (order === 'fifo') {
    if (legacySortOptions !== undefined) throw new KustomizeError('sortOptions.legacySortOptions is for the order legacy');
    return [...resources];
  }
  const first = legacySortOptions === undefined ? SORT_FIRST : legacySortOptions.orderFirst ?? [];
  const last = legacySortOptions === undefined ? SORT_LAST : legacySortOptions.orderLast ?? [];
  const ranks = new Map<string, number>();
  first.forEach((kind, index) => ranks.set(kind, index - first.length));
  last.forEach((kind, index) => ranks.set(kind, index + 1));
  const keyed = resources.map(resource => ({ resource, id: resource.id }));
  return keyed.sort((one, other) => compare(one.id, other.id, ranks)).map(({ resource }) => resource);
}

function compare(one: ResId, other: ResId, ranks: ReadonlyMap<string, number>): number {
  const [rank, otherRank] = [ranks.get(one.kind) ?? 0, ranks.get(other.kind) ?? 0];
  if (rank !== otherRank) return rank - otherRank;
  const byKind = compareText(kindText(one), kindText(other));
  // namespaces of Kubernetes go before those of others
  if (byKind !== 0) return one.kind === 'Namespace' && other.kind === 'Namespace' && (one.group === '' || other.group === '') ? -byKind : byKind;
  return compareText(nameText(one), nameText(other));
}

function kindText({ group, version, kind }: ResId): string {
  return [group || '~G', version || '~V', kind || '~K'].join('_');
}

function nameText({ namespace, name }: ResId): string {
  return `${namespace || '~X'}|${name || '~N'}`;
}
