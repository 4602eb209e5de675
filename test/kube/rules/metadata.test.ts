import { lines, problemsOf } from './problems';
import { JsonObject } from '../../../src/kube/json';
import { checkValues } from '../../../src/kube/rules/check-values';

const ofMetadata = (metadata: JsonObject, kind = 'ConfigMap') => lines(checkValues({ apiVersion: 'v1', kind, metadata }));

test('an object has a name, or the beginning of one', () => {
  expect(ofMetadata({})).toEqual(['error metadata.name: Required value: name or generateName is required']);
  expect(ofMetadata({ generateName: 'anchor-' })).toEqual([]);
  expect(ofMetadata({ name: 'Anchor' })[0]).toMatch(/^error metadata.name: Invalid value: "Anchor": a lowercase RFC 1123 subdomain/);
});

test('a CronJob leaves room in its name for that of its Jobs', () => {
  const spec = { schedule: '@daily', jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'a' }] } } } } };
  expect(lines(checkValues({ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'c'.repeat(53) }, spec }))[0]).toContain('must be no more than 52 characters');
});

test('labels, annotations and finalizers have qualified names, labels short values', () => {
  expect(ofMetadata({ name: 'a', labels: { 'a b': 'fine', 'App.io/x': null, 'ok': 'a b' } }).map((line) => line.split(': ')[0]))
    .toEqual(['error metadata.labels.a b', 'error metadata.labels.App.io/x', 'error metadata.labels.ok']);
  expect(ofMetadata({ name: 'a', annotations: { 'App.io/x': 'any text', 'a/b/c': '' } }).map((line) => line.split(': ')[0])).toEqual(['error metadata.annotations.a/b/c']);
  expect(ofMetadata({ name: 'a', finalizers: ['example.com/wait', 'a b'] })).toHaveLength(1);
});

test('annotations may have 256 KiB together', () => {
  const annotations = { a: 'x'.repeat(128 * 1024 - 1), b: 'x'.repeat(128 * 1024 - 1) };
  expect(ofMetadata({ name: 'a', annotations })).toEqual([]);
  expect(ofMetadata({ name: 'a', annotations: { ...annotations, b: `${annotations.b}x` } }))
    .toEqual(['error metadata.annotations: Too long: may not be more than 262144 bytes']);
});

test('an owner is complete, and one controls', () => {
  const owner = { apiVersion: 'v1', kind: 'Pod', name: 'a', uid: '1', controller: true };
  expect(ofMetadata({ name: 'a', ownerReferences: [owner, { ...owner, uid: null }] })).toEqual([
    'error metadata.ownerReferences[1].uid: Required value',
    'error metadata.ownerReferences[1].controller: Invalid value: true: only one reference can have Controller set to true',
  ]);
});

test('labels of pod security have their values, on namespaces alone', () => {
  const labels = { 'pod-security.kubernetes.io/enforce': 'strict', 'pod-security.kubernetes.io/warn-version': '1.30', 'pod-security.kubernetes.io/enforced': 'x' };
  expect(ofMetadata({ name: 'a', labels }, 'Namespace')).toEqual([
    'error metadata.labels.pod-security.kubernetes.io/enforce: Unsupported value: "strict": supported values: "privileged", "baseline", "restricted"',
    'error metadata.labels.pod-security.kubernetes.io/warn-version: Invalid value: "1.30": must be "latest" or "v1.x"',
    'warning metadata.labels.pod-security.kubernetes.io/enforced: pod-security.kubernetes.io/enforced is no label of pod security: nothing reads it.',
  ]);
  expect(ofMetadata({ name: 'a', labels })).toEqual([]);
});

test('of other kinds and of removed versions only the metadata is checked', () => {
  expect(problemsOf('example.com/v1', 'Service', { spec: {} })).toEqual([]);
  expect(problemsOf('networking.k8s.io/v1beta1', 'Ingress', { spec: {} })).toEqual([]);
});
