import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';
import { inFolderWith, opack } from './command-line';
import { FileTree } from '../../src/files/file-tree';
import { newProject } from '../../src/import/project/new-project';
import { writeProject } from '../../src/import/project/write-project';
import { ImageLock } from '../../src/operator/image-lock';
import { outcome } from '../import/programs';

const ROOT = resolve(__dirname, '..', '..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'opack-')));
const project = join(folder, 'hello-operator');
writeProject(project, newProject({ name: 'hello-operator', packageManager: 'npm', isProjen: false }).files);
preparePackages();
afterAll(() => rmSync(folder, { recursive: true }));

/** The packages of the checkout, and the library as the checkout has it. */
function preparePackages(): void {
  const library = join(folder, 'library');
  mkdirSync(library);
  writeFileSync(join(library, 'package.json'), JSON.stringify({ name: 'cdk8s-opack', types: 'index.ts' }));
  writeFileSync(join(library, 'index.ts'), `export * from '${join(ROOT, 'src', 'index')}';\n`);
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['@types', 'cdk8s', 'cdk8s-plus-27', 'constructs', 'expect', 'pretty-format', '@jest']) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(library, join(folder, 'node_modules', 'cdk8s-opack'));
}

describe('the test that comes with a new project', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it was just written
  require(join(project, 'test', 'hello-operator.test'));
});

test('a new project synthesizes without a finding in either output', () => {
  const { pko, olm } = outcome(project);
  expect([...pko.check(), ...olm.check()]).toEqual([]);
});

test('the types of a new project are right, as its tsconfig.json wants them', () => {
  const config = ts.readConfigFile(join(project, 'tsconfig.json'), path => readFileSync(path, 'utf8'));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, project);
  const program = ts.createProgram(fileNames, options);
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${project}/`));
  expect(own.map(({ fileName }) => fileName.slice(project.length + 1))).toEqual(['src/hello-operator.ts', 'src/synthesize.ts', 'src/main.ts', 'test/hello-operator.test.ts']);
  const problems = own.flatMap(file => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test('the command says what it wrote and what comes next', () => inFolderWith({}, async cwd => {
  const { exitCode, stdout, stderr } = await opack(cwd, 'init', 'lamp', '--package-manager', 'pnpm');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`lamp
├── .gitignore
├── README.md
├── cdk8s.yaml
├── crds/
│   └── lamps.example.com.yaml
├── images.lock.yaml
├── package.json
├── src/
│   ├── lamp.ts
│   ├── main.ts
│   └── synthesize.ts
├── test/
│   └── lamp.test.ts
└── tsconfig.json

Next:
  cd lamp
  pnpm install
  pnpm test
  pnpm synth
`);
  expect(readFileSync(join(cwd, 'lamp', 'cdk8s.yaml'), 'utf8')).toBe('language: typescript\napp: pnpm exec tsx src/main.ts\noutput: dist\n');
}));

test('a project asks for what the library leaves to its users, and for the library as it is told', () => inFolderWith({}, async cwd => {
  await opack(cwd, 'init', 'lamp', '--library', 'file:../library.tgz');
  const written = JSON.parse(readFileSync(join(cwd, 'lamp', 'package.json'), 'utf8'));
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(written.dependencies).toEqual({ 'cdk8s-opack': 'file:../library.tgz', ...own.peerDependencies });
  expect(Object.keys(written.devDependencies)).toEqual(['@types/jest', '@types/node', 'jest', 'ts-jest', 'tsx', 'typescript']);
}));

test('the folder may be there, and names the operator', () => inFolderWith({ 'street-light/LICENSE': 'mine' }, async cwd => {
  expect(await opack(join(cwd, 'street-light'), 'init')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'street-light', 'src', 'street-light.ts'), 'utf8')).toContain('export class StreetLightOperator extends Operator {');
  expect(readFileSync(join(cwd, 'street-light', 'LICENSE'), 'utf8')).toBe('mine');
}));

test('nothing is overwritten, and all that is in the way is told', () => inFolderWith({ 'lamp/README.md': 'mine', 'lamp/src/main.ts': 'mine', 'lamp/crds': 'a file' }, async cwd => {
  const { exitCode, stdout, stderr } = await opack(cwd, 'init', 'lamp');
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`opack: ${join(cwd, 'lamp')} is not written, as this would be overwritten:\n  README.md\n  crds\n  src/main.ts\nMove them away, or choose another folder.\n`);
  expect(readdirSync(join(cwd, 'lamp')).sort()).toEqual(['README.md', 'crds', 'src']);
}));

test('files that could not all be written are taken back', () => inFolderWith({}, cwd => {
  const odd = new FileTree([['a.txt', 'a'], [`${'b'.repeat(300)}.txt`, 'b']]);
  expect(() => writeProject(join(cwd, 'new'), odd)).toThrow('ENAMETOOLONG');
  expect(existsSync(join(cwd, 'new', 'a.txt'))).toBe(false);
}));

test.each([
  ['a name in capitals', ['lamp', '--name', 'Lamp_Post'], '\'Lamp_Post\' cannot be the name of an operator'],
  ['a name in capitals, with what it may have meant', ['lamp', '--name', 'Lamp_Post'], 'Name it with --name lamp-post.'],
  ['a folder that is no name', ['Lamps', '--plain'], 'Name it with --name lamps.'],
  ['both kinds of projects', ['lamp', '--plain', '--projen'], 'cannot be used with option'],
  ['an unknown package manager', ['lamp', '--package-manager', 'bun'], 'Allowed choices are npm, pnpm, yarn.'],
  ['a source that is not there', ['lamp', '--from', 'nowhere'], 'nowhere'],
])('%s is refused before anything is written', (_, args, message) => inFolderWith({}, async cwd => {
  const { exitCode, stdout, stderr } = await opack(cwd, 'init', ...args);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
  expect(readdirSync(cwd)).toEqual([]);
}));

const MANIFESTS = `apiVersion: v1
kind: ServiceAccount
metadata: {name: lamp, namespace: lamps}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: lamp, namespace: lamps}
spec:
  selector: {matchLabels: {app: lamp}}
  template:
    metadata: {labels: {app: lamp}}
    spec: {serviceAccountName: lamp, containers: [{name: lamp, image: REPLACE_ME}]}
