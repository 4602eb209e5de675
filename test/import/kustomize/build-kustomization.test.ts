import { join } from 'node:path';
import { buildKustomization } from '../../../src/import/kustomize/build-kustomization';
import { SourceError } from '../../../src/import/source-error';
import { JsonObject } from '../../../src/kube/json';
import { inFolderWith } from '../../cli/command-line';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: ferry, namespace: system}
spec:
  template:
    spec:
      serviceAccountName: captain
      containers: [{name: deck, image: ferry, env: [{name: SPEED, value: "1"}]}]
      volumes: [{name: map, configMap: {name: chart}}]
`;
const ACCOUNT = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: captain, namespace: system}\n';
const BINDING = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: captain}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects: [{kind: ServiceAccount, name: captain, namespace: system}]
`;
const FLEET = { 'deployment.yaml': DEPLOYMENT, 'account.yaml': ACCOUNT, 'binding.yaml': BINDING };
const RESOURCES = 'resources: [deployment.yaml, account.yaml, binding.yaml]\n';

function build(files: { [path: string]: string }, folder = '.'): Promise<JsonObject[]> {
  return inFolderWith(files, top => buildKustomization(join(top, folder), top).objects.map(({ manifest }) => manifest));
}

function refusal(files: { [path: string]: string }): Promise<string> {
  return inFolderWith(files, top => {
    try {
      buildKustomization(top, top, 'config/default');
    } catch (error) {
      if (error instanceof SourceError) return error.message;
      throw error;
    }
    return 'nothing';
  });
}

test('names and namespaces change together with what refers to them', async () => {
  const [account, binding, deployment] = await build({ ...FLEET, 'kustomization.yaml': `${RESOURCES}namePrefix: my-\nnamespace: sea\n` });
  expect(account.metadata).toEqual({ name: 'my-captain', namespace: 'sea' });
  expect(binding.metadata).toEqual({ name: 'my-captain' });
  expect(binding.subjects).toEqual([{ kind: 'ServiceAccount', name: 'my-captain', namespace: 'sea' }]);
  expect(deployment).toMatchObject({ metadata: { name: 'my-ferry', namespace: 'sea' }, spec: { template: { spec: { serviceAccountName: 'my-captain' } } } });
});

test('objects keep the file that they stand in, and generated ones have none', async () => {
  const files = await inFolderWith({
    'base/account.yaml': ACCOUNT,
    'base/kustomization.yaml': 'resources: [account.yaml]\n',
    'kustomization.yaml': 'resources: [base]\nconfigMapGenerator: [{name: chart, literals: [a=1]}]\n',
  }, top => buildKustomization(top, top).objects.map(({ file }) => file));
  expect(files).toEqual(['base/account.yaml', undefined]);
});

test('the name of a generated map ends with a hash of its content, and references follow', async () => {
  const [map, deployment] = await build({
    'deployment.yaml': DEPLOYMENT.replace(', namespace: system', ''),
    'kustomization.yaml': 'resources: [deployment.yaml]\nconfigMapGenerator: [{name: chart, literals: [depth=5]}]\n',
  });
  expect(map.metadata).toEqual({ name: 'chart-2gmg758k54' });
  expect(deployment).toMatchObject({ spec: { template: { spec: { volumes: [{ configMap: { name: 'chart-2gmg758k54' } }] } } } });
});

test('a strategic merge patch merges containers by name, and puts new ones first', async () => {
  const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ferry, namespace: system}\n'
    + 'spec: {template: {spec: {containers: [{name: radio, image: radio}, {name: deck, env: [{name: SPEED, $patch: delete}]}]}}}\n';
  const [, , deployment] = await build({ ...FLEET, 'patch.yaml': patch, 'kustomization.yaml': `${RESOURCES}patches: [{path: patch.yaml}]\n` });
  expect(deployment).toMatchObject({ spec: { template: { spec: { containers: [{ name: 'radio', image: 'radio' }, { name: 'deck', image: 'ferry', env: [] }] } } } });
});

test('a JSON patch is for whatever its target selects', async () => {
  const objects = await build({
    ...FLEET,
    'kustomization.yaml': `${RESOURCES}patches:\n- target: {kind: .*Account|Deployment}\n  patch: '[{"op": "add", "path": "/metadata/labels", "value": {"a": "b"}}]'\n`,
  });
  expect(objects.map(({ metadata }) => (metadata as JsonObject).labels)).toEqual([{ a: 'b' }, undefined, { a: 'b' }]);
});

test('a replacement writes a part of a text, and keeps the type of what it replaces', async () => {
  const [map] = await build({
    'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: chart, namespace: sea}\ndata: {host: NAME.NAMESPACE.svc, port: "1"}\n',
    'kustomization.yaml': `resources: [map.yaml]
replacements:
- source: {kind: ConfigMap, fieldPath: metadata.namespace}
  targets: [{select: {kind: ConfigMap}, fieldPaths: [data.host], options: {delimiter: ., index: 1}}]
- sourceValue: "8080"
  targets: [{select: {kind: ConfigMap}, fieldPaths: [data.port]}]
`,
  });
  expect(map.data).toEqual({ host: 'NAME.sea.svc', port: '8080' });
});

test('a variable has the value after all names were changed', async () => {
  const [service, deployment] = await build({
    'all.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: pier}\n---\n${DEPLOYMENT.replace('value: "1"', 'value: $(PIER).svc').replace(', namespace: system', '')}`,
    'kustomization.yaml': 'resources: [all.yaml]\nnamePrefix: my-\nvars: [{name: PIER, objref: {apiVersion: v1, kind: Service, name: pier}}]\n',
  });
  expect(service.metadata).toEqual({ name: 'my-pier' });
  expect(deployment).toMatchObject({ spec: { template: { spec: { containers: [{ env: [{ value: 'my-pier.svc' }] }] } } } });
});

test('what kustomize takes for a text stays one', async () => {
  const [map] = await build({
    'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: chart}\ndata:\n  on: yes\n  off: "no"\n',
    'kustomization.yaml': 'resources: [map.yaml]\n',
  });
  expect(map.data).toEqual({ on: 'yes', off: 'no' });
});

test('all that is missing is told at once, with file and line', async () => {
  expect(await refusal({ 'kustomization.yaml': 'resources:\n- absent.yaml\n- base\nnamePrefx: a-\npatches:\n- path: gone.yaml\n', 'base/kustomization.yaml': 'resources: [none.yaml]\n' }))
    .toBe(`kustomization.yaml:4: there is no field namePrefx; did you mean namePrefix?
kustomization.yaml:6: there is no file gone.yaml
kustomization.yaml:2: there is no file absent.yaml
base/kustomization.yaml:1: there is no file none.yaml`);
});

test('what is not supported is named, with the way to have kustomize do it', async () => {
  expect(await refusal({ 'kustomization.yaml': 'resources:\n- https://example.org/base?ref=v1\nhelmCharts: []\n' })).toBe(
    'kustomization.yaml:3: the field helmCharts, which renders Helm charts, is not supported; '
    + 'kustomize itself can do it: kustomize build config/default | opack init --from -\n'
    + 'kustomization.yaml:2: https://example.org/base?ref=v1 is not on this machine, and nothing is fetched; '
    + 'kustomize itself can do it: kustomize build config/default | opack init --from -');
});
