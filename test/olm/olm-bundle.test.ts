import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { textAt, valueAt } from '../../src/kube/json';
import { readYaml } from '../../src/kube/yaml/read';
import { BundleDependency } from '../../src/olm/bundle-dependency';
import { BundleProperty } from '../../src/olm/bundle-property';
import { OlmBundle } from '../../src/olm/olm-bundle';
import { Scorecard } from '../../src/olm/scorecard';
import { UpdateGraph } from '../../src/olm/update-graph';
import { Icon } from '../../src/operator/icon';
import { Operator } from '../../src/operator/operator';
import { ParameterType } from '../../src/operator/parameter-type';
import { PerTarget } from '../../src/operator/per-target';
import { Target } from '../../src/operator/target';

const CSV = 'manifests/web.v0.1.0.clusterserviceversion.yaml';

function webOperator(app = new App()): { app: App; operator: Operator; deployment: ApiObject } {
  const operator = new Operator(app, 'web', { version: '0.1.0', minKubeVersion: '1.27.0', icon: Icon.fromSvg('<svg/>') });
  const image = operator.image('manager', 'quay.io/example/web:v0.1.0', { digest: `sha256:${'1'.repeat(64)}` });
  const deployment = new ApiObject(operator, 'manager', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { serviceAccountName: 'web', containers: [{ name: 'manager', image: image.ref }] } },
    },
  });
  return { app, operator, deployment };
}

test('an operator becomes the files of a bundle, and nothing is wrong with them', () => {
  const { app, operator } = webOperator();
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  expect(bundle.check()).toEqual([]);
  const files = bundle.toFiles();
  expect(Object.keys(files)).toEqual(['Dockerfile', CSV, 'metadata/annotations.yaml']);
  expect(files[CSV]).toBe(`apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata:
  name: web.v0.1.0
  namespace: placeholder
  annotations:
    alm-examples: "[]"
    capabilities: Basic Install
    containerImage: quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111
    operatorframework.io/suggested-namespace: web
spec:
  displayName: web
  version: 0.1.0
  minKubeVersion: 1.27.0
  icon:
  - base64data: PHN2Zy8+
    mediatype: image/svg+xml
  installModes:
  - type: OwnNamespace
    supported: false
  - type: SingleNamespace
    supported: false
  - type: MultiNamespace
    supported: false
  - type: AllNamespaces
    supported: true
  install:
    strategy: deployment
    spec:
      deployments:
      - name: web
        spec:
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              serviceAccountName: web
              containers:
              - name: manager
                image: quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111
      permissions:
      - serviceAccountName: web
        rules: []
  relatedImages:
  - name: manager
    image: quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111
`);
});

test('images by tag, when asked for', () => {
  const { app, operator } = webOperator();
  const csv = readYaml(new OlmBundle(app, 'olm', { operator, channels: ['stable'], imagesByTag: true }).toFiles()[CSV]);
  expect(textAt(csv, 'metadata', 'annotations', 'containerImage')).toBe('quay.io/example/web:v0.1.0');
});

test('patches change an object before, and the ClusterServiceVersion after deriving', () => {
  const { app, operator, deployment } = webOperator();
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  bundle.patch(deployment, JsonPatch.add('/spec/replicas', 2));
  bundle.patchClusterServiceVersion(JsonPatch.add('/spec/cleanup', { enabled: true }));
  const csv = readYaml(bundle.toFiles()[CSV]);
  expect(JSON.stringify(valueAt(csv, 'spec', 'install', 'spec', 'deployments'))).toContain('"replicas":2');
  expect(valueAt(csv, 'spec', 'cleanup')).toEqual({ enabled: true });
});

test('a patch that does not fit is an error that names the object and the patch', () => {
  const { app, operator, deployment } = webOperator();
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  bundle.patch(deployment, JsonPatch.add('/spec/nothing/here', 1), JsonPatch.remove('/spec/replicas'), JsonPatch.add('/spec/paused', true));
  bundle.patchClusterServiceVersion(JsonPatch.replace('/spec/instal/strategy', 'x'));
  expect(bundle.check().filter(({ severity }) => severity === 'error').map(({ code, message, object, constructPath }) => [code, message, object, constructPath])).toEqual([
    ['OLM090', 'In the ClusterServiceVersion, the patch replace /spec/instal/strategy does not fit: there is nothing at that path.', undefined, 'olm'],
    ['OP014', 'In olm, the patch add /spec/nothing/here does not fit: there is no /spec/nothing to hold it.', 'apps/v1 Deployment', 'web/manager'],
    ['OP014', 'In olm, the patch remove /spec/replicas does not fit: there is nothing at that path.', 'apps/v1 Deployment', 'web/manager'],
  ]);
  expect(() => bundle.toFiles()).toThrow('OLM090');
  expect(() => bundle.patch(new ApiObject(new Chart(app, 'other'), 'x', { apiVersion: 'v1', kind: 'Pod' }))).toThrow("The object 'other/x' is no part of the operator 'web'.");
});

test('what is only known later cannot stand in the ClusterServiceVersion itself', () => {
  const { app, operator } = webOperator();
  const later = operator.parameter('later', { type: ParameterType.STRING, default: 'x' }).valueAsString;
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'], clusterServiceVersion: { maturity: later } });
  expect(bundle.check()).toContainEqual(expect.objectContaining({ code: 'OP006', severity: 'error', file: CSV, constructPath: 'olm' }));
});

