import { isClusterKind } from './known-kinds';

/** Group, version and kind. */
export interface Gvk {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What a selector says of group, version and kind; what it leaves out, or leaves empty, is any. */
export type GvkSelector = Partial<Gvk>;

/** What kustomize knows an object by. */
export interface ResId extends Gvk {
  readonly name: string;
  readonly namespace: string;
  readonly isClusterScoped: boolean;
}

const DEFAULT_NAMESPACE = 'default';
/** Stands for the namespace of what has none, also in the history of names. */
const NO_NAMESPACE = '_non_namespaceable_';

/** Takes an apiVersion apart. */
export function groupAndVersion(apiVersion: string): Omit<Gvk, 'kind'> {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? { group: '', version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** The id of an object as it is now. */
export function resIdOf(apiVersion: string, kind: string, name: string, namespace: string): ResId {
  return { ...groupAndVersion(apiVersion), kind, name, namespace, isClusterScoped: isClusterKind(apiVersion, kind) };
}

/** The namespace for comparisons: none is `default`, and what is known to belong to the cluster has one of its own. */
export function effectiveNamespace({ isClusterScoped, namespace }: ResId): string {
  if (isClusterScoped) return NO_NAMESPACE;
  return namespace === '' ? DEFAULT_NAMESPACE : namespace;
}

/** Whether two ids mean the same object. */
export function isSameId(one: ResId, other: ResId): boolean {
  return isSameKindAndName(one, other) && effectiveNamespace(one) === effectiveNamespace(other);
}

/** As isSameId, whatever the namespaces. */
export function isSameKindAndName(one: ResId, other: ResId): boolean {
  return one.group === other.group && one.version === other.version && one.kind === other.kind && one.name === other.name;
}

/** Whether a selector has nothing against a kind. */
export function isSelected({ group, version, kind }: Gvk, selector: GvkSelector): boolean {
  const fits = (wanted: string | undefined, value: string): boolean => !wanted || wanted === value;
  return fits(selector.group, group) && fits(selector.version, version) && fits(selector.kind, kind);
}

/** An id in a message: `Deployment system/manager`. */
export function describeId({ kind, name, namespace }: ResId): string {
  return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
}
