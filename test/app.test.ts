import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ApiObject, App, Chart, Lazy } from 'cdk8s';
import {
  CollisionProtection, ImageBinding, OlmBundle, Operator, OperatorApp, OperatorNamespace, PackageScope, ParameterType, Phase, PkoPackage,
  PlainManifests, UpdateGraph,
} from '../src';

const outdir = mkdtempSync(join(tmpdir(), 'opack-app-'));
afterAll(() => rmSync(outdir, { recursive: true }));
let count = 0;
let told = '';
beforeEach(() => {
  told = '';
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    told += String(text);
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

function app(): OperatorApp {
  return new OperatorApp({ outdir: join(outdir, String(count++)) });
}

function operatorIn(scope: App, id: string = 'demo', version: string = '1.0.0'): Operator {
  const operator = new Operator(scope, id, { version, namespace: OperatorNamespace.existing('demo'), minKubeVersion: '1.27.0', description: 'd' });
  const labels = { app: id };
  const digest = `sha256:${'c'.repeat(64)}`;
  new ApiObject(operator, 'manager', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: operator.image('a', 'quay.io/a/b:v1', { digest }).ref }] } },
    },
  });
  return operator;
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return entries.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

test('packages, bundles, plain manifests and other charts are written; the operator is no chart of its own', () => {
  const main = app();
  const operator = operatorIn(main);
  new PkoPackage(main, 'pko', { operator });
  new OlmBundle(main, 'olm', { operator, channels: ['stable'], updateGraph: UpdateGraph.SEMVER });
  new PlainManifests(main, 'plain', { operator });
  new ApiObject(new Chart(main, 'other'), 'x', { apiVersion: 'v1', kind: 'ConfigMap' });
  main.synth();
  expect(filesOf(main.outdir).filter(path => !path.endsWith('.opack-files'))).toEqual([
    'olm/demo/1.0.0/Dockerfile',
    'olm/demo/1.0.0/manifests/demo.v1.0.0.clusterserviceversion.yaml',
    'olm/demo/1.0.0/metadata/annotations.yaml',
    'olm/demo/ci.yaml',
    'other.k8s.yaml',
    'pko/demo/.dockerignore',
    'pko/demo/Dockerfile',
    'pko/demo/deploy/demo-manager.deployment.yaml.gotmpl',
    'pko/demo/manifest.lock.yaml',
    'pko/demo/manifest.yaml',
    'plain/demo/demo.yaml',
  ]);
  expect(told).toMatch(/^warning OLM087: .*'default'(.*\n)+1 warning\n$/);
});

test('another version is written beside the first, whose files stay', () => {
  const first = app();
  new OlmBundle(first, 'olm', { operator: operatorIn(first), channels: ['stable'], updateGraph: UpdateGraph.SEMVER });
  first.synth();
  const second = new OperatorApp({ outdir: first.outdir });
  new OlmBundle(second, 'olm', { operator: operatorIn(second, 'demo', '1.1.0'), channels: ['stable'], updateGraph: UpdateGraph.REPLACES });
  second.synth();
  expect(filesOf(first.outdir).filter(path => path.includes('clusterserviceversion'))).toEqual([
    'olm/demo/1.0.0/manifests/demo.v1.0.0.clusterserviceversion.yaml', 'olm/demo/1.1.0/manifests/demo.v1.1.0.clusterserviceversion.yaml',
  ]);
  expect(readFileSync(join(first.outdir, 'olm/demo/ci.yaml'), 'utf8')).toContain('updateGraph: replaces-mode');
});

test('with one error anywhere nothing is written, and every finding is told', () => {
  const main = app();
  const operator = operatorIn(main);
  new ApiObject(operator, 'job', { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'Bad_Name', labels: { 'a b': 'c' } }, spec: {} });
  new PkoPackage(main, 'pko', { operator });
  new OlmBundle(main, 'olm', { operator, channels: ['stable'] });
  const error = catchError(() => main.synth());
  expect(error).toMatch(/pko\/demo\/deploy\/Bad_Name\.job\.yaml:\d+:\d+: error PKO\d+: .*a b/);
  expect(error).toMatch(/construct: demo\/job {2}at test\/app\.test\.ts:\d+:\d+/);
  expect(error).toMatch(/error OLM\d+: .*Job/);
  expect(filesOf(main.outdir)).toEqual([]);
});

