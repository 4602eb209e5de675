import { Answer, placeOf } from './answer-error';
import { Challenge } from './challenge';
import { Credentials } from './credentials';
import type { HttpRequest } from './http-connection';
import { RegistryError } from './registry-error';

/** What a token is asked for. */
export interface TokenOrder {
  readonly challenge: Challenge;
  /** As `repository:example/manager:pull`. */
  readonly scopes: readonly string[];
  readonly credentials?: Credentials;
  /** Whether the server of the tokens may speak plain HTTP. */
  readonly allowsPlain: boolean;
}

/**
 * Exchanges credentials, or none, for a token: as docker does it (distribution/distribution, docs/spec/auth/token and oauth).
 *
 * @param send sends a request, and follows redirects
 * @returns the token, or the answer of a server that has none
 * @throws RegistryError when the challenge names no server that credentials could be sent to, or its answer holds no token
 */
export async function fetchToken(order: TokenOrder, send: (request: HttpRequest) => Promise<Answer>): Promise<string | Answer> {
  const { credentials } = order;
  const realm = realmOf(order);
  let answer: Answer | undefined;
  if (credentials?.kind === 'identity token') {
    answer = await send(orderByPost(realm, order, credentials.token));
    if (answer.status === 404) answer = undefined; // a server without OAuth
  }
  answer ??= await send(orderByGet(realm, order));
  return answer.status === 200 ? tokenIn(answer) : answer;
}

function realmOf({ challenge: { parameters }, allowsPlain }: TokenOrder): URL {
  const realm = parameters.get('realm') ?? '';
  if (!URL.canParse(realm)) throw new RegistryError(`The registry wants a token, but names no server for it: ${JSON.stringify(realm)}.`);
  const url = new URL(realm);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && allowsPlain)) return url;
  throw new RegistryError(`The registry wants a token from ${url.origin}; nothing is sent there, because it is not https.`);
}

function orderByPost(realm: URL, { challenge, scopes }: TokenOrder, identity: string): HttpRequest {
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: identity, client_id: 'cdk8s-opack', scope: scopes.join(' ') });
  const service = challenge.parameters.get('service');
  if (service !== undefined) form.set('service', service);
  return { method: 'POST', url: realm, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: Buffer.from(form.toString()) };
}

function orderByGet(realm: URL, { challenge, scopes, credentials }: TokenOrder): HttpRequest {
  const url = new URL(realm);
  const service = challenge.parameters.get('service');
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  return { method: 'GET', url, headers: credentials?.kind === 'password' ? { authorization: basic(credentials) } : {} };
}

/** The header of a user name and a password (RFC 7617). */
export function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function tokenIn({ body, url }: Answer): string {
  try {
    const { token, access_token: accessToken } = JSON.parse(body.toString('utf8')) as { readonly [key: string]: unknown };
    const found = [token, accessToken].find(value => typeof value === 'string' && value !== '');
    if (found !== undefined) return found as string;
  } catch { /* told below: the message of the parser would quote the answer */ }
  throw new RegistryError(`GET ${placeOf(url)}: the answer holds no token.`);
}
