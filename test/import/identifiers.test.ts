import { camelCase, kebabCase, pascalCase, uniqueName } from '../../src/import/code/identifiers';
import { objectIds } from '../../src/import/object-ids';
import { JsonObject } from '../../src/kube/json';

test.each([
  ['ClusterRoleBinding', 'cluster-role-binding'],
  ['APIService', 'api-service'],
  ['prometheus_k8s', 'prometheus-k8s'],
  ['system:controller', 'system-controller'],
  ['PodDNSConfig', 'pod-dns-config'],
])('%s is %s with hyphens', (name, kebab) => {
  expect(kebabCase(name)).toBe(kebab);
});

test('names of classes and variables come from any spelling', () => {
  expect([pascalCase('cluster-role'), camelCase('cluster-role'), pascalCase('3scale-operator'), camelCase('RELATED_IMAGE')])
    .toEqual(['ClusterRole', 'clusterRole', 'X3scaleOperator', 'relatedImage']);
});

test('a name that is taken gets a number', () => {
  const taken = new Set(['role', 'lamp-role']);
  expect(uniqueName(['role', 'lamp-role'], taken)).toBe('lamp-role-2');
  expect(uniqueName(['role', 'lamp-role'], taken)).toBe('lamp-role-3');
});

function named(kind: string, name: string, namespace?: string): JsonObject {
  return { kind, metadata: { name, ...(namespace !== undefined && { namespace }) } };
}

test('constructs are called by their kinds, and by names where there are several of a kind', () => {
  const objects = [
    named('Deployment', 'lamp-operator'),
    named('Role', 'lamp-operator'),
    named('Role', 'lamp-operator-leader-election-role'),
    named('Role', 'reader', 'attic'),
    named('Role', 'reader', 'cellar'),
  ];
  expect([...objectIds(objects, 'lamp-operator').values()]).toEqual(['deployment', 'role', 'leader-election-role', 'reader-role', 'reader-cellar-role']);
});

test('ids that others have are not given', () => {
  expect([...objectIds([named('Lamp', 'desk')], 'lamp-operator', ['lamp']).values()]).toEqual(['desk-lamp']);
});