`;

test('a project is made from manifests, and tells what it could not keep', () => inFolderWith({ 'deploy/all.yaml': MANIFESTS }, async cwd => {
  const { exitCode, stderr } = await opack(cwd, 'init', 'project', '--from', 'deploy', '--name', 'lamp');
  const note = 'The image of lamp in apps/v1 Deployment lamps/lamp is example.com/lamp:v0.1.0 now: \'REPLACE_ME\' is no reference of one.';
  expect(exitCode).toBe(0);
  expect(stderr).toContain(`- ${note}\n`);
  expect(readFileSync(join(cwd, 'project', 'README.md'), 'utf8')).toContain('## What the import changed\n');
  expect(readFileSync(join(cwd, 'project', 'README.md'), 'utf8')).toContain(`- ${note}\n`);
  expect(readFileSync(join(cwd, 'project', 'src', 'lamp.ts'), 'utf8')).toContain('new k8s.KubeDeployment(this, \'deployment\', {');
  expect(readFileSync(join(cwd, 'project', 'test', 'lamp.test.ts'), 'utf8')).toContain('test.each([\n  [\'Deployment\', \'lamp\'],\n  [\'ServiceAccount\', \'lamp\'],\n])(');
}));

test('the test that comes with an import asks for its objects', () => inFolderWith({ 'deploy/all.yaml': MANIFESTS }, async cwd => {
  await opack(cwd, 'init', 'project', '--from', 'deploy', '--name', 'lamp');
  const text = readFileSync(join(cwd, 'project', 'test', 'lamp.test.ts'), 'utf8');
  expect(text).toContain('import { BundleAssertions, PackageAssertions } from \'cdk8s-opack\';');
  expect(text).toContain('pkg.inTestCase(\'default\').objectCountIs(\'*\', 2);');
}));

test('all files that cannot be read are told, as they were typed', () => inFolderWith({
  'deploy/a.yaml': 'apiVersion: v1\nkind: [Pod\n', 'deploy/b/c.yaml': 'kind: {\n', 'deploy/d.json': '{\n  "kind": "Pod",\n', 'deploy/good.yaml': MANIFESTS,
}, async cwd => {
  const { exitCode, stderr } = await opack(cwd, 'init', 'project', '--from', './deploy');
  expect(exitCode).toBe(1);
  expect(stderr.match(/\S+: this is no YAML/g)).toEqual(['deploy/a.yaml:3: this is no YAML', 'deploy/b/c.yaml:2: this is no YAML', 'deploy/d.json:3: this is no YAML']);
}));

test.each([
  ['the Deployment', MANIFESTS, 'lamp.ts'],
  ['the namespace, where there are several Deployments', `${MANIFESTS}---\n${MANIFESTS.slice(MANIFESTS.indexOf('---') + 4).replace('name: lamp', 'name: bulb')}`, 'lamps.ts'],
  ['the folder, where no object tells a name', 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: shade}\n', 'project.ts'],
])('without a name an operator in one file is called as %s', (_, text, module) => inFolderWith({ 'all.yaml': text }, async cwd => {
  expect(await opack(cwd, 'init', 'project', '--from', 'all.yaml')).toMatchObject({ exitCode: 0 });
  expect(readdirSync(join(cwd, 'project', 'src'))).toContain(module);
}));

test('images are pinned by a lock, which is there from the first', () => {
  expect(readFileSync(join(project, 'src', 'hello-operator.ts'), 'utf8')).toContain('this.image(\'manager\', \'quay.io/example/hello-operator:v0.1.0\');');
  expect(ImageLock.fromFile(join(project, 'images.lock.yaml')).references).toEqual(['quay.io/example/hello-operator:v0.1.0']);
});

test('the README of an import tells how images are pinned', () => inFolderWith({ 'all.yaml': MANIFESTS }, async cwd => {
  await opack(cwd, 'init', 'project', '--from', 'all.yaml');
  expect(readFileSync(join(cwd, 'project', 'README.md'), 'utf8')).toContain('   imageLock: ImageLock.fromFile(\'images.lock.yaml\'),\n');
}));

test('with projen there is only what projen begins with', () => inFolderWith({}, async cwd => {
  const { stdout } = await opack(cwd, 'init', 'lamp', '--projen', '--package-manager', 'yarn');
  expect(stdout).toContain('  yarn install\n  npx projen\n  yarn test\n  yarn synth\n');
  expect(readdirSync(join(cwd, 'lamp')).sort()).toEqual(['.projen', '.projenrc.ts', 'README.md', 'crds', 'images.lock.yaml', 'package.json', 'src', 'test']);
  const rc = readFileSync(join(cwd, 'lamp', '.projenrc.ts'), 'utf8');
  expect(rc).toContain('packageManager: javascript.NodePackageManager.YARN_CLASSIC,');
  expect(rc).toContain('app: \'yarn tsx src/main.ts\'');
}));
