import { gunzipSync } from 'node:zlib';
import { FileTree } from '../../../src/files/file-tree';
import { buildImage, buildImageOnto } from '../../../src/files/image/build-image';
import { ContainerImage } from '../../../src/files/image/container-image';
import { digestOf } from '../../../src/files/image/digest';
import { readTar } from '../../../src/files/image/tar';

const FILES = new FileTree([['sea/pier.txt', 'ahoy'], ['sea/quay.bin', new Uint8Array([0xff, 0])]]);

function jsonOf({ bytes }: { readonly bytes: Uint8Array }): object {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as object;
}

function tarsOf({ layers }: ContainerImage): Uint8Array[] {
  return layers.map(({ bytes }) => gunzipSync(bytes));
}

test('an image has one layer of its files, which everybody may read unless said otherwise', () => {
  const [tar] = tarsOf(buildImage({ files: FILES }));
  expect(readTar(tar!).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')])).toEqual([['sea/pier.txt', '61686f79'], ['sea/quay.bin', 'ff00']]);
  const modeOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1', 100, 107);
  expect([modeOf(tar!), modeOf(tarsOf(buildImage({ files: FILES, mode: 0 }))[0]!)]).toEqual(['0000644', '0000000']);
});

test('the config is the same text for the same content, its labels in order', () => {
  const { config, layers } = buildImage({ files: FILES, labels: { b: '<2>', a: '1' } });
  const diffId = digestOf(gunzipSync(layers[0]!.bytes));
  expect(Buffer.from(config.bytes).toString('utf8')).toBe('{"architecture":"amd64","created":"0001-01-01T00:00:00Z","history":[{"created":"0001-01-01T00:00:00Z"}],"os":"linux",'
    + `"rootfs":{"type":"layers","diff_ids":["${diffId}"]},"config":{"Labels":{"a":"1","b":"\\u003c2\\u003e"}}}`);
});

test('an image without labels says nothing of labels', () => {
  expect(jsonOf(buildImage({ files: FILES }).config)).toMatchObject({ config: {} });
  expect(Buffer.from(buildImage({ files: FILES }).config.bytes).toString('utf8')).not.toContain('Labels');
});

test('the manifest names config and layer by type, size and digest, as Docker has them or as the OCI has them', () => {
  const manifestOf = (image: ContainerImage): object => ({ type: image.manifest.mediaType, ...jsonOf(image.manifest) });
  const docker = buildImage({ files: FILES });
  const [layer] = docker.layers;
  expect(manifestOf(docker)).toEqual({
    type: 'application/vnd.docker.distribution.manifest.v2+json',
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: docker.config.bytes.length, digest: docker.config.digest },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', size: layer!.bytes.length, digest: layer!.digest }],
  });
  expect(manifestOf(buildImage({ files: FILES, format: 'oci' }))).toMatchObject({
    type: 'application/vnd.oci.image.manifest.v1+json',
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: docker.config.digest },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: layer!.digest }],
  });
});

test('every digest is that of the bytes', () => {
  const { manifest, config, layers } = buildImage({ files: FILES });
  for (const { bytes, digest } of [manifest, config, ...layers]) expect(digest).toBe(digestOf(bytes));
});

test('a compressed layer tells neither when nor where it was made', () => {
  const [layer] = buildImage({ files: FILES }).layers;
  expect(Buffer.from(layer!.bytes.subarray(0, 10)).toString('hex')).toBe('1f8b08000000000002ff');
});

test('an image onto another one has the layers of both, and what it does not say of itself is as in the base', () => {
  const base = buildImage({ files: new FileTree([['bin/opm', 'program']]), labels: { a: '1', b: '1' }, format: 'oci' });
  const image = buildImageOnto(base, { files: FILES, labels: { b: '2' }, entrypoint: ['/bin/opm'], command: ['serve', '/sea'] });
  expect(image.layers.map(({ digest }) => digest)).toEqual([base.layers[0]!.digest, buildImage({ files: FILES }).layers[0]!.digest]);
  expect(image.manifest.mediaType).toBe(base.manifest.mediaType);
  expect(jsonOf(image.config)).toMatchObject({
    os: 'linux',
    history: [{}, {}],
    rootfs: { diff_ids: tarsOf(image).map(tar => digestOf(tar)) },
    config: { Entrypoint: ['/bin/opm'], Cmd: ['serve', '/sea'], Labels: { a: '1', b: '2' } },
  });
});
