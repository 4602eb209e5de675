import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, JsonPatch } from 'cdk8s';
import { textAt, valueAt } from '../../src/kube/json';
import { readYaml } from '../../src/kube/yaml/read';
import { OlmBundle } from '../../src/olm/olm-bundle';
import { UpdateGraph } from '../../src/olm/update-graph';
import { Operator } from '../../src/operator/operator';
import { PerTarget } from '../../src/operator/per-target';
import { Target } from '../../src/operator/target';

const CSV = 'manifests/web.v0.1.0.clusterserviceversion.yaml';

function webOperator(app = new App()): { app: App; operator: Operator; deployment: ApiObject } {
  const operator = new Operator(app, 'web', { version: '0.1.0', minKubeVersion: '1.27.0' });
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
    capabilities: Basic Install
    containerImage: quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111
    operatorframework.io/suggested-namespace: web
spec:
  displayName: web
  version: 0.1.0
  minKubeVersion: 1.27.0
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
  expect([finding.code, finding.file, finding.line, finding.constructPath]).toEqual(['OLM062', 'manifests/Bad_Name.configmap.yaml', 4, 'web/settings']);
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
    ['OLM073', 'The annotation operators.operatorframework.io.bundle.channels.v1 is missing.'],
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
    dependencies: [{ type: 'olm.package', value: { packageName: 'etcd', version: '>=0.9.0' } }],
    properties: [{ type: 'olm.maxOpenShiftVersion', value: '4.20' }],
    scorecard: { apiVersion: 'scorecard.operatorframework.io/v1alpha3', kind: 'Configuration', metadata: { name: 'config' }, stages: [] },
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
