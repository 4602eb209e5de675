import { Finding, Severity } from '../../findings/finding';
import { textAt } from '../../kube/json';
import { CollectedObject } from '../../operator/collect';
import { Choice, Dynamic, DynamicMap, isTreeMap, Text, Tree, TreeMap } from '../../operator/tree';
import { Code } from '../problem/codes';

/** The namespace that a Package is installed in, as templates see it. */
const INSTALLED_NAMESPACE = { kind: 'reference', path: ['package', 'metadata', 'namespace'], optional: false } as const;

/** Keys that lead to a value; `*` stands for every item of a list. */
type Path = readonly string[];

/** Fields that hold the name of a namespace: of subjects of bindings, of services that the API server calls, of what is monitored. */
const FIELDS: readonly Path[] = [
  ['subjects', '*', 'namespace'],
  ['webhooks', '*', 'clientConfig', 'service', 'namespace'],
  ['spec', 'conversion', 'webhook', 'clientConfig', 'service', 'namespace'],
  ['spec', 'service', 'namespace'],
  ['spec', 'namespaceSelector', 'matchNames', '*'],
];
/** Texts that begin with a namespace and a slash. */
const PREFIXED: readonly Path[] = [
  ['metadata', 'annotations', 'cert-manager.io/inject-ca-from'],
  ['metadata', 'annotations', 'cert-manager.io/inject-ca-from-secret'],
];
/** Names of services in the DNS of the cluster: `<service>.<namespace>.svc`. */
const HOSTS: readonly Path[] = [['spec', 'dnsNames', '*']];

/**
 * The objects of a package that anybody installs into a namespace of their own: the operator's namespace is not made, objects do not
 * name it (Package Operator fills it in), and what refers to something in it names the one of the installation.
 */
export function leaveNamespaceOpen(objects: readonly CollectedObject[], namespace: string): CollectedObject[] {
  return objects
    .filter(({ construct, tree }) => !(construct.kind === 'Namespace' && textAt(tree, 'metadata', 'name') === namespace))
    .map(object => ({ ...object, tree: opened(object.tree, namespace) }));
}

/** Names of services in the operator's own namespace that are left in texts: in any other namespace they lead nowhere. */
export function namespaceMentions(objects: readonly CollectedObject[], namespace: string): Finding[] {
  const mention = new RegExp(`[-a-z0-9]+\\.${namespace}\\.svc\\b`);
  return objects.filter(({ construct }) => construct.kind !== 'CustomResourceDefinition').flatMap(({ construct, constructPath, source, tree }) => {
    const found = new Set(textsIn(tree).flatMap(text => mention.exec(text)?.[0] ?? []));
    return [...found].map(host => ({
      code: Code.NAMESPACE_IN_TEXT,
      severity: Severity.WARNING,
      message: `A text names the service ${host}, but the package is for whatever namespace it is installed in.`,
      remedy: 'Write Instance.namespace in place of the namespace.',
      object: `${construct.apiVersion} ${construct.kind}`,
      constructPath,
      source,
    }));
  });
}

function textsIn(tree: Tree | undefined): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null || tree instanceof Dynamic) return [];
  if (tree instanceof Text) return tree.pieces.filter(piece => typeof piece === 'string');
  if (tree instanceof Choice) return [...textsIn(tree.then), ...textsIn(tree.otherwise)];
  return (tree instanceof DynamicMap ? tree.entries.map(([, value]) => value) : Object.values(tree)).flatMap(textsIn);
}

function opened(object: TreeMap, namespace: string): TreeMap {
  let tree: Tree = changeAt(object, ['metadata', 'namespace'], text => text === namespace ? undefined : text)!;
  for (const path of FIELDS) tree = changeAt(tree, path, text => text === namespace ? new Dynamic(INSTALLED_NAMESPACE) : text)!;
  for (const path of PREFIXED) {
    tree = changeAt(tree, path, text => text.startsWith(`${namespace}/`) ? new Text([INSTALLED_NAMESPACE, text.slice(namespace.length)]) : text)!;
  }
  for (const path of HOSTS) tree = changeAt(tree, path, text => openedHost(text, namespace))!;
  return tree as TreeMap;
}

function openedHost(host: string, namespace: string): Tree {
  const [service, second, ...domain] = host.split('.');
  if (second !== namespace || domain[0] !== 'svc') return host;
  return new Text([`${service}.`, INSTALLED_NAMESPACE, `.${domain.join('.')}`]);
}

/** A tree with the texts at a path changed, under conditions too; undefined leaves the field or item out. */
function changeAt(tree: Tree, path: Path, change: (text: string) => Tree | undefined): Tree | undefined {
  if (tree instanceof Choice) {
    const then = changeAt(tree.then, path, change);
    const otherwise = tree.otherwise === undefined ? undefined : changeAt(tree.otherwise, path, change);
    if (then !== undefined) return new Choice(tree.condition, then, otherwise);
    return otherwise === undefined ? undefined : new Choice({ op: 'not', operand: tree.condition }, otherwise, undefined);
  }
  if (path.length === 0) return typeof tree === 'string' ? change(tree) : tree;
  const [key, ...rest] = path;
  if (Array.isArray(tree)) return key === '*' ? tree.map(item => changeAt(item, rest, change)).filter(item => item !== undefined) : tree;
  if (tree instanceof DynamicMap) return new DynamicMap(changedEntries(tree.entries, key, rest, change));
  if (!isTreeMap(tree) || !Object.hasOwn(tree, key)) return tree;
  return Object.fromEntries(changedEntries(Object.entries(tree), key, rest, change));
}

function changedEntries<K extends string | Text>(
  entries: readonly (readonly [K, Tree])[], key: string, rest: Path, change: (text: string) => Tree | undefined,
): (readonly [K, Tree])[] {
  return entries.flatMap(([own, value]) => {
    const changed = own === key ? changeAt(value, rest, change) : value;
    return changed === undefined ? [] : [[own, changed] as const];
  });
}
