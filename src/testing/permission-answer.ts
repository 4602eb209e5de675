import { AskedPermission } from './asked-permission';
import { Grant, GrantSet, grantsOfRules } from '../compare/rbac/grant';
import { JsonObject, listAt, textAt } from '../kube/json';

/** Roles of every cluster that allow nearly everything; of others that are not at hand nothing is known. */
const MIGHTY_ROLES = ['cluster-admin', 'admin', 'edit'];
/** A rule of other groups or resources is farther off than any other. */
const WEIGHT_OF_RESOURCES = 10;

/** What rules allow; a rule `{ role }` is all that a role allows which is not at hand. */
export function grantsOf(rules: readonly JsonObject[]): Grant[] {
  return rules.flatMap((rule): Grant[] => {
    const role = textAt(rule, 'role');
    return role === undefined ? grantsOfRules([rule]) : [{ kind: 'role', role }];
  });
}

/** The parts of a permission that are not allowed, each with one item of each set; none where all is. */
export function notAllowed(asked: AskedPermission, grants: readonly Grant[]): AskedPermission[] {
  if (grants.some(grant => grant.kind === 'role' && grant.role === 'cluster-admin')) return [];
  const all = new GrantSet(grants);
  return singlesOf(asked).filter(single => !grantsMeant(single, grants).some(grant => all.covers(grant)));
}

/** Whether any part of a permission is allowed; an asterisk on either side stands for anything. */
export function isAnyAllowed(asked: AskedPermission, grants: readonly Grant[]): boolean {
  return singlesOf(asked).some(single => grants.some(grant => meets(single, grant)));
}

/** The rules, the one first that is nearest to a permission: by its groups and resources, then by its verbs and names. */
export function nearestFirst(rules: readonly JsonObject[], asked: AskedPermission): JsonObject[] {
  const score = (rule: JsonObject): number => {
    const { verbs: _verbs, resourceNames: _names, ...what } = asked;
    const grants = grantsOf([rule]);
    return share(what, namelessly(grants)) * WEIGHT_OF_RESOURCES + share(asked, grants);
  };
  return rules.map(rule => [score(rule), rule] as const).sort(([a], [b]) => a - b).map(([, rule]) => rule);
}

/** A rule in one line. */
export function ruleInWords(rule: JsonObject): string {
  const parts = ['apiGroups', 'resources', 'resourceNames', 'nonResourceURLs', 'verbs']
    .flatMap(key => listAt(rule, key).length === 0 ? [] : `${key} [${listAt(rule, key).map(item => `'${String(item)}'`).join(', ')}]`);
  return parts.join(', ') || `all that ${textAt(rule, 'role') ?? 'nothing'} allows`;
}

/** How much of a permission is not allowed, from 0 to 1. */
function share(asked: AskedPermission, grants: readonly Grant[]): number {
  return notAllowed(asked, grants).length / singlesOf(asked).length;
}

/** The same for all names. */
function namelessly(grants: readonly Grant[]): Grant[] {
  return grants.map(grant => grant.kind === 'resource' ? { ...grant, name: '' } : grant);
}

/** What a permission asks for, one by one. */
function singlesOf(asked: AskedPermission): AskedPermission[] {
  return Object.entries(asked).reduce<AskedPermission[]>(
    (singles, [key, items]) => singles.flatMap(single => items.map(item => ({ ...single, [key]: [item] }))), [{}]);
}

/** The grants, any of which is what was asked for: what was left out is whatever there is. */
function grantsMeant({ apiGroups, resources, resourceNames, verbs, nonResourceURLs }: AskedPermission, grants: readonly Grant[]): Grant[] {
  const verbsOf = (kind: Grant['kind']): readonly string[] => verbs ?? grants.flatMap(grant => grant.kind === kind && grant.kind !== 'role' ? [grant.verb] : []);
  if (nonResourceURLs !== undefined) return verbsOf('url').flatMap(verb => nonResourceURLs.map((url): Grant => ({ kind: 'url', url, verb })));
  const known = grants.filter(grant => grant.kind === 'resource');
  const kinds = new Set(resources ?? known.map(({ resource }) => resource));
  const allVerbs = new Set(verbsOf('resource'));
  const name = resourceNames?.[0] ?? '';
  return [...kinds].flatMap(resource => [...new Set(apiGroups ?? groupsWith(resource, known))].flatMap(group =>
    [...allVerbs].map((verb): Grant => ({ kind: 'resource', group, resource, name, verb }))));
}

/** The groups that somebody means who names a resource alone: those in which rules name it, else all of which there are rules. */
function groupsWith(resource: string, known: readonly Extract<Grant, { readonly kind: 'resource' }>[]): string[] {
  const naming = known.filter(grant => grant.resource === resource || grant.group === '*');
  return (naming.length > 0 ? naming : known).map(({ group }) => group);
}

function meets({ apiGroups, resources, resourceNames, verbs, nonResourceURLs }: AskedPermission, grant: Grant): boolean {
  if (grant.kind === 'role') return MIGHTY_ROLES.includes(grant.role);
  if (!isOneOf(verbs, grant.verb)) return false;
  if (grant.kind === 'url') {
    if (nonResourceURLs === undefined) return apiGroups === undefined && resources === undefined;
    return nonResourceURLs.some(url => areOneUrl(url, grant.url));
  }
  if (nonResourceURLs !== undefined) return false;
  return isOneOf(apiGroups, grant.group) && (resources === undefined || resources.some(resource => areOneResource(resource, grant.resource)))
    && (resourceNames === undefined || grant.name === '' || resourceNames.includes(grant.name));
}

function isOneOf(asked: readonly string[] | undefined, granted: string): boolean {
  return asked === undefined || granted === '*' || asked.includes('*') || asked.includes(granted);
}

// An asterisk stands for all resources, one with a subresource for that of all.
function areOneResource(a: string, b: string): boolean {
  if (a === b || a === '*' || b === '*') return true;
  const [[ofA, subA], [ofB, subB]] = [a, b].map(resource => resource.split('/'));
  return subA !== undefined && subA === subB && (ofA === '*' || ofB === '*');
}

function areOneUrl(a: string, b: string): boolean {
  const covers = (pattern: string, url: string): boolean => pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.slice(0, -1)));
  return covers(a, b) || covers(b, a);
}
