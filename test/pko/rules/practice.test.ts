import { Finding } from '../../../src/findings/finding';
import { Json, JsonObject } from '../../../src/kube/json';
import { validatePackage } from '../../../src/pko/validate';
import { manifest, packageWith } from '../package-files';

/** Objects of a package, each with its phase. */
type Placed = readonly (readonly [phase: string, object: JsonObject])[];

function found(code: string, objects: Placed, spec = ''): Finding[] {
  const files = objects.map(([phase, object], index) => {
    const metadata = object.metadata as JsonObject;
    const annotations = { ...metadata.annotations as JsonObject, 'package-operator.run/phase': phase };
    return [`${index}.yaml`, JSON.stringify({ ...object, metadata: { namespace: 'harbor', ...metadata, annotations } })];
  });
  return validatePackage(packageWith({ 'manifest.yaml': manifest(spec), ...Object.fromEntries(files) })).filter(finding => finding.code === code);
}

const workload = (kind: string, spec: JsonObject = {}, pod: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind,
  metadata: { name: 'rope' },
  spec: { ...spec, template: { metadata: { labels: { app: 'rope', tier: 'deck' } }, spec: pod } },
});
const equal = (kind: string, a: string, b: string, selector = '') =>
  `  availabilityProbes: [{selector: {kind: {group: apps, kind: ${kind}}${selector}}, probes: [{fieldsEqual: {fieldA: ${a}, fieldB: ${b}}}]}]`;

test.each<[string, JsonObject, string, number]>([
  ['a Deployment with replicas', workload('Deployment', { replicas: 2 }), equal('Deployment', '.status.updatedReplicas', '.status.replicas'), 0],
  ['a Deployment that leaves them out', workload('Deployment'), equal('Deployment', '.status.updatedReplicas', '.status.replicas'), 0],
  ['a Deployment without replicas', workload('Deployment', { replicas: 0 }), equal('Deployment', '.status.updatedReplicas', '.status.replicas'), 1],
  ['a path without a dot', workload('Deployment', { replicas: 0 }), equal('Deployment', '.spec.replicas', 'status.replicas'), 1],
  ['a chosen Deployment', workload('Deployment', { replicas: 0 }), equal('Deployment', '.status.a', '.status.replicas', ', selector: {matchLabels: {a: b}}'), 0],
  ['fields that are always there', workload('Deployment', { replicas: 0 }), equal('Deployment', '.spec.replicas', '.status.observedGeneration'), 0],
  ['the replicas of a StatefulSet', workload('StatefulSet', { replicas: 0 }), equal('StatefulSet', '.spec.replicas', '.status.replicas'), 0],
  ['the updated ones of a StatefulSet', workload('StatefulSet', { replicas: 0 }), equal('StatefulSet', '.spec.replicas', '.status.updatedReplicas'), 1],
  ['a DaemonSet on all nodes', workload('DaemonSet'), equal('DaemonSet', '.status.desiredNumberScheduled', '.status.numberAvailable'), 0],
  [
    'a DaemonSet on chosen nodes', workload('DaemonSet', {}, { nodeSelector: { deck: 'upper' } }),
    equal('DaemonSet', '.status.desiredNumberScheduled', '.status.numberAvailable'), 1,
  ],
  [
    'a DaemonSet on all nodes with Linux', workload('DaemonSet', {}, { nodeSelector: { 'kubernetes.io/os': 'linux' } }),
    equal('DaemonSet', '.status.desiredNumberScheduled', '.status.numberAvailable'), 0,
  ],
  ['what is zero when all is well', workload('Deployment'), equal('Deployment', '.status.unavailableReplicas', '.status.zero'), 1],
])('a probe that compares counts, and %s', (_, object, spec, count) => {
  expect(found('PKO125', [['last', object]], spec)).toHaveLength(count);
});

