import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOR, inFolderWith, opack } from './command-line';
import { run } from '../../src/cli/run';

interface Line {
  readonly target: string;
  readonly kind: string;
  readonly accepted: boolean;
  readonly findings: readonly { readonly [key: string]: unknown }[];
}

async function judge(folder: string, ...args: string[]): Promise<{ exitCode: number; lines: Line[] }> {
  const { exitCode, stdout } = await opack(folder, 'validate', '--output', 'json', ...args);
  return { exitCode, lines: stdout.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Line) };
}

/** A package that Package Operator takes; we do not, for there is no such scope. */
const SCOPED = { ...HARBOR, 'manifest.yaml': HARBOR['manifest.yaml'].replace('[Cluster]', '[Cluster, Sea]') };
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: pier}\nspec:\n  ports: [{port: 80}]\n';
const CSV = 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata: {name: harbor.v1.0.0}\nspec: {}\n';

test('each path is a line with all keys, unknown ones null', async () => {
  await inFolderWith({ 'manifest.yaml': 'kind: Harbor\n' }, async folder => {
    const { exitCode, lines } = await judge(folder, '.');
    expect(exitCode).toBe(2);
    expect(lines).toEqual([{
      target: '.',
      kind: 'package',
      accepted: false,
      findings: [{
        code: 'PKO003',
        severity: 'error',
        message: 'unknown GVK in manifest.yaml: GroupKind must be PackageManifest.manifests.package-operator.run, is: Harbor',
        file: 'manifest.yaml',
        line: null,
        column: null,
        object: null,
        path: 'apiVersion',
        remedy: null,
        upstream: 'unknown GVK',
      }],
    }]);
  });
});

test('an error of ours ends with 2, unless only upstream is asked', async () => {
  await inFolderWith(SCOPED, async folder => {
    const { exitCode, lines: [line] } = await judge(folder, '.');
    expect([exitCode, line.accepted]).toEqual([2, true]);
    expect(line.findings.filter(({ severity }) => severity === 'error').map(({ code, upstream }) => [code, upstream])).toEqual([['PKO071', null]]);
    expect((await judge(folder, '--upstream', '.')).exitCode).toBe(0);
  });
});

test('what upstream refuses ends with 2 either way', async () => {
  await inFolderWith({ ...HARBOR, 'manifest.yaml': HARBOR['manifest.yaml'].replace('[{name: quay}]', '[{name: pier}]') }, async folder => {
    const { exitCode, lines: [line] } = await judge(folder, '--upstream', '.');
    expect([exitCode, line.accepted]).toEqual([2, false]);
    expect(line.findings).toContainEqual(expect.objectContaining({ code: 'PKO044', upstream: 'Phase name not found in manifest' }));
    expect((await judge(folder, '.')).exitCode).toBe(2);
  });
});

test('a refusal always names a rule of upstream, also where one annotation hides the phase', async () => {
  const flag = HARBOR['quay/flag.yaml.gotmpl'].replace('quay}', 'quay, depth: 9}');
  await inFolderWith({ ...HARBOR, 'quay/flag.yaml.gotmpl': flag }, async folder => {
    const { lines: [line] } = await judge(folder, '.');
    expect(line.accepted).toBe(false);
    expect(line.findings.map(({ upstream }) => upstream)).toContain('Missing package-operator.run/phase Annotation');
  });
});

test('a package without findings is accepted, with fixtures that need not be there', async () => {
  await inFolderWith(HARBOR, async folder => {
    const { exitCode, lines: [line] } = await judge(folder, '.');
    expect([exitCode, line.accepted]).toEqual([0, true]);
    expect(line.findings.map(({ code, severity }) => [code, severity])).toEqual([['PKO063', 'warning'], ['PKO063', 'warning']]);
  });
});

test('packages are known by their files, even without a manifest', async () => {
  const { 'manifest.yaml': manifest, ...rest } = HARBOR;
  await inFolderWith(rest, async folder => {
    const { lines: [line] } = await judge(folder, '.');
    expect([line.kind, line.findings[0].code]).toEqual(['package', 'PKO001']);
  });
  expect(manifest).toContain('PackageManifest');
});

