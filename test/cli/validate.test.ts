import { HARBOR, inFolderWith, opack } from './command-line';

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
    expect(line.findings).toContainEqual(expect.objectContaining({ code: 'OLM070', upstream: 'Could not find annotations file' }));
    expect(line.findings).toContainEqual(expect.objectContaining({ code: 'OLM020', file: 'manifests/csv.yaml' }));
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
    expect(stdout).toBe('a.yaml: manifests accepted by the API server\nb: package refused by Package Operator\n');
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
  expect(await upstreamOf(bundle(', singular: SHIP'))).toEqual([['KUB081', 'ValidateCustomResourceDefinition'], ['KUB085', null]]);
  expect(await upstreamOf(bundle(', shortNames: null'))).not.toContainEqual(['KUB011', 'ValidateCustomResourceDefinition']);
});
