import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FileTree } from '../../src/files/file-tree';
import { readDirectory } from '../../src/files/read-directory';
import { writeDirectory } from '../../src/files/write-directory';
import { Severity } from '../../src/findings/finding';
import { BundleDirectory } from '../../src/olm/bundle-directory';

let folder: string;
beforeEach(() => folder = mkdtempSync(join(tmpdir(), 'opack-')));
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts files into the folder, below which there is nothing else. */
function put(files: { [path: string]: string | Uint8Array }): string {
  const directory = join(folder, 'bundle');
  writeDirectory(directory, new FileTree(Object.entries(files)));
  rmSync(join(directory, '.opack-files'));
  return directory;
}

const CRANE = {
  'manifests/crane.clusterserviceversion.yaml': `# of the port
apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata: {name: crane.v1.2.0, annotations: {alm-examples: '[]'}}
spec:
  version: 1.2.0
  displayName:   Crane
  minKubeVersion: 1.27.0
  installModes: [{type: AllNamespaces, supported: true}]
  install:
    strategy: deployment
    spec:
      deployments:
      - name: crane
        spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: crane, image: quay.io/example/crane:v1}]}}}
`,
  'manifests/load.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: load}\n',
  'metadata/annotations.yaml': `annotations: # core
  operators.operatorframework.io.bundle.mediatype.v1: registry+v1
  operators.operatorframework.io.bundle.manifests.v1: manifests/
  operators.operatorframework.io.bundle.metadata.v1: metadata/
  operators.operatorframework.io.bundle.package.v1: crane
  operators.operatorframework.io.bundle.channels.v1: stable, fast
  operators.operatorframework.io.bundle.channel.default.v1: stable
`,
};

test('a bundle is read with everything that lies beside it, comments and hidden files too', () => {
  const files = { ...CRANE, '.dockerignore': '*\n', 'release-config.yaml': 'merge: false\n', 'Dockerfile': 'FROM scratch', 'tests/scorecard/config.yaml': 'stages: [ ]\n' };
  expect(BundleDirectory._read(put(files)).toFiles()).toEqual(files);
});

test('what is written is byte for byte what was read, bytes that are no text too', () => {
  const icon = new Uint8Array([0xff, 0xd8, 0x00, 0x80]);
  BundleDirectory._read(put({ ...CRANE, 'icon.jpg': icon })).write(join(folder, 'copy'));
  BundleDirectory._read(join(folder, 'copy')).write(join(folder, 'copy'));
  const copy = readDirectory(join(folder, 'copy'));
  expect(copy.get('icon.jpg')).toEqual(icon);
  expect(copy.get('metadata/annotations.yaml')).toBe(CRANE['metadata/annotations.yaml']);
});

test('a bundle that was read tells what it is', () => {
  const read = BundleDirectory._read(put(CRANE));
  expect([read.packageName, read.version, read.name, read.channels, read.defaultChannel]).toEqual(['crane', '1.2.0', 'crane.v1.2.0', ['stable', 'fast'], 'stable']);
  expect(read.annotations['operators.operatorframework.io.bundle.mediatype.v1']).toBe('registry+v1');
  expect(read.objects.map(({ kind }) => kind)).toEqual(['ConfigMap']);
});

test('what annotations and version do not say is undefined', () => {
  const csv = CRANE['manifests/crane.clusterserviceversion.yaml'].replace('  version: 1.2.0\n', '');
  const read = BundleDirectory._read(put({ 'manifests/csv.yaml': csv, 'metadata/annotations.yaml': 'annotations: none\n' }));
  expect([read.packageName, read.version, read.channels, read.defaultChannel, read.annotations]).toEqual([undefined, undefined, [], undefined, {}]);
});

test('the objects that are handed out are copies', () => {
  const read = BundleDirectory._read(put(CRANE));
  read.clusterServiceVersion.spec.displayName = 'Winch';
  read.objects[0].metadata.name = 'freight';
  expect([read.clusterServiceVersion.spec.displayName, read.objects[0].metadata.name]).toEqual(['Crane', 'load']);
});

test('a folder without a ClusterServiceVersion is refused, with what keeps it from being read', () => {
  expect(() => BundleDirectory._read(put({ 'metadata/annotations.yaml': CRANE['metadata/annotations.yaml'] }))).toThrow('The bundle has no ClusterServiceVersion.');
  rmSync(folder, { recursive: true });
  expect(() => BundleDirectory._read(put({ 'manifests/csv.yaml': 'kind: [\n' }))).toThrow('manifests/csv.yaml:2:1: error OLM001');
});

test('a wrong folder is named, with what a bundle is', () => {
  const directory = put(CRANE);
  const refused = (path: string) => expect(() => BundleDirectory._read(path));
  refused(`${directory}s`).toThrow(`There is no folder '${directory}s': a bundle is a folder with manifests/ and metadata/. Did you mean '${directory}'?`);
  refused(join(directory, 'manifests')).toThrow(`${directory}/manifests: error OLM003`);
  refused(join(directory, 'manifests')).toThrow('Name the folder around it, which has manifests/ in it.');
  refused(dirname(directory)).toThrow(`read its bundles with OlmBundle.allIn, or name the folder of one, as ${basename(directory)}.`);
});

test('a bundle with an error is not written', () => {
  const read = BundleDirectory._read(put({ ...CRANE, 'manifests/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: pod}\nspec: {containers: [{name: a, image: b}]}\n' }));
  expect(read.check().filter(({ severity }) => severity === Severity.ERROR).map(({ code, file }) => [code, file])).toEqual([['OLM060', 'manifests/pod.yaml']]);
  expect(() => read.write(join(folder, 'copy'))).toThrow('manifests/pod.yaml');
});

test('symbolic links are left out', () => {
  const directory = put(CRANE);
  symlinkSync(join(directory, 'manifests/load.yaml'), join(directory, 'manifests/link.yaml'));
  expect(Object.keys(BundleDirectory._read(directory).toFiles())).not.toContain('manifests/link.yaml');
});
