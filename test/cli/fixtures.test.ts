import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOR, inFolderWith, opack } from './command-line';
import { readDirectory } from '../../src/files/read-directory';

const FLAG = (color: string): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: flag
  namespace: harbor
  annotations: {package-operator.run/phase: quay}
data:
  color: "${color}"
`;
const FIXTURES = {
  '.test-fixtures/calm/quay/flag.yaml': FLAG('white'),
  '.test-fixtures/stormy/quay/flag.yaml': FLAG('red'),
};
const COMPONENT = `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata: {name: crane}
spec:
  scopes: [Cluster]
  phases: [{name: quay}]
  availabilityProbes:
  - selector: {kind: {group: "", kind: ConfigMap}}
    probes: [{fieldsEqual: {fieldA: .metadata.name, fieldB: .metadata.name}}]
test:
  template:
  - {name: lifted, context: {package: {metadata: {name: crane}}}}
`;

function fixtureFiles(folder: string): { [path: string]: string } {
  return readDirectory(folder, { skip: path => !path.includes('.test-fixtures') && path !== 'components' && !/^components\/[^/]+$/.test(path) }).toRecord();
}

test('fixtures that are what the test cases render are up to date', async () => {
  await inFolderWith({ ...HARBOR, ...FIXTURES }, async folder => {
    const outcome = await opack(folder, 'fixtures', '.', '--check');
    expect(outcome).toEqual({ exitCode: 0, stdout: '.: the fixtures of 2 test cases are up to date\n', stderr: '' });
  });
});

test('a difference is shown, with what to do about it', async () => {
  await inFolderWith({ ...HARBOR, ...FIXTURES, '.test-fixtures/calm/quay/flag.yaml': FLAG('blue') }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'fixtures', '.');
    expect(exitCode).toBe(2);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['--- ./.test-fixtures/calm/quay/flag.yaml', '+++ ./.test-fixtures/calm/quay/flag.yaml']);
    expect(stdout).toContain('-  color: "blue"\n+  color: "white"\n');
    expect(stderr).toContain('opack fixtures . --update');
    expect(fixtureFiles(folder)['.test-fixtures/calm/quay/flag.yaml']).toBe(FLAG('blue'));
  });
});

test('a fixture that is missing, or of no test case any more, is a difference', async () => {
  await inFolderWith({ ...HARBOR, '.test-fixtures/calm/quay/flag.yaml': FLAG('white'), '.test-fixtures/foggy/quay/flag.yaml': 'x\n' }, async folder => {
    const { exitCode, stdout } = await opack(folder, 'fixtures', '.');
    expect(exitCode).toBe(2);
    expect(stdout.split('\n').filter(line => /^(---|\+\+\+) /.test(line))).toEqual([
      '--- ./.test-fixtures/foggy/quay/flag.yaml', '+++ /dev/null', '--- /dev/null', '+++ ./.test-fixtures/stormy/quay/flag.yaml',
    ]);
  });
});

test('an update writes what differs, removes what is left over, and keeps a file that is of no test case', async () => {
  const stale = { '.test-fixtures/calm/quay/flag.yaml': FLAG('blue'), '.test-fixtures/foggy/quay/flag.yaml': 'x\n', '.test-fixtures/README.md': 'Read me.\n' };
  await inFolderWith({ ...HARBOR, ...stale }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'fixtures', '.', '--update');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`~ ./.test-fixtures/calm/quay/flag.yaml
