import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderWith, opack } from './command-line';

/** The files of a bundle of the package `harbor`. */
function bundle(folder: string, version: string, spec: object = {}, channels = 'calm', packageName = 'harbor'): { [path: string]: string } {
  const csv = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'ClusterServiceVersion', metadata: { name: `${packageName}.v${version}` }, spec: { version, ...spec } };
  const prefix = 'operators.operatorframework.io.bundle';
  const annotations = { [`${prefix}.package.v1`]: packageName, [`${prefix}.channels.v1`]: channels, [`${prefix}.channel.default.v1`]: 'calm' };
  return { [`${folder}/manifests/csv.yaml`]: JSON.stringify(csv), [`${folder}/metadata/annotations.yaml`]: JSON.stringify({ annotations }) };
}

const TWO = { ...bundle('harbor/1.0.0', '1.0.0'), ...bundle('harbor/1.1.0', '1.1.0', { replaces: 'harbor.v1.0.0' }, 'calm,rough') };
const TEXT = 'harbor (replaces-mode)\n\ncalm, the default channel\n● harbor.v1.1.0  head\n│   replaces harbor.v1.0.0\n● harbor.v1.0.0\n\n'
  + 'rough\n● harbor.v1.1.0  head\n    replaces harbor.v1.0.0\n  ◌ harbor.v1.0.0  not in this channel\n';

test('the graph of a folder with versions is printed, or that of some bundles', async () => {
  await inFolderWith(TWO, async folder => {
    expect(await opack(folder, 'graph', 'harbor')).toEqual({ exitCode: 0, stdout: TEXT, stderr: '' });
    expect(await opack(folder, 'graph', 'harbor/1.1.0', 'harbor/1.0.0')).toEqual({ exitCode: 0, stdout: TEXT, stderr: '' });
  });
});

test('one channel can be drawn alone', async () => {
  await inFolderWith(TWO, async folder => {
    expect((await opack(folder, 'graph', 'harbor', '--channel', 'rough')).stdout).toBe(TEXT.replace(/calm, [^]*\n\n(?=rough)/, ''));
    expect(await opack(folder, 'graph', 'harbor', '--channel', 'ruogh'))
      .toEqual({ exitCode: 1, stdout: '', stderr: 'opack: There is no channel ruogh. Did you mean rough?\n' });
  });
});

test('drawings are written into a file, or printed', async () => {
  await inFolderWith(TWO, async folder => {
    expect((await opack(folder, 'graph', 'harbor', '--output', 'mermaid')).stdout).toMatch(/^flowchart LR\n/);
    const { stdout } = await opack(folder, 'graph', 'harbor', '--output', 'svg');
    expect(stdout).toMatch(/^<svg /);
    expect(await opack(folder, 'graph', 'harbor', '--output', 'svg', '-o', 'new/harbor.svg')).toEqual({ exitCode: 0, stdout: '', stderr: 'new/harbor.svg is written.\n' });
    expect(readFileSync(join(folder, 'new/harbor.svg'), 'utf8')).toBe(stdout);
  });
});

test('a folder, or the name of a format, is no file to write; nothing is left beside it', async () => {
  await inFolderWith(TWO, async folder => {
    expect(await opack(folder, 'graph', 'harbor', '-o', 'harbor'))
      .toEqual({ exitCode: 1, stdout: '', stderr: `opack: ${folder}/harbor is not written: it is there, and is no file.\n` });
    const { exitCode, stderr } = await opack(folder, 'graph', 'harbor', '-o', 'svg');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Did you mean --output svg? A place of that name is ./svg.')]);
    expect(readdirSync(folder)).toEqual(['harbor']);
  });
});

test('as JSON there is one object for each package', async () => {
  await inFolderWith({ ...TWO, ...bundle('quay', '2.0.0', {}, 'calm', 'quay') }, async folder => {
    const { stdout } = await opack(folder, 'graph', 'harbor', 'quay', '--output', 'json');
    const packages = stdout.trimEnd().split('\n').map(line => JSON.parse(line));
    expect(packages.map(one => one.package)).toEqual(['harbor', 'quay']);
    expect(packages[0].channels[0]).toEqual({
      name: 'calm',
      heads: ['harbor.v1.1.0'],
      releases: [
        { name: 'harbor.v1.1.0', version: '1.1.0', standing: 'head', replaces: 'harbor.v1.0.0', skips: [], skipRange: null, inSkipRange: [] },
        { name: 'harbor.v1.0.0', version: '1.0.0', standing: 'on the way', replaces: null, skips: [], skipRange: null, inSkipRange: [] },
      ],
    });
    expect((await opack(folder, 'graph', 'harbor', 'quay', '--output', 'json', '--package', 'quay')).stdout).toBe(`${stdout.split('\n')[1]}\n`);
    expect((await opack(folder, 'graph', 'harbor', 'quay', '--output', 'svg')).stderr)
      .toBe('opack: There are several packages, harbor, quay, and a drawing is of one: name it with --package.\n');
  });
});

