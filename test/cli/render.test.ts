import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOR, inFolderWith, opack } from './command-line';
import { readDirectory } from '../../src/files/read-directory';

const component = HARBOR['manifest.yaml'].replace(/ {2}- \{name: calm.*\n/, '');
const FLEET = {
  ...HARBOR,
  'manifest.yaml': HARBOR['manifest.yaml'].replace('  scopes:', '  components: {}\n  scopes:'),
  'components/fleet/manifest.yaml': component,
  'components/fleet/pennant.yaml': HARBOR['quay/flag.yaml.gotmpl'].replace('{{ .config.flag | quote }}', 'blue'),
};
const flag = (color: string) => HARBOR['quay/flag.yaml.gotmpl'].replace('{{ .config.flag | quote }}', JSON.stringify(color));

/** The files, in a folder. */
function at(folder: string, files: { readonly [path: string]: string }): { [path: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

function filesIn(folder: string): { [path: string]: string } {
  return readDirectory(folder).toRecord();
}

test('a test case is written as its fixtures, and nothing else', async () => {
  await inFolderWith(at('bay', HARBOR), async folder => {
    expect(await opack(folder, 'render', 'bay', '--test', 'stormy', '-o', 'out/sea')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(filesIn(join(folder, 'out/sea'))).toEqual({ 'quay/flag.yaml': flag('red') });
  });
});

test('components that have the test case are below their folder, others are left out', async () => {
  await inFolderWith(at('bay', FLEET), async folder => {
    await opack(folder, 'render', 'bay', '--test', 'stormy', '-o', 'out');
    expect(filesIn(join(folder, 'out'))).toEqual({ 'quay/flag.yaml': flag('red'), 'components/fleet/pennant.yaml': FLEET['components/fleet/pennant.yaml'] });
    await opack(folder, 'render', 'bay', '--test', 'calm', '-o', 'calm');
    expect(filesIn(join(folder, 'calm'))).toEqual({ 'quay/flag.yaml': flag('white') });
  });
});

test('without a test case the first is printed, each file with its name', async () => {
  await inFolderWith(at('bay', HARBOR), async folder => {
    expect(await opack(folder, 'render', 'bay')).toEqual({ exitCode: 0, stdout: `---\n# Source: quay/flag.yaml\n${flag('white')}`, stderr: '' });
  });
});

test('JSON is one List of all objects, for kubectl', async () => {
  await inFolderWith(at('bay', FLEET), async folder => {
    const { stdout } = await opack(folder, 'render', 'bay', '--test', 'stormy', '--output', 'json');
    const list = JSON.parse(stdout) as { items: { data: unknown }[] };
    expect(list).toMatchObject({ apiVersion: 'v1', kind: 'List' });
    expect(list.items.map(({ data }) => data)).toEqual([{ color: 'blue' }, { color: 'red' }]);
    expect(await opack(folder, 'render', 'bay', '--output', 'json', '-o', 'out')).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

test('a configuration is completed with defaults, and judged', async () => {
  await inFolderWith({ ...at('bay', HARBOR), 'green.yaml': 'flag: green\n', 'empty.yaml': '', 'list.yaml': '[]', 'bad.yaml': 'flag: [\n', 'wrong.yaml': 'flag: 1\n' }, async folder => {
    expect((await opack(folder, 'render', 'bay', '--config', 'green.yaml')).stdout).toContain('color: "green"');
    expect((await opack(folder, 'render', 'bay', '--config', 'empty.yaml')).stdout).toContain('color: "white"');
    expect(await opack(folder, 'render', 'bay', '--config', 'list.yaml')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('list.yaml holds no map') });
    expect(await opack(folder, 'render', 'bay', '--config', 'bad.yaml')).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^opack: bad\.yaml:\d+:\d+: /) });
    expect(await opack(folder, 'render', 'bay', '--config', 'wrong.yaml')).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('PKO054') });
  });
});

test('a package without test cases renders with placeholders', async () => {
  const manifest = HARBOR['manifest.yaml'].replace(/test:[^]*$/, '');
  const template = HARBOR['quay/flag.yaml.gotmpl'].replace('name: flag', 'name: {{ .package.metadata.name }}');
  await inFolderWith({ 'bay/manifest.yaml': manifest, 'bay/flag.yaml.gotmpl': template }, async folder => {
    expect((await opack(folder, 'render', 'bay')).stdout).toContain('\n  name: name\n');
    expect(await opack(folder, 'render', 'bay', '--test', 'calm')).toMatchObject({ exitCode: 1, stderr: 'opack: There is no test case calm. There are none.\n' });
  });
});

test('what does not render ends with 2, says where, and writes nothing', async () => {
  const broken = { ...FLEET, 'components/fleet/pennant.yaml.gotmpl': '{{ fail "adrift" }}', 'components/fleet/pennant.yaml': '' };
  await inFolderWith(at('bay', broken), async folder => {
    const { exitCode, stderr } = await opack(folder, 'render', 'bay', '--test', 'stormy', '-o', 'out');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bay/components/fleet/pennant.yaml.gotmpl:1:4: error PKO050');
    expect(() => filesIn(join(folder, 'out'))).toThrow('ENOENT');
  });
});

test('an earlier rendering is overwritten; a folder with anything else is left as it is', async () => {
  await inFolderWith(at('bay', HARBOR), async folder => {
    await opack(folder, 'render', 'bay', '--test', 'calm', '-o', 'out');
    expect((await opack(folder, 'render', 'bay', '--test', 'stormy', '-o', 'out')).exitCode).toBe(0);
    writeFileSync(join(folder, 'out/log.txt'), 'mine');
    const { exitCode, stderr } = await opack(folder, 'render', 'bay', '--test', 'calm', '-o', 'out');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('log.txt in it is not part of the rendering');
    expect(filesIn(join(folder, 'out'))).toEqual({ 'quay/flag.yaml': flag('red'), 'log.txt': 'mine' });
  });
});

test('nothing is written through a symbolic link', async () => {
  await inFolderWith({ ...at('bay', HARBOR), 'elsewhere/flag.yaml': 'mine' }, async folder => {
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/quay'));
    expect((await opack(folder, 'render', 'bay', '--test', 'calm', '-o', 'out')).exitCode).toBe(1);
    expect(filesIn(join(folder, 'elsewhere'))).toEqual({ 'flag.yaml': 'mine' });
  });
});

test('a configuration is blamed by its own lines: for values, and for parameters that there are not', async () => {
  const nested = HARBOR['manifest.yaml'].replace('flag: {type: string, default: white}', 'flag: {type: string, default: white}\n        mast: {type: object, properties: {height: {type: integer}}}');
  const config = 'flagg: red\nmast:\n  height: tall\n  hieght: 3\n';
  await inFolderWith({ ...HARBOR, 'manifest.yaml': nested, '.config.yaml': config, '.typo.yaml': 'flagg: red\n' }, async folder => {
    for (const command of ['render', 'tree']) {
      const { exitCode, stdout, stderr } = await opack(folder, command, '.', '--config', '.config.yaml');
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('opack: .config.yaml:1: There is no parameter flagg: it changes nothing. Did you mean flag?\n'
        + 'opack: .config.yaml:4: There is no parameter mast.hieght: it changes nothing. Did you mean height?\n'
        + '.config.yaml:3:3: error PKO054: spec.config.mast.height: Invalid value: "string"');
      expect(await opack(folder, command, '.', '--config', '.typo.yaml')).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^opack: \.typo\.yaml:1: .*\n$/) });
    }
  });
});

test('--test and --config exclude each other', async () => {
  await inFolderWith({ ...at('bay', HARBOR), 'c.yaml': '' }, async folder => {
    expect(await opack(folder, 'render', 'bay', '--test', 'calm', '--config', 'c.yaml')).toMatchObject({ exitCode: 1, stdout: '' });
  });
});

test('a package is not rendered into itself, but for its fixtures', async () => {
  await inFolderWith(at('bay', HARBOR), async folder => {
    expect(await opack(folder, 'render', 'bay', '-o', 'bay/out')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('bay/out is in the package') });
    expect((await opack(folder, 'render', 'bay', '--test', 'calm', '-o', 'bay/.test-fixtures/calm')).exitCode).toBe(0);
    expect((await opack(folder, 'validate', 'bay')).stderr).not.toContain('.test-fixtures/calm');
  });
});
