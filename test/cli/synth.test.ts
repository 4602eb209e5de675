import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolderWith, opack } from './command-line';
import { watchSources } from '../../src/cli/watch';
import { renderFileList } from '../../src/files/file-list';
import { FileTree } from '../../src/files/file-tree';
import { readDirectory } from '../../src/files/read-directory';

const ROOT = resolve(__dirname, '../..');
/** How a program in TypeScript is run that uses the library of this checkout. */
const NODE = `TSX_TSCONFIG_PATH=${join(ROOT, 'test/tsconfig.json')} ${process.execPath} -r ${require.resolve('tsx/cjs')}`;

const PROGRAM = `import { readFileSync } from 'fs';
import { ApiObject, Chart } from 'cdk8s';
import { Operator, OperatorApp, OperatorNamespace, PkoPackage } from 'cdk8s-opack';

const app = new OperatorApp();
const operator = new Operator(app, 'buoy', { version: '1.0.0', namespace: OperatorNamespace.existing('sea'), minKubeVersion: '1.27.0', description: 'd' });
new ApiObject(operator, 'light', { apiVersion: 'v1', kind: 'ConfigMap', data: JSON.parse(readFileSync('data.json', 'utf8')) });
const image = operator.image('manager', 'quay.io/example/buoy:v1', { digest: 'sha256:${'c'.repeat(64)}' });
const labels = { app: 'buoy' };
new ApiObject(operator, 'manager', {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'manager', image: image.ref }] } } },
});
new PkoPackage(app, 'pko', { operator });
new ApiObject(new Chart(app, 'extra'), 'x', { apiVersion: 'v1', kind: 'ConfigMap' });
console.log('building');
app.synth();
`;
const PROJECT = { 'cdk8s.yaml': `app: ${NODE} main.ts\noutput: out\n`, 'main.ts': PROGRAM, 'data.json': '{"color": "red"}' };

/** Does something in a project whose program is that of these files. */
async function inProject<T>(files: { [path: string]: string }, act: (folder: string) => Promise<T>): Promise<T> {
  return inFolderWith(files, folder => {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return act(folder);
  });
}

/** A project whose program is a shell script: the protocol is for every language. */
function scripted(script: string): { [path: string]: string } {
  return { 'cdk8s.yaml': 'app: sh app.sh\n', 'app.sh': `set -e\nmkdir -p $CDK8S_OUTDIR\ncd $CDK8S_OUTDIR\n${script}` };
}

/** Says that it writes these directories, with these findings. */
function telling(directories: string[], findings: object[] = [], texts: object = {}): string {
  return `cat >> $CDK8S_OPACK_REPORT <<'END'\n${JSON.stringify({ directories, findings, texts })}\nEND\n`;
}

test('the files that a program wrote are counted by package and file, new ones first, then those that changed', async () => {
  await inProject(PROJECT, async folder => {
    const first = await opack(folder, 'synth');
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toBe('out/extra.k8s.yaml  file     new\nout/pko/buoy        package  6 files, all new\n');
    expect(first.stderr).toBe('building\n');
    expect((await opack(folder, 'synth')).stdout).toBe('out/extra.k8s.yaml  file     unchanged\nout/pko/buoy        package  6 files, unchanged\n');

    writeFileSync(join(folder, 'data.json'), '{"color": "green"}');
    writeFileSync(join(folder, 'out/extra.k8s.yaml'), 'edited by hand\n');
    expect((await opack(folder, 'synth')).stdout).toBe(`out/extra.k8s.yaml  file     changed
out/pko/buoy        package  6 files, 1 changed
  ~ deploy/buoy-light.configmap.yaml
`);
  });
});