test('bundles are known by their folders, or by a ClusterServiceVersion', async () => {
  await inFolderWith({ 'manifests/csv.yaml': CSV }, async folder => {
    const { exitCode, lines: [line] } = await judge(folder, '.');
    expect([exitCode, line.kind, line.accepted]).toEqual([2, 'bundle', false]);
    expect(line.findings).toContainEqual(expect.objectContaining({ code: 'OLM093', upstream: 'Unable to locate metadata directory' }));
    expect(line.findings).toContainEqual(expect.objectContaining({ code: 'OLM024', file: 'manifests/csv.yaml', upstream: 'install modes not found' }));
  });
  await inFolderWith({ 'manifests/pier.yaml': SERVICE, 'metadata/annotations.yaml': '{}\n' }, async folder => {
    expect((await judge(folder, '.')).lines[0].kind).toBe('bundle');
  });
});

test('--as says what a path is', async () => {
  await inFolderWith({ 'manifest.yaml': SERVICE }, async folder => {
    expect((await judge(folder, '.')).lines[0]).toMatchObject({ kind: 'package', accepted: false });
    expect((await judge(folder, '--as', 'manifests', '.')).lines[0]).toMatchObject({ kind: 'manifests', accepted: true });
  });
});

test('manifests are judged as the API server would, document by document', async () => {
  const broken = `${SERVICE}---\n# nothing\n---\n${SERVICE.replace('80', '80000')}---\n${SERVICE.replace('80', '80, prot: TCP')}`;
  await inFolderWith({ 'sea/pier.yaml': broken, 'sea/notes.txt': 'kind: Ghost' }, async folder => {
    const { exitCode, lines: [line] } = await judge(folder, 'sea');
    expect([exitCode, line.kind, line.accepted]).toEqual([2, 'manifests', false]);
    expect(line.findings.map(({ code, file, line: row, object }) => [code, file, row, object])).toEqual([
      ['KUB060', 'pier.yaml', 13, 'v1 Service pier'],
      ['KUB010', 'pier.yaml', 19, 'v1 Service pier'],
    ]);
    expect(line.findings.map(({ upstream }) => upstream)).toEqual(['Invalid value', 'field not declared in schema']);
  });
});

test('a list of objects is judged item by item, and definitions count for the objects beside them', async () => {
  const list = [
    'apiVersion: v1', 'kind: List', 'items:', '- apiVersion: apiextensions.k8s.io/v1', '  kind: CustomResourceDefinition',
    '  metadata: {name: ships.sea.example.com}', '  spec:', '    group: sea.example.com', '    scope: Namespaced', '    names: {kind: Ship, plural: ships}',
    '    versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {masts: {type: integer}}}}}]',
    '- apiVersion: sea.example.com/v1', '  kind: Ship', '  metadata: {name: cog}', '  masts: two', '',
  ].join('\n');
  await inFolderWith({ 'list.yaml': list }, async folder => {
    const { lines: [line] } = await judge(folder, 'list.yaml');
    expect(line.findings).toEqual([expect.objectContaining({ code: 'KUB011', object: 'sea.example.com/v1 Ship cog', file: 'list.yaml', line: 15 })]);
  });
});

test.each([
  ['no YAML', 'a: [\n', 'KUB005', 'error'],
  ['a text', 'ahoy\n', 'KUB007', 'error'],
  ['an object without a kind', 'apiVersion: v1\n', 'KUB007', 'error'],
  ['a key twice', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: b}\ndata: {a: c}\n', 'KUB006', 'warning'],
])('of a manifest that is %s, that is said', async (_what, text, code, severity) => {
  await inFolderWith({ 'a.yaml': text }, async folder => {
    const { lines: [line] } = await judge(folder, 'a.yaml');
    expect(line.findings.map(finding => [finding.code, finding.severity])).toEqual([[code, severity]]);
    expect(line.accepted).toBe(severity === 'warning');
  });
});

test('a path that is not there ends with 1, and the others are judged all the same', async () => {
  await inFolderWith({ 'a.yaml': SERVICE, 'b/manifest.yaml': 'kind: Harbor\n' }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'validate', 'absent', 'a.yaml', 'b');
    expect(exitCode).toBe(1);
    expect(stdout).toBe('a.yaml: manifests accepted by the rules of API servers\nb: package refused by Package Operator, 1 error\n');
    expect(stderr).toMatch(/^opack: There is no file or folder absent\.\nb\/manifest\.yaml: error PKO003: /);
  });
});

