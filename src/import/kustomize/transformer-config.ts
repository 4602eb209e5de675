import { FieldSpec, mergeFieldSpecs } from './field-spec';
import { GvkSelector } from './res-id';
import { SORT_FIRST, SORT_LAST } from './sort-kinds';

/** The fields that hold names of objects of a kind. */
export interface NameReference extends GvkSelector {
  readonly fieldSpecs: readonly FieldSpec[];
}

/** Which fields the transformers change, by the names that configuration files have for them. */
export interface TransformerConfig {
  readonly namePrefix: readonly FieldSpec[];
  readonly nameSuffix: readonly FieldSpec[];
  readonly namespace: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly labels: readonly FieldSpec[];
  readonly templateLabels: readonly FieldSpec[];
  readonly commonAnnotations: readonly FieldSpec[];
  readonly varReference: readonly FieldSpec[];
  readonly images: readonly FieldSpec[];
  readonly replicas: readonly FieldSpec[];
  readonly nameReference: readonly NameReference[];
}

/** The parts of a configuration that are lists of fields. */
const FIELD_LISTS = [
  'namePrefix', 'nameSuffix', 'namespace', 'commonLabels', 'labels', 'templateLabels', 'commonAnnotations', 'varReference', 'images', 'replicas',
] as const;

/** A configuration that says nothing. */
export const EMPTY_CONFIG = { ...Object.fromEntries(FIELD_LISTS.map(list => [list, []])), nameReference: [] } as unknown as TransformerConfig;

/** A configuration and what is added to it. Throws KustomizeError where they disagree. */
export function mergeConfigs(one: TransformerConfig, other: TransformerConfig): TransformerConfig {
  const lists = Object.fromEntries(FIELD_LISTS.map(list => [list, mergeFieldSpecs(one[list], other[list])]));
  return sortConfig({ ...EMPTY_CONFIG, ...lists, nameReference: other.nameReference.reduce(mergeNameReference, one.nameReference) });
}

function mergeNameReference(known: readonly NameReference[], other: NameReference): NameReference[] {
  if (!known.some(reference => isSameKind(reference, other))) return [...known, other];
  return known.map(reference => isSameKind(reference, other)
    ? { ...reference, fieldSpecs: mergeFieldSpecs(reference.fieldSpecs, other.fieldSpecs) }
    : reference);
}

function isSameKind(one: GvkSelector, other: GvkSelector): boolean {
  return (['group', 'version', 'kind'] as const).every(key => (one[key] ?? '') === (other[key] ?? ''));
}

/** A configuration in kustomize's order, which matters where a name that was just updated is a former name of another object. */
export function sortConfig(config: TransformerConfig): TransformerConfig {
  const lists = Object.fromEntries(FIELD_LISTS.map(list => [list, [...config[list]].sort(compareKinds)]));
  return { ...config, ...lists, nameReference: [...config.nameReference].sort(compareKinds) };
}

function compareKinds(one: GvkSelector, other: GvkSelector): number {
  const [rank, otherRank] = [rankOf(one.kind ?? ''), rankOf(other.kind ?? '')];
  if (rank !== otherRank) return rank - otherRank;
  const [text, otherText] = [sortText(one), sortText(other)];
  return text < otherText ? -1 : text > otherText ? 1 : 0;
}

function rankOf(kind: string): number {
  const first = SORT_FIRST.indexOf(kind);
  return first >= 0 ? first - SORT_FIRST.length : SORT_LAST.indexOf(kind) + 1;
}

function sortText({ group, version, kind }: GvkSelector): string {
  return [group || '~G', version || '~V', kind || '~K'].join('_');
}
