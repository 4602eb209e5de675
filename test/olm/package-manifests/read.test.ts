import { crane, portWith } from './port';
import { FileTree } from '../../../src/files/file-tree';
import { readPackageManifests } from '../../../src/olm/package-manifests/read';
import { renderPackageManifests } from '../../../src/olm/package-manifests/render';

test('a version is a folder beside the package file; what is neither stays as it is', () => {
  const { model, findings } = readPackageManifests(portWith({}));
  expect(findings).toEqual([]);
  expect(model.packageFile?.file).toBe('crane.package.yaml');
  expect(model.versions.map(({ folder, manifests }) => [folder, ...manifests.map(({ file }) => file)])).toEqual([
    ['1.0.0', 'crane.clusterserviceversion.yaml', 'load.yaml'], ['1.1.0', 'crane.clusterserviceversion.yaml'], ['2.0.0', 'crane.clusterserviceversion.yaml'],
  ]);
  expect(model.otherFiles.map(([path]) => path)).toEqual(['ci.yaml']);
});

test('what was read is written byte for byte: hidden files, broken ones and bytes too', () => {
  const tree = portWith({
    '.travis.yml': 'a: [',
    '1.0.0/.keep': '',
    '1.0.0/icon.png': new Uint8Array([0xff, 0x00]),
    '1.1.0/broken.yaml': 'a: [',
    '1.1.0/more/notes.yaml': 'b',
    'README.md': '# Crane\n',
  });
  expect([...renderPackageManifests(readPackageManifests(tree).model).entries()]).toEqual([...tree.entries()]);
});

test('without the texts it says the same', () => {
  const { model } = readPackageManifests(portWith({}));
  const written = renderPackageManifests({
    ...model,
    packageFile: { ...model.packageFile!, text: undefined },
    versions: model.versions.map(({ folder, manifests }) => ({ folder, manifests: manifests.map(file => ({ ...file, text: undefined })) })),
  });
  expect(written.text('crane.package.yaml')).toBe(
    'packageName: crane\nchannels:\n- name: stable\n  currentCSV: crane.v1.1.0\n- name: fast\n  currentCSV: crane.v2.0.0\ndefaultChannel: stable\n',
  );
  expect(readPackageManifests(written).model.versions[0].manifests.map(({ manifest, furtherDocuments }) => [manifest.kind, furtherDocuments]))
    .toEqual([['ClusterServiceVersion', undefined], ['ConfigMap', [{ a: 'b' }]]]);
});

test('the package file is known by what it says, whatever its name, and may be deeper', () => {
  const { model } = readPackageManifests(portWith({ 'crane.package.yaml': undefined, 'all.json': '{"packageName": "crane"}' }));
  expect(model.packageFile?.file).toBe('all.json');
  const deep = [...portWith({}).entries()].map(([path, content]) => [`crane/${path}`, content] as const);
  const read = readPackageManifests(new FileTree(deep));
  expect(read.model.versions.map(({ folder }) => folder)).toEqual(['crane/1.0.0', 'crane/1.1.0', 'crane/2.0.0']);
  expect(read.findings).toEqual([]);
});

test('what cannot be read, or stands where nothing may, is reported', () => {
  const { findings } = readPackageManifests(portWith({
    '1.0.0/.keep': '',
    '1.1.0/broken.yaml': 'a: [\n',
    '1.1.0/more/notes.yaml': 'b: c\n',
    '1.1.0/notes.yaml': 'text\n',
    'README.md': 'Crane\n',
    'csv.yaml': crane('3.0.0'),
    'empty.yaml': '',
    'z.package.yaml': 'packageName: z\n',
  }));
  expect(findings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    'OLM001 1.1.0/broken.yaml', 'OLM002 1.1.0/notes.yaml', 'OLM408 z.package.yaml', 'OLM414 README.md', 'OLM414 empty.yaml', 'OLM415 1.1.0/more/notes.yaml', 'OLM416 1.0.0/.keep', 'OLM418 csv.yaml',
  ]);
  expect(findings.find(({ code }) => code === 'OLM002')?.message).toBe('A file of 1.1.0/ does not hold a Kubernetes object.');
});