test('an empty folder is nothing that could be judged', async () => {
  await inFolderWith({}, async folder => {
    expect(await opack(folder, 'validate', '.')).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

test('a file is no package', async () => {
  await inFolderWith({ 'a.yaml': SERVICE }, async folder => {
    expect(await opack(folder, 'validate', '--as', 'package', 'a.yaml'))
      .toEqual({ exitCode: 1, stdout: '', stderr: 'opack: a.yaml is a file; a package is a folder.\n' });
  });
});

test('a bundle is accepted as the validators see it: of a definition they overlook the schema, of null everything', async () => {
  const definition = (spec: string): string => [
    'apiVersion: apiextensions.k8s.io/v1', 'kind: CustomResourceDefinition', 'metadata: {name: ships.sea.example.com}', 'spec:',
    '  group: sea.example.com', `  names: {kind: Ship, plural: ships${spec}}`, '  scope: Namespaced',
    '  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {properties: {}}}}]', '',
  ].join('\n');
  const bundle = (spec: string): { [path: string]: string } => ({ 'manifests/csv.yaml': CSV, 'manifests/crd.yaml': definition(spec) });
  const upstreamOf = async (files: { [path: string]: string }) => inFolderWith(files, async folder => {
    const { lines: [line] } = await judge(folder, '.');
    return line.findings.filter(({ file, code }) => file === 'manifests/crd.yaml' && String(code).startsWith('KUB')).map(({ code, upstream }) => [code, upstream]);
  });
  expect(await upstreamOf(bundle(''))).toEqual([['KUB085', null]]);
  expect(await upstreamOf(bundle(', singular: SHIP'))).toEqual([['KUB081', 'Invalid value'], ['KUB085', null]]);
  expect(await upstreamOf(bundle(', shortNames: null'))).toEqual([['KUB085', null]]);
});

/** A bundle with which nothing is wrong but what optional validators say. */
const BUNDLE = {
  'manifests/csv.yaml': `apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata: {name: harbor.v1.0.0, annotations: {alm-examples: '[]', capabilities: Sailing}}
spec:
  displayName: Harbor
  version: 1.0.0
  minKubeVersion: 1.27.0
  installModes: [{type: AllNamespaces, supported: true}]
  install: {strategy: deployment, spec: {deployments: []}}
`,
  'metadata/annotations.yaml': `annotations:
  operators.operatorframework.io.bundle.mediatype.v1: registry+v1
  operators.operatorframework.io.bundle.manifests.v1: manifests/
  operators.operatorframework.io.bundle.metadata.v1: metadata/
  operators.operatorframework.io.bundle.package.v1: harbor
  operators.operatorframework.io.bundle.channels.v1: stable
`,
};

test('optional validators run when a label selector selects them, and refuse then', async () => {
  await inFolderWith(BUNDLE, async folder => {
    expect((await judge(folder, '.')).lines[0]).toMatchObject({ kind: 'bundle', accepted: true });
    const { lines: [line] } = await judge(folder, '--select-optional', 'name=capabilities', '.');
    expect(line.accepted).toBe(false);
    expect(line.findings).toContainEqual(expect.objectContaining({ code: 'OLM111', severity: 'error', file: 'manifests/csv.yaml' }));
    expect((await judge(folder, '--select-optional', 'name=multiarch', '.')).lines[0].accepted).toBe(true);
  });
});

test('a selector that selects nothing, and a value that no validator knows, are mistakes', async () => {
  await inFolderWith(BUNDLE, async folder => {
    expect(await opack(folder, 'validate', '--select-optional', 'name=harbour', '.'))
      .toEqual({ exitCode: 1, stdout: '', stderr: 'opack: selector "name=harbour" does not match any validator labels\n' });
    expect((await opack(folder, 'validate', '--optional-values', 'k8s-versio=1.31', '.')).stderr).toBe('opack: No validator knows the value k8s-versio. Did you mean k8s-version?\n');
    expect(await opack(folder, 'validate', '--optional-values', '1.31', '.')).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('key=value') });
  });
});

test('the values of optional validators reach them', async () => {
  const budget = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: pier}\n';
  const csv = BUNDLE['manifests/csv.yaml'].replace('1.27.0', '1.20.0');
  await inFolderWith({ ...BUNDLE, 'manifests/csv.yaml': csv, 'manifests/budget.yaml': budget }, async folder => {
    const removed = async (...values: string[]) => (await judge(folder, '--select-optional', 'name=alpha-deprecated-apis', ...values, '.')).lines[0].findings
      .filter(({ code }) => code === 'OLM126').map(({ severity }) => severity);
    expect(await removed('--optional-values', 'k8s-version=1.25')).toEqual(['error']);
    expect(await removed('--optional-values', 'k8s-version=1.22,container-tools=podman')).toEqual(['warning']);
  });
});

test('a profile is where the bundle is to be published: its checks count, and are no refusal of OLM', async () => {
  const policy = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: pier}\nspec: {podSelector: {}}\n';
  await inFolderWith({ ...BUNDLE, 'manifests/policy.yaml': policy }, async folder => {
    const codes = async (...args: string[]) => (await judge(folder, ...args, '.')).lines[0].findings.filter(({ file }) => file === 'manifests/policy.yaml').map(({ upstream }) => upstream);
    expect(await codes()).toEqual([]);
    expect(await codes('--profile', 'operatorhub')).toEqual([null]);
    expect(await opack(folder, 'validate', '--profile', 'olm-v2', '.')).toMatchObject({ exitCode: 1, stderr: 'opack: There is no profile olm-v2. Did you mean olm-v0?\n' });
  });
});

