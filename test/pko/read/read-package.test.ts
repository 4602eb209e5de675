import { FileTree } from '../../../src/files/file-tree';
import { Severity } from '../../../src/findings/finding';
import { PackageError } from '../../../src/pko/problem/package-error';
import { readPackage } from '../../../src/pko/read/read-package';
import { toFinding } from '../../../src/pko/rules/to-finding';
import { validatePackage } from '../../../src/pko/validate';
import { manifest, packageWith } from '../package-files';

test('a package is its manifest, its lock, its files and the fixtures beside it', () => {
  const model = packageWith({
    'manifest.lock.yaml': 'apiVersion: manifests.package-operator.run/v1alpha1\nkind: PackageManifestLock\n',
    'a.yaml': 'a',
    'docs/README.md': 'b',
    '.test-fixtures/one/.keep': '',
    '.git/config': 'c',
    'docs/.hidden': 'd',
  });
  expect(model.manifest.object.kind).toBe('PackageManifest');
  expect(model.lock!.path).toBe('manifest.lock.yaml');
  expect([...model.files.keys()]).toEqual(['a.yaml', 'docs/README.md']);
  expect([...model.fixtures.keys()]).toEqual(['one/.keep']);
});

test('unknown keys of the manifest are kept', () => {
  expect(packageWith({ 'manifest.yaml': manifest('  wings: 2') }).manifest.object).toMatchObject({ spec: { wings: 2 } });
});

test('components are packages of their own, named after their folders', () => {
  const model = packageWith({
    'manifest.yaml': manifest('  components: {}'),
    'components/hook/manifest.yml': manifest(),
    'components/hook/a.yaml': 'a',
    'components/hook/.test-fixtures/one/a.yaml': 'b',
    'components/.hidden': '',
  });
  expect([...model.components.keys()]).toEqual(['hook']);
  const hook = model.components.get('hook')!;
  expect([hook.component, [...hook.files.keys()], [...hook.fixtures.keys()]]).toEqual(['hook', ['a.yaml'], ['one/a.yaml']]);
  expect(model.files.size).toBe(0);
});

test('without spec.components the folder is like any other', () => {
  expect([...packageWith({ 'components/hook/a.yaml': 'a' }).files.keys()]).toEqual(['components/hook/a.yaml']);
});

test('components can be left alone', () => {
  const files = new FileTree([['manifest.yaml', manifest('  components: {}')], ['components/notes.txt', '']]);
  expect(readPackage(files, { rootOnly: true }).components.size).toBe(0);
});

test.each<[string, { [path: string]: string }, string]>([
  ['no manifest', { 'sub/manifest.yaml': manifest() }, 'PackageManifest not found: searched at manifest.yaml and manifest.yml'],
  ['two manifests', { 'manifest.yaml': '', 'manifest.yml': '' }, 'PackageManifest present multiple times'],
  ['two locks', { 'manifest.yaml': manifest(), 'manifest.lock.yaml': '', 'manifest.lock.yml': '' }, 'PackageManifestLock present multiple times'],
  ['an empty manifest', { 'manifest.yaml': '' },
    'unknown GVK in manifest.yaml: GroupKind must be PackageManifest.manifests.package-operator.run, is: '],
  ['another version', { 'manifest.yaml': manifest().replace('v1alpha1', 'v2') },
    'unknown GVK in manifest.yaml: unknown version v2, supported versions: v1alpha1'],
  ['a value of a wrong type', { 'manifest.yaml': manifest('  config: 3') },
    'Invalid YAML in manifest.yaml: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number into '
    + 'Go struct field PackageManifestSpec.spec.config of type v1alpha1.PackageManifestSpecConfig'],
  ['a file among the components', { 'manifest.yaml': manifest('  components: {}'), 'components/x.txt': '' },
    'The components directory may only contain folders and dot files in components/x.txt'],
  ['components of a component',
    { 'manifest.yaml': manifest('  components: {}'), 'components/hook/manifest.yaml': manifest('  components: {}') },
    'Nesting multi-component packages not allowed [hook]'],
])('%s is refused', (_, files, message) => {
  expect(() => readPackage(new FileTree(Object.entries(files)))).toThrow(expect.objectContaining({ message }));
});

test('what keeps a package from being read is a finding, too', () => {
  const read = () => readPackage(new FileTree([['manifest.yaml', 'kind: A\nb: [\n']]));
  const problems = attempt(read).problems;
  expect(problems.map(problem => toFinding(undefined, problem))).toEqual([
    expect.objectContaining({ code: 'PKO004', severity: Severity.ERROR, file: 'manifest.yaml', line: expect.any(Number) }),
  ]);
});

function attempt(read: () => unknown): PackageError {
  try {
    read();
  } catch (error) {
    if (error instanceof PackageError) return error;
  }
  throw new Error('Nothing was refused.');
}

test('the schema of items is read with exact keys, and nothing becomes text there', () => {
  const withItems = (items: string) => packageWith({
    'manifest.yaml': manifest(`  config: {openAPIV3Schema: {type: object, properties: {a: {type: array, items: ${items}}}}}`),
  });
  expect(() => withItems('{type: 5}')).toThrow('cannot unmarshal number into Go struct field JSONSchemaProps.spec.config.openAPIV3Schema.properties.items.type');
  expect(validatePackage(withItems('{type: string, minlength: 3}')).map(({ code, path }) => [code, path]))
    .toContainEqual(['PKO070', 'spec.config.openAPIV3Schema.properties.a.items.minlength']);
});
