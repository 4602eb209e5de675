import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { HARBOR, inFolderWith, opack } from './command-line';
import { run } from '../../src/cli/run';

/** A package with an unknown scope: an error of ours at a place that is known. */
const SCOPED = HARBOR['manifest.yaml'].replace('[Cluster]', '[Cluster, Sea]');
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: pier}\nspec:\n  ports: [{port: 80}]\n';
const FOLDERS = {
  'pko/manifest.yaml': SCOPED,
  'pko/quay/flag.yaml.gotmpl': HARBOR['quay/flag.yaml.gotmpl'],
  'broken/a.yaml': SERVICE.replace('80', '80000'),
  'fine/a.yaml': SERVICE,
};

test('the text shows the line of the source below a finding', async () => {
  await inFolderWith(FOLDERS, async folder => {
    const { exitCode, stderr } = await opack(folder, 'validate', 'broken');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('broken/a.yaml:5:12: error KUB060: ');
    expect(stderr).toContain('\n    5 │   ports: [{port: 80000}]\n      │            ^\n');
  });
});

test('only a terminal gets colors, on the stream that is one', async () => {
  await inFolderWith(FOLDERS, async folder => {
    const written = { out: '', err: '' };
    const sink = (name: 'out' | 'err', isTTY: boolean) => ({ write: (text: string) => { written[name] += text; }, isTTY, columns: 80 });
    await run(['validate', 'broken'], { stdout: sink('out', false), stderr: sink('err', true), cwd: folder, env: { CI: '1' } });
    expect(written.err).toContain('\u001b[31merror\u001b[39m KUB060');
    expect(written.out).toBe('broken: manifests refused by the rules of API servers, 1 error\n');
  });
});

test('on a terminal, a line tells which of several paths is judged', async () => {
  await inFolderWith(FOLDERS, async folder => {
    let written = '';
    const sink = { write: (text: string) => { written += text; }, isTTY: true };
    await run(['validate', 'broken', 'fine'], { stdout: sink, stderr: sink, cwd: folder, env: { NO_COLOR: '1' } });
    expect(written).toContain('\r\u001b[2K2/2 fine\r\u001b[2Kfine: manifests accepted by the rules of API servers\n');
    expect(written.startsWith('\r\u001b[2K1/2 broken\r\u001b[2Kbroken/a.yaml')).toBe(true);
  });
});

test('YAML has the objects of JSON, a document a path', async () => {
  await inFolderWith(FOLDERS, async folder => {
    const json = await opack(folder, 'validate', '--output', 'json', 'pko', 'broken', 'fine');
    const yaml = await opack(folder, 'validate', '--output', 'yaml', 'pko', 'broken', 'fine');
    expect(parseAllDocuments(yaml.stdout).map(document => document.toJS() as unknown))
      .toEqual(json.stdout.trimEnd().split('\n').map(line => JSON.parse(line) as unknown));
    expect(yaml).toMatchObject({ exitCode: 2, stderr: '' });
  });
});

test('SARIF is one log of all paths, with the rules of their findings', async () => {
  await inFolderWith(FOLDERS, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'validate', '--output', 'sarif', 'pko', 'absent', 'broken');
    expect([exitCode, stderr]).toEqual([1, 'opack: There is no file or folder absent.\n']);
    const { version, runs: [log] } = JSON.parse(stdout) as { version: string; runs: { [key: string]: unknown }[] };
    expect(version).toBe('2.1.0');
    expect(log).toMatchObject({
      tool: { driver: { name: 'opack', rules: expect.arrayContaining([expect.objectContaining({ id: 'PKO071', name: 'scope-unknown' }), { id: 'KUB060', name: 'service-port', shortDescription: { text: 'service port' } }]) } },
      invocations: [{ executionSuccessful: false }],
      results: expect.arrayContaining([
        expect.objectContaining({
          ruleId: 'PKO071',
          locations: [expect.objectContaining({ physicalLocation: { artifactLocation: { uri: 'pko/manifest.yaml' }, region: { startLine: 5, startColumn: 21 } } })],
        }),
        expect.objectContaining({ ruleId: 'KUB060', level: 'error' }),
      ]),
    });
  });
});

test('GitHub gets a command for each finding and nothing else', async () => {
  await inFolderWith(FOLDERS, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'validate', '--output', 'github', 'broken', 'fine');
    expect([exitCode, stderr]).toEqual([2, '']);
    expect(stdout).toMatch(/^::error file=broken\/a\.yaml,line=5,col=12,title=KUB060::[^\n]*\n$/);
  });
});

test('a form that there is none of is refused, and the one that was meant is named', async () => {
  expect((await opack('/', 'validate', '--output', 'serif', '.')).stderr).toContain('Did you mean sarif?');
});

test.each(['0', '-1', '2.5', 'all', '1000'])('%s is no number of jobs', async jobs => {
  expect(await opack('/', 'validate', `--jobs=${jobs}`, '.')).toMatchObject({ exitCode: 1, stdout: '' });
});

test('several threads say the same as one, in the same order', async () => {
  await inFolderWith({}, async folder => {
    const names = Object.keys(FOLDERS).map(path => path.split('/')[0]);
    const paths = fc.array(fc.constantFrom(...new Set(names), 'absent', 'copy'), { minLength: 2, maxLength: 12 });
    for (const [path, text] of Object.entries({ ...FOLDERS, 'copy/b.yaml': `${SERVICE}---\n${SERVICE}` })) {
      cpSync(__filename, join(folder, path)); // makes the folder
      writeFileSync(join(folder, path), text);
    }
    await fc.assert(fc.asyncProperty(paths, fc.constantFrom('text', 'json', 'sarif'), async (some, output) => {
      const alone = await opack(folder, 'validate', '--output', output, '--jobs', '1', ...some);
      expect(await opack(folder, 'validate', '--output', output, '--jobs', '2', ...some)).toEqual(alone);
    }), { numRuns: 3 });
  });
});
