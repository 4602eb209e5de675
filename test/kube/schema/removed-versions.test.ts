import { deprecationNotice, lifecycleOf, removalNotice } from '../../../src/kube/schema/removed-versions';

test('a removed version says since when, and what to use', () => {
  expect(removalNotice('apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition')).toBe('removed in 1.22, use apiextensions.k8s.io/v1');
  expect(removalNotice('policy/v1beta1', 'PodSecurityPolicy')).toBe('removed in 1.25');
  expect(removalNotice('networking.k8s.io/v1', 'Ingress')).toBeUndefined();
  expect(removalNotice('example.com/v1beta1', 'CustomResourceDefinition')).toBeUndefined();
});

test('one group and version may lose its kinds at different times', () => {
  expect(lifecycleOf('extensions/v1beta1', 'Deployment')?.removedIn).toBe('1.16');
  expect(lifecycleOf('extensions/v1beta1', 'Ingress')?.removedIn).toBe('1.22');
});

test('what is removed depends on the release', () => {
  expect(removalNotice('batch/v1beta1', 'CronJob', '1.24')).toBeUndefined();
  expect(deprecationNotice('batch/v1beta1', 'CronJob', '1.20')).toBeUndefined();
  expect(deprecationNotice('batch/v1beta1', 'CronJob', '1.24')).toBe('deprecated since 1.21, will be removed in 1.25, use batch/v1');
  expect(removalNotice('batch/v1beta1', 'CronJob', '1.25')).toBe('removed in 1.25, use batch/v1');
  expect(deprecationNotice('batch/v1beta1', 'CronJob', '1.25')).toBeUndefined();
});

test('a deprecated version may stay, and another kind may take its place', () => {
  expect(deprecationNotice('v1', 'Endpoints')).toBe('deprecated since 1.33, use discovery.k8s.io/v1 EndpointSlice');
});
