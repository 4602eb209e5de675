import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PkoPackage, Severity } from 'cdk8s-opack';
import { configMap, manifest } from './package-files';
import { FileTree } from '../../src/files/file-tree';
import { readDirectory } from '../../src/files/read-directory';
import { writeDirectory } from '../../src/files/write-directory';

let folder: string;
beforeEach(() => folder = mkdtempSync(join(tmpdir(), 'opack-')));
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts files into the folder, below which there is nothing else. */
function put(files: { [path: string]: string | Uint8Array }): string {
  const directory = join(folder, 'package');
  writeDirectory(directory, new FileTree(Object.entries(files)));
  rmSync(join(directory, '.opack-files'));
  return directory;
}

const TESTS = ['test:', '  template:', '  - {name: calm, context: {package: {metadata: {name: crane}}, config: {load: 3}}}'].join('\n');
const CONFIG = '  config: {openAPIV3Schema: {type: object, properties: {load: {type: integer}}}}';
const CRANE = {
  'manifest.yaml': `# of the port\n${manifest(CONFIG, TESTS)}`,
  'load.yaml.gotmpl': configMap('load').replace('"kind"', '"data":{"load":"{{ .config.load }}"},"kind"'),
};

test('a package is read with everything that lies beside it, comments and hidden files too', () => {
  const files = { ...CRANE, '.dockerignore': '*\n', 'notes/.draft': 'x', 'Dockerfile': 'FROM scratch\n', '.test-fixtures/calm/load.yaml': 'old\n' };
  expect(PkoPackage.fromDirectory(put(files)).toFiles()).toEqual(files);
});

test('what is written is byte for byte what was read, bytes that are no text too', () => {
  const icon = new Uint8Array([0xff, 0xd8, 0x00, 0x80]);
  PkoPackage.fromDirectory(put({ ...CRANE, 'icon.jpg': icon })).write(join(folder, 'copy'));
  PkoPackage.fromDirectory(join(folder, 'copy')).write(join(folder, 'copy'));
  const copy = readDirectory(join(folder, 'copy'));
  expect(copy.get('icon.jpg')).toEqual(icon);
  expect(copy.get('manifest.yaml')).toBe(CRANE['manifest.yaml']);
});

test('a package that was read tells its name, manifest, lock and test cases', () => {
  const read = PkoPackage.fromDirectory(put(CRANE));
  expect([read.packageName, read.testCases, read.lock]).toEqual(['crane', ['calm'], undefined]);
  expect(read.manifest.spec.scopes).toEqual(['Cluster']);
});

test('the manifest that is handed out is a copy', () => {
  const read = PkoPackage.fromDirectory(put(CRANE));
  read.manifest.spec.scopes.push('Namespaced');
  expect(read.manifest.spec.scopes).toEqual(['Cluster']);
});

test('it renders the objects and the fixtures of a test case, and draws the tree', () => {
  const read = PkoPackage.fromDirectory(put(CRANE));
  expect(read.render('calm').map(({ data }) => data)).toEqual([{ load: '3' }]);
  expect(Object.keys(read.renderFixtures())).toEqual(['calm/load.yaml']);
  expect(read.tree()).toBe('crane\nClusterPackage /crane\n└── Phase last\n    └── /v1, Kind=ConfigMap harbor/load\n');
});

test('a test case that is not there is named with those that are', () => {
  const read = PkoPackage.fromDirectory(put(CRANE));
  expect(() => read.render('storm')).toThrow("The package has no test case 'storm'; it has calm.");
  expect(() => read.tree({ testCase: 'storm' })).toThrow("The package has no test case 'storm'; it has calm.");
});

test('a package that does not render says where', () => {
  const read = PkoPackage.fromDirectory(put({ ...CRANE, 'load.yaml.gotmpl': 'a: 1\nb: {{ .config.weight }}\n' }));
  expect(() => read.render('calm')).toThrow('load.yaml.gotmpl:2:14: error PKO050');
});

test('a wrong folder is named, with what a package is', () => {
  const directory = put(CRANE);
  expect(() => PkoPackage.fromDirectory(join(folder, 'pakcage'))).toThrow(
    `There is no folder '${folder}/pakcage': a package is a folder with a manifest.yaml. Did you mean '${directory}'?`);
  expect(() => PkoPackage.fromDirectory(join(directory, 'manifest.yaml'))).toThrow("manifest.yaml' is a file: a package is a folder");
  expect(() => PkoPackage.fromDirectory(folder)).toThrow(`${folder}: error PKO001`);
  expect(() => PkoPackage.fromDirectory(folder)).toThrow('Name the folder of the package; there is a manifest in package.');
});

test('a folder without a manifest is refused with the place to write it', () => {
  expect(() => PkoPackage.fromDirectory(put({ 'load.yaml': 'a: 1\n' }))).toThrow('Write the PackageManifest to manifest.yaml.');
});

test('findings name the files, those of components in their folder', () => {
  const directory = put({
    'manifest.yaml': manifest('  components: {}'),
    'components/hook/manifest.yaml': manifest('  phasse: []'),
    'components/hook/hook.yaml': configMap('hook'),
  });
  const read = PkoPackage.fromDirectory(directory);
  const errorsOf = (findings: ReturnType<typeof read.check>) => findings.filter(({ path }) => path === 'spec.phasse').map(({ file, line }) => ({ file, line }));
  expect(errorsOf(read.check())).toEqual([{ file: 'components/hook/manifest.yaml', line: 7 }]);
  expect(errorsOf(read.components.hook.check())).toEqual([{ file: 'manifest.yaml', line: 7 }]);
});

test('a component has the name of its folder and its own files', () => {
  const read = PkoPackage.fromDirectory(put({
    'manifest.yaml': manifest('  components: {}'), 'components/hook/manifest.yaml': manifest(), 'components/hook/hook.yaml': configMap('hook'),
  }));
  expect(read.components.hook.packageName).toBe('hook');
  expect(Object.keys(read.components.hook.toFiles())).toEqual(['hook.yaml', 'manifest.yaml']);
});

test('a package with an error is not written', () => {
  const read = PkoPackage.fromDirectory(put({ 'manifest.yaml': manifest(), 'load.yaml': configMap('load', { 'package-operator.run/phase': 'never' }) }));
  expect(read.check().some(({ severity }) => severity === Severity.ERROR)).toBe(true);
  expect(() => read.write(join(folder, 'copy'))).toThrow('Phase name not found in manifest');
});

test('symbolic links are left out', () => {
  const directory = put(CRANE);
  symlinkSync(join(directory, 'manifest.yaml'), join(directory, 'link.yaml'));
  expect(Object.keys(PkoPackage.fromDirectory(directory).toFiles())).not.toContain('link.yaml');
});
