import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeAnswer, FakeRegistry, imageOf, withRegistry } from './fake-registry';
import { parseImageName } from '../../../src/files/registry/image-name';
import { pushImage } from '../../../src/files/registry/push-image';

const HARBOR = imageOf('quay');
const messageOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'no error', (error: Error) => error.message);

/** Does something with a registry that this entry of a docker configuration is for. */
function withLogin<T>(entry: object | undefined, act: (registry: FakeRegistry, env: { [name: string]: string }) => Promise<T>): Promise<T> {
  return withRegistry(async registry => {
    const folder = mkdtempSync(join(tmpdir(), 'opack-login-'));
    try {
      writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: entry === undefined ? {} : { [registry.host]: entry } }));
      registry.add('v1', HARBOR);
      return await act(registry, { DOCKER_CONFIG: folder });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

const ann = { auth: Buffer.from('ann:secret').toString('base64') };
const basicOf = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

/** Lets through who has a token, and says where there are some. */
function wantsToken(registry: FakeRegistry, tokens: (request: IncomingMessage, url: URL) => FakeAnswer, isGood: (token: string) => boolean = token => token === 'Bearer good'): void {
  registry.guard = request => {
    const url = new URL(request.url!, `http://${registry.host}`);
    if (url.pathname === '/token') return tokens(request, url);
    if (url.pathname === '/v2/' || isGood(request.headers.authorization ?? '')) return undefined;
    const challenge = `Bearer realm="http://${registry.host}/token",service="harbor, inc",scope="repository:harbor:pull"`;
    return { status: 401, headers: { 'www-authenticate': challenge } };
  };
}

test('who is asked for a password shows it', () => withLogin(ann, async (registry, env) => {
  registry.guard = ({ headers, url }) => url === '/v2/' || headers.authorization === basicOf('ann:secret')
    ? undefined : { status: 401, headers: { 'www-authenticate': 'Negotiate, Basic realm="harbor"' } };
  const client = registry.client({ env });
  expect((await client.getManifest(parseImageName(`${registry.host}/harbor:v1`))).digest).toBe(HARBOR.manifest.digest);
  await client.getManifest(parseImageName(`${registry.host}/harbor:v1`));
  expect(registry.requests).toHaveLength(4); // the password is shown at once the next time
}));

test('who has no credentials is told how to log in, and so is who has wrong ones; no secret is told', async () => {
  const answer = { status: 401, headers: { 'www-authenticate': 'Basic realm="harbor"' } };
  await withLogin(undefined, async (registry, env) => {
    registry.guard = ({ url }) => url === '/v2/' ? undefined : answer;
    expect(await messageOf(registry.client({ env }).getManifest(parseImageName(`${registry.host}/harbor:v1`)))).toBe(
      `GET http://${registry.host}/v2/harbor/manifests/v1: 401 Unauthorized. There are no credentials for ${registry.host}, `
      + `or image ${registry.host}/harbor:v1 does not exist. Log in: docker login ${registry.host}`);
  });
  await withLogin(ann, async (registry, env) => {
    registry.guard = ({ url }) => url === '/v2/' ? undefined : answer;
    const message = await messageOf(registry.client({ env }).getManifest(parseImageName(`${registry.host}/harbor:v1`)));
    expect(message).toContain(`The credentials for ${registry.host} are not accepted`);
    expect(message).not.toMatch(new RegExp(`secret|${ann.auth}`));
  });
});

test.each([['nobody', undefined, undefined], ['ann', ann, basicOf('ann:secret')]])('%s gets a token, which is used until it expires', (_, entry, shown) => withLogin(entry, async (registry, env) => {
  const orders: unknown[] = [];
  let count = 0;
  wantsToken(registry, ({ method, headers }, { searchParams }) => {
    orders.push([method, headers.authorization, searchParams.get('service'), searchParams.getAll('scope')]);
    return { status: 200, body: JSON.stringify(orders.length === 1 ? { token: 'good' } : { access_token: 'good' }) };
  }, token => token === 'Bearer good' && ++count !== 3);
  const client = registry.client({ env });
  for (let time = 0; time < 3; time++) await client.getManifest(parseImageName(`${registry.host}/harbor:v1`));
  const order = ['GET', shown, 'harbor, inc', ['repository:harbor:pull']];
  expect(orders).toEqual([order, order]);
}));

test('requests at the same time share a token, for pushing', () => withLogin(ann, async (registry, env) => {
  const scopes: string[][] = [];
  wantsToken(registry, (_, { searchParams }) => {
    scopes.push(searchParams.getAll('scope'));
    return { status: 200, body: JSON.stringify({ token: 'good' }) };
  });
  const image = imageOf('new');
  expect(await pushImage(registry.client({ env }), parseImageName(`${registry.host}/harbor:v2`), image)).toBe(image.manifest.digest);
  expect(scopes).toEqual([['repository:harbor:pull,push']]);
}));

test('an identity token is exchanged by OAuth; where there is none of that, as a password is', () => withLogin({ identitytoken: 'id' }, async (registry, env) => {
  const methods: string[] = [];
  let form = '';
  wantsToken(registry, request => {
    methods.push(request.method!);
    request.on('data', (chunk: Buffer) => { form += chunk.toString(); });
    return request.method === 'POST' && methods.length > 1 ? { status: 404 } : { status: 200, body: JSON.stringify({ access_token: 'good' }) };
  });
  await registry.client({ env }).getManifest(parseImageName(`${registry.host}/harbor:v1`));
  expect(Object.fromEntries(new URLSearchParams(form)))
    .toEqual({ grant_type: 'refresh_token', refresh_token: 'id', client_id: 'cdk8s-opack', scope: 'repository:harbor:pull', service: 'harbor, inc' });
  await registry.client({ env }).getManifest(parseImageName(`${registry.host}/harbor:v1`));
  expect(methods).toEqual(['POST', 'POST', 'GET']);
}));

test('a token of the registry is shown as it is', () => withLogin({ registrytoken: 'good' }, async (registry, env) => {
  wantsToken(registry, () => ({ status: 500 }));
  expect((await registry.client({ env }).getManifest(parseImageName(`${registry.host}/harbor:v1`))).digest).toBe(HARBOR.manifest.digest);
}));

test('a server of tokens that refuses, is busy, or makes no sense is told', () => withLogin(ann, async (registry, env) => {
  const name = parseImageName(`${registry.host}/harbor:v1`);
  wantsToken(registry, () => ({ status: 401, body: JSON.stringify({ details: 'incorrect username or password' }) }));
  expect(await messageOf(registry.client({ env }).getManifest(name)))
    .toBe(`GET http://${registry.host}/token: 401 incorrect username or password. The credentials for ${registry.host} are not accepted, `
      + `or ${registry.host}/harbor does not exist. Log in again: docker login ${registry.host}`);
  wantsToken(registry, () => ({ status: 200, body: 'hunter2' }));
  expect(await messageOf(registry.client({ env }).getManifest(name))).toBe(`GET http://${registry.host}/token: the answer holds no token.`);
  const answers = [{ status: 503 }];
  wantsToken(registry, () => answers.shift() ?? { status: 200, body: JSON.stringify({ token: 'good' }) });
  expect((await registry.client({ env }).getManifest(name)).digest).toBe(HARBOR.manifest.digest);
}));

test('nothing is sent to a server of tokens that is not https, but for one beside a registry that is not either', () => withRegistry(async registry => {
  registry.guard = ({ url }) => url === '/v2/' ? undefined : { status: 401, headers: { 'www-authenticate': 'Bearer realm="http://tokens.example/token"' } };
  const client = registry.client({ insecure: true });
  expect(await messageOf(client.getManifest(parseImageName(`${registry.host}/harbor:v1`))))
    .toBe('The registry wants a token from http://tokens.example; nothing is sent there, because it is not https.');
  client.close();
}, { tls: true }));
