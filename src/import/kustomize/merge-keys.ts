import { isKnownKind } from './known-kinds';

/**
 * How the parts of a value are merged: what kustomize takes from the OpenAPI of Kubernetes 1.21 (x-kubernetes-patch-strategy and its keys).
 * Fields that are not listed have no lists that are merged item by item.
 */
export interface MergeSchema {
  readonly fields?: { readonly [field: string]: MergeSchema };
  /** What a list is merged by; without keys by the items themselves. */
  readonly keys?: readonly string[];
  /** Of the items of a list that is merged. */
  readonly items?: MergeSchema;
}

const listOf = (keys: readonly string[], items: MergeSchema = {}): MergeSchema => ({ keys, items });
const fields = (table: { readonly [field: string]: MergeSchema }): MergeSchema => ({ fields: table });

const METADATA = fields({ finalizers: listOf([]), ownerReferences: listOf(['uid']) });
const STATUS = fields({ conditions: listOf(['type']) });
const MOUNTS = { env: listOf(['name']), volumeDevices: listOf(['devicePath']), volumeMounts: listOf(['mountPath']) };
const CONTAINER = fields({ ...MOUNTS, ports: listOf(['containerPort', 'protocol']) });
const POD = fields({
  containers: listOf(['name'], CONTAINER),
  ephemeralContainers: listOf(['name'], fields(MOUNTS)),
  hostAliases: listOf(['ip']),
  imagePullSecrets: listOf(['name']),
  initContainers: listOf(['name'], CONTAINER),
  topologySpreadConstraints: listOf(['topologyKey', 'whenUnsatisfiable']),
  volumes: listOf(['name'], fields({ ephemeral: fields({ volumeClaimTemplate: fields({ metadata: METADATA }) }) })),
});
const TEMPLATE = fields({ metadata: METADATA, spec: POD });
const WORKLOAD = { spec: fields({ template: TEMPLATE }), status: STATUS };
const CRON_JOB = { spec: fields({ jobTemplate: fields({ metadata: METADATA, spec: fields({ template: TEMPLATE }) }) }) };
const WEBHOOKS = { webhooks: listOf(['name']) };
const DRIVERS = { spec: fields({ drivers: listOf(['name']) }) };

const KINDS: { readonly [kind: string]: { readonly [field: string]: MergeSchema } } = {
  'admissionregistration.k8s.io/v1 MutatingWebhookConfiguration': WEBHOOKS,
  'admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration': WEBHOOKS,
  'admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration': WEBHOOKS,
  'admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration': WEBHOOKS,
  'apiregistration.k8s.io/v1 APIService': { status: STATUS },
  'apiregistration.k8s.io/v1beta1 APIService': { status: STATUS },
  'apps/v1 DaemonSet': WORKLOAD,
  'apps/v1 Deployment': WORKLOAD,
  'apps/v1 ReplicaSet': WORKLOAD,
  'apps/v1 StatefulSet': WORKLOAD,
  'batch/v1 CronJob': CRON_JOB,
  'batch/v1 Job': WORKLOAD,
  'batch/v1beta1 CronJob': CRON_JOB,
  'policy/v1 PodDisruptionBudget': { status: STATUS },
  'policy/v1beta1 PodDisruptionBudget': { status: STATUS },
  'storage.k8s.io/v1 CSINode': DRIVERS,
  'storage.k8s.io/v1beta1 CSINode': DRIVERS,
  'v1 ComponentStatus': { conditions: listOf(['type']) },
  'v1 Namespace': { status: STATUS },
  'v1 Node': { spec: fields({ podCIDRs: listOf([]) }), status: fields({ addresses: listOf(['type']), conditions: listOf(['type']) }) },
  'v1 PersistentVolumeClaim': { status: STATUS },
  'v1 Pod': { spec: POD, status: fields({ conditions: listOf(['type']), podIPs: listOf(['ip']) }) },
  'v1 PodTemplate': { template: TEMPLATE },
  'v1 ReplicationController': WORKLOAD,
  'v1 Service': { spec: fields({ ports: listOf(['port', 'protocol']) }), status: STATUS },
  'v1 ServiceAccount': { secrets: listOf(['name']) },
};

/** How objects of a kind are merged; undefined for a kind that kustomize does not know, whose lists are replaced. */
export function mergeSchemaOf(apiVersion: string, kind: string): MergeSchema | undefined {
  if (!isKnownKind(apiVersion, kind)) return undefined;
  return fields({ metadata: METADATA, ...KINDS[`${apiVersion} ${kind}`] });
}
