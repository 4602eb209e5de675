import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderWith } from './command-line';
import { AppRun, RunAppOptions, readProject, runApp } from '../../src/cli/run-app';

/** Runs the program of a project with these files, and keeps what is said on the standard error stream. */
async function runIn(folder: string, options: RunAppOptions = {}): Promise<AppRun & { stdout: string; stderr: string }> {
  const text = { stdout: '', stderr: '' };
  const run = await runApp({
    stdout: { write: more => { text.stdout += more; } },
    stderr: { write: more => { text.stderr += more; } },
    cwd: folder,
    env: { ...process.env, GREETING: 'hello' },
  }, options);
  return { ...run, ...text };
}

async function complaintAbout(files: { [path: string]: string }): Promise<string> {
  return inFolderWith(files, folder => {
    try {
      readProject({ cwd: folder });
    } catch (error) {
      return (error as Error).message.replace(folder, '<folder>');
    }
    return 'no complaint';
  });
}

test('the app is run by a shell, in the folder of the project, with the output folder of cdk8s.yaml', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: echo $GREETING > seen && echo $CDK8S_OUTDIR >> seen\noutput: out/k8s\n' }, async folder => {
    const { exitCode, outdir } = await runIn(folder);
    expect(exitCode).toBe(0);
    expect(outdir).toBe(join(folder, 'out/k8s'));
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe(`hello\n${join(folder, 'out/k8s')}\n`);
  });
});

test('without an output folder it is dist, as for cdk8s-cli', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'language: python\napp: exit 0\nimports: [k8s]\n' }, async folder => {
    expect((await runIn(folder)).outdir).toBe(join(folder, 'dist'));
  });
});

test('who runs the app may say where it writes, and what else is in its environment', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: echo $MORE > $CDK8S_OUTDIR\n' }, async folder => {
    const { outdir } = await runIn(folder, { env: { CDK8S_OUTDIR: join(folder, 'elsewhere'), MORE: 'more' } });
    expect(outdir).toBe(join(folder, 'elsewhere'));
    expect(readFileSync(outdir, 'utf8')).toBe('more\n');
  });
});

test('what the app prints goes to the standard error stream, and its exit code is returned', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: echo progress; echo trouble >&2; exit 7\n' }, async folder => {
    const { exitCode, stdout, stderr } = await runIn(folder);
    expect({ exitCode, stdout }).toEqual({ exitCode: 7, stdout: '' });
    expect(stderr.split('\n').sort()).toEqual(['', 'progress', 'trouble']);
  });
});

test('a quiet run says nothing, unless the app fails', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: echo progress; exit $CODE\n' }, async folder => {
    expect((await runIn(folder, { quiet: true, env: { CODE: '0' } })).stderr).toBe('');
    expect((await runIn(folder, { quiet: true, env: { CODE: '1' } })).stderr).toBe('progress\n');
  });
});

test('an app that a signal ends has failed', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: kill -KILL $$\n' }, async folder => {
    const { exitCode, stderr } = await runIn(folder);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('was ended by SIGKILL');
  });
});

test('another project file may be named', async () => {
  await inFolderWith({ 'other.yaml': 'app: touch ran\n' }, async folder => {
    expect((await runIn(folder, { config: 'other.yaml' })).exitCode).toBe(0);
    expect(existsSync(join(folder, 'ran'))).toBe(true);
  });
});

test.each([
  ['no file', {}, 'There is no cdk8s.yaml in <folder>; opack init makes a project.'],
  ['no YAML', { 'cdk8s.yaml': 'app: node\n  main: [\n' }, expect.stringMatching(/^cdk8s\.yaml:\d+:\d+: /)],
  ['no map', { 'cdk8s.yaml': '- app\n' }, 'cdk8s.yaml holds no map. A project says how its program is run, as in app: node main.js'],
  ['no app', { 'cdk8s.yaml': 'language: go\n' }, 'cdk8s.yaml names no app. Add the command that runs the program, as in app: node main.js'],
  ['an app under another name', { 'cdk8s.yaml': 'App: node main.js\n' }, 'cdk8s.yaml names no app. Did you mean app in place of App?'],
  ['an app that is a list', { 'cdk8s.yaml': 'app: [node, main.js]\n' }, 'cdk8s.yaml: app is no text but ["node","main.js"].'],
  ['an empty output', { 'cdk8s.yaml': 'app: x\noutput: ""\n' }, 'cdk8s.yaml: output is no text but "".'],
])('a project with %s is refused', async (_, files, complaint) => {
  expect(await complaintAbout(files as { [path: string]: string })).toEqual(complaint);
});
