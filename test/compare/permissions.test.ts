import * as fc from 'fast-check';
import { permissionChanges } from '../../src/compare/rbac/permission-changes';
import { addPermissionsOfCsv, Permissions, permissionsOfObjects } from '../../src/compare/rbac/permissions';
import { JsonObject } from '../../src/kube/json';

const GROUP = 'rbac.authorization.k8s.io';

function rule(apiGroups: string, resources: string, verbs: string, more: JsonObject = {}): JsonObject {
  return { apiGroups: [apiGroups], resources: resources.split(','), verbs: verbs.split(','), ...more };
}

/** A ClusterRole with these rules, bound to the service account `sea/captain`: everywhere, or in a namespace. */
function bound(rules: JsonObject[], namespace?: string, name = 'sail'): JsonObject[] {
  const subjects = [{ kind: 'ServiceAccount', name: 'captain', namespace: 'sea' }];
  return [
    { apiVersion: `${GROUP}/v1`, kind: 'ClusterRole', metadata: { name }, rules },
    {
      apiVersion: `${GROUP}/v1`,
      kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
      metadata: { name: `${name}-${namespace}`, ...(namespace && { namespace }) },
      roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name },
      subjects,
    },
  ];
}

/** `severity path: message` of each change. */
function changes(before: JsonObject[], after: JsonObject[]): string[] {
  return permissionChanges(permissionsOfObjects(before), permissionsOfObjects(after)).map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

test('how rules are cut, and in what order they stand, does not matter', () => {
  const whole = [rule('', 'pods,services', 'get,list')];
  const cut = [rule('', 'services', 'list,get'), rule('', 'pods', 'list'), rule('', 'pods', 'get')];
  expect(changes(bound(whole), [...bound(cut), ...bound([rule('', 'pods', 'get')], undefined, 'again')].reverse())).toEqual([]);
});

test('a wildcard covers what it stands for', () => {
  expect(changes(bound([rule('apps', '*', '*')]), bound([rule('apps', 'deployments/status', 'get')]))).toEqual([
    'compatible cluster-wide: may no longer do anything with everything of apps',
  ]);
  expect(changes(bound([rule('', '*/status', 'get')]), bound([rule('', 'pods/status', 'get')]))).toEqual(['compatible cluster-wide: may no longer get */status']);
  expect(changes(bound([{ nonResourceURLs: ['/metrics/*'], verbs: ['get'] }]), bound([{ nonResourceURLs: ['/metrics/cpu'], verbs: ['get'] }]))).toEqual([
    'compatible cluster-wide: may no longer get the paths /metrics/*',
  ]);
});

test('what was for one object and is for all is gained', () => {
  const named = rule('', 'configmaps', 'get', { resourceNames: ['chart'] });
  expect(changes(bound([named]), bound([rule('', 'configmaps', 'get')]))).toEqual(['attention cluster-wide: may now get configmaps']);
  expect(changes(bound([rule('', 'configmaps', 'get')]), bound([named]))).toEqual(['compatible cluster-wide: may no longer get configmaps']);
});

test('what covers the cluster covers its namespaces', () => {
  const rules = [rule('', 'pods', 'get')];
  expect(changes(bound(rules, 'sea'), bound(rules))).toEqual(['attention cluster-wide: may now get pods, before in single namespaces only']);
  expect(changes(bound(rules), bound(rules, 'sea'))).toEqual(['compatible cluster-wide: may no longer get pods']);
});

test.each([
  [rule('', 'secrets', 'get'), 'get secrets: reads secrets, tokens of service accounts among them'],
  [rule(GROUP, 'clusterroles', 'escalate'), `escalate clusterroles.${GROUP}: can give itself any permission`],
  [rule('', 'pods/exec', 'create'), 'create pods/exec: can run commands in containers'],
  [rule('*', '*', '*'), 'do anything with everything: any resource of any group, those of the future too'],
  [rule('', 'serviceaccounts/token', 'create'), 'create serviceaccounts/token: can make tokens of service accounts'],
  [rule('', '*', '*'), 'do anything with everything of the core group: any resource of the group, those of the future too'],
])('who can become an administrator breaks, and it says why', (gained, message) => {
  expect(changes(bound([]), bound([gained]))).toEqual([`breaking cluster-wide: may now ${message}`]);
});

test.each([
  [rule('', 'pods', 'create'), 'create pods: can run pods with any service account of the namespace'],
  [rule('apps', 'deployments', 'create'), 'create deployments.apps: can run pods with any service account of the namespace'],
  [rule('', 'nodes', '*'), 'do anything with nodes: any verb, those of the future too'],
])('who can do more than a rule says, and still be no administrator, asks for attention', (gained, message) => {
  expect(changes(bound([]), bound([gained]))).toEqual([`attention cluster-wide: may now ${message}`]);
});

test('secrets of one namespace ask for attention', () => {
  expect(changes(bound([], 'sea'), bound([rule('', 'secrets', 'get')], 'sea'))).toEqual(['attention in sea: may now get secrets: reads secrets, tokens of service accounts among them']);
});

test('secrets that a rule names, and all of an own API, are no escalation', () => {
  expect(changes(bound([]), bound([rule('', 'secrets', 'get', { resourceNames: ['key'] })]))).toEqual(['attention cluster-wide: may now get secrets named "key"']);
  expect(changes(bound([]), bound([rule('sea.example', '*', '*')]))).toEqual(['attention cluster-wide: may now do anything with everything of sea.example']);
});

test('a role that is not here stands for itself, and a role that nobody is bound to for those who will be', () => {
  const [role, binding] = bound([rule('', 'pods', 'get')]);
  expect(changes([], [binding!])).toEqual(['attention cluster-wide: may now do all that ClusterRole sail allows']);
  expect(permissionsOfObjects([role!]).subjects).toEqual(['whoever is bound to ClusterRole sail']);
});

test('a role that is added to another one is for whoever has that', () => {
  const [role] = bound([rule('sea.example', 'boats', 'get')]);
  const aggregated = { ...role!, metadata: { name: 'sail', labels: { [`${'rbac.authorization.k8s.io'}/aggregate-to-view`]: 'true' } } };
  expect(permissionsOfObjects([aggregated]).subjects).toEqual(['whoever has ClusterRole view']);
});

test('the permissions of a ClusterServiceVersion are those of its service accounts', () => {
  const permissions = new Permissions();
  addPermissionsOfCsv(permissions, { spec: { install: { spec: { permissions: [{ serviceAccountName: 'captain', rules: [rule('', 'pods', 'get')] }] } } } });
  expect(permissionChanges(new Permissions(), permissions)).toMatchObject([{ subject: 'ServiceAccount captain', path: 'in the target namespaces', message: 'may now get pods' }]);
});

const anyRule = fc.record({
  apiGroups: fc.subarray(['', 'apps', '*'], { minLength: 1 }),
  resources: fc.subarray(['pods', 'pods/log', '*', 'secrets'], { minLength: 1 }),
  verbs: fc.subarray(['get', 'list', 'create', '*'], { minLength: 1 }),
  resourceNames: fc.subarray(['a', 'b']),
}) as unknown as fc.Arbitrary<JsonObject>;
const anyGrants = fc.tuple(fc.array(anyRule, { maxLength: 4 }), fc.constantFrom(undefined, 'sea')).map(([rules, namespace]) => bound(rules, namespace));

test('what one way is gained is lost the other way', () => {
  fc.assert(fc.property(anyGrants, anyGrants, (a, b) => {
    const some = (texts: string[], words: string): boolean => texts.some(text => text.includes(words));
    expect(some(changes(a, b), 'may now')).toBe(some(changes(b, a), 'may no longer'));
    expect(changes(a, a)).toEqual([]);
  }));
});
