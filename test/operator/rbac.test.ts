import * as fc from 'fast-check';
import { Json, JsonObject } from '../../src/kube/json';
import { InventoryObject } from '../../src/operator/inventory';
import { bindRoles, RbacFacts } from '../../src/operator/rbac';

const RBAC = 'rbac.authorization.k8s.io';

function rule(...verbs: string[]): JsonObject {
  return { apiGroups: [''], resources: ['pods'], verbs };
}

function object(kind: string, name: string, rest: JsonObject, namespace?: string): InventoryObject {
  const metadata: JsonObject = namespace === undefined ? { name } : { name, namespace };
  return { manifest: { apiVersion: `${RBAC}/v1`, kind, metadata, ...rest }, constructPath: `operator/${kind}-${name}` };
}

function binding(kind: string, name: string, role: string, subjects: Json[], namespace?: string): InventoryObject {
  const [roleKind, roleName] = role.split('/');
  return object(kind, name, { roleRef: { apiGroup: RBAC, kind: roleKind, name: roleName }, subjects }, namespace);
}

function account(name: string, namespace?: string): JsonObject {
  return namespace === undefined ? { kind: 'ServiceAccount', name } : { kind: 'ServiceAccount', name, namespace };
}

function names(objects: readonly InventoryObject[]): string[] {
  return objects.map(({ manifest }) => `${manifest.kind}/${(manifest.metadata as JsonObject).name}`);
}

const GROUP: JsonObject = { apiGroup: RBAC, kind: 'Group', name: 'admins' };

test('a ClusterRole bound in the whole cluster gives cluster rules', () => {
  const facts = bindRoles([
    object('ClusterRole', 'manager', { rules: [rule('get'), rule('list')] }),
    binding('ClusterRoleBinding', 'manager', 'ClusterRole/manager', [account('manager', 'own')]),
  ], 'own');
  expect(facts).toEqual({ accounts: [{ name: 'manager', clusterRules: [rule('get'), rule('list')], namespaceRules: [] }], forOthers: [], unboundClusterRoles: [], misfits: [] });
});

test('Roles and ClusterRoles bound in the namespace of the operator give namespace rules, in the order of the roles', () => {
  const facts = bindRoles([
    object('Role', 'leader', { rules: [rule('update')] }, 'own'),
    object('ClusterRole', 'reader', { rules: [rule('get')] }),
    binding('RoleBinding', 'reader', 'ClusterRole/reader', [account('manager', 'own')], 'own'),
    binding('RoleBinding', 'leader', 'Role/leader', [account('manager')], 'own'),
  ], 'own');
  expect(facts.accounts).toEqual([{ name: 'manager', clusterRules: [], namespaceRules: [rule('update'), rule('get')] }]);
});

test('a rule that repeats another one is dropped, whatever the order of its keys', () => {
  const facts = bindRoles([
    object('Role', 'one', { rules: [rule('get'), rule('get', 'list')] }, 'own'),
    object('Role', 'two', { rules: [{ verbs: ['get'], resources: ['pods'], apiGroups: [''] }, rule('list', 'get')] }, 'own'),
    binding('RoleBinding', 'one', 'Role/one', [account('manager', 'own')], 'own'),
    binding('RoleBinding', 'two', 'Role/two', [account('manager', 'own')], 'own'),
  ], 'own');
  expect(facts.accounts[0].namespaceRules).toEqual([rule('get'), rule('get', 'list'), rule('list', 'get')]);
});

test('each service account has its own rules, and accounts are listed by name', () => {
  const facts = bindRoles([
    object('Role', 'writer', { rules: [rule('update')] }, 'own'),
    object('Role', 'reader', { rules: [rule('get')] }, 'own'),
    binding('RoleBinding', 'writer', 'Role/writer', [account('web', 'own')], 'own'),
    binding('RoleBinding', 'reader', 'Role/reader', [account('web', 'own'), account('agent', 'own')], 'own'),
  ], 'own');
  expect(facts.accounts.map(({ name, namespaceRules }) => [name, namespaceRules])).toEqual([
    ['agent', [rule('get')]],
    ['web', [rule('update'), rule('get')]],
  ]);
});

test('RBAC of other namespaces does not fit', () => {
  const facts = bindRoles([
    object('Role', 'reader', { rules: [rule('get')] }, 'theirs'),
    binding('RoleBinding', 'reader', 'Role/reader', [account('manager', 'own')], 'theirs'),
  ], 'own');
  expect(facts.misfits.map(({ object: { manifest }, reason }) => [manifest.kind, reason])).toEqual([
    ['Role', 'other-namespace'],
    ['RoleBinding', 'other-namespace'],
  ]);
  expect(facts.accounts).toEqual([]);
});

test('a Role that nothing binds does not fit, a ClusterRole that nothing binds is for others to bind', () => {
  const facts = bindRoles([object('Role', 'lost', { rules: [] }, 'own'), object('ClusterRole', 'viewer', { rules: [] })], 'own');
  expect(facts.misfits.map(({ reason }) => reason)).toEqual(['unbound-role']);
  expect(names(facts.forOthers)).toEqual(['ClusterRole/viewer']);
  expect(names(facts.unboundClusterRoles)).toEqual(['ClusterRole/viewer']);
});