const SERVICE: JsonObject = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'bell' }, spec: { selector: { app: 'rope' } } };
const bell = (webhook: JsonObject = {}): JsonObject => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'MutatingWebhookConfiguration',
  metadata: { name: 'bell' },
  webhooks: [{ name: 'bell.harbor.io', clientConfig: { service: { name: 'bell', namespace: 'harbor' } }, ...webhook }],
});

test.each<[string, Placed, number]>([
  ['that refuses by default', [['first', bell()], ['first', SERVICE], ['last', workload('Deployment')]], 1],
  ['that lets pass', [['first', bell({ failurePolicy: 'Ignore' })], ['first', SERVICE], ['last', workload('Deployment')]], 0],
  ['that comes with its workload', [['last', bell()], ['last', SERVICE], ['last', workload('Deployment')]], 0],
  ['whose Service is elsewhere', [['first', bell()], ['last', workload('Deployment')]], 0],
  ['of a Service for others', [['first', bell()], ['first', { ...SERVICE, spec: { selector: { app: 'rope', tier: 'hold' } } }], ['last', workload('Deployment')]], 0],
  ['that has an early workload, too', [
    ['first', bell()], ['first', SERVICE], ['last', workload('Deployment')], ['first', { ...workload('StatefulSet'), metadata: { name: 'anchor' } }],
  ], 0],
])('a webhook before its workload: one %s', (_, objects, count) => {
  expect(found('PKO123', objects)).toHaveLength(count);
});

const CRD: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'cargoes.harbor.io' },
  spec: { group: 'harbor.io', names: { kind: 'Cargo', plural: 'cargoes' } },
};
const cargo = (group: string): JsonObject => ({ apiVersion: `${group}/v1`, kind: 'Cargo', metadata: { name: 'tea' } });

test('a custom resource comes after the first workload, if its kind is of the package', () => {
  expect(found('PKO124', [['first', CRD], ['first', cargo('harbor.io')], ['last', workload('Deployment')]])).toHaveLength(1);
  expect(found('PKO124', [['first', CRD], ['last', cargo('harbor.io')], ['last', workload('Deployment')]])).toEqual([]);
  expect(found('PKO124', [['first', CRD], ['first', cargo('sea.io')], ['last', workload('Deployment')]])).toEqual([]);
  expect(found('PKO124', [['first', CRD], ['first', cargo('harbor.io')]])).toEqual([]);
});

const scaler = (target: JsonObject, metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'rope', ...metadata },
  spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'rope', ...target } },
});

test('replicas belong to an autoscaler of the same object', () => {
  const count = (autoscaler: JsonObject) => found('PKO127', [['last', workload('Deployment', { replicas: 2 })], ['first', autoscaler]]).length;
  expect([scaler({}), scaler({ apiVersion: 'harbor.io/v1' }), scaler({ kind: 'StatefulSet' }), scaler({ name: 'sail' }), scaler({}, { namespace: 'bay' })].map(count))
    .toEqual([1, 0, 0, 0, 0]);
});

test('the certificate of an authority belongs to what injects it, on each object that has one', () => {
  const injected = (value: string, object: JsonObject) => ({ ...object, metadata: { name: 'a.harbor.io', annotations: { 'cert-manager.io/inject-ca-from': value } } });
  const crd = { ...CRD, spec: { ...CRD.spec as JsonObject, conversion: { strategy: 'Webhook', webhook: { clientConfig: { caBundle: 'Y2E=' } } } } };
  const service: JsonObject = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata: {}, spec: { caBundle: 'Y2E=' } };
  const paths = (object: Json) => found('PKO127', [['last', object as JsonObject]]).map(({ path }) => path);
  expect(paths(injected('harbor/ca', crd))).toEqual(['spec.conversion.webhook.clientConfig.caBundle']);
  expect(paths(injected('harbor/ca', service))).toEqual(['spec.caBundle']);
  expect(paths(injected('', service))).toEqual([]);
  expect(paths(injected('harbor/ca', { ...service, spec: { caBundle: '' } }))).toEqual([]);
});
