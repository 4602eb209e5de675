import { parse } from 'yaml';
import { HARBOR, inFolderWith, opack } from './command-line';
import { run } from '../../src/cli/run';

const TREE = 'harbor\nClusterPackage /dock\n└── Phase quay\n    └── /v1, Kind=ConfigMap harbor/flag\n';

test('the tree is printed as kubectl package tree prints it', async () => {
  await inFolderWith(HARBOR, async folder => {
    expect(await opack(folder, 'tree', '.')).toEqual({ exitCode: 0, stdout: TREE, stderr: '' });
    expect(await opack(folder, 'tree', '.', '--test', 'stormy')).toMatchObject({ exitCode: 0, stdout: TREE });
  });
});

test('as JSON it has the same phases and objects, with their files', async () => {
  await inFolderWith(HARBOR, async folder => {
    const { stdout } = await opack(folder, 'tree', '.', '--output', 'json');
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stdout)).toEqual({
      target: '.',
      package: 'harbor',
      kind: 'ClusterPackage',
      namespace: '',
      name: 'dock',
      phases: [{ name: 'quay', objects: [{ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'harbor', name: 'flag', file: 'quay/flag.yaml' }] }],
    });
  });
});

test('YAML says the same as JSON', async () => {
  await inFolderWith(HARBOR, async folder => {
    const { stdout } = await opack(folder, 'tree', '.', '--output', 'yaml');
    expect(parse(stdout)).toEqual(JSON.parse((await opack(folder, 'tree', '.', '--output', 'json')).stdout));
  });
});

test('on a terminal the branches step back, and the letters stay', async () => {
  await inFolderWith(HARBOR, async folder => {
    let written = '';
    const sink = { write: (text: string) => { written += text; }, isTTY: true };
    expect(await run(['tree', '.'], { stdout: sink, stderr: sink, cwd: folder, env: {} })).toBe(0);
    expect(written).toContain('\n\u001b[2m└── \u001b[22mPhase quay\n');
    expect(written.replace(/\u001b\[\d+m/g, '')).toBe(TREE);
  });
});

test('a package that is refused shows the line', async () => {
  await inFolderWith({ 'bay/manifest.yaml': HARBOR['manifest.yaml'], 'bay/flag.yaml.gotmpl': 'a: b\nc: {{ fail "adrift" }}\n' }, async folder => {
    const { exitCode, stderr } = await opack(folder, 'tree', 'bay');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^bay\/flag\.yaml\.gotmpl:2:7: error PKO050: [^\n]*\n {4}2 │ c: \{\{ fail "adrift" \}\}\n {6}│ {7}\^\n/);
  });
});

test('--cluster draws a package with a namespace as one of the cluster', async () => {
  const manifest = HARBOR['manifest.yaml'].replaceAll('{name: dock}', '{name: dock, namespace: bay}').replace('[Cluster]', '[Cluster, Namespaced]');
  await inFolderWith({ ...HARBOR, 'manifest.yaml': manifest }, async folder => {
    expect((await opack(folder, 'tree', '.')).stdout).toContain('\nPackage bay/dock\n');
    expect((await opack(folder, 'tree', '.', '--cluster')).stdout).toContain('\nClusterPackage /dock\n');
  });
});

test('a configuration is judged by the schema', async () => {
  await inFolderWith({ ...HARBOR, 'config.json': '{"flag": 7}' }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'tree', '.', '--config', 'config.json');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error PKO054: spec.config.flag: Invalid value: "integer"');
  });
});

test('a test case that there is none of could not run', async () => {
  await inFolderWith(HARBOR, async folder => {
    expect(await opack(folder, 'tree', '.', '--test', 'stormi'))
      .toEqual({ exitCode: 1, stdout: '', stderr: 'opack: There is no test case stormi. Did you mean stormy?\n' });
    expect((await opack(folder, 'tree', '.', '--test', 'x')).stderr).toBe('opack: There is no test case x. There are calm, stormy.\n');
  });
});

test('a package that is refused ends with 2 and says where', async () => {
  await inFolderWith({ 'bay/manifest.yaml': 'kind: Harbor\n' }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'tree', 'bay/');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bay\/manifest\.yaml: error PKO003: /);
  });
});

