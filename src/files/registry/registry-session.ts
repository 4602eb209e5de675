import { setTimeout as sleep } from 'node:timers/promises';
import { Answer, isCertificateError, noAnswer, placeOf, refusal } from './answer-error';
import { readChallenge } from './challenge';
import { CredentialStore } from './credentials';
import type { Environment } from './docker-config';
import { HttpConnection, HttpRequest } from './http-connection';
import { ImageName } from './image-name';
import { isOwnMachine } from './proxy';
import { RegistryError } from './registry-error';
import { Wait, withRetries } from './retry';
import { basic, fetchToken } from './token';

/** How to talk to registries. */
export interface SessionOptions {
  /** The environment variables: where credentials are, and which proxy to use. */
  readonly env: Environment;
  /** Take every certificate, and plain HTTP where a registry speaks it. Default: false; registries on this machine may always speak plain HTTP. */
  readonly insecure?: boolean;
  /** How long a server may be silent, in milliseconds. Default: one minute. */
  readonly silence?: number;
  /** Waits before something is tried again. Default: by the clock. */
  readonly wait?: Wait;
}

/** A request to a registry, about a repository. */
export interface RegistryRequest {
  readonly method: string;
  readonly name: Pick<ImageName, 'registry' | 'repository'>;
  /** What to do with the repository: decides what a token is asked for. */
  readonly action: 'pull' | 'push';
  /** Behind `/v2/<repository>/`; or a whole URL, as registries give them for uploads. */
  readonly path: string | URL;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: Uint8Array;
}

const SILENCE = 60_000;
/** How long a registry that may speak plain HTTP has to answer over TLS before that is tried: as go-containerregistry (remote/transport/ping.go). */
const HEAD_START = 300;
const MOST_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Talks to registries: logs in where it is asked to, follows redirects, and tries again. */
export class RegistrySession {
  private readonly connection: HttpConnection;
  private readonly credentials: CredentialStore;
  private readonly origins = new Map<string, Promise<string>>();
  /** The header that a registry wants for an action on a repository. */
  private readonly authorizations = new Map<string, Promise<string | undefined>>();

  constructor(private readonly options: SessionOptions) {
    const { env, insecure = false, silence = SILENCE } = options;
    this.connection = new HttpConnection({ env, silence, acceptsAnyCertificate: insecure });
    this.credentials = new CredentialStore(env);
  }

  /** Sends a request, again where that may help. */
  public async call(request: RegistryRequest): Promise<Answer> {
    return this.withRetries(() => this.once(request));
  }

  /** Does something again that a registry was too busy for, or during which a connection broke. */
  public async withRetries(attempt: () => Promise<Answer>): Promise<Answer> {
    return withRetries(attempt, this.options.wait ?? (async milliseconds => { await sleep(milliseconds); }))
      .catch(error => { throw error instanceof Unanswered ? error.told : error; });
  }

  /** Sends a request, and shows who we are where that is asked for. */
  public async once(request: RegistryRequest): Promise<Answer> {
    const { name, action } = request;
    const key = `${name.registry} ${name.repository} ${action}`;
    const used = this.authorizations.get(key);
    const answer = await this.send(request, await used);
    if (answer.status !== 401 || answer.url.host !== new URL(await this.originOf(name.registry)).host) return answer;
    const others = this.authorizations.get(key); // parallel requests are refused at the same time: one asks for all of them
    const renewed = others !== used ? others : this.authorize(request, answer);
    if (others === used) this.authorizations.set(key, renewed!);
    try {
      const authorization = await renewed;
      return authorization === undefined ? answer : await this.send(request, authorization);
    } catch (error) {
      this.authorizations.delete(key);
      throw error;
    }
  }

  /** What to tell when a registry refused. */
  public async refusal(answer: Answer, name: Pick<ImageName, 'registry' | 'repository'>, subject: string): Promise<RegistryError> {
    return refusal(answer, { registry: name.registry, subject, isKnown: await this.credentials.find(name) !== undefined });
  }

  /** Closes the connections. */
  public close(): void {
    this.connection.close();
  }

  private async send(request: RegistryRequest, authorization: string | undefined): Promise<Answer> {
    const { method, name, path, headers = {}, body } = request;
    const origin = await this.originOf(name.registry);
    const url = typeof path === 'string' ? new URL(`/v2/${name.repository}/${path}`, origin) : path;
    return this.follow({ method, url, headers, body }, { host: new URL(origin).host, authorization });
  }