test('the optional validators are listed without a path', async () => {
  const { exitCode, stdout } = await opack('/', 'validate', '--list-optional');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^NAME +LABELS +DESCRIPTION\n/);
  expect(stdout).toMatch(/^operatorhub\/v2 +name=operatorhubv2,suite=operatorframework +OperatorHub/m);
  expect(await opack('/', 'validate')).toMatchObject({ exitCode: 1, stderr: 'opack: Name a path to validate.\n' });
});

test('hidden files count in a bundle', async () => {
  await inFolderWith({ ...BUNDLE, 'manifests/.keep': '', '.git/manifests/csv.yaml': 'kind: [' }, async folder => {
    const { lines: [line] } = await judge(folder, '.');
    expect(line.findings.map(({ code, file }) => [code, file])).toContainEqual(['OLM008', 'manifests/.keep']);
    expect(line.accepted).toBe(false);
  });
});

const PACKAGE_FILE = 'packageName: harbor\nchannels: [{name: stable, currentCSV: harbor.v1.0.0}]\ndefaultChannel: stable\n';

test('package manifests are known by their package file, and judged with their versions', async () => {
  const files = { 'harbor.package.yaml': PACKAGE_FILE, '1.0.0/csv.yaml': BUNDLE['manifests/csv.yaml'] };
  await inFolderWith(files, async folder => {
    expect((await judge(folder, '.')).lines[0]).toMatchObject({ kind: 'packagemanifests', accepted: true });
  });
  await inFolderWith({ ...files, 'harbor.package.yaml': PACKAGE_FILE.replace('Channel: stable', 'Channel: unstable') }, async folder => {
    const { lines: [line] } = await judge(folder, '.');
    expect(line.accepted).toBe(false);
    expect(line.findings.map(({ code, file, line: row, upstream }) => [code, file, row, upstream]))
      .toContainEqual(['OLM406', 'harbor.package.yaml', 3, 'default channel not found in the list of declared channels']);
  });
  await inFolderWith({ ...files, '1.0.0/csv.yaml': CSV }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'validate', '.');
    expect([exitCode, stdout]).toEqual([2, '.: packagemanifests refused by OLM, 3 errors, 2 warnings\n']);
    expect(stderr).toContain('./1.0.0/csv.yaml:4:1: error OLM024');
  });
});

const CATALOG = [
  'schema: olm.package', 'name: harbor', 'defaultChannel: stable', '---', 'schema: olm.channel', 'package: harbor', 'name: stable', 'entries: [{name: harbor.v1.0.0}]', '---',
  'schema: olm.bundle', 'package: harbor', 'name: harbor.v1.0.0', 'image: quay.io/example/harbor:v1.0.0',
  'properties: [{type: olm.package, value: {packageName: harbor, version: 1.0.0}}]', '',
].join('\n');

test('catalogs are known by their blobs, and judged as opm would', async () => {
  await inFolderWith({ 'catalog.yaml': CATALOG, 'notes.txt': 'a: [', '.indexignore': 'notes.txt\n' }, async folder => {
    expect((await judge(folder, '.')).lines[0]).toMatchObject({ kind: 'catalog', accepted: true });
  });
  await inFolderWith({ 'catalog.json': '{"name": "harbor", "schema": "olm.package", "defaultChannel": "stable"}' }, async folder => {
    expect((await opack(folder, 'validate', '.')).stdout).toBe('.: catalog refused by opm, 1 error\n');
  });
});