test.each([
  ['--cluster', 'ClusterPackage /dock'],
  ['--cluster=true', 'ClusterPackage /dock'],
  ['--cluster=False', 'Package bay/dock'],
  ['--cluster --cluster=0', 'Package bay/dock'],
])('%s is understood as kubectl package tree understands it, before the folder and behind it', async (flags, header) => {
  const manifest = HARBOR['manifest.yaml'].replaceAll('{name: dock}', '{name: dock, namespace: bay}').replace('[Cluster]', '[Cluster, Namespaced]');
  await inFolderWith({ ...HARBOR, 'manifest.yaml': manifest }, async folder => {
    for (const args of [[...flags.split(' '), '.'], ['.', ...flags.split(' ')]]) {
      const { exitCode, stdout } = await opack(folder, 'tree', ...args);
      expect([exitCode, stdout.split('\n')[1]]).toEqual([0, header]);
    }
  });
});

test('--cluster takes no other value', async () => {
  await inFolderWith(HARBOR, async folder => {
    expect(await opack(folder, 'tree', '.', '--cluster=maybe')).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

test('test case and configuration can be named as for kubectl package tree, but not both', async () => {
  const template = HARBOR['quay/flag.yaml.gotmpl'].replace('name: flag', 'name: flag-{{ .config.flag }}');
  await inFolderWith({ ...HARBOR, 'quay/flag.yaml.gotmpl': template, '.config.yaml': 'flag: blue' }, async folder => {
    expect((await opack(folder, 'tree', '.', '--config-testcase=stormy')).stdout).toContain('harbor/flag-red\n');
    expect((await opack(folder, 'tree', '.', '--config-path', '.config.yaml')).stdout).toContain('harbor/flag-blue\n');
    expect((await opack(folder, 'tree', '.', '--config-path=', '--cluster')).stdout).toContain('harbor/flag-white\n');
    expect(await opack(folder, 'tree', '.', '--config-testcase', 'calm', '--config-path', '.config.yaml')).toMatchObject({ exitCode: 1, stdout: '' });
    expect(await opack(folder, 'tree', '.', '--test', 'calm', '--config-testcase', 'calm')).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

test('a test case that there is none of, in the words of kubectl package tree, says nothing', async () => {
  await inFolderWith(HARBOR, async folder => {
    expect(await opack(folder, 'tree', '.', '--cluster', '--config-testcase', 'x')).toEqual({
      exitCode: 0,
      stdout: TREE.replace('/dock', '/name'),
      stderr: 'opack: There is no test case x. There are calm, stormy. The tree is drawn without one, as kubectl package tree does.\n',
    });
  });
});

test('--component draws the root, and says how to see the component', async () => {
  const files = {
    ...HARBOR,
    'manifest.yaml': HARBOR['manifest.yaml'].replace('spec:', 'spec:\n  components: {}'),
    'components/crane/manifest.yaml': HARBOR['manifest.yaml'],
    'components/crane/deep/arm.txt': '',
  };
  const says = 'opack: This is the tree of the whole package; --component changes nothing, as in kubectl package tree. ';
  await inFolderWith(files, async folder => {
    expect(await opack(folder, 'tree', './', '--component', 'crane'))
      .toEqual({ exitCode: 0, stdout: TREE, stderr: `${says}For that of the component: opack tree components/crane\n` });
    expect((await opack(folder, 'tree', 'components/crane')).stdout).toBe('harbor\nClusterPackage /dock\n');
    for (const name of ['gate', '.', '..', 'crane/deep']) {
      expect(await opack(folder, 'tree', '.', '--component', name))
        .toEqual({ exitCode: 0, stdout: TREE, stderr: `${says}There is no component ${name}.\n` });
    }
    expect((await opack(folder, 'tree', '.', '--component', '')).stderr).toBe('');
  });
});

test('a package without components has none, whatever folders there are', async () => {
  const files = { ...HARBOR, 'components/crane/rope.txt': '' };
  await inFolderWith(files, async folder => {
    const { exitCode, stderr } = await opack(folder, 'tree', '.', '--component', 'crane');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('There is no component crane.')]);
  });
});
