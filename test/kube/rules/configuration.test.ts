import { problemsOf } from './problems';
import { quantityValue } from '../../../src/kube/rules/quantity';

test('a key of a ConfigMap stands in one of its maps', () => {
  expect(problemsOf('v1', 'ConfigMap', { data: { 'a': 'x', 'b/c': 'x' }, binaryData: { a: 'eA==' } })).toEqual([
    'error binaryData.a: Invalid value: "a": duplicate of key present in data',
    'error data.b/c: Invalid value: "b/c": a valid config key must consist of alphanumeric characters, \'-\', \'_\' or \'.\' '
    + '(e.g. \'key.name\',  or \'KEY_NAME\',  or \'key-name\', regex used for validation is \'[-._a-zA-Z0-9]+\')',
  ]);
});

test('the data may have a mebibyte', () => {
  expect(problemsOf('v1', 'ConfigMap', { data: { a: 'x'.repeat(1024 * 1024) } })).toEqual([]);
  expect(problemsOf('v1', 'Secret', { stringData: { a: 'x'.repeat(1024 * 1024) }, data: { b: 'eA==' } })).toEqual(['error data: Too long: may not be more than 1048576 bytes']);
});

test('a Secret has the keys that its type needs', () => {
  expect(problemsOf('v1', 'Secret', { type: 'kubernetes.io/tls', stringData: { 'tls.crt': '' } })).toEqual(['error data.tls.key: Required value: the type kubernetes.io/tls needs tls.key']);
  expect(problemsOf('v1', 'Secret', { type: 'kubernetes.io/service-account-token' })).toEqual(['error metadata.annotations.kubernetes.io/service-account.name: Required value']);
  expect(problemsOf('v1', 'Secret', { type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': 'x' } }))
    .toEqual(['error data..dockerconfigjson: Invalid value: "<secret contents redacted>": must be JSON']);
  expect(problemsOf('v1', 'Secret', { type: 'example.com/own' })).toEqual([]);
});

test('a claim asks for storage', () => {
  expect(problemsOf('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } })).toEqual([]);
  expect(problemsOf('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWrite'] } })).toEqual([
    'error spec.accessModes[0]: Unsupported value: "ReadWrite": supported values: "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"',
    'error spec.resources.requests.storage: Required value',
  ]);
  expect(problemsOf('storage.k8s.io/v1', 'StorageClass', { reclaimPolicy: 'Keep' })).toEqual([
    'error provisioner: Required value',
    'error reclaimPolicy: Unsupported value: "Keep": supported values: "Delete", "Retain"',
  ]);
});

test('limits are in order', () => {
  expect(problemsOf('v1', 'LimitRange', { spec: { limits: [{ type: 'Container', min: { cpu: '1' }, default: { cpu: '500m' }, max: { cpu: '2' } }] } }))
    .toEqual(['error spec.limits[0].min.cpu: Invalid value: "1": must be less than or equal to default value 500m']);
  expect(problemsOf('v1', 'ResourceQuota', { spec: { hard: { pods: -1 } } })).toEqual(['error spec.hard.pods: Invalid value: -1: must be greater than or equal to 0']);
});

test('the highest priorities are the system\'s', () => {
  expect(problemsOf('scheduling.k8s.io/v1', 'PriorityClass', { value: 2000000000 }))
    .toEqual(['error value: Forbidden: maximum allowed value of a user defined priority is 1000000000']);
});

test('quantities of one size are one number', () => {
  expect(['1', '1000m', '0.001k', '1e0', ' 1 '].map(quantityValue)).toEqual([1, 1, 1, 1, 1]);
  expect([quantityValue('1Ki'), quantityValue('100m') === quantityValue('0.1'), quantityValue('1 Gi'), quantityValue(null)]).toEqual([1024, true, undefined, undefined]);
});
