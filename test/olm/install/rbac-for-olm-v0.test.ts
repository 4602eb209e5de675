import { bundleOf } from './bundle';
import { textAt, valueAt } from '../../../src/kube/json';
import { rbacForOlmV0 } from '../../../src/olm/install/rbac-for-olm-v0';

const RULES = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['*'] }];

function rbacOf(permissions: Parameters<typeof bundleOf>[0]) {
  return rbacForOlmV0(bundleOf(permissions).csv!.manifest, 'here');
}

test('each service account has a role and a binding for each of its permissions', () => {
  const rbac = rbacOf({
    permissions: [{ serviceAccountName: 'one', rules: RULES }],
    clusterPermissions: [{ serviceAccountName: 'one', rules: RULES }, { serviceAccountName: 'two', rules: RULES }],
  });
  expect([...rbac].map(([name, { roles, roleBindings, clusterRoles, clusterRoleBindings }]) =>
    [name, roles.length, roleBindings.length, clusterRoles.length, clusterRoleBindings.length])).toEqual([['one', 1, 1, 1, 1], ['two', 0, 0, 1, 1]]);
});

test('objects are labelled with their owner and a hash of what they say', () => {
  const { roles: [role], roleBindings: [binding] } = rbacOf({ permissions: [{ serviceAccountName: 'one', rules: RULES }] }).get('one')!;
  expect(valueAt(role, 'metadata', 'labels')).toEqual({
    'olm.owner': 'gadget.v1.0.0',
    'olm.owner.namespace': 'here',
    'olm.owner.kind': 'ClusterServiceVersion',
    'olm.permissions.hash': expect.stringMatching(/^[0-9A-Za-z]{30,}$/),
  });
  expect(valueAt(binding, 'roleRef')).toEqual({ apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: textAt(role, 'metadata', 'name') });
});

test('a service account that only permissions for the cluster name has no namespace, as upstream', () => {
  const { serviceAccount } = rbacOf({ clusterPermissions: [{ serviceAccountName: 'one', rules: RULES }] }).get('one')!;
  expect(valueAt(serviceAccount, 'metadata', 'namespace')).toBeUndefined();
});

test('another install strategy is refused', () => {
  const { manifest } = bundleOf({ spec: { install: { strategy: 'helm', spec: { deployments: [] } } } }).csv!;
  expect(() => rbacForOlmV0(manifest, 'here')).toThrow('unrecognized install strategy');
});
