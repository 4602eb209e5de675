import { JsonObject, listAt, textAt } from '../../kube/json';

/** One thing that somebody may do; an empty name stands for all names. */
export type Grant =
  | { readonly kind: 'resource'; readonly group: string; readonly resource: string; readonly name: string; readonly verb: string }
  | { readonly kind: 'url'; readonly url: string; readonly verb: string }
  /** All that a role grants that is not among the objects. */
  | { readonly kind: 'role'; readonly role: string };

/** Grants of one subject in one scope, each once. */
export class GrantSet {
  private readonly grants = new Map<string, Grant>();

  public constructor(grants: Iterable<Grant> = []) {
    for (const grant of grants) this.add(grant);
  }

  /** The grants, in the order in which they were added. */
  public get all(): Grant[] {
    return [...this.grants.values()];
  }

  public add(grant: Grant): void {
    this.grants.set(keyOf(grant), grant);
  }

  /** Whether what a grant allows is allowed by one of the set: the same one, or one with wildcards. */
  public covers(grant: Grant): boolean {
    if (this.has({ kind: 'role', role: 'cluster-admin' })) return true;
    if (grant.kind === 'role') return this.has(grant);
    const verbs = [grant.verb, '*'];
    if (grant.kind === 'url') return urlsAbove(grant.url).some(url => verbs.some(verb => this.has({ kind: 'url', url, verb })));
    const names = grant.name === '' ? [''] : [grant.name, ''];
    return [grant.group, '*'].some(group => resourcesAbove(grant.resource).some(resource =>
      verbs.some(verb => names.some(name => this.has({ kind: 'resource', group, resource, name, verb })))));
  }

  private has(grant: Grant): boolean {
    return this.grants.has(keyOf(grant));
  }
}

/** The grants of rules of a role. */
export function grantsOfRules(rules: readonly unknown[]): Grant[] {
  return rules.flatMap(rule => {
    const verbs = textsAt(rule, 'verbs');
    const urls = textsAt(rule, 'nonResourceURLs').flatMap(url => verbs.map((verb): Grant => ({ kind: 'url', url, verb })));
    const names = textsAt(rule, 'resourceNames');
    const resources = textsAt(rule, 'apiGroups').flatMap(group => textsAt(rule, 'resources').flatMap(resource =>
      (names.length === 0 ? [''] : names).flatMap(name => verbs.map((verb): Grant => ({ kind: 'resource', group, resource, name, verb })))));
    return [...urls, ...resources];
  });
}

/** The resources in whose place a rule may name one: itself, any, and any with its subresource. */
function resourcesAbove(resource: string): string[] {
  const slash = resource.indexOf('/');
  return slash < 0 ? [resource, '*'] : [resource, '*', `*${resource.slice(slash)}`];
}

/** A URL with an asterisk at its end stands for all that begin with it. */
function urlsAbove(url: string): string[] {
  const stem = url.endsWith('*') ? url.slice(0, -1) : url;
  return [url, ...Array.from({ length: stem.length + 1 }, (_, length) => `${stem.slice(0, length)}*`)];
}

function keyOf(grant: Grant): string {
  switch (grant.kind) {
    case 'resource': return JSON.stringify([grant.group, grant.resource, grant.name, grant.verb]);
    case 'url': return JSON.stringify([grant.url, grant.verb]);
    case 'role': return JSON.stringify([grant.role]);
  }
}

function textsAt(rule: unknown, key: string): string[] {
  return listAt(rule as JsonObject, key).filter((text): text is string => typeof text === 'string');
}

/** Name of the role that a binding refers to, `ClusterRole x` or `Role namespace/x`. */
export function roleOfBinding(binding: JsonObject): string {
  const name = textAt(binding, 'roleRef', 'name') ?? '';
  return textAt(binding, 'roleRef', 'kind') === 'Role' ? `Role ${textAt(binding, 'metadata', 'namespace') ?? ''}/${name}` : `ClusterRole ${name}`;
}
