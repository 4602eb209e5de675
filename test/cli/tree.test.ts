import { HARBOR, inFolderWith, opack } from './command-line';

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
    expect((await opack(folder, 'tree', '.', '--test', 'x')).stderr).toBe('opack: There is no test case x; there are calm, stormy.\n');
  });
});

test('a package that is refused ends with 2 and says where', async () => {
  await inFolderWith({ 'bay/manifest.yaml': 'kind: Harbor\n' }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'tree', 'bay/');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bay\/manifest\.yaml: error PKO003: /);
  });
});
