import { problemsOf } from './problems';
import { JsonObject } from '../../../src/kube/json';

const RBAC = 'rbac.authorization.k8s.io/v1';
const account = { kind: 'ServiceAccount', name: 'a', namespace: 'n' };
const ofRole = (rule: JsonObject, kind = 'ClusterRole') => problemsOf(RBAC, kind, { rules: [rule] });

test('a rule has verbs, and groups and resources or URLs', () => {
  expect(ofRole({ verbs: ['get'], nonResourceURLs: ['/metrics'] })).toEqual([]);
  expect(ofRole({})).toEqual([
    'error rules[0].verbs: Required value: verbs must contain at least one value',
    'error rules[0].apiGroups: Required value: resource rules must supply at least one api group',
    'error rules[0].resources: Required value: resource rules must supply at least one resource',
  ]);
  expect(ofRole({ verbs: ['get'], nonResourceURLs: ['/metrics'], resources: ['pods'] }, 'Role')).toEqual([
    'error rules[0].nonResourceURLs: Invalid value: ["/metrics"]: namespaced rules cannot apply to non-resource URLs',
    'error rules[0].nonResourceURLs: Invalid value: ["/metrics"]: rules cannot apply to both regular resources and non-resource URLs',
  ]);
});

test('a rule that permits nothing is a warning', () => {
  expect(ofRole({ verbs: ['Get', 'use'], apiGroups: ['apps/v1', 'v1', 'apps', ''], resources: ['x'] })).toEqual([
    'warning rules[0].verbs[0]: The verb "Get" permits nothing.',
    'warning rules[0].apiGroups[0]: "apps/v1" is no group of an API: the rule permits nothing.',
    'warning rules[0].apiGroups[1]: "v1" is no group of an API: the rule permits nothing.',
  ]);
});

test('misspelt verbs and resources of groups that are known are warnings', () => {
  expect(ofRole({ verbs: ['lst', 'wacth', 'get', 'mint', '*'], apiGroups: ['apps', ''], resources: ['Deployment', 'deploymets/scale', 'pods/log', 'statefulsets', '*', 'users'] })).toEqual([
    'warning rules[0].verbs[0]: The verb "lst" permits nothing.',
    'warning rules[0].verbs[1]: The verb "wacth" permits nothing.',
    'warning rules[0].resources[0]: No API of the group has the resource "Deployment": the rule permits nothing.',
    'warning rules[0].resources[1]: No API of the group has the resource "deploymets": the rule permits nothing.',
  ]);
  expect(ofRole({ verbs: ['get'], apiGroups: ['apps', 'example.com'], resources: ['deployment'] })).toEqual([]);
});

test('a binding names a role that it can bind', () => {
  const ofBinding = (kind: string, roleRef: JsonObject) => problemsOf(RBAC, kind, { roleRef, subjects: [account] });
  expect(ofBinding('RoleBinding', { kind: 'Role', name: 'system:a' })).toEqual([]);
  expect(ofBinding('ClusterRoleBinding', { kind: 'Role', apiGroup: 'rbac' })).toEqual([
    'error roleRef.apiGroup: Unsupported value: "rbac": supported values: "rbac.authorization.k8s.io"',
    'error roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"',
    'error roleRef.name: Required value',
  ]);
});

test('a subject is complete; only in a namespace does an account need none', () => {
  const ofSubjects = (kind: string, ...subjects: JsonObject[]) => problemsOf(RBAC, kind, { roleRef: { kind: 'ClusterRole', name: 'a' }, subjects });
  expect(ofSubjects('RoleBinding', { ...account, namespace: null })).toEqual([]);
  expect(ofSubjects('ClusterRoleBinding', { ...account, namespace: null }, { kind: 'Robot', name: 'r' }, { ...account, name: 'a b' }).map((line) => line.slice(0, 64))).toEqual([
    'error subjects[0].namespace: Required value',
    'error subjects[1].kind: Unsupported value: "Robot": supported values: "'.slice(0, 64),
    'error subjects[2].name: Invalid value: "a b": a lowercase RFC 1123 subdomain'.slice(0, 64),
  ]);
});

test('an aggregated role selects roles', () => {
  expect(problemsOf(RBAC, 'ClusterRole', { aggregationRule: {} }))
    .toEqual(['error aggregationRule.clusterRoleSelectors: Required value: at least one clusterRoleSelector required if aggregationRule is non-nil']);
});
