import { Grant } from './grant';
import { compareText } from '../values/order';

/** The order in which people write verbs. */
const VERBS = ['*', 'get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];

/**
 * Grants in as few lines as need be, sorted: `get, list secrets`, `create deployments.apps, jobs.batch`, `use configmaps "a", "b"`.
 */
export function describeGrants(grants: readonly Grant[]): string[] {
  const resources = grants.filter(grant => grant.kind === 'resource');
  const verbsOfResource = grouped(resources, ({ group, resource, name }) => JSON.stringify([group, resource, name]), ({ verb }) => verb);
  const perResource = [...verbsOfResource].map(([key, verbs]) => {
    const [group, resource, name] = JSON.parse(key) as [string, string, string];
    return { what: resourceText(group, resource), name, verbs: verbList(verbs) };
  });
  const namesOf = grouped(perResource, ({ what, verbs }) => JSON.stringify([what, verbs]), ({ name }) => name);
  const perName = [...namesOf].map(([key, names]) => {
    const [what, verbs] = JSON.parse(key) as [string, string];
    return { what, verbs, names: [...names].filter(name => name !== '').sort(compareText).map(name => `"${name}"`).join(', ') };
  });
  const whatOf = grouped(perName, ({ verbs, names }) => JSON.stringify([verbs, names]), ({ what }) => what);
  const lines = [...whatOf].map(([key, what]) => {
    const [verbs, names] = JSON.parse(key) as [string, string];
    return `${verbs} ${[...what].sort(compareText).join(', ')}${names === '' ? '' : ` named ${names}`}`;
  });
  return [...lines, ...urlLines(grants), ...roleLines(grants)].sort(compareText);
}

function urlLines(grants: readonly Grant[]): string[] {
  const verbsOfUrl = grouped(grants.filter(grant => grant.kind === 'url'), ({ url }) => url, ({ verb }) => verb);
  const urlsOf = grouped([...verbsOfUrl], ([, verbs]) => verbList(verbs), ([url]) => url);
  return [...urlsOf].map(([verbs, urls]) => `${verbs} the paths ${[...urls].sort(compareText).join(', ')}`);
}

function roleLines(grants: readonly Grant[]): string[] {
  return grants.flatMap(grant => grant.kind === 'role' ? [`do all that ${/ /.test(grant.role) ? grant.role : `ClusterRole ${grant.role}`} allows`] : []);
}

/** `pods`, `deployments.apps`, `everything of apps`. */
function resourceText(group: string, resource: string): string {
  if (resource === '*' && group === '*') return 'everything';
  if (resource === '*') return `everything of ${group === '' ? 'the core group' : group}`;
  const [name, ...sub] = resource.split('/');
  return [group === '' ? name : `${name}.${group}`, ...sub].join('/');
}

function verbList(verbs: ReadonlySet<string>): string {
  const rank = (verb: string): number => VERBS.includes(verb) ? VERBS.indexOf(verb) : VERBS.length;
  if (verbs.has('*')) return 'do anything with';
  return [...verbs].sort((a, b) => rank(a) - rank(b) || compareText(a, b)).join(', ');
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string, valueOf: (item: T) => string): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? new Set<string>();
    groups.set(key, group.add(valueOf(item)));
  }
  return groups;
}
