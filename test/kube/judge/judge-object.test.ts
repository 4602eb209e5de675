import { JsonObject } from '../../../src/kube/json';
import { judgeObject } from '../../../src/kube/judge/judge-object';
import { OwnKinds } from '../../../src/kube/judge/own-kinds';

const NONE = new OwnKinds([]);
const SITES: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'sites.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Cluster',
    names: { kind: 'Site', plural: 'sites' },
    versions: [{
      name: 'v1',
      served: true,
      storage: true,
      schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { replicas: { type: 'integer', maximum: 5 } } } } } },
    }],
  },
};

function deployment(container: JsonObject): JsonObject {
  const labels = { app: 'web' };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'web' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'web', ...container }] } } },
  };
}

function site(spec: JsonObject, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'example.com/v1', kind: 'Site', metadata: { name: 'home', ...metadata }, spec };
}

function told(object: JsonObject, own = NONE): unknown[] {
  return judgeObject(object, own).map(({ code, path, message, remedy }) => [code, path.join('.'), message, remedy]);
}

test('nothing is wrong with an object that the server takes', () => {
  expect(told(deployment({}))).toEqual([]);
  expect(told(SITES)).toEqual([]);
  expect(told(site({ replicas: 3 }), new OwnKinds([SITES]))).toEqual([]);
});

test('a misspelt field is told with the nearest one, and with who says so', () => {
  expect(told(deployment({ imagePullpolicy: 'Always' }))).toEqual([[
    'KUB010', 'spec.template.spec.containers.0.imagePullpolicy',
    "There is no field 'imagePullpolicy' in containers of a Deployment, says Kubernetes 1.36.", "Did you mean 'imagePullPolicy'?",
  ]]);
});

test('schema and values are both judged; where both speak of a field, the schema is told', () => {
  expect(told(deployment({ ports: [{ containerPort: 70000 }, { containerPort: 'http' }] })).map(problem => (problem as string[]).slice(0, 2))).toEqual([
    ['KUB011', 'spec.template.spec.containers.0.ports.1.containerPort'],
    ['KUB034', 'spec.template.spec.containers.0.ports.0.containerPort'],
  ]);
});

test('a custom resource is judged by the definition that comes along', () => {
  const own = new OwnKinds([deployment({}), SITES]);
  expect(told(site({ replicas: 6 }), own)).toEqual([[
    'KUB015', 'spec.replicas', 'Invalid value: 6: spec.replicas in body should be less than or equal to 5, says its CustomResourceDefinition.', undefined,
  ]]);
  expect(told(site({ replica: 1 }), own)).toEqual([[
    'KUB010', 'spec.replica', "There is no field 'replica' in spec of a Site, says its CustomResourceDefinition.", "Did you mean 'replicas'?",
  ]]);
  expect(told(site({ replica: 1 }))).toEqual([]);
  expect(told(site({}, { namespace: 'web' }), own)).toEqual([['KUB002', 'metadata.namespace', expect.stringContaining('belongs to the cluster'), 'Remove metadata.namespace.']]);
});

test('a definition that is wrong is told itself, and its objects are not judged by it', () => {
  const wrong = { ...SITES, spec: { ...SITES.spec as JsonObject, scopes: 'Cluster' } };
  expect(told(wrong).map(problem => (problem as string[])[1])).toEqual(['spec.scopes']);
  expect(told(site({ replica: 1 }), new OwnKinds([wrong]))).toEqual([]);
});

test('a version that clusters do not serve any more is all that is told; one that they will not serve is a warning', () => {
  expect(told({ apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'a' }, specs: {} })).toEqual([
    ['KUB001', 'apiVersion', 'Clusters do not serve policy/v1beta1 PodDisruptionBudget any more: removed in 1.25, use policy/v1.', undefined],
  ]);
  expect(judgeObject({ apiVersion: 'v1', kind: 'ComponentStatus', metadata: { name: 'a' } }, NONE).map(({ code, severity }) => [code, severity])).toContainEqual(['KUB003', 'warning']);
});
