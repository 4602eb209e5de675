import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { FakeAnswer, imageOf, refusal, withRegistry } from './fake-registry';
import { digestOf } from '../../../src/files/image/digest';
import { parseImageName } from '../../../src/files/registry/image-name';
import { pullImage } from '../../../src/files/registry/pull-image';
import { RegistryClient } from '../../../src/files/registry/registry-client';

const HARBOR = imageOf('quay');
const messageOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'no error', (error: Error) => error.message);

test('a manifest is read by tag and by digest, and its digest without its text', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  const client = registry.client();
  const name = parseImageName(`${registry.host}/harbor:v1`);
  const { mediaType, digest, bytes } = HARBOR.manifest;
  expect(await client.headManifest(name)).toEqual({ mediaType, digest });
  expect(await client.getManifest(name)).toEqual({ mediaType, digest, bytes });
  expect((await client.getManifest(name.withDigest(digest))).digest).toBe(digest);
  expect(registry.requests).toEqual(['GET /v2/', 'HEAD /v2/harbor/manifests/v1', 'GET /v2/harbor/manifests/v1', `GET /v2/harbor/manifests/${digest}`]);
}));

test('a registry without HEAD, or without the header of the digest, is asked for the manifest', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  registry.guard = ({ method }) => method === 'HEAD' ? { status: 405 } : undefined;
  const name = parseImageName(`${registry.host}/harbor:v1`);
  expect((await registry.client().headManifest(name)).digest).toBe(HARBOR.manifest.digest);
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { status: 200, body: HARBOR.manifest.bytes, headers: { 'content-type': 'application/json' } };
  expect(await registry.client().headManifest(name)).toMatchObject({ digest: HARBOR.manifest.digest, mediaType: HARBOR.manifest.mediaType });
}));

test('what is not there is told in the words of the registry', () => withRegistry(async registry => {
  const url = `http://${registry.host}/v2/harbor/manifests/v2`;
  expect(await messageOf(registry.client().headManifest(parseImageName(`${registry.host}/harbor:v2`))))
    .toBe(`GET ${url}: 404 MANIFEST_UNKNOWN: manifest unknown. There is no image ${registry.host}/harbor:v2.`);
}));

test('bytes that are others than their digest says are refused', () => withRegistry(async registry => {
  const client = registry.client();
  const name = parseImageName(`${registry.host}/harbor:v1`);
  const [layer] = HARBOR.layers;
  registry.add('v1', HARBOR);
  registry.blobs.set(layer!.digest, Buffer.from('other'));
  expect(await messageOf(client.getBlob(name, layer!))).toContain(`should have the digest ${layer!.digest}, but has ${digestOf(Buffer.from('other'))}`);
  registry.manifests.set(HARBOR.manifest.digest, imageOf('other').manifest);
  expect(await messageOf(client.getManifest(name.withDigest(HARBOR.manifest.digest)))).toContain('should have the digest');
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { status: 200, body: '{}', headers: { 'docker-content-digest': HARBOR.manifest.digest } };
  expect(await messageOf(client.getManifest(name))).toContain(`should have the digest ${HARBOR.manifest.digest}`);
}));

test('an answer that is no JSON is no image, whatever it says it is', () => withRegistry(async registry => {
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { status: 200, body: 'Welcome', headers: { 'content-type': 'application/json' } };
  const name = parseImageName(`${registry.host}/harbor:v1`);
  expect(await messageOf(pullImage(registry.client(), name))).toBe(`${name.toString()} is damaged: a part of it is no JSON object.`);
}));

test('a busy registry is asked again, after as long as it says, else longer each time', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  const name = parseImageName(`${registry.host}/harbor:v1`);
  const answers = [{ status: 503 }, { status: 429, headers: { 'retry-after': '7' } }, { status: 500 }];
  registry.guard = ({ url }) => url === '/v2/' ? undefined : answers.shift();
  expect((await registry.client().getManifest(name)).digest).toBe(HARBOR.manifest.digest);
  expect(registry.waits).toEqual([250, 7000, 4000]);
}));

