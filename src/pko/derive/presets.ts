import { Choice, Dynamic, Tree } from '../../operator/tree';
import { AvailabilityProbe, Probe } from '../probe';

/*
 * What is right for most objects of a kind. The phases are in the order that Package Operator's dry-run and teardown need: what a phase
 * holds has to be admissible before any of it exists, and phases are taken down from the last to the first.
 */

const PHASES: readonly (readonly [name: string, kinds: readonly string[]])[] = [
  ['crds', ['apiextensions.k8s.io/CustomResourceDefinition']],
  ['namespace', ['/Namespace', 'project.openshift.io/Project']],
  ['rbac', [
    '/ServiceAccount', 'rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/RoleBinding',
    'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
    'security.openshift.io/SecurityContextConstraints', 'scheduling.k8s.io/PriorityClass',
  ]],
  ['deploy', [
    '/ConfigMap', '/Secret', '/Service', '/PersistentVolumeClaim', '/Pod', '/ResourceQuota', '/LimitRange',
    'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'batch/Job', 'batch/CronJob',
    'policy/PodDisruptionBudget', 'autoscaling/HorizontalPodAutoscaler', 'networking.k8s.io/NetworkPolicy',
    'monitoring.coreos.com/ServiceMonitor', 'monitoring.coreos.com/PodMonitor', 'monitoring.coreos.com/PrometheusRule',
    'cert-manager.io/Issuer', 'cert-manager.io/Certificate',
  ]],
  ['webhooks', [
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'apiregistration.k8s.io/APIService', 'networking.k8s.io/Ingress', 'route.openshift.io/Route',
  ]],
];

/** Phase of custom resources, and of every kind that no other phase names: after the operator that handles them. */
const LAST_PHASE = 'resources';

const PHASE_OF_KIND = new Map(PHASES.flatMap(([name, kinds]) => kinds.map(kind => [kind, name] as const)));
const KIND_ORDER = new Map(PHASES.flatMap(([, kinds]) => kinds).map((kind, index) => [kind, index]));

/** The names of the usual phases, in their order. */
export const USUAL_PHASES: readonly string[] = [...PHASES.map(([name]) => name), LAST_PHASE];

/** The usual phase of a kind. */
export function usualPhase(group: string, kind: string): string {
  return PHASE_OF_KIND.get(`${group}/${kind}`) ?? LAST_PHASE;
}

/** Where a kind stands among others of its phase, as people write them. */
export function kindOrder(group: string, kind: string): number {
  return KIND_ORDER.get(`${group}/${kind}`) ?? KIND_ORDER.size;
}

const notZero = (field: string) => `(has(self.status.${field}) ? self.status.${field} : 0)`;

/** What the probes of an object depend on. */
export interface ProbedObject {
  readonly group: string;
  readonly kind: string;
  /** `spec.replicas`, where there is one. */
  readonly replicas?: Tree;
}

/** Shorter, and what most people write; never holds without replicas, as the two counts are absent then. */
const ALL_UPDATED = Probe.fieldsEqual('.status.updatedReplicas', '.status.replicas');
const ALL_UPDATED_IF_ANY = Probe.cel(`${notZero('updatedReplicas')} == ${notZero('replicas')}`, 'not all replicas are updated');

/** The usual probes of the kinds of some objects, in the order in which they are written. */
export function usualProbes(objects: readonly ProbedObject[]): AvailabilityProbe[] {
  const mayLackReplicas = objects.some(({ group, kind, replicas }) => group === 'apps' && kind === 'Deployment' && mayBeZero(replicas));
  const probes = [
    AvailabilityProbe.forKind('apps', 'Deployment', [Probe.condition('Available'), mayLackReplicas ? ALL_UPDATED_IF_ANY : ALL_UPDATED]),
    ...OTHER_PROBES,
  ];
  return probes.filter(probe => objects.some(({ group, kind }) => probe.kind === kind && probe.group === group));
}

function mayBeZero(replicas: Tree | undefined): boolean {
  if (replicas instanceof Choice) return mayBeZero(replicas.then) || mayBeZero(replicas.otherwise);
  if (!(replicas instanceof Dynamic)) return replicas === 0;
  return replicas.leaf.kind !== 'parameter' || !(Number(replicas.leaf.parameter.schema.minimum) > 0);
}

/** Those that do not depend on the objects. */
const OTHER_PROBES: readonly AvailabilityProbe[] = [
  // counts that are zero are absent from the status; stateful and daemon sets have no condition Available
  AvailabilityProbe.forKind('apps', 'StatefulSet', [
    Probe.cel(`${notZero('readyReplicas')} == self.spec.replicas && ${notZero('updatedReplicas')} == self.spec.replicas`, 'not all replicas are ready'),
  ]),
  AvailabilityProbe.forKind('apps', 'DaemonSet', [
    Probe.cel(`self.status.desiredNumberScheduled == ${notZero('numberAvailable')}`, 'not all nodes have an available pod'),
  ]),
  AvailabilityProbe.forKind('batch', 'Job', [Probe.condition('Complete')]),
  AvailabilityProbe.forKind('apiextensions.k8s.io', 'CustomResourceDefinition', [Probe.condition('Established')]),
];
