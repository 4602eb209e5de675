import { KUBERNETES_VERSION } from './kinds';

/** When a version of a kind of Kubernetes goes out of use. */
export interface ApiLifecycle {
  /** The release that deprecated it: `1.16`. */
  readonly deprecatedIn: string;
  /** The release that serves it no longer; undefined while none is planned. */
  readonly removedIn?: string;
  /** What to use: an apiVersion, with the kind where that is another one; undefined where nothing takes its place. */
  readonly replacement?: string;
}

/** apiVersion, kinds, the minor releases that deprecated and that removed them, what to use. */
type Row = readonly [apiVersion: string, kinds: string, deprecated: number, removed: number | undefined, replacement?: string];

/**
 * From the lifecycles that the API types of Kubernetes declare (zz_generated.prerelease-lifecycle.go of k8s.io/api and
 * k8s.io/apiextensions-apiserver), and for types that are gone from there the deprecation guide; up to what 1.36 deprecates.
 */
const ROWS: readonly Row[] = [
  ['admissionregistration.k8s.io/v1alpha1', 'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding', 35, 38, 'admissionregistration.k8s.io/v1'],
  ['admissionregistration.k8s.io/v1alpha1', 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding', 29, 32, 'admissionregistration.k8s.io/v1'],
  ['admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration ValidatingWebhookConfiguration', 16, 22, 'admissionregistration.k8s.io/v1'],
  ['admissionregistration.k8s.io/v1beta1', 'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding', 31, 34, 'admissionregistration.k8s.io/v1'],
  ['apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition', 16, 22, 'apiextensions.k8s.io/v1'],
  ['apiregistration.k8s.io/v1beta1', 'APIService', 19, 22, 'apiregistration.k8s.io/v1'],
  ['apps/v1beta1', 'ControllerRevision Deployment StatefulSet', 8, 16, 'apps/v1'],
  ['apps/v1beta1', 'DeploymentRollback', 8, 16],
  ['apps/v1beta2', 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet', 9, 16, 'apps/v1'],
  ['authentication.k8s.io/v1alpha1', 'SelfSubjectReview', 29, 32, 'authentication.k8s.io/v1'],
  ['authentication.k8s.io/v1beta1', 'SelfSubjectReview', 30, 33, 'authentication.k8s.io/v1'],
  ['authentication.k8s.io/v1beta1', 'TokenReview', 19, 22, 'authentication.k8s.io/v1'],
  [
    'authorization.k8s.io/v1beta1', 'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
    19, 22, 'authorization.k8s.io/v1',
  ],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', 22, 25, 'autoscaling/v2'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 23, 26, 'autoscaling/v2'],
  ['batch/v1beta1', 'CronJob', 21, 25, 'batch/v1'],
  ['certificates.k8s.io/v1alpha1', 'ClusterTrustBundle', 34, 37, 'certificates.k8s.io/v1beta1'],
  ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', 19, 22, 'certificates.k8s.io/v1'],
  ['coordination.k8s.io/v1alpha2', 'LeaseCandidate', 35, 38, 'coordination.k8s.io/v1beta1'],
  ['coordination.k8s.io/v1beta1', 'Lease', 19, 22, 'coordination.k8s.io/v1'],
  ['coordination.k8s.io/v1beta1', 'LeaseCandidate', 36, 39],
  ['discovery.k8s.io/v1beta1', 'EndpointSlice', 21, 25, 'discovery.k8s.io/v1'],
  ['events.k8s.io/v1beta1', 'Event', 22, 25, 'events.k8s.io/v1'],
  ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', 8, 16, 'apps/v1'],
  ['extensions/v1beta1', 'DeploymentRollback', 8, 16],
  ['extensions/v1beta1', 'Ingress', 14, 22, 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'NetworkPolicy', 9, 16, 'networking.k8s.io/v1'],
  ['extensions/v1beta1', 'PodSecurityPolicy', 11, 16],
  ['flowcontrol.apiserver.k8s.io/v1beta1', 'FlowSchema PriorityLevelConfiguration', 23, 26, 'flowcontrol.apiserver.k8s.io/v1'],
  ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema PriorityLevelConfiguration', 26, 29, 'flowcontrol.apiserver.k8s.io/v1'],
  ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema PriorityLevelConfiguration', 29, 32, 'flowcontrol.apiserver.k8s.io/v1'],
  ['networking.k8s.io/v1beta1', 'IPAddress ServiceCIDR', 34, 37, 'networking.k8s.io/v1'],
  ['networking.k8s.io/v1beta1', 'Ingress IngressClass', 19, 22, 'networking.k8s.io/v1'],
  ['node.k8s.io/v1beta1', 'RuntimeClass', 22, 25, 'node.k8s.io/v1'],
  ['policy/v1beta1', 'Eviction', 22, 25, 'policy/v1'],
  ['policy/v1beta1', 'PodDisruptionBudget', 21, 25, 'policy/v1'],
  ['policy/v1beta1', 'PodSecurityPolicy', 21, 25],
  ['rbac.authorization.k8s.io/v1beta1', 'ClusterRole ClusterRoleBinding Role RoleBinding', 17, 22, 'rbac.authorization.k8s.io/v1'],
  ['resource.k8s.io/v1alpha3', 'DeviceTaintRule', 36, 39, 'resource.k8s.io/v1beta2'],
  ['resource.k8s.io/v1beta1', 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice', 35, 38, 'resource.k8s.io/v1'],
  ['resource.k8s.io/v1beta2', 'DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice', 36, 39, 'resource.k8s.io/v1'],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass', 14, 22, 'scheduling.k8s.io/v1'],
  ['storage.k8s.io/v1alpha1', 'CSIStorageCapacity VolumeAttachment', 21, 24, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1alpha1', 'VolumeAttributesClass', 32, 35, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'CSIDriver StorageClass VolumeAttachment', 19, 22, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'CSINode', 17, 22, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', 24, 27, 'storage.k8s.io/v1'],
  ['storage.k8s.io/v1beta1', 'VolumeAttributesClass', 34, 37, 'storage.k8s.io/v1'],
  ['storagemigration.k8s.io/v1alpha1', 'StorageVersionMigration', 33, 36, 'storagemigration.k8s.io/v1beta1'],
  ['v1', 'ComponentStatus', 19, undefined],
  ['v1', 'Endpoints', 33, undefined, 'discovery.k8s.io/v1 EndpointSlice'],
];

/** When a version of a kind of Kubernetes goes out of use; undefined for one that is in use, and for kinds of others. */
export function lifecycleOf(apiVersion: string, kind: string): ApiLifecycle | undefined {
  const row = ROWS.find(([version, kinds]) => version === apiVersion && kinds.split(' ').includes(kind));
  if (row === undefined) return undefined;
  const [, , deprecated, removed, replacement] = row;
  return { deprecatedIn: `1.${deprecated}`, removedIn: removed === undefined ? undefined : `1.${removed}`, replacement };
}

/**
 * That a release no longer serves a version of a kind: `removed in 1.22, use apiextensions.k8s.io/v1`; undefined where it may.
 *
 * @param release `1.36`
 */
export function removalNotice(apiVersion: string, kind: string, release: string = KUBERNETES_VERSION): string | undefined {
  const { removedIn, replacement } = lifecycleOf(apiVersion, kind) ?? {};
  if (removedIn === undefined || minorOf(removedIn) > minorOf(release)) return undefined;
  return `removed in ${removedIn}${adviceOn(replacement)}`;
}

/**
 * That a release still serves a version of a kind, but deprecates it: `deprecated since 1.34, will be removed in 1.37, use networking.k8s.io/v1`;
 * undefined where it does not, or serves it no longer.
 *
 * @param release `1.36`
 */
export function deprecationNotice(apiVersion: string, kind: string, release: string = KUBERNETES_VERSION): string | undefined {
  const lifecycle = lifecycleOf(apiVersion, kind);
  if (lifecycle === undefined || removalNotice(apiVersion, kind, release) !== undefined) return undefined;
  const { deprecatedIn, removedIn, replacement } = lifecycle;
  if (minorOf(deprecatedIn) > minorOf(release)) return undefined;
  return `deprecated since ${deprecatedIn}${removedIn === undefined ? '' : `, will be removed in ${removedIn}`}${adviceOn(replacement)}`;
}

function adviceOn(replacement: string | undefined): string {
  return replacement === undefined ? '' : `, use ${replacement}`;
}

function minorOf(release: string): number {
  return Number(release.split('.')[1]);
}