test('a registry that stays busy, or asks to wait too long, is told', () => withRegistry(async registry => {
  const name = parseImageName(`${registry.host}/harbor:v1`);
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { status: 503, body: '<html>Busy</html>' };
  expect(await messageOf(registry.client().getManifest(name))).toBe(`GET http://${registry.host}/v2/harbor/manifests/v1: 503 Service Unavailable.`);
  expect(registry.waits).toEqual([250, 1000, 4000]);
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { ...refusal(429, 'TOOMANYREQUESTS', 'pull rate limit'), headers: { 'retry-after': '3600' } };
  expect(await messageOf(registry.client().getManifest(name)))
    .toContain(`429 TOOMANYREQUESTS: pull rate limit. Try again in 3600 seconds, or log in: docker login ${registry.host}`);
  expect(registry.waits).toHaveLength(3);
}));

test('a connection that breaks is opened again', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  let breaks = 2;
  registry.guard = ({ url }) => url !== '/v2/' && breaks-- > 0 ? 'break' : undefined;
  expect((await registry.client().getManifest(parseImageName(`${registry.host}/harbor:v1`))).digest).toBe(HARBOR.manifest.digest);
  expect(registry.waits).toEqual([250, 1000]);
}));

test('a registry that is silent, or not there, is told', () => withRegistry(async registry => {
  const silent = createServer(() => {});
  await new Promise<void>(done => silent.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const client = registry.client({ silence: 100 });
  expect(await messageOf(client.getManifest(parseImageName(`${host}/harbor`)))).toContain(`GET http://${host}/v2/: no answer for 0.1 seconds.`);
  silent.closeAllConnections();
  await new Promise(done => silent.close(done));
  expect(await messageOf(client.getManifest(parseImageName(`${host}/harbor`)))).toContain('ECONNREFUSED');
  client.close();
}));

test('redirects are followed, and only the registry sees the credentials', () => withRegistry(storage => withRegistry(async registry => {
  const [layer] = HARBOR.layers;
  const seen: (string | undefined)[] = [];
  storage.guard = ({ headers }) => {
    seen.push(headers.authorization);
    return { status: 200, body: layer!.bytes };
  };
  registry.guard = ({ url, headers }): FakeAnswer | undefined => {
    if (url === '/v2/') return undefined;
    if (headers.authorization === undefined) return { status: 401, headers: { 'www-authenticate': 'Basic realm="harbor"' } };
    return { status: 307, headers: { location: `http://${storage.host}/signed?secret=1` } };
  };
  const folder = mkdtempSync(join(tmpdir(), 'opack-client-'));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [registry.host]: { username: 'ann', password: 'secret' } } }));
  const env = { DOCKER_CONFIG: folder };
  const found = await registry.client({ env }).getBlob(parseImageName(`${registry.host}/harbor`), layer!);
  expect(Buffer.from(found.bytes).toString()).toBe('quay');
  rmSync(folder, { recursive: true });
  expect(seen).toEqual([undefined]);
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { status: 302, headers: { location: url! } };
  expect(await messageOf(registry.client().getBlob(parseImageName(`${registry.host}/harbor`), layer!))).toContain('more than 10 redirects');
})));

