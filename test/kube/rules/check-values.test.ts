import * as fc from 'fast-check';
import { lines } from './problems';
import { Json, JsonObject } from '../../../src/kube/json';
import { checkValues } from '../../../src/kube/rules/check-values';
import { Code } from '../../../src/kube/rules/codes';

const KINDS = [
  ['v1', 'ConfigMap'], ['v1', 'LimitRange'], ['v1', 'Namespace'], ['v1', 'PersistentVolumeClaim'], ['v1', 'Pod'], ['v1', 'PodTemplate'],
  ['v1', 'ReplicationController'], ['v1', 'ResourceQuota'], ['v1', 'Secret'], ['v1', 'Service'], ['apps/v1', 'DaemonSet'], ['apps/v1', 'Deployment'],
  ['apps/v1', 'StatefulSet'], ['batch/v1', 'CronJob'], ['batch/v1', 'Job'], ['policy/v1', 'PodDisruptionBudget'], ['autoscaling/v2', 'HorizontalPodAutoscaler'],
  ['networking.k8s.io/v1', 'Ingress'], ['networking.k8s.io/v1', 'NetworkPolicy'], ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding'], ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'],
  ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'], ['scheduling.k8s.io/v1', 'PriorityClass'], ['storage.k8s.io/v1', 'StorageClass'],
];
/** Keys that rules look at, so that a generated object gets deep into them. */
const KEYS = [
  'metadata', 'name', 'labels', 'annotations', 'spec', 'template', 'jobTemplate', 'containers', 'initContainers', 'image', 'env', 'valueFrom', 'fieldRef', 'fieldPath',
  'ports', 'port', 'livenessProbe', 'httpGet', 'exec', 'resources', 'limits', 'requests', 'cpu', 'volumes', 'secret', 'items', 'projected', 'sources', 'volumeMounts',
  'securityContext', 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms', 'matchExpressions', 'operator', 'values',
  'tolerations', 'selector', 'matchLabels', 'strategy', 'rollingUpdate', 'maxUnavailable', 'schedule', 'timeZone', 'rules', 'verbs', 'apiGroups', 'roleRef', 'subjects',
  'webhooks', 'clientConfig', 'url', 'service', 'caBundle', 'operations', 'ingress', 'from', 'ipBlock', 'cidr', 'http', 'paths', 'backend', 'metrics', 'type', 'data',
  'stringData', 'hard', 'key', 'kind', '__proto__', 'toString',
];
const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, '', 'None', '10%', '1Gi', 'In', 'https://a', '* * * * *', -1));
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'medium' }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 })),
}));

test('no JSON makes a rule fail', () => {
  fc.assert(fc.property(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom(...KEYS), value), ([apiVersion, kind], rest) => {
    expect(Array.isArray(checkValues({ ...rest, apiVersion, kind } as JsonObject))).toBe(true);
  }), { numRuns: 1000 });
});

test('null is the same as absent', () => {
  const ofSpec = (spec: JsonObject) => lines(checkValues({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', labels: null }, spec }));
  expect(ofSpec({ type: null, selector: null, ports: [{ port: 1, name: null, targetPort: null }] })).toEqual([]);
  expect(ofSpec({ ports: null })).toEqual(ofSpec({}));
});

test('of what is not known yet nothing is said', () => {
  const object = { apiVersion: 'v1', kind: 'Service', metadata: { name: undefined }, spec: { type: undefined, ports: [{ port: undefined }, { name: 'b', port: 0 }] } };
  expect(lines(checkValues(object as unknown as JsonObject))).toEqual([
    'error spec.ports[0].name: Required value',
    'error spec.ports[1].port: Invalid value: 0: must be between 1 and 65535, inclusive',
  ]);
});

test('no two rules have one code', () => {
  const codes = Object.values(Code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^KUB\d{3}$/.test(code))).toEqual([]);
});