  /** Sends a request wherever it is redirected to; only one host is shown who we are. */
  private async follow(request: HttpRequest, known: { readonly host: string; readonly authorization?: string }): Promise<Answer> {
    let { url } = request;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const isKnown = known.authorization !== undefined && url.host === known.host;
      const headers = { ...request.headers, ...(isKnown && { authorization: known.authorization! }) };
      const answer = { ...await this.exchange({ ...request, url, headers }), method: request.method, url };
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
      const next = new URL(location, url);
      if (next.protocol !== url.protocol && next.protocol !== 'https:') {
        throw new RegistryError(`${request.method} ${placeOf(url)} leads to ${next.origin}, which is not https. Nothing is sent there.`);
      }
      url = next;
    }
    throw new RegistryError(`${request.method} ${placeOf(url)}: there are more than ${MOST_REDIRECTS} redirects.`);
  }

  private async exchange(request: HttpRequest): ReturnType<HttpConnection['send']> {
    try {
      return await this.connection.send(request);
    } catch (error) {
      throw new Unanswered(error as NodeJS.ErrnoException, noAnswer(request.method, request.url, error));
    }
  }

  /** The header that answers a challenge; undefined where there is nothing to show. */
  private async authorize({ name, action }: RegistryRequest, refused: Answer): Promise<string | undefined> {
    const challenge = readChallenge(refused.headers['www-authenticate']);
    if (challenge === undefined) return undefined;
    const credentials = await this.credentials.find(name);
    if (credentials?.kind === 'registry token') return `Bearer ${credentials.token}`;
    if (challenge.scheme === 'basic') return credentials?.kind === 'password' ? basic(credentials) : undefined;
    const own = `repository:${name.repository}:${action === 'pull' ? 'pull' : 'pull,push'}`;
    const asked = challenge.parameters.get('scope');
    const scopes = asked === undefined || asked.startsWith(`repository:${name.repository}:`) ? [own] : [own, asked];
    const allowsPlain = refused.url.protocol === 'http:';
    // only the server that the challenge names sees the credentials: they are in the request, which loses them when it is redirected
    const token = await fetchToken({ challenge, scopes, credentials, allowsPlain }, ({ headers: { authorization, ...headers }, ...request }) =>
      this.withRetries(() => this.follow({ ...request, headers }, { host: request.url.host, authorization })));
    if (typeof token === 'string') return `Bearer ${token}`;
    throw await this.refusal(token, name, `${name.registry}/${name.repository}`);
  }

  private originOf(registry: string): Promise<string> {
    let origin = this.origins.get(registry);
    if (origin === undefined) {
      const mayBePlain = this.options.insecure === true || isOwnMachine(new URL(`https://${registry}`).hostname);
      origin = mayBePlain ? this.probe(registry) : Promise.resolve(`https://${registry}`);
      this.origins.set(registry, origin);
      origin.catch(() => this.origins.delete(registry));
    }
    return origin;
  }

  /** Finds out whether a registry speaks TLS; a server that speaks plain HTTP may be silent when it is greeted in TLS. */
  private async probe(registry: string): Promise<string> {
    const secure = this.pinged(`https://${registry}`);
    const first = await Promise.race([secure.catch(() => undefined), sleep(HEAD_START, undefined, { ref: false })]);
    if (first !== undefined) return first;
    try {
      return await Promise.any([secure, this.pinged(`http://${registry}`)]);
    } catch (error) {
      const [ofSecure, ofPlain] = (error as AggregateError).errors as [Error, Error];
      throw ofSecure instanceof Unanswered && isCertificateError(ofSecure.reason) ? ofSecure : ofPlain;
    }
  }

  private async pinged(origin: string): Promise<string> {
    const url = new URL('/v2/', origin);
    const answer = await this.exchange({ method: 'GET', url, headers: {} });
    if (answer.status === 200 || answer.status === 401) return origin;
    throw refusal({ ...answer, method: 'GET', url }, { registry: url.host, subject: 'registry there', isKnown: false });
  }
}

/** A request without an answer: the error of node, for whoever tries again, and what to tell. */
class Unanswered extends Error {
  public readonly code?: string;

  constructor(public readonly reason: NodeJS.ErrnoException, public readonly told: RegistryError) {
    super(told.message);
    this.code = reason.code;
  }
}