test('a blob is uploaded to where the registry says, in words of its own if it refuses', () => withRegistry(async registry => {
  const [layer] = HARBOR.layers;
  const name = parseImageName(`${registry.host}/harbor`);
  const client = registry.client();
  expect(await client.hasBlob(name, layer!.digest)).toBe(false);
  await client.uploadBlob(name, layer!);
  expect(registry.requests.at(-1)).toBe(`PUT /v2/harbor/blobs/uploads/7?state=a%2Bb&digest=${encodeURIComponent(layer!.digest)}`);
  expect(await client.hasBlob(name, layer!.digest)).toBe(true);
  registry.uploadOrigin = `http://${registry.host}`;
  await client.uploadBlob(name, HARBOR.config);
  expect(registry.blobs.get(HARBOR.config.digest)).toEqual(HARBOR.config.bytes);
  expect(await messageOf(client.uploadBlob(name, { ...layer!, bytes: Buffer.from('other') }))).toContain('400 DIGEST_INVALID: provided digest did not match.');
  registry.guard = () => refusal(403, 'DENIED', 'requested access to the resource is denied');
  expect(await messageOf(client.uploadBlob(name, layer!)))
    .toContain(`Log in with an account that may use repository ${registry.host}/harbor: docker login ${registry.host}`);
}));

test('an upload that is cut off begins anew', () => withRegistry(async registry => {
  const [layer] = HARBOR.layers;
  let isFirst = true;
  registry.guard = ({ method }) => {
    if (method !== 'PUT' || !isFirst) return undefined;
    isFirst = false;
    return { status: 502 };
  };
  await registry.client().uploadBlob(parseImageName(`${registry.host}/harbor`), layer!);
  expect(registry.requests.filter(request => request !== 'GET /v2/').map(request => request.split(' ')[0])).toEqual(['POST', 'PUT', 'POST', 'PUT']);
}));

test('a certificate that nobody vouches for is refused, unless that is wanted', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  const name = parseImageName(`${registry.host}/harbor:v1`);
  expect(await messageOf(registry.client().getManifest(name)))
    .toBe(`GET https://${registry.host}/v2/: self-signed certificate. Let NODE_EXTRA_CA_CERTS name a file with the certificate of its authority, or use --insecure.`);
  const insecure = registry.client({ insecure: true });
  expect((await insecure.getManifest(name)).digest).toBe(HARBOR.manifest.digest);
  insecure.close();
}, { tls: true }));

test('a registry elsewhere is not asked in plain HTTP, unless that is wanted', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  const name = parseImageName('registry.example:5000/harbor:v1');
  const asked: string[] = [];
  const proxy = createServer((request, response) => { // plain requests come with a whole URL
    asked.push(`${request.method} ${request.url}`);
    registry.listen(Object.assign(request, { url: new URL(request.url!).pathname }), response);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done));
  const url = `http://user:pass@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = { HTTPS_PROXY: url, HTTP_PROXY: url };
  expect(await messageOf(registry.client({ env }).getManifest(name))).toBe(`The proxy ${new URL(url).host} refuses to connect to registry.example:5000: 502 Bad Gateway.`);
  expect(asked).toEqual(['CONNECT registry.example:5000']);
  expect((await registry.client({ env, insecure: true }).getManifest(name)).digest).toBe(HARBOR.manifest.digest);
  expect(asked.at(-1)).toBe('GET http://registry.example:5000/v2/harbor/manifests/v1');
  proxy.closeAllConnections();
  await new Promise(done => proxy.close(done));
}));

test('a proxy is asked for a tunnel, and shown its own credentials', () => withRegistry(async registry => {
  registry.add('v1', HARBOR);
  const asked: (string | undefined)[] = [];
  const tunnels: Duplex[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url, request.headers['proxy-authorization']);
    const [host, port] = registry.host.split(':');
    const server = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(socket).pipe(server);
    });
    tunnels.push(server, socket);
    for (const end of [server, socket]) end.on('error', () => end.destroy());
  });
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done));
  const env = { HTTPS_PROXY: `user:p%40ss@127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  const client = new RegistryClient({ env, insecure: true });
  expect((await client.getManifest(parseImageName('registry.example/harbor:v1'))).digest).toBe(HARBOR.manifest.digest);
  client.close();
  expect(asked.slice(0, 2)).toEqual(['registry.example:443', `Basic ${Buffer.from('user:p@ss').toString('base64')}`]);
  for (const end of tunnels) end.destroy();
  await new Promise(done => proxy.close(done));
}, { tls: true }));
