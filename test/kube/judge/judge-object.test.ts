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

test('a definition whose schema cannot be read is told itself, and its objects are not judged by it', () => {
  const wrong = structuredClone(SITES) as any;
  wrong.spec.versions[0].schema.openAPIV3Schema.propertys = {};
  expect(told(wrong).map(problem => (problem as string[])[1])).toEqual(['spec.versions.0.schema.openAPIV3Schema.propertys']);
  expect(told(site({ replica: 1 }), new OwnKinds([wrong]))).toEqual([]);
});

test.each<[string, string, string, unknown[]]>([
  ['a kind in the wrong case', 'apps/v1', 'deployment', ['error', 'kind', "Did you mean 'Deployment'?"]],
  ['a misspelt kind', 'apps/v1', 'Deploymnt', ['error', 'kind', "Did you mean 'Deployment'?"]],
  ['a kind of another group', 'v1', 'ClusterRole', ['error', 'kind', 'It is in rbac.authorization.k8s.io/v1.']],
  ['a version that never was', 'apps/v2', 'Deployment', ['error', 'apiVersion', 'Write apps/v1.']],
  ['a version on trial that may be served', 'autoscaling/v3alpha1', 'HorizontalPodAutoscaler', ['warning', 'apiVersion', 'Write autoscaling/v1 or autoscaling/v2.']],
  ['a misspelt group', 'app/v1', 'Deployment', ['warning', 'apiVersion', "Did you mean 'apps/v1'?"]],
  ['a version that the definition does not have', 'example.com/v2', 'Site', ['error', 'apiVersion', 'Write example.com/v1.']],
  ['a kind that the definition does not have', 'example.com/v1', 'Sites', ['error', 'kind', "Did you mean 'Site'?"]],
])('%s is told', (_, apiVersion, kind, expected) => {
  const [problem] = judgeObject({ apiVersion, kind, metadata: { name: 'a' } }, new OwnKinds([SITES]));
  expect([problem.severity, problem.path.join('.'), problem.remedy]).toEqual(expected);
});

test('kinds of others are nobody\'s mistake', () => {
  for (const [apiVersion, kind] of [['monitoring.coreos.com/v1', 'ServiceMonitor'], ['route.openshift.io/v1', 'Route'], ['apps.openshift.io/v1', 'DeploymentConfig']]) {
    expect(told({ apiVersion, kind, metadata: { name: 'a' }, spec: {} })).toEqual([]);
  }
});

test('a misspelt field is one problem: what is missing for it is not told beside', () => {
  expect(told(deployment({ volumeMounts: [{ name: 'a', mountpath: '/a' }] })).map(problem => (problem as string[])[1]))
    .toEqual(['spec.template.spec.containers.0.volumeMounts.0.mountpath', 'spec.template.spec.containers.0.volumeMounts.0.name']);
});

test('a value that is not supported is told with the nearest one, whoever finds it', () => {
  const pulled = judgeObject(deployment({ imagePullPolicy: 'ifNotPresent' }), NONE);
  expect(pulled.map(({ remedy }) => remedy)).toEqual(["Did you mean 'IfNotPresent'?"]);
});

test('a version that clusters do not serve any more is all that is told; one that they will not serve is a warning', () => {
  expect(told({ apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'a' }, specs: {} })).toEqual([
    ['KUB001', 'apiVersion', 'Clusters do not serve policy/v1beta1 PodDisruptionBudget any more: removed in 1.25, use policy/v1.', undefined],
  ]);
  expect(judgeObject({ apiVersion: 'v1', kind: 'ComponentStatus', metadata: { name: 'a' } }, NONE).map(({ code, severity }) => [code, severity])).toContainEqual(['KUB003', 'warning']);
});