test('two packages of one name are an error among the others', () => {
  const main = app();
  const operator = operatorIn(main);
  new ApiObject(operator, 'job', { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'Bad_Name' }, spec: {} });
  new PkoPackage(main, 'one', { operator });
  new PkoPackage(main, 'two', { operator });
  expect(main.check().find(({ code }) => code === 'OP020')).toMatchObject({
    severity: 'error', message: "'one' and 'two' both write pko/demo.", remedy: 'Give one of them another packageName.', constructPath: 'two',
  });
  expect(catchError(() => main.synth())).toMatch(/Bad_Name/);
  expect(filesOf(main.outdir)).toEqual([]);
});

test('bundles of one package that want different files beside their versions are an error', () => {
  const main = app();
  const bundle = (id: string, version: string, updateGraph: UpdateGraph) =>
    new OlmBundle(main, id, { operator: operatorIn(main, `${id}-operator`, version), packageName: 'demo', channels: ['stable'], updateGraph });
  bundle('one', '1.0.0', UpdateGraph.SEMVER);
  bundle('same', '1.0.1', UpdateGraph.SEMVER);
  expect(main.check().filter(({ code }) => code === 'OP021')).toEqual([]);
  bundle('other', '1.1.0', UpdateGraph.REPLACES);
  expect(main.check().filter(({ code }) => code === 'OP021')).toEqual([expect.objectContaining({
    severity: 'error', message: "'one' and 'other' want olm/demo/ci.yaml, which they share, to be different.", constructPath: 'other',
  })]);
});

