import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HARBOR, Outcome, inFolderWith, opack } from './command-line';
import { FileTree } from '../../src/files/file-tree';
import { writeImageArchive } from '../../src/files/image/archive';
import { buildImage } from '../../src/files/image/build-image';

interface Judged {
  readonly target: string;
  readonly findings: readonly { readonly code: string }[];
}

const CSV = 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata: {name: harbor.v1.0.0}\nspec: {}\n';
const CATALOG = '{"schema": "olm.package", "name": "harbor", "defaultChannel": "stable"}\n';

function archiveOf(files: { readonly [path: string]: string }, labels: { readonly [name: string]: string } = {}, format: 'docker' | 'oci' = 'docker'): Uint8Array {
  return writeImageArchive(buildImage({ files: new FileTree(Object.entries(files)), labels, format }), ['example.com/harbor:v1']);
}

function below(folder: string, files: { readonly [path: string]: string }): { [path: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** Validates bytes as `image.tar`. */
async function validated(bytes: Uint8Array, ...args: string[]): Promise<Outcome> {
  return inFolderWith({}, folder => {
    writeFileSync(join(folder, 'image.tar'), bytes);
    return opack(folder, 'validate', ...args, 'image.tar');
  });
}

test.each(['docker', 'oci'] as const)('a package in an archive of %s is judged as its folder is', async format => {
  const files = { ...HARBOR, 'manifest.yaml': HARBOR['manifest.yaml'].replace('[Cluster]', '[Cluster, Sea]') };
  const archive = archiveOf({ ...below('package', files), 'package/.git/manifest.yaml': 'x', 'etc/motd': 'ahoy' }, {}, format);
  const { exitCode, stdout, stderr } = await validated(archive);
  expect([exitCode, stdout]).toEqual([2, 'image.tar: package accepted by Package Operator, 1 error of ours\n']);
  expect(stderr).toContain('image.tar:package/manifest.yaml:5:21: error PKO071: ');
  expect(stderr).toContain('\n    5 │   scopes: [Cluster, Sea]\n');
  const ofFolder = await inFolderWith(files, folder => opack(folder, 'validate', '--output', 'json', '.'));
  const { target, findings, ...rest } = JSON.parse((await validated(gzipSync(archive), '--output', 'json')).stdout) as Judged;
  const { findings: all, ...expected } = JSON.parse(ofFolder.stdout) as Judged;
  expect({ ...rest, target: '.' }).toEqual(expected);
  expect([target, findings]).toEqual(['image.tar', all.filter(({ code }) => code !== 'PKO063')]); // images are made without fixtures
});

test('a bundle is where its labels say', async () => {
  const archive = archiveOf({ 'bundle/m/csv.yaml': CSV, 'bundle/meta/annotations.yaml': 'annotations: {}\n' }, {
    'operators.operatorframework.io.bundle.manifests.v1': '/bundle/m/',
    'operators.operatorframework.io.bundle.metadata.v1': 'bundle/meta/',
  });
  const { stdout, stderr } = await validated(archive);
  expect(stdout).toBe('image.tar: bundle refused by OLM, 10 errors, 2 warnings\n');
  expect(stderr).toContain('image.tar:bundle/m/csv.yaml:4:1: error OLM024');
});

test('a catalog is where its label says, or below configs', async () => {
  expect((await validated(archiveOf({ 'srv/harbor.json': CATALOG }, { 'operators.operatorframework.io.index.configs.v1': '/srv' }))).stdout).toBe('image.tar: catalog refused by opm, 1 error\n');
  expect((await validated(archiveOf({ 'configs/harbor.json': CATALOG }))).stderr).toContain('image.tar:configs/harbor.json');
});

test('an image of something else, and an archive of something else, are refused', async () => {
  expect(await validated(archiveOf({ 'etc/motd': 'ahoy' }))).toEqual({ exitCode: 1, stdout: '', stderr: 'opack: The image in image.tar is no package, no bundle and no catalog.\n' });
  expect(await validated(archiveOf(below('package', HARBOR)), '--as', 'bundle')).toMatchObject({ exitCode: 1, stderr: 'opack: The image in image.tar is no bundle.\n' });
  expect(await validated(gzipSync('kind: Harbor\n'))).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^opack: image\.tar cannot be read: [^\n]+\n$/) });
});

test('a package in an archive can be drawn and rendered, too', async () => {
  await inFolderWith({}, async folder => {
    writeFileSync(join(folder, 'image.tar'), archiveOf(below('package', HARBOR)));
    expect((await opack(folder, 'tree', 'image.tar')).stdout).toContain('ConfigMap harbor/flag');
    expect((await opack(folder, 'render', 'image.tar')).stdout).toContain('# Source: quay/flag.yaml');
  });
});
