import { pluralsOf, scopeOf } from '../../src/kube/scope';

test('the scope goes by group and kind, in any version', () => {
  expect(scopeOf('v1', 'Namespace')).toBe('Cluster');
  expect(scopeOf('v1', 'ConfigMap')).toBe('Namespaced');
  expect(scopeOf('apps/v1', 'Deployment')).toBe('Namespaced');
  expect(scopeOf('rbac.authorization.k8s.io/v1beta1', 'ClusterRole')).toBe('Cluster');
  expect(scopeOf('policy/v1beta1', 'PodSecurityPolicy')).toBe('Cluster');
});

test('kinds of Package Operator, OLM, OpenShift, Prometheus and cert-manager are known', () => {
  expect(scopeOf('package-operator.run/v1alpha1', 'ClusterPackage')).toBe('Cluster');
  expect(scopeOf('package-operator.run/v1alpha1', 'Package')).toBe('Namespaced');
  expect(scopeOf('operators.coreos.com/v1alpha1', 'Subscription')).toBe('Namespaced');
  expect(scopeOf('security.openshift.io/v1', 'SecurityContextConstraints')).toBe('Cluster');
  expect(scopeOf('monitoring.coreos.com/v1', 'ServiceMonitor')).toBe('Namespaced');
  expect(scopeOf('cert-manager.io/v1', 'ClusterIssuer')).toBe('Cluster');
});

test('a kind of another group is not known, nor is a name of Object.prototype', () => {
  expect(scopeOf('example.com/v1', 'Deployment')).toBeUndefined();
  expect(scopeOf('v1', 'constructor')).toBeUndefined();
  expect(scopeOf('constructor/v1', 'name')).toBeUndefined();
});

test('the plural is that of the API', () => {
  expect(pluralsOf('networking.k8s.io')).toContain('networkpolicies');
  expect(pluralsOf('')).toContain('endpoints');
  expect(pluralsOf('example.com')).toEqual(new Set());
});
