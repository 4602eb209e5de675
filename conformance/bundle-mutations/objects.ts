import { csvPath, inObject, objectOf, objectsAt, setAt, withManifest } from './bundle-files';
import { PLACE_EDITS, editPlace, told } from './places';
import { Mutation, Mutations, withFile } from '../package-mutations/mutation';
import { Json, JsonObject, emitYaml, isJsonObject, textAt } from '../subject';

const METADATA: readonly Json[] = [
  { name: 'A_b' }, { name: '' }, {}, null, 'x', [], { name: 7 }, { name: null }, { generateName: 'a-' }, { name: 'a', namespace: 'b' }, { name: 'a', namespace: '' },
  { name: 'a', labels: { 'a b': 'c' } }, { name: 'a', labels: { a: 'b c' } }, { name: 'a', labels: { a: 1 } }, { name: 'a', annotations: { 'A B': 'c' } },
  { name: 'a', annotations: { a: 'x'.repeat(300_000) } }, { name: 'a', finalizers: ['x'] }, { name: 'a', finalizers: ['a/b'] }, { name: 'a', ownerReferences: [{}] },
  { name: 'a', creationTimestamp: 'x' }, { name: 'a', creationTimestamp: null }, { name: 'a', unknown: 1 }, { name: 'a', generation: -1 }, { name: 'a', generation: 'x' },
  { name: 'a', managedFields: [{ operation: 'x' }] }, { name: 'a', deletionGracePeriodSeconds: 1.5 }, { name: 'a', uid: 7 }, { name: 'a', annotations: [] },
];

/** Kinds with an apiVersion: supported, unsupported, and those that Kubernetes removed. */
const KINDS: readonly (readonly [string, string])[] = [
  ['v1', 'Service'], ['v1', 'ServiceAccount'], ['v1', 'Secret'], ['v1', 'ConfigMap'], ['v1', 'Namespace'], ['v1', 'Pod'], ['apps/v1', 'Deployment'], ['batch/v1', 'Job'],
  ['apps/v1', 'StatefulSet'], ['networking.k8s.io/v1', 'Ingress'], ['networking.k8s.io/v1', 'NetworkPolicy'], ['monitoring.coreos.com/v1', 'ServiceMonitor'],
  ['monitoring.coreos.com/v1', 'PodMonitor'], ['monitoring.coreos.com/v1', 'PrometheusRule'], ['autoscaling.k8s.io/v1', 'VerticalPodAutoscaler'], ['console.openshift.io/v1', 'ConsolePlugin'],
  ['console.openshift.io/v1', 'ConsoleLink'], ['console.openshift.io/v1', 'ConsoleYAMLSample'], ['console.openshift.io/v1', 'ConsoleQuickStart'], ['x/y/z', 'Service'],
  ['console.openshift.io/v1', 'ConsoleCLIDownload'], ['route.openshift.io/v1', 'Route'], ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'],
  ['cert-manager.io/v1', 'Certificate'], ['operators.coreos.com/v1', 'OperatorGroup'], ['operators.coreos.com/v1alpha1', 'CatalogSource'], ['example.com/v1', 'service'],
  ['policy/v1beta1', 'PodDisruptionBudget'], ['policy/v1beta1', 'PodSecurityPolicy'], ['batch/v1beta1', 'CronJob'], ['autoscaling/v2beta1', 'HorizontalPodAutoscaler'],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler'], ['discovery.k8s.io/v1beta1', 'EndpointSlice'], ['events.k8s.io/v1beta1', 'Event'], ['node.k8s.io/v1beta1', 'RuntimeClass'],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass'], ['rbac.authorization.k8s.io/v1beta1', 'Role'], ['rbac.authorization.k8s.io/v1beta1', 'ClusterRole'],
  ['rbac.authorization.k8s.io/v1beta1', 'RoleBinding'], ['rbac.authorization.k8s.io/v1beta1', 'ClusterRoleBinding'], ['apiregistration.k8s.io/v1beta1', 'APIService'],
  ['admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration'], ['coordination.k8s.io/v1beta1', 'Lease'], ['extensions/v1beta1', 'Ingress'],
  ['networking.k8s.io/v1beta1', 'IngressClass'], ['storage.k8s.io/v1beta1', 'StorageClass'], ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest'],
  ['authentication.k8s.io/v1beta1', 'TokenReview'], ['authorization.k8s.io/v1beta1', 'SubjectAccessReview'], ['', 'ConfigMap'], ['v1', 'List'], ['v1', ''],
];

const pdb = (spec: Json): JsonObject => ({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'a' }, spec });
const role = (kind: string, rules: Json): JsonObject => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'a' }, rules });
const pdbRule = (verbs: Json, apiGroups: Json = ['policy'], resources: Json = ['poddisruptionbudgets']): Json => [{ apiGroups, resources, verbs }];
const sccRule = (verbs: Json, resourceNames: Json): Json => [{ apiGroups: ['security.openshift.io'], resources: ['securitycontextconstraints'], resourceNames, verbs }];

