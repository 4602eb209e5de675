import { describeObject, groupOf, identityOf } from '../../src/kube/object-ref';

test('an apiVersion has a group; the core group is empty', () => {
  expect([groupOf('apps/v1'), groupOf('v1')]).toEqual(['apps', '']);
});

test('an object is described by what it has', () => {
  expect(describeObject({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { namespace: 'ns', name: 'web' } })).toBe('apps/v1 Deployment ns/web');
  expect(describeObject({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'ns' } })).toBe('v1 Namespace ns');
  expect(describeObject({ kind: 'Namespace' })).toBe('Namespace');
  expect(describeObject(null)).toBe('');
});

test('two versions of one object have the same identity, two namespaces do not', () => {
  const object = (apiVersion: string, namespace: string) => identityOf({ apiVersion, kind: 'Ingress', metadata: { namespace, name: 'a' } });
  expect(object('networking.k8s.io/v1', 'x')).toBe(object('networking.k8s.io/v1beta1', 'x'));
  expect(object('networking.k8s.io/v1', 'x')).not.toBe(object('networking.k8s.io/v1', 'y'));
  expect(object('networking.k8s.io/v1', 'x')).not.toBe(object('example.com/v1', 'x'));
});