test('a program whose findings are errors is told by them, and not by a dump of its stack', async () => {
  await inProject({ ...PROJECT, 'data.json': '{"color": 3}' }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'synth');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^building\nout\/pko\/buoy\/deploy\/buoy-light\.configmap\.yaml:9:3: error KUB011: .*\n {4}9 │ {3}color: 3\n/);
    expect(stderr).toMatch(/construct: buoy\/light {2}at main\.ts:7:1\n(.*\n)*1 error\n$/);
    expect(stderr).not.toMatch(/\n {4}at |Node\.js/);
    expect(existsSync(join(folder, 'out'))).toBe(false);

    const json = JSON.parse((await opack(folder, 'synth', '--output', 'json')).stdout) as { outputs: unknown[]; findings: unknown[] };
    expect(json.outputs).toEqual([]);
    expect(json.findings).toEqual([expect.objectContaining({ code: 'KUB011', file: 'out/pko/buoy/deploy/buoy-light.configmap.yaml', line: 9, source: 'main.ts:7:1' })]);
  });
});

test('run on its own, the program shows its findings and where it called synth, not the inside of the library', async () => {
  await inProject({ ...PROJECT, 'cdk8s.yaml': `app: unset CDK8S_OPACK_REPORT; ${NODE} main.ts\n`, 'data.json': '{"color": 3}' }, async folder => {
    const { exitCode, stderr } = await opack(folder, 'synth');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/\nFindingsError:\npko\/buoy\/deploy\/buoy-light\.configmap\.yaml:9:3: error KUB011: /);
    const frames = stderr.split('\n').filter(line => line.startsWith('    at '));
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.every(frame => frame.includes(join(folder, 'main.ts')))).toBe(true);
    expect(stderr).not.toContain('findings: [');
  });
});

test('a program that insists on its own output folder is refused before it writes', async () => {
  await inProject({ ...PROJECT, 'main.ts': PROGRAM.replace('new OperatorApp()', "new OperatorApp({ outdir: 'mine' })") }, async folder => {
    const { exitCode, stderr } = await opack(folder, 'synth', '--check');
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Leave 'outdir' out of its properties");
    expect(existsSync(join(folder, 'mine'))).toBe(false);
  });
});

test('what a program writes is compared with what is there, and nothing is touched', async () => {
  await inProject(PROJECT, async folder => {
    const missing = await opack(folder, 'synth', '--check');
    expect(missing.exitCode).toBe(2);
    expect(missing.stdout).toContain('--- /dev/null\n+++ out/extra.k8s.yaml\n');
    expect(existsSync(join(folder, 'out'))).toBe(false);

    await opack(folder, 'synth');
    expect((await opack(folder, 'synth', '--check')).stdout).toBe('out is up to date\n');
    appendFileSync(join(folder, 'out/pko/buoy/deploy/buoy-light.configmap.yaml'), 'more\n');
    writeFileSync(join(folder, 'out/mine.txt'), 'mine\n');
    const before = readDirectory(join(folder, 'out')).toRecord();
    const { exitCode, stdout, stderr } = await opack(folder, 'synth', '--check');
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^--- out\/pko\/buoy\/deploy\/buoy-light\.configmap\.yaml\n\+\+\+ .*\n@@ .* @@\n( .*\n){3}-more\n$/);
    expect(stderr).toContain('opack: out is not what the program writes. Run opack synth and commit what it changes.\n');
    expect(readDirectory(join(folder, 'out')).toRecord()).toEqual(before);
  });
});