/** Objects that the object validator judges. */
const JUDGED: readonly JsonObject[] = [
  ...[0, 1, '0', '0%', '10%', '100%', 'x', 1.5, null, true, {}, -1, ''].map(maxUnavailable => pdb({ maxUnavailable })),
  ...[0, 1, '100%', '99%', 100, null, true, []].map(minAvailable => pdb({ minAvailable })),
  ...[null, 'x', {}, [], { selector: 'x' }, { minAvailable: '100%', maxUnavailable: 0 }].map(spec => pdb(spec as Json)),
  ...[true, false, 'true', null, 1].map(globalDefault => ({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'a' }, value: 1, globalDefault })),
  ...['1', 1.5, 1e10].map(value => ({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'a' }, value, globalDefault: true })),
  ...[['create'], ['*'], ['get'], ['patch', 'x'], [], null, 'create', [1]].flatMap(verbs => [role('Role', pdbRule(verbs)), role('ClusterRole', pdbRule(verbs))]),
  role('Role', pdbRule(['create'], ['*'])), role('Role', pdbRule(['create'], ['policy'], ['*'])), role('ClusterRole', null), role('Role', 'x'), role('Role', [null]),
  ...[['privileged'], ['mine'], [], null, ['mine', 'nonroot'], 'privileged'].flatMap(names => [role('Role', sccRule(['update'], names)), role('ClusterRole', sccRule(['*'], names))]),
  role('ClusterRole', sccRule(['use'], ['privileged'])), role('ClusterRole', sccRule(['delete'], ['anyuid'])),
];

const GROUP_ANNOTATIONS: readonly JsonObject[] = [
  { 'olm.targetnamespaces': 'x' }, { 'olm.targetNamespaces': 'x' }, { 'olm.properties': '[]' }, { 'OLM.ProvidedAPIs': 'x', 'olm.operatorgroup': 'y' }, {},
];

/** A ServiceAccount of the bundle that has the name of one of the deployments', or another one. */
const serviceAccount = (name: (taken: string) => string, object: JsonObject = {}): Mutation => files => {
  const csv = objectOf(files, csvPath(files) ?? '');
  const deployment = csv === undefined ? undefined : objectsAt(csv, 'spec', 'install', 'spec', 'deployments')[0];
  const taken = textAt(deployment, 'spec', 'template', 'spec', 'serviceAccountName') ?? '';
  const made: JsonObject = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: name(taken) }, ...object };
  return { files: withFile(files, 'manifests/sa.yaml', emitYaml(made)), what: `a ServiceAccount ${told(made)} beside ${told(taken)}` };
};

/** Changes of objects that are neither a ClusterServiceVersion nor a CustomResourceDefinition, and objects that are added. */
export const OBJECT_MUTATIONS: Mutations = {
  ...Object.fromEntries(Object.entries(PLACE_EDITS).flatMap(([what, edit]) => [
    [`object: ${what}`, inObject((object, random) => editPlace(object, edit, random, () => true))],
    [`object metadata: ${what}`, inObject((object, random) => editPlace(object, edit, random, path => path.startsWith('metadata')))],
  ])),
  ...Object.fromEntries(METADATA.map(metadata => [
    `object: metadata ${told(metadata)}`, withManifest(`a ConfigMap with the metadata ${told(metadata)}`, { apiVersion: 'v1', kind: 'ConfigMap', metadata }),
  ])),
  ...Object.fromEntries(KINDS.map(([apiVersion, kind]) => [
    `object: ${apiVersion} ${kind}`, withManifest(`an object ${apiVersion} ${kind}`, { apiVersion, kind, metadata: { name: 'a' } }),
  ])),
  ...Object.fromEntries(JUDGED.map(object => [`object: ${JSON.stringify(object)}`, withManifest(`an object ${told(withoutHead(object))}`, object)])),
  ...Object.fromEntries(GROUP_ANNOTATIONS.map(annotations => [`operator group: ${JSON.stringify(annotations)}`, withManifest(
    `an OperatorGroup with ${JSON.stringify(annotations)}`, { apiVersion: 'operators.coreos.com/v1', kind: 'OperatorGroup', metadata: { name: 'a', annotations } },
  )])),
  'object: a ServiceAccount of a deployment': serviceAccount(taken => taken),
  'object: another ServiceAccount': serviceAccount(taken => `${taken}-other`),
  'object: a ServiceAccount without name': serviceAccount(() => ''),
  'object: a ServiceAccount of another version': serviceAccount(taken => taken, { apiVersion: 'v2' }),
  'object: a ServiceAccount that Go cannot decode': serviceAccount(taken => taken, { secrets: 'x' }),
  'object: metadata is missing': withManifest('an object without metadata', { apiVersion: 'v1', kind: 'ConfigMap' }),
  'object: kind is missing': withManifest('an object without kind', { apiVersion: 'v1', metadata: { name: 'a' } }),
  'object: apiVersion is missing': withManifest('an object without apiVersion', { kind: 'ConfigMap', metadata: { name: 'a' } }),
  'object: kind is no text': withManifest('an object of the kind 7', { apiVersion: 'v1', kind: 7, metadata: { name: 'a' } }),
  'object: empty': withManifest('an empty object', {}),
  'object: a list of objects': withManifest('a list of objects', {
    apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }],
  }),
  'object: a namespace everywhere': inObject(object => {
    if (!isJsonObject(object.metadata)) return undefined;
    setAt(object, ['metadata', 'namespace'], 'default');
    return 'metadata.namespace is default';
  }),
};

function withoutHead({ metadata: _, apiVersion: __, ...rest }: JsonObject): JsonObject {
  return rest;
}
