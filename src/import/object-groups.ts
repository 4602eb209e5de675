import { JsonObject, textAt } from '../kube/json';
import { groupOf } from '../kube/object-ref';

/** What belongs together in a program. */
export interface ObjectGroup {
  /** Of the method, behind `add`, and of the class where the group has one. */
  readonly name: string;
  /** What the objects are, as the comment of the method says it. */
  readonly summary: string;
  /** Whether it is asked before the others: an object may belong to it by its name. */
  readonly comesFirst?: boolean;
  /** @param name of the object, without that of the operator */
  readonly holds: (object: JsonObject, name: string) => boolean;
}

const WORKLOADS = ['CronJob', 'DaemonSet', 'Deployment', 'HorizontalPodAutoscaler', 'Job', 'Pod', 'PodDisruptionBudget', 'StatefulSet'];
const NETWORK = ['APIService', 'Ingress', 'NetworkPolicy', 'Route', 'Service'];
const CONFIGURATION = ['ConfigMap', 'LimitRange', 'PersistentVolumeClaim', 'PriorityClass', 'ResourceQuota', 'Secret'];

/** The groups, in the order of a program. */
export const GROUPS: readonly ObjectGroup[] = [
  {
    name: 'Permissions',
    summary: 'Who runs the operator, and what they may do.',
    holds: object => group(object) === 'rbac.authorization.k8s.io' || object.kind === 'ServiceAccount' || object.kind === 'SecurityContextConstraints',
  },
  { name: 'Configuration', summary: 'What the workloads are configured with.', holds: object => CONFIGURATION.includes(textAt(object, 'kind') ?? '') },
  { name: 'Workloads', summary: 'What runs the operator.', holds: isWorkload },
  { name: 'Network', summary: 'Where the operator is reached.', holds: object => NETWORK.includes(textAt(object, 'kind') ?? '') },
  {
    name: 'Webhooks',
    summary: 'What the API server asks before it takes objects, and the certificates of who answers.',
    comesFirst: true,
    holds: (object, name) => ['admissionregistration.k8s.io', 'cert-manager.io'].includes(group(object)) || (object.kind === 'Service' && /webhook/.test(name)),
  },
  {
    name: 'Monitoring',
    summary: 'Lets Prometheus find and read the metrics, and tells it when to raise an alert.',
    comesFirst: true,
    holds: (object, name) => group(object) === 'monitoring.coreos.com' || (/prometheus|metrics|monitor/.test(name) && !isWorkload(object)),
  },
  { name: 'OtherObjects', summary: 'What else comes with the operator.', holds: () => true },
];

/** The group that an object belongs to. */
export function objectGroup(object: JsonObject, operatorName: string): ObjectGroup {
  const name = (textAt(object, 'metadata', 'name') ?? '').replace(operatorName, '');
  return [...GROUPS.filter(({ comesFirst }) => comesFirst), ...GROUPS].find(({ holds }) => holds(object, name))!;
}

function isWorkload(object: JsonObject): boolean {
  return WORKLOADS.includes(textAt(object, 'kind') ?? '');
}

function group(object: JsonObject): string {
  return groupOf(textAt(object, 'apiVersion') ?? '');
}