test('files that an earlier run wrote and this one does not are differences; files of others are none', async () => {
  const files = {
    ...scripted(`mkdir unit\necho 'a: 1' > unit/a.yaml\ncat > unit/.opack-files <<'END'\n${renderFileList(new FileTree([['a.yaml', 'a: 1\n']]))}END\n${telling(['unit'])}`),
    'dist/unit/a.yaml': 'a: 1\n',
    'dist/unit/b.yaml': 'b: 1\n',
    'dist/unit/theirs': 't\n',
    'dist/unit/.opack-files': renderFileList(new FileTree([['a.yaml', 'a: 1\n'], ['b.yaml', 'b: 1\n']])),
  };
  await inFolderWith(files, async folder => {
    expect(await opack(folder, 'synth', '--check')).toMatchObject({ exitCode: 2, stdout: '--- dist/unit/b.yaml\n+++ /dev/null\n@@ -1 +0,0 @@\n-b: 1\n' });
    rmSync(join(folder, 'dist/unit/b.yaml'));
    expect((await opack(folder, 'synth', '--check')).stdout).toMatch(/^--- dist\/unit\/\.opack-files\n/);
    rmSync(join(folder, 'dist/unit/.opack-files'));
    expect(await opack(folder, 'synth', '--check')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('it was not written by us') });
  });
});

test('files of others in a package are told and not counted, and no output with them is up to date', async () => {
  const manifest = 'apiVersion: manifests.package-operator.run/v1alpha1\nkind: PackageManifest\n';
  const list = renderFileList(new FileTree([['manifest.yaml', manifest]]));
  const script = `mkdir -p pko/x\ncat > pko/x/manifest.yaml <<'END'\n${manifest}END\ncat > pko/x/.opack-files <<'END'\n${list}END\n${telling(['pko/x'])}`;
  await inFolderWith(scripted(script), async folder => {
    expect(await opack(folder, 'synth')).toEqual({ exitCode: 0, stdout: 'dist/pko/x  package  1 file, all new\n', stderr: '' });
    writeFileSync(join(folder, 'dist/pko/x/.hidden'), 'no file of the package\n');
    expect(await opack(folder, 'synth', '--check')).toEqual({ exitCode: 0, stdout: 'dist is up to date\n', stderr: '' });

    writeFileSync(join(folder, 'dist/pko/x/theirs.yaml'), 'kind: ConfigMap\n');
    const note = 'opack: dist/pko/x/theirs.yaml is not written by the program, but is in the folder of a package, and shipped with it.'
      + ' Move it away, or let the program write it.\n';
    expect(await opack(folder, 'synth', '--check')).toEqual({ exitCode: 2, stdout: '', stderr: note });
    expect(JSON.parse((await opack(folder, 'synth', '--check', '--output', 'json')).stdout))
      .toMatchObject({ upToDate: false, outputs: [{ unchanged: 1, foreign: ['theirs.yaml'] }] });
    expect(await opack(folder, 'synth')).toEqual({ exitCode: 0, stdout: 'dist/pko/x  package  1 file, unchanged\n', stderr: note });
  });
});

test('the output folder may be another one than that of the project, and what others have in it is left alone', async () => {
  await inFolderWith({ ...scripted('echo a > new.yaml\necho b > same.yaml\n'), 'there/same.yaml': 'b\n', 'there/theirs.yaml': 't\n' }, async folder => {
    const { exitCode, stdout } = await opack(folder, 'synth', '--out', 'there', '--output', 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      folder: 'there',
      outputs: [
        { path: 'there/new.yaml', kind: 'file', added: ['new.yaml'], changed: [], removed: [], unchanged: 0, foreign: [] },
        { path: 'there/same.yaml', kind: 'file', added: [], changed: [], removed: [], unchanged: 1, foreign: [] },
      ],
      findings: [],
    });
    expect(readFileSync(join(folder, 'there/theirs.yaml'), 'utf8')).toBe('t\n');
  });
});

test('findings of a program in another language decide, whatever its exit code is', async () => {
  const finding = { code: 'PKO003', severity: 'error', message: 'No phase.', file: 'pko/x/a.yaml', line: 1 };
  const script = (exitCode: number): string => `${telling(['pko/x'], [finding], { 'pko/x/a.yaml': 'kind: X\n' })}exit ${exitCode}\n`;
  for (const exitCode of [0, 1]) {
    await inFolderWith(scripted(script(exitCode)), async folder => {
      const outcome = await opack(folder, 'synth');
      expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr: 'dist/pko/x/a.yaml:1: error PKO003: No phase.\n    1 │ kind: X\n1 error\n' });
    });
  }
});