test('a ClusterRole that Kubernetes collects into its own is not forgotten', () => {
  const role = object('ClusterRole', 'viewer', { rules: [] });
  const labels = { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' };
  const facts = bindRoles([{ ...role, manifest: { ...role.manifest, metadata: { name: 'viewer', labels } } }], 'own');
  expect([names(facts.forOthers), facts.unboundClusterRoles]).toEqual([['ClusterRole/viewer'], []]);
});

test('a Role of the same name in another namespace is not the one that is bound', () => {
  const facts = bindRoles([
    object('Role', 'reader', { rules: [rule('delete')] }, 'theirs'),
    object('Role', 'reader', { rules: [rule('get')] }, 'own'),
    binding('RoleBinding', 'reader', 'Role/reader', [account('manager', 'own')], 'own'),
  ], 'own');
  expect(facts.accounts[0].namespaceRules).toEqual([rule('get')]);
});

test('a binding of the operator to a role that it does not bring, or to an aggregated one, does not fit', () => {
  const facts = bindRoles([
    object('ClusterRole', 'all', { rules: [], aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: 'b' } }] } }),
    binding('ClusterRoleBinding', 'delegator', 'ClusterRole/system:auth-delegator', [account('manager', 'own')]),
    binding('ClusterRoleBinding', 'all', 'ClusterRole/all', [account('manager', 'own')]),
  ], 'own');
  expect(facts.misfits.map(({ object: { manifest }, reason }) => [(manifest.metadata as JsonObject).name, reason])).toEqual([
    ['delegator', 'unknown-role'],
    ['all', 'aggregated-role'],
  ]);
  expect(facts.accounts).toEqual([{ name: 'manager', clusterRules: [], namespaceRules: [] }]);
});

test('Role and binding for a service account of somebody else, a user or a group are kept as objects', () => {
  const facts = bindRoles([
    object('Role', 'metrics', { rules: [rule('get')] }, 'own'),
    binding('RoleBinding', 'metrics', 'Role/metrics', [account('prometheus-k8s', 'openshift-monitoring')], 'own'),
    binding('ClusterRoleBinding', 'admins', 'ClusterRole/view', [GROUP]),
  ], 'own');
  expect(names(facts.forOthers)).toEqual(['Role/metrics', 'RoleBinding/metrics', 'ClusterRoleBinding/admins']);
  expect([facts.accounts, facts.misfits]).toEqual([[], []]);
});

test('a binding for the operator and others gives rules to the one and stays for the others', () => {
  const facts = bindRoles([
    object('Role', 'shared', { rules: [rule('get')] }, 'own'),
    binding('RoleBinding', 'shared', 'Role/shared', [account('manager', 'own'), GROUP], 'own'),
  ], 'own');
  expect(facts.accounts[0].namespaceRules).toEqual([rule('get')]);
  expect(names(facts.forOthers)).toEqual(['Role/shared', 'RoleBinding/shared']);
  expect(facts.forOthers[1].manifest.subjects).toEqual([GROUP]);
});

test('objects of other API groups are left alone', () => {
  expect(bindRoles([{ manifest: { apiVersion: 'example.com/v1', kind: 'Role', metadata: { name: 'a' } }, constructPath: 'a' }], 'own'))
    .toEqual({ accounts: [], forOthers: [], unboundClusterRoles: [], misfits: [] });
});

test('the order of the objects changes nothing but the order of the answer', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const namespace = fc.constantFrom('own', 'theirs');
  const subject = fc.oneof(fc.tuple(name, namespace).map(([n, ns]) => account(n, ns)), fc.constant(GROUP));
  const subjects = fc.array(subject, { maxLength: 3 });
  const rules = fc.array(fc.constantFrom(rule('get'), rule('list'), rule('watch')), { maxLength: 2 });
  const any = fc.oneof(
    fc.tuple(name, namespace, rules).map(([n, ns, list]) => object('Role', n, { rules: list }, ns)),
    fc.tuple(name, rules).map(([n, list]) => object('ClusterRole', n, { rules: list })),
    fc.tuple(name, namespace, fc.constantFrom('Role', 'ClusterRole'), name, subjects)
      .map(([n, ns, kind, role, list]) => binding('RoleBinding', n, `${kind}/${role}`, list, ns)),
    fc.tuple(name, name, subjects).map(([n, role, list]) => binding('ClusterRoleBinding', n, `ClusterRole/${role}`, list)),
  );
  const objects = fc.uniqueArray(any, { maxLength: 12, selector: ({ manifest }) => JSON.stringify([manifest.kind, manifest.metadata]) });
  const sorted = (facts: RbacFacts): unknown => {
    const texts = (list: readonly unknown[]): string[] => list.map(item => JSON.stringify(item)).sort();
    return {
      accounts: facts.accounts.map(({ name: n, clusterRules, namespaceRules }) => [n, texts(clusterRules), texts(namespaceRules)]),
      forOthers: texts(facts.forOthers),
      misfits: texts(facts.misfits),
    };
  };
  fc.assert(fc.property(
    objects.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
    ([list, shuffled]) => expect(sorted(bindRoles(shuffled, 'own'))).toEqual(sorted(bindRoles(list, 'own'))),
  ));
});
