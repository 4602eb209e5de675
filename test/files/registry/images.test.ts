import { imageOf, indexOf, withRegistry } from './fake-registry';
import { parseImageName } from '../../../src/files/registry/image-name';
import { pullImage } from '../../../src/files/registry/pull-image';
import { pushImage } from '../../../src/files/registry/push-image';
import { resolveDigest } from '../../../src/files/registry/resolve-digest';

const AMD = imageOf('amd');
const ARM = imageOf('arm', { os: 'linux', architecture: 'arm64' });

test('what is pushed is pulled, byte for byte', () => withRegistry(async registry => {
  const name = parseImageName(`${registry.host}/harbor:v1`);
  const client = registry.client();
  expect(await pushImage(client, name, AMD)).toBe(AMD.manifest.digest);
  expect(await pullImage(client, name)).toEqual(AMD);
}));

test('only what is missing is uploaded', () => withRegistry(async registry => {
  registry.add('v1', AMD);
  const other = { ...imageOf('other'), config: AMD.config };
  await pushImage(registry.client(), parseImageName(`${registry.host}/harbor:v2`), other);
  expect(registry.requests.filter(request => request.startsWith('PUT')).map(request => request.replace(/.*digest=/, ''))).toEqual([
    encodeURIComponent(other.layers[0]!.digest), 'PUT /v2/harbor/manifests/v2',
  ]);
}));

test('a tag is moved only after everything is there', () => withRegistry(async registry => {
  registry.guard = ({ method, url }) => method === 'POST' && url !== '/v2/' ? { status: 403 } : undefined;
  await expect(pushImage(registry.client(), parseImageName(`${registry.host}/harbor:v1`), AMD)).rejects.toThrow('403 Forbidden.');
  expect(registry.requests.some(request => request.includes('manifests'))).toBe(false);
}));

test('of an index, the image for the platform is pulled: linux/amd64 unless said otherwise', () => withRegistry(async registry => {
  registry.add('amd', AMD);
  registry.add('arm', ARM);
  registry.addManifest('all', indexOf({ arm64: ARM, amd64: AMD }));
  const name = parseImageName(`${registry.host}/harbor:all`);
  const client = registry.client();
  expect((await pullImage(client, name)).manifest.digest).toBe(AMD.manifest.digest);
  expect((await pullImage(client, name, { platform: 'linux/arm64' })).manifest.digest).toBe(ARM.manifest.digest);
  expect((await pullImage(client, name, { platform: 'linux/arm64/v8' })).manifest.digest).toBe(ARM.manifest.digest);
  await expect(pullImage(client, name, { platform: 'linux/s390x' })).rejects.toThrow('is not there for linux/s390x; it is for linux/arm64, linux/amd64.');
  await expect(pullImage(client, name, { platform: 'linux' })).rejects.toThrow('"linux" is no platform.');
}));

test('an image without an index is pulled whatever it is for, unless a platform is named', () => withRegistry(async registry => {
  registry.add('arm', ARM);
  const name = parseImageName(`${registry.host}/harbor:arm`);
  expect(await pullImage(registry.client(), name)).toEqual(ARM);
  await expect(pullImage(registry.client(), name, { platform: 'linux/amd64' })).rejects.toThrow('is not there for linux/amd64; it is for linux/arm64.');
}));

test('a tag stands for the digest of the index, and is for its platforms; an image is for that of its config', () => withRegistry(async registry => {
  const index = indexOf({ amd64: AMD, arm64: ARM });
  registry.add('arm', ARM);
  registry.addManifest('all', index);
  const client = registry.client();
  const { mediaType, digest } = index;
  expect(await resolveDigest(client, parseImageName(`${registry.host}/harbor:all`))).toEqual({ mediaType, digest, platforms: ['linux/amd64', 'linux/arm64'] });
  expect(await resolveDigest(client, parseImageName(`${registry.host}/harbor:arm`)))
    .toEqual({ mediaType: ARM.manifest.mediaType, digest: ARM.manifest.digest, platforms: ['linux/arm64'] });
  registry.requests.length = 0;
  expect(await resolveDigest(client, parseImageName(`${registry.host}/harbor:all`), { platforms: false })).toEqual({ mediaType, digest, platforms: [] });
  expect(registry.requests).toEqual(['HEAD /v2/harbor/manifests/all']);
}));

test('what is no image, or damaged, is told', () => withRegistry(async registry => {
  const client = registry.client();
  const pull = (mediaType: string, text: string): Promise<unknown> => {
    registry.manifests.set('odd', { mediaType, bytes: Buffer.from(text) });
    return pullImage(client, parseImageName(`${registry.host}/harbor:odd`));
  };
  const image = 'application/vnd.oci.image.manifest.v1+json';
  await expect(pull('application/vnd.docker.distribution.manifest.v1+json', '{}')).rejects.toThrow('which is neither an image nor an index of images.');
  await expect(pull(image, 'x')).rejects.toThrow('is damaged: a part of it is no JSON object.');
  await expect(pull(image, '{"config": {}}')).rejects.toThrow('is damaged: it names a part without a digest of SHA-256 and a media type.');
  await expect(pull(image, JSON.stringify({ config: { mediaType: 'x', digest: AMD.config.digest } }))).rejects.toThrow('is damaged: it names no parts.');
}));
