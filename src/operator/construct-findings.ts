import { Target } from './target';
import type { Tree } from './tree';
import { isTreeMap } from './tree';
import { Finding, Severity } from '../findings/finding';
import { nearest } from '../findings/suggest';
import { JsonObject, objectAt, textAt, valueAt } from '../kube/json';

/** What a finding about a construct needs to know of an object. */
interface ConstructedObject {
  readonly constructPath: string;
  readonly source?: string;
  readonly tree: { [key: string]: Tree };
}

/** Label by which cdk8s-plus selects pods: the address of the construct, which changes when the construct moves. */
const ADDRESS_LABEL = 'cdk8s.io/metadata.addr';

/** Kinds whose selector the API server never lets change. */
const FIXED_SELECTORS = ['DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet'];

/** What libraries of constructs do behind one's back, and an operator will regret; and what its pods lack. */
export function constructFindings(objects: readonly ConstructedObject[], target: Target): Finding[] {
  const accounts = namesOf(objects, 'ServiceAccount');
  const silent = namesOf(objects.filter(({ tree }) => tree.automountServiceAccountToken === false), 'ServiceAccount');
  const roles = new Map(['Role', 'ClusterRole'].map(kind => [kind, namesOf(objects, kind)]));
  return objects.flatMap(object => [
    ...addressInSelector(object),
    ...addressInName(object),
    ...noToken(object, silent),
    ...(target === Target.OLM ? [] : noAccount(object, accounts)), // OLM makes the account
    ...(target === Target.OLM ? [] : noRole(object, roles)), // bundles have a rule of their own
  ]);
}

/** The names of the objects of a kind, each with the namespaces that have one of it, as far as they are known. */
type Names = ReadonlyMap<Tree | undefined, readonly (Tree | undefined)[]>;

function namesOf(objects: readonly ConstructedObject[], kind: string): Names {
  const names = new Map<Tree | undefined, (Tree | undefined)[]>();
  for (const { tree } of objects) {
    if (tree.kind !== kind) continue;
    const name = valueAt(tree, 'metadata', 'name');
    const namespaces = names.get(name) ?? [];
    namespaces.push(valueAt(tree, 'metadata', 'namespace'));
    names.set(name, namespaces);
  }
  return names;
}

/** Whether an object may have a name, in a namespace if that matters: there are none but those that are not known yet, and those of that name. */
function mayHave(names: Names, name: string, isIn: (namespace: Tree | undefined) => boolean = () => true): boolean {
  return names.get(name)?.some(isIn) === true || [...names].some(([known, namespaces]) => typeof known === 'object' && namespaces.some(isIn));
}

/** The name that was probably meant. */
function meantBy(name: string, names: Names, isIn: (namespace: Tree | undefined) => boolean = () => true): string | undefined {
  return nearest(name, [...names].flatMap(([known, namespaces]) => typeof known === 'string' && namespaces.some(isIn) ? [known] : []));
}

function addressInSelector(object: ConstructedObject): Finding[] {
  const { kind, spec } = object.tree;
  if (!isTreeMap(spec)) return [];
  const selector = [objectAt(spec, 'selector', 'matchLabels'), objectAt(spec, 'podSelector', 'matchLabels'), objectAt(spec, 'selector')]
    .find(labels => labels !== undefined && Object.hasOwn(labels, ADDRESS_LABEL));
  if (selector === undefined) return [];
  const begin = `The selector holds the label ${ADDRESS_LABEL}, which changes when the construct of the pods moves;`;
  return FIXED_SELECTORS.includes(String(kind))
    ? [finding(object, 'OP010', `${begin} the selector of a ${String(kind)} cannot change, so that the next version is refused.`,
      'With cdk8s-plus, give the workload select: false, podMetadata with labels of your own, and deployment.select(LabelSelector.of({ labels })).')]
    : [finding(object, 'OP010', `${begin} until all pods are new, the ${String(kind)} does not select the old ones.`,
      'Give the template of the pods a label of your own (podMetadata in cdk8s-plus), and select by that.')];
}

function addressInName(object: ConstructedObject): Finding[] {
  const name = textAt(object.tree, 'metadata', 'name');
  if (name === undefined || !/-c8[0-9a-f]{6}$/.test(name)) return [];
  return [finding(object, 'OP011',
    `The name '${name}' ends in a hash of the construct's path: it changes when the construct moves, and upgrades then replace the object.`,
    'Give metadata.name.')];
}

function noToken(object: ConstructedObject, silent: Names): Finding[] {
  const pod = podOf(object);
  const account = textAt(pod, 'serviceAccountName');
  if (pod === undefined || account === undefined) return [];
  if ((pod.automountServiceAccountToken ?? !silent.has(account)) !== false) return [];
  return [finding(object, 'OP012',
    `The pods run as the service account '${account}', but its token is not mounted: they cannot talk to the API server.`,
    'With cdk8s-plus, give automountServiceAccountToken: true to the workload.')];
}

/** Without the account no pod is made, and only an event of the ReplicaSet says so. */
function noAccount(object: ConstructedObject, accounts: Names): Finding[] {
  const pod = podOf(object);
  const account = textAt(pod, 'serviceAccountName') ?? textAt(pod, 'serviceAccount') ?? 'default';
  if (account === '' || account === 'default') return [];
  const isHere = besides(object);
  if (mayHave(accounts, account, isHere)) return [];
  const suggestion = meantBy(account, accounts, isHere);
  return [finding(object, 'OP013',
    `The pods run as the service account '${account}', which no object makes: until somebody else does, there are no pods.`,
    suggestion === undefined ? 'Add a ServiceAccount of that name in the namespace of the pods.' : `Did you mean '${suggestion}'?`)];
}

/** A binding to a role that is not there binds nothing; a ClusterRole may be the cluster's own, unless its name is nearly one of ours. */
function noRole(object: ConstructedObject, roles: ReadonlyMap<string, Names>): Finding[] {
  const { kind } = object.tree;
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return [];
  const role = textAt(object.tree, 'roleRef', 'kind');
  const name = textAt(object.tree, 'roleRef', 'name');
  const names = roles.get(role ?? '');
  if (names === undefined || name === undefined) return [];
  const isHere = role === 'Role' ? besides(object) : undefined;
  if (mayHave(names, name, isHere)) return [];
  const suggestion = meantBy(name, names, isHere);
  if (role !== 'Role' && suggestion === undefined) return [];
  return [finding(object, 'OP016',
    `The ${kind} is to the ${role} '${name}', which no object makes: it permits nothing.`,
    suggestion === undefined ? 'Add the role, in the namespace of the binding.' : `Did you mean '${suggestion}'?`)];
}

/** Whether a namespace is that of an object, as far as it is known yet. */
function besides({ tree }: ConstructedObject): (namespace: Tree | undefined) => boolean {
  const own = valueAt(tree, 'metadata', 'namespace');
  return namespace => namespace === own || typeof namespace === 'object' || typeof own === 'object';
}

/** What the pods of a workload, or the pod itself, are made from. */
function podOf({ tree }: ConstructedObject): JsonObject | undefined {
  if (tree.kind === 'Pod') return objectAt(tree, 'spec');
  return objectAt(tree, 'spec', 'template', 'spec') ?? objectAt(tree, 'spec', 'jobTemplate', 'spec', 'template', 'spec');
}

function finding({ constructPath, source, tree }: ConstructedObject, code: string, message: string, remedy: string): Finding {
  return {
    code, severity: Severity.WARNING, message, remedy, object: `${String(tree.apiVersion)} ${String(tree.kind)}`, constructPath, source,
  };
}
