import { Difference } from '../values/differences';

/** Paths of fields by kind that an API server lets nobody change. */
const IMMUTABLE: { readonly [kind: string]: readonly RegExp[] } = {
  Deployment: [/^spec\.selector\b/],
  ReplicaSet: [/^spec\.selector\b/],
  DaemonSet: [/^spec\.selector\b/],
  StatefulSet: [/^spec\.(?!replicas\b|ordinals\b|template\b|updateStrategy\b|revisionHistoryLimit\b|persistentVolumeClaimRetentionPolicy\b|minReadySeconds\b)/],
  Job: [/^spec\.(selector|completionMode|manualSelector|podFailurePolicy|backoffLimitPerIndex|managedBy)\b/, /^spec\.template\b/],
  PersistentVolumeClaim: [/^spec\.(?!resources\b|volumeAttributesClassName\b)/],
  PersistentVolume: [/^spec\.(csi|nfs|hostPath|local|iscsi|fc|volumeMode|nodeAffinity)\b/],
  StorageClass: [/^(provisioner|parameters|reclaimPolicy|volumeBindingMode)\b/],
  RoleBinding: [/^roleRef\b/],
  ClusterRoleBinding: [/^roleRef\b/],
  PriorityClass: [/^(value|preemptionPolicy)\b/],
  RuntimeClass: [/^handler\b/],
  CSIDriver: [/^spec\.(attachRequired|volumeLifecycleModes)\b/],
  IngressClass: [/^spec\.controller\b/],
  Secret: [/^type$/],
  Pod: [/^spec\.(?!containers\[[^\]]*\]\.image\b|initContainers\[[^\]]*\]\.image\b|activeDeadlineSeconds\b|tolerations\b|terminationGracePeriodSeconds\b)/],
};

/** Whether an API server refuses to change a field; an object with `immutable: true` keeps its data. */
export function isImmutable(kind: string, { path, before, after }: Difference, wasFrozen: boolean): boolean {
  if (kind === 'Service' && /^spec\.clusterIPs?\b/.test(path)) return isFixedAddress(before, after);
  if ((kind === 'ConfigMap' || kind === 'Secret') && wasFrozen) return /^(data|binaryData|immutable)\b/.test(path);
  return IMMUTABLE[kind]?.some(pattern => pattern.test(path)) ?? false;
}

/** An address that a server has given stays; `None` cannot come or go. */
function isFixedAddress(before: Difference['before'], after: Difference['after']): boolean {
  return before !== undefined || after === 'None';
}