- ./.test-fixtures/foggy/quay/flag.yaml
+ ./.test-fixtures/stormy/quay/flag.yaml
`);
    expect(fixtureFiles(folder)).toEqual({ ...FIXTURES, '.test-fixtures/README.md': 'Read me.\n' });
    expect((await opack(folder, 'fixtures', '.')).exitCode).toBe(0);
    expect((await opack(folder, 'fixtures', '.', '--update')).stdout).toBe('.: the fixtures of 2 test cases are up to date\n');
  });
});

test('the fixtures of components are theirs', async () => {
  const files = {
    'manifest.yaml': HARBOR['manifest.yaml'].replace('spec:\n', 'spec:\n  components: {}\n'),
    'quay/flag.yaml.gotmpl': HARBOR['quay/flag.yaml.gotmpl'],
    'components/crane/manifest.yaml': COMPONENT,
    'components/crane/flag.yaml': FLAG('green'),
    'components/crane/.test-fixtures/dropped/flag.yaml': FLAG('grey'),
  };
  await inFolderWith(files, async folder => {
    const { exitCode, stdout } = await opack(folder, 'fixtures', '.', '--update');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('- ./components/crane/.test-fixtures/dropped/flag.yaml\n+ ./components/crane/.test-fixtures/lifted/flag.yaml\n');
    expect(readDirectory(join(folder, 'components/crane/.test-fixtures')).toRecord()).toEqual({ 'lifted/flag.yaml': FLAG('green') });
  });
});

test('nothing is written when the package does not render in one of its test cases', async () => {
  const files = { ...HARBOR, 'quay/flag.yaml.gotmpl': `${HARBOR['quay/flag.yaml.gotmpl']}  {{ if eq .config.flag "red" }}{{ fail "no red" }}{{ end }}\n` };
  await inFolderWith(files, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'fixtures', '.', '--update');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('no red');
    expect(fixtureFiles(folder)).toEqual({});
  });
});

test('a package without test cases has no fixtures', async () => {
  const manifest = HARBOR['manifest.yaml'].replace(/test:\n(.*\n)*/, '');
  await inFolderWith({ 'manifest.yaml': manifest, 'flag.yaml': FLAG('white') }, async folder => {
    expect(await opack(folder, 'fixtures', '.')).toEqual({ exitCode: 0, stdout: '.: there are no test cases\n', stderr: '' });
    expect((await opack(folder, 'fixtures', '.', '--update')).exitCode).toBe(0);
  });
});

test('fixtures that a program writes are not updated behind its back', async () => {
  const list = `${'0'.repeat(64)}  .test-fixtures/calm/quay/flag.yaml\n`;
  await inFolderWith({ ...HARBOR, ...FIXTURES, '.test-fixtures/calm/quay/flag.yaml': FLAG('blue'), '.opack-files': list }, async folder => {
    const { exitCode, stderr } = await opack(folder, 'fixtures', '.', '--update');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Run the program: opack synth.');
    const checked = await opack(folder, 'fixtures', '.');
    expect([checked.exitCode, checked.stderr]).toEqual([2, expect.stringContaining('A program writes them: run opack synth in its project.\n')]);
    expect(checked.stderr).not.toContain('--update');
    expect(fixtureFiles(folder)['.test-fixtures/calm/quay/flag.yaml']).toBe(FLAG('blue'));
  });
});

test('a symbolic link in the way is told, and left', async () => {
  await inFolderWith({ ...HARBOR, 'elsewhere/x': 'x' }, async folder => {
    symlinkSync('elsewhere', join(folder, '.test-fixtures'));
    const { exitCode, stderr } = await opack(folder, 'fixtures', '.', '--update');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('.test-fixtures is not written: it is no folder. Remove it first.');
  });
});

test('check and update exclude each other', async () => {
  expect((await opack('/', 'fixtures', '.', '--check', '--update')).exitCode).toBe(1);
});

test('fixtures that were updated satisfy the rules of the package', async () => {
  await inFolderWith({ ...HARBOR }, async folder => {
    await opack(folder, 'fixtures', '.', '--update');
    const before = await opack(folder, 'validate', '.');
    expect(before.stdout).toBe('.: package accepted by Package Operator\n');
    writeFileSync(join(folder, '.test-fixtures/calm/quay/flag.yaml'), FLAG('blue'));
    expect((await opack(folder, 'validate', '.')).exitCode).toBe(2);
    rmSync(join(folder, '.test-fixtures'), { recursive: true });
    expect((await opack(folder, 'validate', '.')).stderr).toContain('has no fixtures');
  });
});
