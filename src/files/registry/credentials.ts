import { spawn } from 'node:child_process';
import { DockerConfig, Environment, placeInConfig, readDockerConfig } from './docker-config';
import { DOCKER_HUB, ImageName } from './image-name';
import { RegistryError } from './registry-error';

/** How somebody shows a registry who they are. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** Exchanged for tokens of the registry (the `refresh_token` of OAuth 2). */
  | { readonly kind: 'identity token'; readonly token: string }
  /** Sent to the registry as it is. */
  | { readonly kind: 'registry token'; readonly token: string };

/** The key that docker has for its own registry, for historical reasons. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';
/** What credential helpers say when they have nothing; no error. */
const NOT_FOUND = 'credentials not found in native keychain';
/** The user name that makes the secret of a credential helper an identity token. */
const TOKEN_USER = '<token>';

/** Finds credentials as docker, podman and go-containerregistry do. Nothing is read before somebody asks; each helper runs once a registry. */
export class CredentialStore {
  private config?: { readonly read: DockerConfig | undefined };
  private readonly helped = new Map<string, Promise<Credentials | undefined>>();

  constructor(private readonly env: Environment) {}

  /**
   * The credentials for a repository; undefined where there are none.
   *
   * @throws RegistryError when the configuration is broken, or a credential helper fails
   */
  public async find({ registry, repository }: Pick<ImageName, 'registry' | 'repository'>): Promise<Credentials | undefined> {
    this.config ??= { read: readDockerConfig(this.env) };
    const config = this.config.read;
    if (config === undefined) return undefined;
    const helper = helperFor(registry, config);
    return (helper === undefined ? undefined : await this.ask(helper, registry, config)) ?? fromAuths(registry, repository, config);
  }

  private ask(helper: string, registry: string, config: DockerConfig): Promise<Credentials | undefined> {
    const key = `${helper} ${registry}`;
    let answer = this.helped.get(key);
    if (answer === undefined) {
      answer = askHelper(helper, registry === DOCKER_HUB ? DOCKER_HUB_KEY : registry, config, this.env);
      this.helped.set(key, answer);
    }
    return answer;
  }
}

function helperFor(registry: string, { credHelpers, credsStore }: DockerConfig): string | undefined {
  const own = keysOf(registry, '').map(key => credHelpers[key]).find(helper => typeof helper === 'string' && helper !== '');
  return own as string | undefined ?? credsStore;
}

/** The keys that may hold the credentials of a repository, the nearest first: podman has them for each level of its path. */
function keysOf(registry: string, repository: string): string[] {
  const segments = repository === '' ? [] : repository.split('/');
  const hosts = registry === DOCKER_HUB ? ['docker.io', DOCKER_HUB] : [registry];
  const below = segments.flatMap((_, index) => hosts.map(host => [host, ...segments.slice(0, segments.length - index)].join('/')));
  return [...below, ...(registry === DOCKER_HUB ? [DOCKER_HUB_KEY] : []), ...hosts];
}

function fromAuths(registry: string, repository: string, config: DockerConfig): Credentials | undefined {
  const entries = Object.entries(config.auths);
  const exact = keysOf(registry, repository).flatMap(key => entries.filter(([written]) => written === key));
  const byHost = entries.filter(([written]) => hostOf(written) === registry);
  for (const [key, entry] of [...exact, ...byHost]) {
    const found = credentialsIn(key, entry, config);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The host of a key that old versions of docker wrote as a URL. */
function hostOf(key: string): string | undefined {
  return /^https?:\/\/([^/]+)/.exec(key)?.[1];
}

function credentialsIn(key: string, entry: unknown, config: DockerConfig): Credentials | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { auth, username, password, identitytoken, registrytoken } = entry as { readonly [name: string]: unknown };
  if (isText(registrytoken)) return { kind: 'registry token', token: registrytoken };
  if (isText(identitytoken)) return { kind: 'identity token', token: identitytoken };
  if (isText(auth)) return decodeAuth(auth, key, config);
  return isText(username) && isText(password) ? { kind: 'password', username, password } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** As docker decodes it (cli/config/configfile, decodeAuth). */
function decodeAuth(auth: string, key: string, config: DockerConfig): Credentials {
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(auth) || colon < 1) {
    throw new RegistryError(`${placeInConfig(config, key)}: the auth of ${key} is not user:password in base64. Log in again: docker login ${hostOf(key) ?? key}`);
  }
  return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
}

/** Runs `docker-credential-... get`, which reads the registry and prints JSON (github.com/docker/docker-credential-helpers). */
async function askHelper(helper: string, server: string, config: DockerConfig, env: Environment): Promise<Credentials | undefined> {
  const program = `docker-credential-${helper}`;
  const { exitCode, stdout } = await run(program, server, env).catch((error: Error) => {
    throw new RegistryError(`${program}, which ${placeInConfig(config, helper)} names, cannot be run: ${error.message}`, { cause: error });
  });
  if (exitCode !== 0) {
    const words = stdout.trim();
    if (words.includes(NOT_FOUND)) return undefined;
    throw new RegistryError(`${program}, which ${placeInConfig(config, helper)} names, has no credentials for ${server}: ${words || `exit code ${exitCode}`}`);
  }
  const answer = parseAnswer(stdout);
  if (answer === undefined) throw new RegistryError(`${program}, which ${placeInConfig(config, helper)} names, printed no user name and secret for ${server}.`);
  return answer.username === TOKEN_USER ? { kind: 'identity token', token: answer.secret } : { kind: 'password', username: answer.username, password: answer.secret };
}

function parseAnswer(text: string): { username: string; secret: string } | undefined {
  try {
    const { Username: username, Secret: secret } = JSON.parse(text) as { readonly [name: string]: unknown };
    return isText(username) && isText(secret) ? { username, secret } : undefined;
  } catch {
    return undefined; // the message of the parser would quote the secret
  }
}

function run(program: string, input: string, env: Environment): Promise<{ exitCode: number; stdout: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
    child.once('error', fail);
    child.once('close', code => done({ exitCode: code ?? 1, stdout }));
    child.stdin.on('error', () => {}); // a helper that does not read ends before we have written; its exit code tells
    child.stdin.end(input);
  });
}