test('an object that is there twice is an error', () => {
  const { app, operator } = webOperator();
  for (const id of ['first', 'second']) new ApiObject(operator, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' } });
  const found = new OlmBundle(app, 'olm', { operator, channels: ['stable'] }).check().filter(({ code }) => code === 'OP015');
  expect(found.map(({ severity, constructPath, message }) => [severity, constructPath, message])).toEqual([
    ['error', 'web/second', expect.stringMatching(/^v1 ConfigMap web\/same is there twice: 'web\/first' at .*olm-bundle\.test\.ts:\d+:\d+ makes it, too\.$/)],
  ]);
});

test('a description of a custom resource that the operator does not have is an error', () => {
  const { app, operator } = webOperator();
  new ApiObject(operator, 'crd', {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'sites.example.com' },
    spec: { group: 'example.com', names: { kind: 'Site', plural: 'sites' }, scope: 'Namespaced', versions: [{ name: 'v1', served: true, storage: true }] },
  });
  const ownedApis = [{ name: 'sites.example.com', version: 'v1' }, { name: 'sitse.example.com' }, { name: 'sites.example.com', version: 'v1alpha1' }];
  const found = new OlmBundle(app, 'olm', { operator, channels: ['stable'], clusterServiceVersion: { ownedApis } }).check().filter(({ code }) => code === 'OLM091');
  expect(found.map(({ severity, message, remedy }) => [severity, message, remedy])).toEqual([
    ['error', "ownedApis describes the custom resource 'sitse.example.com', which the operator does not have.", "Did you mean 'sites.example.com'?"],
    ['error', "ownedApis describes the version 'v1alpha1' of 'sites.example.com', which the operator does not have.", 'It has v1.'],
  ]);
});

test('findings name the construct, and keep anything from being written', () => {
  const { app, operator } = webOperator();
  const job = new ApiObject(operator, 'job', { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate' } });
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  expect(bundle.check().map(({ code, constructPath }) => [code, constructPath])).toEqual([['OLM080', 'web/job']]);
  expect(() => bundle.write(join(tmpdir(), 'never-written'))).toThrow('OLM does not install from a bundle: Job');
  PerTarget.onlyIn(job, [Target.PKO], 'OLM has no Jobs');
  expect(bundle.check()).toEqual([]);
});

test('a finding about a file of the bundle names the construct of its object', () => {
  const { app, operator } = webOperator();
  new ApiObject(operator, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'Bad_Name' } });
  const [finding] = new OlmBundle(app, 'olm', { operator, channels: ['stable'] }).check();
  expect([finding.code, finding.file, finding.line, finding.constructPath]).toEqual(['OLM098', 'manifests/Bad_Name.configmap.yaml', 4, 'web/settings']);
});

test('a finding about a Deployment in the ClusterServiceVersion names the construct of the Deployment, any other one the bundle', () => {
  const { app, operator, deployment } = webOperator();
  deployment.addJsonPatch(JsonPatch.add('/spec/replica', 1));
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  bundle.patchClusterServiceVersion(JsonPatch.add('/spec/maturities', 'alpha'));
  expect(bundle.check().filter(({ file }) => file === CSV).map(({ path, constructPath }) => [path, constructPath])).toEqual([
    ['spec.install.spec.deployments[0].spec.replica', 'web/manager'],
    ['spec.maturities', 'olm'],
  ]);
});

test('a bundle without channels is an error', () => {
  const { app, operator } = webOperator();
  expect(new OlmBundle(app, 'olm', { operator, channels: [] }).check().map(({ code, message }) => [code, message])).toEqual([
    ['OLM079', 'The bundle is in no channel.'],
  ]);
});

test('files of the package stand beside its versions', () => {
  const { app, operator } = webOperator();
  expect(new OlmBundle(app, 'a', { operator, channels: ['stable'] }).packageFiles()).toEqual({});
  expect(new OlmBundle(app, 'b', { operator, channels: ['stable'], updateGraph: UpdateGraph.SEMVER, reviewers: ['somebody'] }).packageFiles())
    .toEqual({ 'ci.yaml': 'updateGraph: semver-mode\nreviewers:\n- somebody\n' });
});

test('dependencies, properties and scorecard become files', () => {
  const { app, operator } = webOperator();
  const files = new OlmBundle(app, 'olm', {
    operator,
    channels: ['stable'],
    dependencies: [BundleDependency.package('etcd', '>=0.9.0')],
    properties: [BundleProperty.maxOpenShiftVersion('4.20')],
    scorecard: Scorecard.empty(),
  }).toFiles();
  expect(Object.keys(files)).toEqual([
    'Dockerfile', CSV, 'metadata/annotations.yaml', 'metadata/dependencies.yaml', 'metadata/properties.yaml', 'tests/scorecard/config.yaml',
  ]);
  expect(files['metadata/properties.yaml']).toBe('properties:\n- type: olm.maxOpenShiftVersion\n  value: "4.20"\n');
});

test('write puts the files into a folder', () => {
  const { app, operator } = webOperator();
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
    expect(bundle.write(join(folder, '0.1.0'))).toEqual(['Dockerfile', CSV, 'metadata/annotations.yaml']);
    expect(readFileSync(join(folder, '0.1.0', CSV), 'utf8')).toBe(bundle.toFiles()[CSV]);
    expect(readdirSync(join(folder, '0.1.0', 'manifests'))).toEqual(['web.v0.1.0.clusterserviceversion.yaml']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([[['stable', 'stable']], [['a,b']]])('the channels %j are refused', channels => {
  const { app, operator } = webOperator();
  expect(() => new OlmBundle(app, 'olm', { operator, channels })).toThrow('is named twice, or holds a comma');
});
