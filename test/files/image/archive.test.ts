import { gzipSync } from 'node:zlib';
import { Entries, imageOf, layerOf, tarOf } from './other-tars';
import { FileTree } from '../../../src/files/file-tree';
import { readImageArchive, writeImageArchive } from '../../../src/files/image/archive';
import { buildImage } from '../../../src/files/image/build-image';
import { ContainerImage } from '../../../src/files/image/container-image';
import { digestOf } from '../../../src/files/image/digest';
import { filesOfImage } from '../../../src/files/image/image-files';
import { readTar, writeTar } from '../../../src/files/image/tar';

const IMAGE = buildImage({ files: new FileTree([['pier', 'wood']]), labels: { a: 'b' } });
const HEX = (digest: string): string => digest.replace('sha256:', '');

/** An archive of files, whose content may be bytes. */
function archiveOf(files: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  return writeTar(Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) })));
}

function problemOf(archive: Uint8Array): string {
  try {
    readImageArchive(archive);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

test.each(['docker', 'oci'] as const)('an image that was written as %s is read again, tags and all', form => {
  const image = buildImage({ files: new FileTree([['pier', 'wood']]), format: form });
  for (const tags of [[], ['quay.io/sea/pier:v1'], ['quay.io/sea/pier:v1', 'localhost:5000/pier:v2']]) {
    expect(readImageArchive(writeImageArchive(image, tags))).toEqual([{ tags, image }]);
  }
});

test('an archive of Docker has config, layers and the list of images', () => {
  const entries = readTar(writeImageArchive(IMAGE, ['quay.io/sea/pier', 'localhost:5000/pier']));
  expect(entries.map(({ path }) => path)).toEqual([IMAGE.config.digest, `${HEX(IMAGE.layers[0]!.digest)}.tar.gz`, 'manifest.json']);
  expect(JSON.parse(Buffer.from(entries[2]!.bytes).toString('utf8'))).toEqual([
    { Config: IMAGE.config.digest, RepoTags: ['quay.io/sea/pier:latest', 'localhost:5000/pier:latest'], Layers: [`${HEX(IMAGE.layers[0]!.digest)}.tar.gz`] },
  ]);
});

/** What old versions of Docker save: a folder for each layer, not compressed, with links between layers that are the same. */
function oldArchive(): Entries {
  const tar = tarOf({ pier: 'wood' }).toString('latin1');
  const config = JSON.stringify({ rootfs: { type: 'layers', diff_ids: [tar, tar].map(text => digestOf(Buffer.from(text, 'latin1'))) }, config: {} });
  return {
    [`${HEX(digestOf(Buffer.from(config)))}.json`]: config,
    'one/layer.tar': tar,
    'two/layer.tar': { link: '../one/layer.tar' },
    'manifest.json': JSON.stringify([{ Config: `${HEX(digestOf(Buffer.from(config)))}.json`, RepoTags: null, Layers: ['one/layer.tar', 'two/layer.tar'] }]),
  };
}

test('layers of old archives are compressed, and links to them are followed', () => {
  for (const archive of [tarOf(oldArchive()), gzipSync(tarOf(oldArchive())), tarOf({ ...oldArchive(), 'two/layer.tar': { hardLink: 'one/layer.tar' } })]) {
    const [{ tags, image }] = readImageArchive(archive) as [{ tags: string[]; image: ContainerImage }];
    expect(tags).toEqual([]);
    expect(image.layers.map(({ mediaType }) => mediaType)).toEqual(Array(2).fill('application/vnd.docker.image.rootfs.diff.tar.gzip'));
    expect(filesOfImage(image).toRecord()).toEqual({ pier: 'wood' });
  }
});

test('all that is missing in an archive of Docker is named at once', () => {
  const { 'one/layer.tar': _one, 'two/layer.tar': _two, ...rest } = oldArchive();
  expect(problemOf(tarOf(rest))).toBe('The archive has no file one/layer.tar, which it says it has.\nThe archive has no file two/layer.tar, which it says it has.');
  expect(problemOf(tarOf({ ...oldArchive(), 'one/layer.tar': { link: '../two/layer.tar' } }))).toContain('no file one/layer.tar');
});

test('damage in an archive of Docker is found by digests', () => {
  const other = tarOf({ pier: 'steel' });
  const archive = { ...oldArchive(), 'one/layer.tar': other.toString('latin1') };
  const problems = problemOf(tarOf(archive)).split('\n');
  expect(problems.map(problem => problem.slice(0, 70))).toEqual([
    'The layer one/layer.tar is not the one that the config means: its dige', 'The layer two/layer.tar is not the one that the config means: its dige',
  ]);
  expect(problems[0]).toContain(digestOf(other));
  const config = Object.keys(oldArchive()).find(name => name.endsWith('.json'))!;
  const changed = String(oldArchive()[config]).replace('"config":{}', '"config":{"User":"root"}');
  expect(problemOf(tarOf({ ...oldArchive(), [config]: changed }))).toBe(`The config ${config} is damaged: its digest is ${digestOf(Buffer.from(changed))}.`);
});

test('config and list have to agree in the number of layers', () => {
  const index = String(oldArchive()['manifest.json']).replace(',"two/layer.tar"', '');
  expect(problemOf(tarOf({ ...oldArchive(), 'manifest.json': index }))).toMatch(/^The config of the image .* is for 2 layers, and there are 1\.$/);
});

test.each([
  ['[', 'manifest.json is no JSON: '], ['{}', 'manifest.json of the archive is no list of images.'], ['[]', 'There is no image in the archive.'],
  ['[{}]', 'manifest.json of the archive names no config for an image.'],
])('a list %s is refused', (text, problem) => {
  expect(problemOf(archiveOf({ 'manifest.json': text }))).toContain(problem);
});

test('what is no archive of images is told by what it holds', () => {
  expect(problemOf(archiveOf({ 'a.yaml': '', 'b.yaml': '' }))).toBe('This is no archive of an image: there is neither manifest.json nor index.json in it, but a.yaml, b.yaml.');
  expect(problemOf(Buffer.alloc(1024))).toContain('but no files.');
  expect(problemOf(Buffer.from('ahoy'))).toBe('The tar ends within the header at byte 0.');
});

/** An OCI layout of blobs, and the descriptors in its index. */
function layoutOf(blobs: readonly Uint8Array[], manifests: readonly object[]): { [name: string]: string | Uint8Array } {
  return {
    ...Object.fromEntries(blobs.map(bytes => [`blobs/sha256/${HEX(digestOf(bytes))}`, bytes])),
    'index.json': JSON.stringify({ schemaVersion: 2, manifests }),
  };
}

const descriptorOf = (bytes: Uint8Array, more: object = {}): object => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(bytes), size: bytes.length, ...more });
const platform = (architecture: string, os = 'linux'): object => ({ platform: { os, architecture } });
const [AMD, ARM] = ['amd', 'arm'].map(content => imageOf({ content })) as [ContainerImage, ContainerImage];
const BLOBS = [AMD, ARM].flatMap(({ manifest, config, layers }) => [manifest, config, ...layers]).map(({ bytes }) => bytes);

