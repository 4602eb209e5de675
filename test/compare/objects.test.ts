import * as fc from 'fast-check';
import { compare } from '../../src/compare/compare';
import { comparisonOf } from '../../src/compare/comparison';
import { objectChanges } from '../../src/compare/objects/object-changes';
import { normalizedObject } from '../../src/compare/values/normalize';
import { JsonObject } from '../../src/kube/json';

function deployment(spec: JsonObject = {}, container: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'ship', namespace: 'sea' },
    spec: {
      selector: { matchLabels: { app: 'ship' } },
      template: { metadata: { labels: { app: 'ship' } }, spec: { containers: [{ name: 'engine', image: 'quay.io/sea/engine:1', ...container }] } },
      ...spec,
    },
  };
}

function configMap(data: JsonObject, more: JsonObject = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'chart', namespace: 'sea' }, data, ...more };
}

/** `severity path: message` of each change. */
function changes(before: JsonObject[], after: JsonObject[]): string[] {
  return objectChanges(before, after).map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

test('what an API server takes for the same is the same', () => {
  const plain = deployment({}, { resources: { limits: { cpu: '1000m', memory: '1024Mi' } }, ports: [{ containerPort: 80 }] });
  const wordy = deployment({ replicas: null, strategy: {} }, {
    resources: { limits: { cpu: 1, memory: '1Gi' } }, ports: [{ containerPort: 80, protocol: 'TCP' }], env: null,
  });
  expect(changes([plain], [{ ...wordy, status: { replicas: 1 } }])).toEqual([]);
});

test('rules of a role are told once, by what they allow', () => {
  const role = (...verbs: string[][]): JsonObject => ({
    apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'sail' }, rules: verbs.map(own => ({ apiGroups: [''], resources: ['pods'], verbs: own })),
  });
  expect(changes([role(['get'], ['list'])], [role(['watch'], ['delete'])])).toEqual(['compatible rules: see the permissions']);
  expect(changes([role(['get'], ['list'])], [role(['list', 'get'])])).toEqual([]);
});

test('the data of a Secret may be written as text', () => {
  const secret = (more: JsonObject): JsonObject => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'key' }, ...more });
  expect(normalizedObject(secret({ stringData: { a: 'hi' } }))).toEqual(secret({ data: { a: 'aGk=' } }));
});

test('the rules of a role may be cut in another way', () => {
  const role = (...rules: JsonObject[]): JsonObject => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'crew', namespace: 'sea' }, rules });
  const rule = (...verbs: string[]): JsonObject => ({ apiGroups: [''], resources: ['pods'], verbs });
  expect(changes([role(rule('get'), rule('list'))], [role(rule('list', 'get'))])).toEqual([]);
});

test('a field that cannot be changed is told as such', () => {
  expect(changes([deployment()], [deployment({ selector: { matchLabels: { app: 'boat' } } })])).toEqual([
    'breaking spec.selector.matchLabels.app: the field cannot be changed: the object must be deleted and made anew',
  ]);
  expect(changes([configMap({ a: '1' }, { immutable: true })], [configMap({ a: '2' }, { immutable: true })])).toEqual([
    'breaking data.a: the field cannot be changed: the object must be deleted and made anew',
  ]);
});

test('what makes pods more powerful asks for attention', () => {
  expect(changes([deployment()], [deployment({}, { securityContext: { privileged: true } })])).toEqual([
    'attention spec.template.spec.containers[engine].securityContext: the security context changes',
  ]);
});

test('an image is told as an image, with all the places where it changes', () => {
  const before = deployment({}, { env: [{ name: 'RELATED_IMAGE_ENGINE', value: 'quay.io/sea/engine:1' }] });
  const after = deployment({}, { image: 'quay.io/sea/engine:2', env: [{ name: 'RELATED_IMAGE_ENGINE', value: 'quay.io/sea/engine:2' }] });
  expect(compare({ kind: 'manifests', objects: [before] }, { kind: 'manifests', objects: [after] }).sections).toEqual([{
    id: 'images',
    title: 'Images',
    changes: [{
      severity: 'compatible',
      subject: 'quay.io/sea/engine',
      path: 'Deployment sea/ship, container engine and Deployment sea/ship, variable RELATED_IMAGE_ENGINE',
      message: 'another tag',
      rule: 'image-changed',
      before: 'quay.io/sea/engine:1',
      after: 'quay.io/sea/engine:2',
    }],
  }]);
});

test('objects are known by group, kind, namespace and name, not by version', () => {
  const old = { ...deployment(), apiVersion: 'apps/v1beta2' };
  expect(changes([old], [deployment()])).toEqual(['compatible apiVersion: changes']);
  expect(changes([configMap({})], [configMap({}, { metadata: { name: 'chart', namespace: 'lake' } })])).toEqual(['attention undefined: is removed', 'compatible undefined: is new']);
});

const anyObjects = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), data: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2')) }), { selector: ({ name }) => name })
  .map(list => list.map(({ name, data }) => configMap(data, { metadata: { name, namespace: 'sea' } })));

test('there are changes exactly where objects differ, and their order does not matter', () => {
  fc.assert(fc.property(anyObjects, anyObjects, (a, b) => {
    const texts = (objects: JsonObject[]): string[] => objects.map(object => JSON.stringify(Object.entries(object.data as JsonObject).sort().concat([['name', (object.metadata as JsonObject).name!]]))).sort();
    expect(objectChanges(a, b).length > 0).toBe(texts(a).join() !== texts(b).join());
    expect(comparisonOf(objectChanges([...a].reverse(), [...b].reverse()))).toEqual(comparisonOf(objectChanges(a, b)));
  }));
});