test('a program that fails, or writes nothing, could not run', async () => {
  await inFolderWith(scripted('echo oops >&2\nexit 4\n'), async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'synth');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe("oops\nopack: The app 'sh app.sh' ended with exit code 4.\n");
  });
  await inFolderWith(scripted(''), async folder => {
    const { exitCode, stderr } = await opack(folder, 'synth');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('The app wrote nothing into dist.');
  });
});

test('sources are watched: a change of their text counts, also one that comes while the last is dealt with', async () => {
  await inFolderWith({ 'main.txt': 'one', 'out/result': '0' }, async folder => {
    const seen: string[][] = [];
    const ending = new AbortController();
    let running = 0;
    const change = (path: string, text: string): void => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const steps: (() => void)[] = [
      () => change('main.txt', 'two'),
      () => {
        change('out/result', String(seen.length));
        change('main.txt', 'two'); // as a compiler writes again what is there
        setTimeout(() => change('sub/new.txt', 'new'), 400);
      },
      () => ending.abort(),
    ];
    await watchSources({ folder, isIgnored: path => path.startsWith(join(folder, 'out')), signal: ending.signal }, async changed => {
      expect(++running).toBe(1);
      seen.push([...changed]);
      steps[seen.length - 1]();
      await new Promise(resume => setTimeout(resume, 200));
      running--;
    });
    expect(seen).toEqual([[], ['main.txt'], ['sub/new.txt']]);
  });
});

test('watching ends with the interrupt of the terminal, and every change until then was synthesized', async () => {
  const script = 'cp ../source.yaml copy.yaml || failed=1\necho run >> ../.runs\nexit ${failed:-0}\n';
  await inFolderWith({ ...scripted(script), 'source.yaml': 'a: 1\n' }, async folder => {
    const runs = async (count: number): Promise<void> => {
      const isThere = (): boolean => existsSync(join(folder, '.runs')) && readFileSync(join(folder, '.runs'), 'utf8') === 'run\n'.repeat(count);
      while (!isThere()) await new Promise(resume => setTimeout(resume, 20));
    };
    const watching = opack(folder, 'synth', '--watch');
    await runs(1);
    writeFileSync(join(folder, 'source.yaml'), 'a: 2\n');
    await runs(2);
    rmSync(join(folder, 'source.yaml'));
    await runs(3);
    process.emit('SIGINT');
    const { exitCode, stdout, stderr } = await watching;
    expect(exitCode).toBe(0);
    expect(stdout).toBe('dist/copy.yaml  file  new\ndist/copy.yaml  file  changed\n');
    expect(stderr).toContain('opack: source.yaml changed\n');
    expect(stderr).toContain("opack: The app 'sh app.sh' ended with exit code 1.\n");
    expect(readFileSync(join(folder, 'dist/copy.yaml'), 'utf8')).toBe('a: 2\n');
  });
});

test('what runs themselves change causes no run: not a log, and nothing that does so three times in a row', async () => {
  const script = 'echo run | tee -a ../.runs ../run.log ../notes > copy.yaml\n';
  await inFolderWith(scripted(script), async folder => {
    const count = (): number => existsSync(join(folder, '.runs')) ? readFileSync(join(folder, '.runs'), 'utf8').length / 'run\n'.length : 0;
    const watching = opack(folder, 'synth', '--watch');
    while (count() < 4) await new Promise(resume => setTimeout(resume, 20));
    await new Promise(resume => setTimeout(resume, 600));
    process.emit('SIGINT');
    const { stderr } = await watching;
    expect(count()).toBe(4);
    expect(stderr).toContain('opack: notes changed in 3 runs in a row: no source, and ignored from now on\n');
    expect(stderr).not.toContain('run.log');
  });
});
