import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOR, inFolderWith, opack } from './command-line';
import { run } from '../../src/cli/run';

const ROOT = join(__dirname, '../..');

test('the help names every command and goes to the standard output', async () => {
  const { exitCode, stdout, stderr } = await opack('/', '--help');
  expect([exitCode, stderr]).toEqual([0, '']);
  for (const command of ['validate', 'tree', 'render']) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await opack('/', '--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
});

test('a command that is misspelt could not run, and the right one is named', async () => {
  const { exitCode, stdout, stderr } = await opack('/', 'validat', '.');
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Did you mean validate?');
});

test('there is no help of a command that there is none of', async () => {
  expect(await opack('/', 'help', 'validat')).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('Did you mean validate?') });
  expect((await opack('/', 'help', 'validate')).stdout).toContain('Usage: opack validate');
});

test('an unknown option could not run', async () => {
  expect((await opack('/', 'tree', '.', '--colour')).exitCode).toBe(1);
});

test('nothing but the commands themselves is loaded for the help', () => {
  const script = `
    require('tsx/cjs');
    const { run } = require('./src/cli/run');
    run(['--help'], { stdout: { write() {} }, stderr: process.stderr, cwd: '.', env: {} }).then(() => {
      console.log(JSON.stringify(Object.keys(require.cache)));
    });`;
  const loaded = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' })) as string[];
  const ours = loaded.filter(path => path.startsWith(join(ROOT, 'src'))).map(path => path.slice(ROOT.length + 1)).sort();
  expect(ours).toEqual(expect.arrayContaining(['src/cli/run.ts', 'src/cli/validate-command.ts']));
  expect(ours.filter(path => /^src\/(?:app|index|cel|compare|go|kube|olm|operator|pko|plain|findings)\b/.test(path))).toEqual([]);
  const libraries = loaded.map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(name => name !== undefined && !/^(tsx|esbuild|get-tsconfig|resolve-pkg-maps)$/.test(name));
  expect([...new Set(libraries)]).toEqual(['commander']);
});

test('the program runs the sources of a checkout that is not compiled, and hands over the exit code', async () => {
  await inFolderWith({ 'harbor/manifest.yaml': 'kind: Harbor\n' }, folder => {
    const checkout = join(folder, 'checkout');
    mkdirSync(join(checkout, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'bin/opack'), join(checkout, 'bin/opack'));
    for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(join(ROOT, name), join(checkout, name));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'bin/opack'), 'validate', 'harbor'], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, 'harbor: package refused by Package Operator, 1 error\n']);
    expect(stderr).toContain('harbor/manifest.yaml:');
  });
});

test('the program says what to do where there is neither a compiled library nor a way to run the sources', async () => {
  await inFolderWith({ 'bin/opack': readFileSync(join(ROOT, 'bin/opack'), 'utf8') }, folder => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/opack', '--help'], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, 'opack: the library is not compiled. In its checkout, run `npm ci && npx projen compile`.\n']);
  });
});

test('a file that cannot be read could not run, without a stack', async () => {
  await inFolderWith(HARBOR, async folder => {
    const { exitCode, stderr } = await opack(folder, 'render', '.', '--config', 'absent.yaml');
    expect(exitCode).toBe(1);
    expect(stderr).toBe('opack: There is no file or folder absent.yaml.\n');
  });
});

test('of a path with a typing error, the one that was meant is named', async () => {
  await inFolderWith({ 'deploy/pko/manifest.yaml': '', 'config.yaml': '' }, async folder => {
    expect((await opack(folder, 'validate', 'deploi/pko')).stderr).toBe('opack: There is no file or folder deploi/pko. Did you mean deploy?\n');
    expect((await opack(folder, 'tree', 'deploy/pkp')).stderr).toBe('opack: There is no file or folder deploy/pkp. Did you mean deploy/pko?\n');
    expect((await opack(folder, 'tree', 'deploy/pko', '--config', 'confg.yaml')).stderr).toBe('opack: There is no file or folder confg.yaml. Did you mean config.yaml?\n');
    expect((await opack(folder, 'validate', 'x')).stderr).toBe('opack: There is no file or folder x.\n');
  });
});

test('without a word, the help is printed', async () => {
  expect(await opack('/')).toEqual(await opack('/', '--help'));
});

test('mistakes of whoever types say where the help is', async () => {
  expect((await opack('/', 'validate', '--colour')).stderr).toBe('opack: unknown option \'--colour\'\nopack validate --help tells more.\n');
  expect((await opack('/', 'tree')).stderr).toBe('opack: missing required argument \'dir\'\nopack tree --help tells more.\n');
});

test('a mistake of ours is told with its stack, and where to report it', async () => {
  let written = '';
  const broken = { write: () => { throw new TypeError('not at all'); } };
  const session = { stdout: broken, stderr: { write: (text: string) => { written += text; } }, cwd: '/', env: {} };
  expect(await run(['validate', '--list-optional'], session)).toBe(1);
  expect(written).toMatch(/^opack: TypeError: not at all\n {4}at /);
  expect(written).toMatch(/\n\nThis is a mistake of opack [^\n]*https:[^\n]*\/issues\n$/);
});