test('a finding that every target has is told once', () => {
  const main = app();
  const operator = operatorIn(main);
  new ApiObject(operator, 'hashed', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings-c8a1b2c3' } });
  new PkoPackage(main, 'pko', { operator });
  new OlmBundle(main, 'olm', { operator, channels: ['stable'] });
  new PlainManifests(main, 'plain', { operator });
  expect(main.check().filter(({ code }) => code === 'OP011')).toHaveLength(1);
});

test('nothing is written when one directory of several, or a chart, cannot be', () => {
  const main = app();
  const operator = operatorIn(main);
  new PkoPackage(main, 'pko', { operator });
  new PlainManifests(main, 'plain', { operator });
  new ApiObject(new Chart(main, 'first'), 'x', { apiVersion: 'v1', kind: 'ConfigMap' });
  mkdirSync(join(main.outdir, 'plain/demo'), { recursive: true });
  writeFileSync(join(main.outdir, 'plain/demo/notes.txt'), 'mine');
  expect(() => main.synth()).toThrow('plain/demo is not written');
  expect(filesOf(main.outdir)).toEqual(['plain/demo/notes.txt']);
  rmSync(join(main.outdir, 'plain'), { recursive: true });
  new ApiObject(new Chart(main, 'second'), 'x', { apiVersion: 'v1', kind: 'ConfigMap', data: Lazy.any({ produce: () => { throw new Error('no data'); } }) });
  expect(() => main.synth()).toThrow('no data');
  expect(filesOf(main.outdir)).toEqual([]);
});

test('a directory, or a shared file, of somebody else is refused', () => {
  const main = app();
  const operator = operatorIn(main);
  new OlmBundle(main, 'olm', { operator, channels: ['stable'], updateGraph: UpdateGraph.SEMVER });
  mkdirSync(join(main.outdir, 'olm/demo/1.0.0'), { recursive: true });
  writeFileSync(join(main.outdir, 'olm/demo/ci.yaml'), 'mine: true\n');
  expect(() => main.synth()).toThrow('ci.yaml exists and was not written by cdk8s-opack');
  rmSync(join(main.outdir, 'olm/demo/ci.yaml'));
  writeFileSync(join(main.outdir, 'olm/demo/1.0.0/notes.txt'), 'mine');
  expect(() => main.synth()).toThrow('1.0.0');
  expect(filesOf(main.outdir)).toEqual(['olm/demo/1.0.0/notes.txt']);
});

test('an app that does not write packages says so, once for each', () => {
  const main = new App({ outdir: join(outdir, 'plain') });
  const operator = operatorIn(main);
  new PkoPackage(main, 'pko', { operator });
  new OlmBundle(main, 'olm', { operator, channels: ['stable'] });
  new PlainManifests(main, 'manifests', { operator }).toFiles();
  expect(told).toBe('');
  main.synth();
  expect(filesOf(main.outdir)).toEqual(['demo.k8s.yaml']);
  for (const id of ['pko', 'olm', 'manifests']) expect(told).toContain(`warning OP022: A plain App does not write '${id}'.\n`);
  expect(told).toContain('fix: Use new OperatorApp() in place of new App(), or call write(directory).');
  told = '';
  main.synth();
  expect(told).toBe('');
});

test('phases claim objects by construct, by selector, and by annotation; the rest goes by kind', () => {
  const main = app();
  const operator = operatorIn(main);
  const object = (kind: string, name: string, metadata: any = {}) => new ApiObject(operator, name, { apiVersion: 'v1', kind, metadata: { name, ...metadata } });
  const claimed = object('ConfigMap', 'claimed', { labels: { group: 'late' } });
  object('ConfigMap', 'selected', { labels: { group: 'late' } });
  object('ConfigMap', 'annotated', { labels: { group: 'late' }, annotations: { 'package-operator.run/phase': 'first' } });
  object('Secret', 'usual');
  const pkg = new PkoPackage(main, 'pko', {
    operator,
    collisionProtection: CollisionProtection.IF_NO_CONTROLLER,
    phases: [Phase.of('first'), Phase.of('own').add(claimed), Phase.of('deploy'), Phase.of('late', { select: [{ kind: 'ConfigMap', matchLabels: { group: 'late' } }] })],
  });
  pkg.addTestCase('default');
  expect(pkg.render('default').map(({ metadata }) => [metadata.name, metadata.annotations])).toEqual([
    ['annotated', { 'package-operator.run/phase': 'first', 'package-operator.run/collision-protection': 'IfNoController' }],
    ['claimed', expect.objectContaining({ 'package-operator.run/phase': 'own' })],
    ['demo-manager', expect.objectContaining({ 'package-operator.run/phase': 'deploy' })],
    ['usual', expect.objectContaining({ 'package-operator.run/phase': 'deploy' })],
    ['selected', expect.objectContaining({ 'package-operator.run/phase': 'late' })],
  ]);
});

test('an object whose phase is not there is an error that says how to add it', () => {
  const main = app();
  const pkg = new PkoPackage(main, 'pko', { operator: operatorIn(main), phases: [Phase.of('first')] });
  expect(pkg.check()).toContainEqual(expect.objectContaining({ code: 'PKO100', remedy: expect.stringContaining("Phase.of('deploy')") }));
});

test('an image that is to be locked needs a digest', () => {
  const main = app();
  const operator = operatorIn(main);
  operator.image('other', 'quay.io/a/other:v1');
  const pkg = new PkoPackage(main, 'pko', { operator, images: { other: ImageBinding.locked() } });
  expect(pkg.check().find(finding => finding.code === 'PKO102')?.message).toBe("The image 'other' (quay.io/a/other:v1) is to be locked, but its digest is not known.");
  expect(() => new PkoPackage(main, 'typo', { operator, images: { ohter: ImageBinding.locked() } })).toThrow("no image 'ohter'; it has a, other");
});

test('a package for one namespace leaves the namespace to the installation', () => {
  const main = app();
  const operator = new Operator(main, 'demo', { version: '1.0.0' });
  new ApiObject(operator, 'account', { apiVersion: 'v1', kind: 'ServiceAccount' });
  new ApiObject(operator, 'binding', {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'demo' },
    subjects: [{ kind: 'ServiceAccount', name: 'demo-account', namespace: 'demo' }, { kind: 'ServiceAccount', name: 'x', namespace: 'other' }],
  });
  const pkg = new PkoPackage(main, 'pko', { operator, scopes: [PackageScope.NAMESPACED] });
  pkg.addTestCase('default', { package: { namespace: 'here' } });
  expect(pkg.render('default').map(({ kind, metadata, subjects }) => [kind, metadata.namespace, subjects])).toEqual([
    ['ServiceAccount', undefined, undefined],
    ['RoleBinding', undefined, [expect.objectContaining({ namespace: 'here' }), expect.objectContaining({ namespace: 'other' })]],
  ]);
});

test('plain manifests have the values that they are given', () => {
  const main = app();
  const operator = operatorIn(main);
  const level = operator.parameter('level', { type: ParameterType.STRING, default: 'info' });
  new ApiObject(operator, 'config', { apiVersion: 'v1', kind: 'ConfigMap', data: { level: level.valueAsString } });
  const plain = new PlainManifests(main, 'plain', { operator, values: { level: 'debug' } });
  expect(plain.toFiles()['demo.yaml']).toContain('---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: demo-config\n  namespace: demo\ndata:\n  level: debug\n');
});

function catchError(run: () => void): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
