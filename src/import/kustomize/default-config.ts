import { FieldSpec } from './field-spec';
import { EMPTY_CONFIG, NameReference, TransformerConfig, sortConfig } from './transformer-config';

let config: TransformerConfig | undefined;

/**
 * The fields that kustomize changes without being told: facts of api/internal/konfig/builtinpluginconsts, said by where kinds have their pods.
 */
export function defaultConfig(): TransformerConfig {
  config ??= makeConfig();
  return config;
}

function makeConfig(): TransformerConfig {
  return sortConfig({
    ...EMPTY_CONFIG,
    namePrefix: [{ path: 'metadata/name' }],
    nameSuffix: [{ path: 'metadata/name' }],
    namespace: [
      { path: 'metadata/name', kind: 'Namespace', create: true },
      { path: 'spec/service/namespace', group: 'apiregistration.k8s.io', kind: 'APIService', create: true },
      { path: 'spec/conversion/webhook/clientConfig/service/namespace', group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' },
    ],
    commonLabels: [...selectorFields(), ...templateFields('labels')],
    templateLabels: templateFields('labels'),
    commonAnnotations: templateFields('annotations'),
    images: ['spec', 'spec/template/spec'].flatMap(pod => ['containers[]/image', 'initContainers[]/image', 'volumes[]/image/reference']
      .map((field): FieldSpec => ({ path: `${pod}/${field}`, create: true }))),
    replicas: ['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind): FieldSpec => ({ path: 'spec/replicas', create: true, kind })),
    varReference: variableFields(),
    nameReference: nameReferences(),
  });
}

/** Where kinds have the spec of their pods; all others have it in the usual place. */
const POD: { readonly [kind: string]: string } = { Pod: 'spec', PodTemplate: 'template/spec', CronJob: 'spec/jobTemplate/spec/template/spec' };

function podFields(kinds: readonly string[], fields: readonly string[]): FieldSpec[] {
  return kinds.flatMap(kind => fields.map((field): FieldSpec => ({ path: `${POD[kind] ?? 'spec/template/spec'}/${field}`, kind })));
}

/** Fields that the table of ConfigMaps and Secrets has with a version for pods alone. */
function versionedPodFields(fields: readonly string[]): FieldSpec[] {
  const kinds = ['Pod', 'PodTemplate', 'Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'CronJob'];
  return podFields(kinds, fields).map(spec => spec.kind === 'Pod' ? { ...spec, version: 'v1' } : spec);
}

function selectorFields(): FieldSpec[] {
  const matchLabels = 'labelSelector/matchLabels';
  const affinity = ['podAffinity', 'podAntiAffinity'].flatMap(kind => [
    `affinity/${kind}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/${matchLabels}`,
    `affinity/${kind}/requiredDuringSchedulingIgnoredDuringExecution/${matchLabels}`,
  ]);
  return [
    { path: 'spec/selector', create: true, version: 'v1', kind: 'Service' },
    { path: 'spec/selector', create: true, version: 'v1', kind: 'ReplicationController' },
    ...['Deployment', 'ReplicaSet', 'DaemonSet'].map((kind): FieldSpec => ({ path: 'spec/selector/matchLabels', create: true, kind })),
    { path: 'spec/selector/matchLabels', create: true, group: 'apps', kind: 'StatefulSet' },
    ...podFields(['Deployment', 'StatefulSet'], [...affinity, `topologySpreadConstraints/${matchLabels}`]).map(spec => ({ ...spec, group: 'apps' })),
    { path: 'spec/selector/matchLabels', group: 'batch', kind: 'Job' },
    { path: 'spec/jobTemplate/spec/selector/matchLabels', group: 'batch', kind: 'CronJob' },
    { path: 'spec/selector/matchLabels', group: 'policy', kind: 'PodDisruptionBudget' },
    ...['spec', 'spec/ingress/from', 'spec/egress/to']
      .map((path): FieldSpec => ({ path: `${path}/podSelector/matchLabels`, group: 'networking.k8s.io', kind: 'NetworkPolicy' })),
  ];
}

function templateFields(field: 'labels' | 'annotations'): FieldSpec[] {
  const isLabels = field === 'labels';
  return [
    { path: `metadata/${field}`, create: true },
    { path: `spec/template/metadata/${field}`, create: true, version: 'v1', kind: 'ReplicationController' },
    ...['Deployment', 'ReplicaSet', 'DaemonSet'].map((kind): FieldSpec => ({ path: `spec/template/metadata/${field}`, create: true, kind })),
    { path: `spec/template/metadata/${field}`, create: true, ...isLabels && { group: 'apps' }, kind: 'StatefulSet' },
    ...isLabels ? [{ path: 'spec/volumeClaimTemplates[]/metadata/labels', create: true, group: 'apps', kind: 'StatefulSet' }] : [],
    { path: `spec/template/metadata/${field}`, create: true, group: 'batch', kind: 'Job' },
    { path: `spec/jobTemplate/metadata/${field}`, create: true, group: 'batch', kind: 'CronJob' },
    { path: `spec/jobTemplate/spec/template/metadata/${field}`, create: true, group: 'batch', kind: 'CronJob' },
  ];
}

function variableFields(): FieldSpec[] {
  const fields = ['containers', 'initContainers'].flatMap(list => ['args', 'command', 'env/value', 'volumeMounts/mountPath'].map(field => `${list}/${field}`));
  return [
    ...podFields(['CronJob', 'DaemonSet', 'Deployment', 'Job', 'Pod', 'ReplicaSet', 'StatefulSet'], fields),
    ...podFields(['DaemonSet', 'Deployment', 'Job', 'Pod', 'ReplicaSet'], ['volumes/nfs/server']),
    { path: 'spec/jobTemplate/spec/template/volumes/nfs/server', kind: 'CronJob' },
    { path: 'spec/volumeClaimTemplates/spec/nfs/server', kind: 'StatefulSet' },
    { path: 'spec/nfs/server', kind: 'PersistentVolume' },
    { path: 'spec/template/metadata/annotations', kind: 'Deployment' },
    ...['spec/rules/host', 'spec/tls/hosts', 'spec/tls/secretName'].map((path): FieldSpec => ({ path, kind: 'Ingress' })),
    ...['spec/ports/port', 'spec/ports/targetPort'].map((path): FieldSpec => ({ path, kind: 'Service' })),
    { path: 'metadata/labels' },
    { path: 'metadata/annotations' },
  ];
}

const ROLE_KINDS = ['Role', 'ClusterRole'];
const ACCOUNT_KINDS = ['Pod', 'StatefulSet', 'Deployment', 'ReplicationController', 'CronJob', 'Job', 'DaemonSet'];
const RBAC = 'rbac.authorization.k8s.io';
const ADMISSION = 'admissionregistration.k8s.io';

function nameReferences(): NameReference[] {
  const at = (kind: string, paths: readonly string[], group?: string): FieldSpec[] =>
    paths.map(path => ({ path, kind, ...group !== undefined && { group } }));
  const inContainers = (field: string): string[] => ['containers', 'initContainers'].map(list => `${list}/${field}`);
  const resourceNames = ROLE_KINDS.flatMap(kind => at(kind, ['rules/resourceNames']));
  return [
    ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet']
      .map((kind): NameReference => ({ kind, fieldSpecs: at('HorizontalPodAutoscaler', ['spec/scaleTargetRef/name']) })),
    {
      kind: 'ConfigMap',
      version: 'v1',
      fieldSpecs: [
        ...versionedPodFields([
          'volumes/configMap/name', 'volumes/projected/sources/configMap/name', ...inContainers('env/valueFrom/configMapKeyRef/name'),
          ...inContainers('envFrom/configMapRef/name'),
        ]),
        ...at('Node', ['spec/configSource/configMap']),
        ...resourceNames,
        ...at('Ingress', ['metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap']),
      ],
    },
    {
      kind: 'Secret',
      version: 'v1',
      fieldSpecs: [
        ...versionedPodFields([
          'volumes/secret/secretName', 'volumes/projected/sources/secret/name', 'imagePullSecrets/name', ...inContainers('env/valueFrom/secretKeyRef/name'),
          ...inContainers('envFrom/secretRef/name'),
        ]),
        ...at('Ingress', [
          'spec/tls/secretName',
          'spec/tls/secretName', // upstream has it twice, so that it follows a name twice
          ...['ingress', 'nginx.ingress'].map(domain => `metadata/annotations/${domain}.kubernetes.io\\/auth-secret`),
          'metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret',
        ]),
        ...at('ServiceAccount', ['imagePullSecrets/name']),
        ...at('StorageClass', ['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map(name => `parameters/${name}`)),
        ...resourceNames,
        { path: 'spec/template/spec/containers/env/valueFrom/secretKeyRef/name', kind: 'Service', group: 'serving.knative.dev', version: 'v1' },
        ...at('PersistentVolume', ['spec/azureFile/secretName']),
      ],
    },
    {
      kind: 'Service',
      version: 'v1',
      fieldSpecs: [
        ...at('StatefulSet', ['spec/serviceName'], 'apps'),
        ...at('Ingress', ['spec/rules/http/paths/backend', 'spec/backend'].map(backend => `${backend}/serviceName`)),
        ...at('Ingress', ['spec/rules/http/paths/backend', 'spec/defaultBackend'].map(backend => `${backend}/service/name`)),
        ...at('APIService', ['spec/service/name'], 'apiregistration.k8s.io'),
        ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'].flatMap(kind => at(kind, ['webhooks/clientConfig/service'], ADMISSION)),
      ],
    },
    { kind: 'Role', group: RBAC, fieldSpecs: at('RoleBinding', ['roleRef/name'], RBAC) },
    { kind: 'ClusterRole', group: RBAC, fieldSpecs: ['RoleBinding', 'ClusterRoleBinding'].flatMap(kind => at(kind, ['roleRef/name'], RBAC)) },
    {
      kind: 'ServiceAccount',
      version: 'v1',
      fieldSpecs: [
        ...['RoleBinding', 'ClusterRoleBinding'].flatMap(kind => at(kind, ['subjects'], RBAC)),
        ...podFields(ACCOUNT_KINDS, ['serviceAccountName']),
      ],
    },
    { kind: 'PersistentVolumeClaim', version: 'v1', fieldSpecs: podFields(ACCOUNT_KINDS, ['volumes/persistentVolumeClaim/claimName']) },
    {
      kind: 'PersistentVolume',
      version: 'v1',
      fieldSpecs: [...at('PersistentVolumeClaim', ['spec/volumeName']), ...at('ClusterRole', ['rules/resourceNames'])],
    },
    {
      kind: 'StorageClass',
      version: 'v1',
      group: 'storage.k8s.io',
      fieldSpecs: [
        ...['PersistentVolume', 'PersistentVolumeClaim'].flatMap(kind => at(kind, ['spec/storageClassName'])),
        ...at('StatefulSet', ['spec/volumeClaimTemplates/spec/storageClassName']),
      ],
    },
    { kind: 'PriorityClass', version: 'v1', group: 'scheduling.k8s.io', fieldSpecs: podFields(ACCOUNT_KINDS, ['priorityClassName']) },
    // upstream has the version in the group, and so it never applies
    { kind: 'IngressClass', version: 'v1', group: 'networking.k8s.io/v1', fieldSpecs: at('Ingress', ['spec/ingressClassName']) },
    { kind: 'ValidatingAdmissionPolicy', group: ADMISSION, fieldSpecs: at('ValidatingAdmissionPolicyBinding', ['spec/policyName'], ADMISSION) },
  ];
}
