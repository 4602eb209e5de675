import type { Tree } from './tree';
import { isTreeMap } from './tree';
import { Finding, Severity } from '../findings/finding';
import { JsonObject, objectAt, textAt } from '../kube/json';

/** What a finding about a construct needs to know of an object. */
interface ConstructedObject {
  readonly constructPath: string;
  readonly source?: string;
  readonly tree: { [key: string]: Tree };
}

/** Label by which cdk8s-plus selects pods: the address of the construct, which changes when the construct moves. */
const ADDRESS_LABEL = 'cdk8s.io/metadata.addr';

/** What libraries of constructs do behind one's back, and an operator will regret. */
export function constructFindings(objects: readonly ConstructedObject[]): Finding[] {
  const silentAccounts = new Set(objects
    .filter(({ tree }) => tree.kind === 'ServiceAccount' && tree.automountServiceAccountToken === false)
    .map(({ tree }) => textAt(tree, 'metadata', 'name')));
  return objects.flatMap(object => [...addressInSelector(object), ...addressInName(object), ...noToken(object, silentAccounts)]);
}

function addressInSelector(object: ConstructedObject): Finding[] {
  const spec = object.tree.spec;
  if (!isTreeMap(spec)) return [];
  const selector = objectAt(spec, 'selector', 'matchLabels') ?? objectAt(spec, 'selector');
  if (selector === undefined || !Object.hasOwn(selector, ADDRESS_LABEL)) return [];
  return [finding(object, 'OP010',
    `The selector holds the label ${ADDRESS_LABEL}, which changes when the construct moves; selectors of workloads cannot change.`,
    'With cdk8s-plus, give select: false and select by labels of your own: deployment.select(LabelSelector.of({ labels })).')];
}

function addressInName(object: ConstructedObject): Finding[] {
  const name = textAt(object.tree, 'metadata', 'name');
  if (name === undefined || !/-c8[0-9a-f]{6}$/.test(name)) return [];
  return [finding(object, 'OP011',
    `The name '${name}' ends in a hash of the construct's path: it changes when the construct moves, and upgrades then replace the object.`,
    'Give metadata.name.')];
}

function noToken(object: ConstructedObject, silentAccounts: ReadonlySet<string | undefined>): Finding[] {
  const pod = objectAt(object.tree, 'spec', 'template', 'spec') as JsonObject | undefined;
  const account = textAt(pod, 'serviceAccountName');
  if (pod === undefined || account === undefined) return [];
  const mounts = pod.automountServiceAccountToken ?? !silentAccounts.has(account);
  if (mounts !== false) return [];
  return [finding(object, 'OP012',
    `The pods run as the service account '${account}', but its token is not mounted: they cannot talk to the API server.`,
    'With cdk8s-plus, give automountServiceAccountToken: true to the workload.')];
}

function finding({ constructPath, source, tree }: ConstructedObject, code: string, message: string, remedy: string): Finding {
  return {
    code, severity: Severity.WARNING, message, remedy, object: `${String(tree.apiVersion)} ${String(tree.kind)}`, constructPath, source,
  };
}