test('templates of catalogs are passed over, and manifests beside a catalog are manifests', async () => {
  const template = `schema: olm.template.basic\nentries:\n${CATALOG.replace(/^---\n/gm, '').replace(/^/gm, '    ').replace(/^ {4}schema/gm, '  - schema')}`;
  await inFolderWith({ 'catalog.yaml': CATALOG, 'pier.yaml': SERVICE }, async folder => expect((await judge(folder, '.')).lines[0].kind).toBe('manifests'));
  await inFolderWith({ 'templates/basic.yaml': template, 'ci.yaml': 'updateGraph: semver-mode\n' }, async folder => {
    expect(await opack(folder, 'validate', 'templates', 'ci.yaml')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: ['templates', 'ci.yaml'].map(path => `opack: ${path} is for the pipelines of catalogs: there is nothing to judge.\n`).join(''),
    });
  });
});

test('of a folder that holds packages, bundles and catalogs further down, each is judged, and what is installed is not', async () => {
  const files = {
    ...Object.fromEntries(Object.entries(HARBOR).map(([path, text]) => [`dist/pko/harbor/${path}`, text])),
    ...Object.fromEntries(Object.entries(BUNDLE).flatMap(([path, text]) => [[`olm/1.0.0/${path}`, text], [`node_modules/x/${path}`, text], [`.cache/${path}`, text]])),
    'olm/ci.yaml': 'updateGraph: semver-mode\n',
    'catalog/harbor/catalog.yaml': CATALOG,
    'config/manager/manifest.yaml': SERVICE,
    'config/manifests/bases/harbor.clusterserviceversion.yaml': CSV,
  };
  await inFolderWith(files, async folder => {
    const { lines } = await judge(folder, '.', 'olm');
    expect(lines.map(({ target, kind }) => [target, kind])).toEqual([
      ['catalog/harbor', 'catalog'], ['dist/pko/harbor', 'package'], ['olm/1.0.0', 'bundle'], ['olm/1.0.0', 'bundle'],
    ]);
    expect(await opack(folder, 'tree', 'dist')).toEqual({
      exitCode: 1, stdout: '', stderr: 'opack: dist is no package, no bundle and no catalog; there are these below:\n  dist/pko/harbor (package)\n',
    });
    expect(await opack(folder, 'tree', 'olm/1.0.0')).toEqual({ exitCode: 1, stdout: '', stderr: 'opack: olm/1.0.0 is a bundle; this command is for packages.\n' });
  });
});

test.each([
  ['README.md', '# Harbor\n\nAhoy:\n\n    apiVersion: v1\n'],
  ['pier.yaml', 'kind\0'],
])('%s that is no YAML could not be judged', async (name, text) => {
  await inFolderWith({ [name]: text }, async folder => {
    expect(await opack(folder, 'validate', name)).toEqual({ exitCode: 1, stdout: '', stderr: `opack: ${name} is neither an archive of an image nor YAML.\n` });
  });
});

test('a manifest may be called as one likes', async () => {
  await inFolderWith({ pier: `# the pier\n---\n${SERVICE}` }, async folder => expect((await judge(folder, 'pier')).lines[0]).toMatchObject({ kind: 'manifests', accepted: true }));
});

test('links that lead nowhere are told, and the rest is judged', async () => {
  await inFolderWith({ 'sea/a.yaml': SERVICE }, async folder => {
    symlinkSync('nowhere', join(folder, 'sea/b.yaml'));
    expect(await opack(folder, 'validate', 'sea')).toMatchObject({ exitCode: 0, stderr: 'opack: sea/b.yaml is a link to something that is not there; it is passed over.\n' });
    expect(await opack(folder, 'validate', 'sea/b.yaml')).toMatchObject({ exitCode: 1, stderr: 'opack: sea/b.yaml is a link to nowhere, which is not there.\n' });
    symlinkSync('round', join(folder, 'round'));
    expect(await opack(folder, 'validate', 'round')).toMatchObject({ exitCode: 1, stderr: 'opack: round cannot be read: its symbolic links lead to each other.\n' });
  });
});

test('a pipe that nobody writes to does not keep anybody waiting', async () => {
  await inFolderWith({}, async folder => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await opack(folder, 'validate', 'pipe')).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^opack: pipe is neither a file nor a folder\./) });
  });
});

test('the standard input is judged as manifests', async () => {
  const written = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({ write: (text: string) => { written[name] += text; } });
  const session = { stdout: sink('out'), stderr: sink('err'), cwd: '/', env: {}, stdin: () => SERVICE.replace('80', '80000') };
  expect(await run(['validate', '-'], session)).toBe(2);
  expect(written.out).toBe('-: manifests refused by the rules of API servers, 1 error\n');
  expect(written.err).toMatch(/^-:5:12: error KUB060: /);
});
