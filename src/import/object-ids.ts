import { kebabCase, uniqueName } from './code/identifiers';
import { JsonObject, textAt } from '../kube/json';

/** Ids that the library gives to constructs of its own. */
const RESERVED = ['operator-namespace', 'webhook-server'];
/** What kubebuilder calls the Deployment, behind the prefix of all names. */
const SCAFFOLDED = /-controller-manager$/;

/**
 * Ids of constructs for the objects of an operator: the kind where there is one of that kind, otherwise what tells the objects apart and the kind,
 * which is not said twice: `boat-editor-role` for a ClusterRole `boat-operator-boat-editor-role`.
 *
 * @param operatorName left out of the ids
 */
export function objectIds(objects: readonly JsonObject[], operatorName: string, reserved: readonly string[] = []): ReadonlyMap<JsonObject, string> {
  const taken = new Set([...RESERVED, ...reserved]);
  const prefixes = prefixesOf(objects, operatorName);
  const facts = objects.map(object => {
    const kind = kindOf(object);
    const name = shortName(object, prefixes);
    return { object, kind, name, short: joined(name, kind) };
  });
  const isOnly = (key: 'kind' | 'short', value: string) => facts.filter(fact => fact[key] === value).length === 1;
  return new Map(facts.map(({ object, kind, name, short }) => {
    const namespace = kebabCase(textAt(object, 'metadata', 'namespace') ?? '');
    const candidates = [...(isOnly('kind', kind) ? [kind] : []), ...(isOnly('short', short) ? [short] : []), withKind(name, kind), withKind(`${name}-${namespace}`, kind)];
    return [object, uniqueName(candidates, taken)];
  }));
}

function kindOf(object: JsonObject): string {
  return kebabCase(textAt(object, 'kind') ?? 'object');
}

/** What the names of an operator's objects begin with, the longest first: its own name, and the prefix that kubebuilder puts before all. */
function prefixesOf(objects: readonly JsonObject[], operatorName: string): string[] {
  const scaffolded = objects.map(object => (object.kind === 'Deployment' && textAt(object, 'metadata', 'name')) || '')
    .filter(name => SCAFFOLDED.test(name)).map(name => name.replace(SCAFFOLDED, ''));
  return [operatorName, `${operatorName}-operator`, ...scaffolded].map(kebabCase).sort((a, b) => b.length - a.length);
}

/** The name without that of the operator in front of it or behind it. */
function shortName(object: JsonObject, prefixes: readonly string[]): string {
  const name = kebabCase(textAt(object, 'metadata', 'name') ?? textAt(object, 'metadata', 'generateName') ?? '');
  if (prefixes.includes(name)) return '';
  const before = prefixes.find(prefix => name.startsWith(`${prefix}-`));
  if (before !== undefined) return name.slice(before.length + 1);
  const behind = prefixes.find(prefix => name.endsWith(`-${prefix}`));
  return behind === undefined ? name : name.slice(0, -behind.length - 1);
}

/** The name, and the kind behind it where the name does not end with a part of that: `editor-role` for a ClusterRole. */
function joined(name: string, kind: string): string {
  return endingOf(name, kind) === undefined ? withKind(name, kind) : name;
}

/** The name with the whole kind behind it: `editor-cluster-role`. */
function withKind(name: string, kind: string): string {
  const ending = endingOf(name, kind);
  const rest = (ending === undefined ? name : name.slice(0, -ending.length)).replace(/-$/, '');
  return rest === '' ? kind : `${rest}-${kind}`;
}

/** What of the kind, its last words at least, a name ends with: `rolebinding` for a ClusterRoleBinding. */
function endingOf(name: string, kind: string): string | undefined {
  const words = kind.split('-');
  const endings = words.map((_, index) => words.slice(index)).flatMap(last => [last.join('-'), last.join('')]);
  return endings.find(ending => name === ending || name.endsWith(`-${ending}`));
}