test('ci.yaml says how versions are connected, unless the command line does', async () => {
  const files = { ...bundle('harbor/1.0.0', '1.0.0'), ...bundle('harbor/1.1.0', '1.1.0'), 'harbor/ci.yaml': 'updateGraph: semver-mode\n' };
  await inFolderWith(files, async folder => {
    expect(await opack(folder, 'graph', 'harbor')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('harbor (semver-mode)\n') });
    expect(await opack(folder, 'graph', 'harbor/1.0.0', 'harbor/1.1.0')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('replaces harbor.v1.0.0') });
    const { exitCode, stdout, stderr } = await opack(folder, 'graph', 'harbor', '--update-graph', 'replaces');
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining('● harbor.v1.1.0  head\n')]);
    expect(stderr).toMatch(/^error OLM365: .*'harbor\.v1\.1\.0', 'harbor\.v1\.0\.0'/);
  });
});

test('package manifests are read, the layout from before bundles', async () => {
  const files = {
    'harbor.package.yaml': 'packageName: harbor\nchannels:\n- {name: calm, currentCSV: harbor.v1.1.0}\n',
    '1.0.0/csv.yaml': TWO['harbor/1.0.0/manifests/csv.yaml'],
    '1.1.0/csv.yaml': TWO['harbor/1.1.0/manifests/csv.yaml'],
  };
  await inFolderWith(files, async folder => {
    expect(await opack(folder, 'graph', '.')).toEqual({ exitCode: 0, stdout: TEXT.slice(0, TEXT.indexOf('\nrough')), stderr: '' });
  });
});

const CATALOG = `schema: olm.package
name: harbor
defaultChannel: calm
---
schema: olm.channel
package: harbor
name: calm
entries:
- name: harbor.v1.1.0
  replaces: harbor.v1.0.0
- name: harbor.v1.0.0
---
schema: olm.channel
package: harbor
name: rough
entries:
- name: harbor.v1.1.0
  replaces: harbor.v1.0.0
`;

test('a catalog is read, or a basic template of one, as a file or as a folder', async () => {
  const entries = CATALOG.split('---\n').map(blob => `- ${blob.trimEnd().replaceAll('\n', '\n  ')}\n`).join('');
  const other = CATALOG.replaceAll('harbor', 'quay');
  await inFolderWith({ 'c/harbor.yaml': CATALOG, 'c/quay.yaml': other, 'basic.yaml': `schema: olm.template.basic\nentries:\n${entries}` }, async folder => {
    expect(await opack(folder, 'graph', 'c/harbor.yaml')).toEqual({ exitCode: 0, stdout: TEXT, stderr: '' });
    expect(await opack(folder, 'graph', 'basic.yaml')).toEqual({ exitCode: 0, stdout: TEXT, stderr: '' });
    expect((await opack(folder, 'graph', 'c')).stdout).toBe(`${TEXT}\n${TEXT.replaceAll('harbor', 'quay')}`);
    expect((await opack(folder, 'graph', 'c', '--package', 'harbor')).stdout).toBe(TEXT);
    expect((await opack(folder, 'graph', 'c', '--package', 'harbour')).stderr).toBe('opack: There is no package harbour. Did you mean harbor?\n');
    expect((await opack(folder, 'graph', 'basic.yaml', '--output', 'svg')).stdout).toContain('>v1.0.0</text>');
  });
});

test('a release has the version of its bundle, whatever its name', async () => {
  const blobs = [
    { schema: 'olm.channel', package: 'harbor', name: 'calm', entries: [{ name: 'old' }, { name: 'new', replaces: 'old' }] },
    { schema: 'olm.bundle', package: 'harbor', name: 'old', properties: [{ type: 'olm.package', value: { packageName: 'harbor', version: '9.0.0' } }] },
    { schema: 'olm.bundle', package: 'harbor', name: 'new', properties: [{ type: 'olm.package', value: { packageName: 'harbor', version: '10.0.0' } }] },
  ];
  await inFolderWith({ 'catalog.json': blobs.map(blob => JSON.stringify(blob)).join('\n') }, async folder => {
    expect((await opack(folder, 'graph', 'catalog.json')).stdout).toMatch(/● new {2}head\n│ {3}replaces old\n● old\n$/);
  });
});

test('a channel of a catalog that does not work is an error', async () => {
  await inFolderWith({ 'catalog.yaml': CATALOG.replace('\n  replaces: harbor.v1.0.0', '') }, async folder => {
    const { exitCode, stderr } = await opack(folder, 'graph', 'catalog.yaml');
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^error OLM365: The channel 'calm' has several heads/)]);
  });
});

test('what holds no releases could not run, and the message names it as it was typed', async () => {
  await inFolderWith({ 'empty/x.txt': '', 'harbor/1.0.0/manifests/x.yaml': 'kind: X\n', 'broken/ci.yaml': '{', ...bundle('broken/1', '1.0.0') }, async folder => {
    expect(await opack(folder, 'graph', 'empty'))
      .toEqual({ exitCode: 1, stdout: '', stderr: 'opack: There is no bundle, no folder of bundles, no package manifest and no channel of a catalog in empty.\n' });
    expect((await opack(folder, 'graph', 'harbor')).stderr).toMatch(/^opack: harbor\/1\.0\.0 holds no ClusterServiceVersion\./);
    expect((await opack(folder, 'graph', 'broken')).stderr).toMatch(/^opack: broken: /);
    expect(await opack(folder, 'graph', 'nowhere')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('nowhere') });
  });
});