function indexOf(...manifests: object[]): Uint8Array {
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests }));
}

test('of an image for several platforms that for Linux on amd64 is taken, wherever they are listed', () => {
  const platforms = [descriptorOf(ARM.manifest.bytes, platform('arm64')), descriptorOf(AMD.manifest.bytes, platform('amd64')), descriptorOf(Buffer.from('proof'), platform('unknown', 'unknown'))];
  const index = indexOf(...platforms);
  const nested = layoutOf([...BLOBS, index], [descriptorOf(index, { mediaType: 'application/vnd.oci.image.index.v1+json', annotations: { 'org.opencontainers.image.ref.name': 'v1' } })]);
  expect(readImageArchive(archiveOf(nested))).toEqual([{ tags: ['v1'], image: AMD }]);
  expect(readImageArchive(archiveOf(layoutOf(BLOBS, platforms)))).toEqual([{ tags: [], image: AMD }]);
});

test('an image for one other platform is taken, several are not', () => {
  expect(readImageArchive(archiveOf(layoutOf(BLOBS, [descriptorOf(ARM.manifest.bytes, platform('arm64'))])))[0]!.image).toEqual(ARM);
  const both = [descriptorOf(ARM.manifest.bytes, platform('arm64')), descriptorOf(AMD.manifest.bytes, platform('s390x'))];
  expect(problemOf(archiveOf(layoutOf(BLOBS, both)))).toBe('There is no image for linux/amd64 in index.json, but images for linux/arm64, linux/s390x.');
});

test('images of a layout are distinct, and have all their names', () => {
  const named = (image: ContainerImage, name: string): object => descriptorOf(image.manifest.bytes, { annotations: { 'io.containerd.image.name': name } });
  const read = readImageArchive(archiveOf(layoutOf(BLOBS, [named(AMD, 'sea/a:1'), named(ARM, 'sea/b:1'), named(AMD, 'sea/a:2')])));
  expect(read.map(({ tags }) => tags)).toEqual([['sea/a:1', 'sea/a:2'], ['sea/b:1']]);
});

test('blobs of a layout may be missing or damaged', () => {
  const layout = layoutOf(BLOBS, [descriptorOf(AMD.manifest.bytes)]);
  const paths = [AMD.config, AMD.layers[0]!].map(({ digest }) => `blobs/sha256/${HEX(digest)}`);
  const without = Object.fromEntries(Object.entries(layout).filter(([name]) => !paths.includes(name)));
  expect(problemOf(archiveOf(without))).toBe(paths.map(path => `The archive has no file ${path}, which it says it has.`).join('\n'));
  expect(problemOf(archiveOf({ ...layout, [paths[1]!]: layerOf(tarOf({ a: 'b' })).bytes }))).toMatch(/^The blob sha256:.* of the archive is damaged: its digest is sha256:/);
});

test('a layout without an image, and a manifest that is none of an image, are refused', () => {
  expect(problemOf(archiveOf(layoutOf([], [])))).toBe('There is no image in the archive.');
  const manifest = Buffer.from('{}');
  expect(problemOf(archiveOf(layoutOf([manifest], [descriptorOf(manifest)])))).toBe(`The manifest ${digestOf(manifest)} is none of an image: it names no config.`);
});
