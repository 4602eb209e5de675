import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderWith } from './command-line';
import { RunAppOptions, readProject, runApp } from '../../src/cli/run-app';

/** Runs the program of a project with these files, and keeps what is said on the standard error stream. */
async function runIn(folder: string, options: RunAppOptions = {}): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const text = { stdout: '', stderr: '' };
  const exitCode = await runApp({
    stdout: { write: more => { text.stdout += more; } },
    stderr: { write: more => { text.stderr += more; } },
    cwd: folder,
    env: { ...process.env, GREETING: 'hello' },
  }, join(folder, 'out'), options);
  return { exitCode, ...text };
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

test('the app is run by a shell, in the folder of the project, and told where to write', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: echo $GREETING $MORE > seen && echo $CDK8S_OUTDIR >> seen\n' }, async folder => {
    expect((await runIn(folder, { env: { MORE: 'more' } })).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe(`hello more\n${join(folder, 'out')}\n`);
  });
});

test('a project says where its program writes; without that it is dist, as for cdk8s-cli', async () => {
  await inFolderWith({ 'cdk8s.yaml': 'app: exit 0\noutput: out/k8s\n' }, folder => expect(readProject({ cwd: folder }).output).toBe('out/k8s'));
  await inFolderWith({ 'cdk8s.yaml': 'language: python\napp: exit 0\nimports: [k8s]\n' }, folder => expect(readProject({ cwd: folder }).output).toBe('dist'));
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
