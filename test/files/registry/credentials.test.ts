import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CredentialStore, Credentials } from '../../../src/files/registry/credentials';
import { parseImageName } from '../../../src/files/registry/image-name';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'opack-credentials-')); });
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file below the home folder. */
function write(path: string, content: object | string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return place;
}

function find(image: string, env: { [name: string]: string } = {}): Promise<Credentials | undefined> {
  return new CredentialStore({ HOME: folder, ...env }).find(parseImageName(image));
}

const auth = (text: string): object => ({ auth: Buffer.from(text).toString('base64') });
const password = (username: string, secret: string): Credentials => ({ kind: 'password', username, password: secret });

test('without any configuration there are no credentials', async () => {
  expect(await find('quay.io/example/harbor')).toBeUndefined();
});

test('credentials are those of the registry', async () => {
  write('.docker/config.json', { auths: { 'quay.io': auth('ann:se:cret'), 'ghcr.io': { username: 'bob', password: 'other' }, 'empty.example': {} } });
  expect(await find('quay.io/example/harbor')).toEqual(password('ann', 'se:cret'));
  expect(await find('ghcr.io/example/harbor')).toEqual(password('bob', 'other'));
  expect(await find('empty.example/harbor')).toBeUndefined();
  expect(await find('quay.example/harbor')).toBeUndefined();
});

test.each(['https://index.docker.io/v1/', 'docker.io', 'index.docker.io'])('the registry of docker is %s', async key => {
  write('.docker/config.json', { auths: { [key]: auth('ann:secret') } });
  expect(await find('nginx')).toEqual(password('ann', 'secret'));
});

test('keys may be URLs, and those of podman may be repositories, of which the nearest counts', async () => {
  write('.config/containers/auth.json', {
    auths: { 'https://registry.example/v2/': auth('url:1'), 'quay.io': auth('all:1'), 'quay.io/example': auth('some:1'), 'quay.io/example/harbor': auth('one:1') },
  });
  expect(await find('registry.example/harbor')).toEqual(password('url', '1'));
  expect(await find('quay.io/example/harbor')).toEqual(password('one', '1'));
  expect(await find('quay.io/example/other/deep')).toEqual(password('some', '1'));
  expect(await find('quay.io/else')).toEqual(password('all', '1'));
});

test('the first configuration that there is counts: that of docker, then those of podman', async () => {
  const entry = (user: string): object => ({ auths: { 'quay.io': auth(`${user}:1`) } });
  const env = { XDG_RUNTIME_DIR: join(folder, 'run'), REGISTRY_AUTH_FILE: write('named.json', entry('named')) };
  write('run/containers/auth.json', entry('runtime'));
  expect(await find('quay.io/a', { XDG_RUNTIME_DIR: env.XDG_RUNTIME_DIR })).toEqual(password('runtime', '1'));
  expect(await find('quay.io/a', env)).toEqual(password('named', '1'));
  write('.docker/config.json', entry('docker'));
  expect(await find('quay.io/a', env)).toEqual(password('docker', '1'));
  write('elsewhere/config.json', entry('elsewhere'));
  expect(await find('quay.io/a', { ...env, DOCKER_CONFIG: join(folder, 'elsewhere') })).toEqual(password('elsewhere', '1'));
});

test('tokens are told apart', async () => {
  write('.docker/config.json', { auths: { 'a.example': { ...auth('x:'), identitytoken: 'id' }, 'b.example': { registrytoken: 'reg' } } });
  expect(await find('a.example/harbor')).toEqual({ kind: 'identity token', token: 'id' });
  expect(await find('b.example/harbor')).toEqual({ kind: 'registry token', token: 'reg' });
});

test('a broken configuration is told with its line, and without its secrets', async () => {
  const path = write('.docker/config.json', '{\n  "auths": {\n    "quay.io": {"auth": "c2VjcmV0" "x"}\n  }\n}\n');
  await expect(find('quay.io/a')).rejects.toThrow(`${path}:3: this is not JSON. Correct the file, or log in again with docker login.`);
  write('.docker/config.json', '{\n  "auths": []\n}');
  await expect(find('quay.io/a')).rejects.toThrow(`${path}:2: auths has to be an object.`);
  write('.docker/config.json', { auths: { 'quay.io': { auth: 'c2VjcmV0' } } });
  const error = await find('quay.io/a').catch((thrown: Error) => thrown.message);
  expect(error).toBe(`${path}:3: the auth of quay.io is not user:password in base64. Log in again: docker login quay.io`);
});

/** A program that credentials are asked of, on the path. */
function helper(name: string, script: string): { [name: string]: string } {
  chmodSync(write(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`), 0o755);
  return { PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
}

test('helpers are asked once a registry, with its name on their standard input', async () => {
  const env = helper('keys', 'read server; echo "$1 $server" >> "$HOME/asked"; echo "{\\"Username\\": \\"ann\\", \\"Secret\\": \\"of $server\\"}"');
  write('.docker/config.json', { credHelpers: { 'quay.io': 'keys' } });
  const store = new CredentialStore({ HOME: folder, ...env });
  const found = await Promise.all(['quay.io/a', 'quay.io/b', 'ghcr.io/c'].map(image => store.find(parseImageName(image))));
  expect(found).toEqual([password('ann', 'of quay.io'), password('ann', 'of quay.io'), undefined]);
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('get quay.io\n');
});

test('a store is asked for all registries; what it does not have may be in the file', async () => {
  const env = helper('store', `read server
case "$server" in
  https://index.docker.io/v1/) echo '{"Username": "<token>", "Secret": "id"}';;
  *) echo "credentials not found in native keychain"; exit 1;;
esac`);
  write('.docker/config.json', { credsStore: 'store', auths: { 'quay.io': auth('ann:secret') } });
  expect(await find('nginx', env)).toEqual({ kind: 'identity token', token: 'id' });
  expect(await find('quay.io/a', env)).toEqual(password('ann', 'secret'));
});

test('a helper that fails, is missing, or prints nonsense is told, without what it printed for a secret', async () => {
  const path = write('.docker/config.json', { credsStore: 'odd' });
  await expect(find('quay.io/a', { PATH: join(folder, 'bin') })).rejects.toThrow(`docker-credential-odd, which ${path}:2 names, cannot be run: spawn docker-credential-odd ENOENT`);
  await expect(find('quay.io/a', helper('odd', 'echo the keychain is locked; exit 3'))).rejects.toThrow('has no credentials for quay.io: the keychain is locked');
  const error = await find('quay.io/a', helper('odd', 'echo "{hunter2"')).catch((thrown: Error) => thrown.message);
  expect(error).toBe(`docker-credential-odd, which ${path}:2 names, printed no user name and secret for quay.io.`);
});
