import { ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { Environment } from './docker-config';
import { proxyFor } from './proxy';
import { RegistryError } from './registry-error';

/** What is sent to a server. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly body?: Uint8Array;
}

/** What a server answers; the body is read to its end. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How to reach servers. */
export interface HttpOptions {
  readonly env: Environment;
  /** Take every certificate. */
  readonly acceptsAnyCertificate: boolean;
  /** How long a server may be silent, in milliseconds. */
  readonly silence: number;
}

/** Connections to servers: over TLS or plain, directly or through a proxy; kept open for further requests, until they are closed. */
export class HttpConnection {
  private readonly plain = new HttpAgent({ keepAlive: true });
  private readonly secure = new HttpsAgent({ keepAlive: true });

  constructor(private readonly options: HttpOptions) {}

  /**
   * Sends one request; follows no redirect, and tries nothing twice.
   *
   * @throws RegistryError for a proxy that cannot be used; the error of node, when there is no answer
   */
  public async send(request: HttpRequest): Promise<HttpResponse> {
    const { url, method, headers, body } = request;
    const proxy = proxyFor(url, this.options.env);
    const options: RequestOptions = {
      method,
      headers: { 'user-agent': 'cdk8s-opack', ...headers, ...(body !== undefined && { 'content-length': String(body.length) }) },
    };
    if (url.protocol === 'http:') {
      if (proxy === undefined) return this.exchange(httpRequest(url, { ...options, agent: this.plain }), body);
      const viaProxy = { ...options, headers: { ...options.headers, host: url.host, ...authorizationFor(proxy) }, path: url.href };
      return this.exchange(requestTo(proxy, viaProxy), body);
    }
    const tls = { rejectUnauthorized: !this.options.acceptsAnyCertificate };
    if (proxy === undefined) return this.exchange(httpsRequest(url, { ...options, ...tls, agent: this.secure }), body);
    const tunnel = await this.tunnelThrough(proxy, url);
    const createConnection = (): Socket => tlsConnect({ socket: tunnel, servername: url.hostname, ...tls });
    try {
      return await this.exchange(httpsRequest(url, { ...options, createConnection }), body);
    } finally {
      tunnel.destroy(); // no agent keeps it for further requests
    }
  }

  /** Closes the connections that are kept open. */
  public close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private exchange(request: ClientRequest, body?: Uint8Array): Promise<HttpResponse> {
    return new Promise((done, fail) => {
      this.limitSilence(request);
      request.on('error', fail);
      request.once('response', response => {
        bodyOf(response).then(content => done({ status: response.statusCode!, headers: response.headers, body: content }), fail);
      });
      request.end(body);
    });
  }

  private tunnelThrough(proxy: URL, { hostname, port }: URL): Promise<Socket> {
    const path = `${hostname}:${port || '443'}`;
    return new Promise((done, fail) => {
      const request = requestTo(proxy, { method: 'CONNECT', path, headers: { host: path, ...authorizationFor(proxy) }, agent: false });
      this.limitSilence(request);
      request.on('error', fail);
      request.once('connect', (response, socket: Socket) => {
        if (response.statusCode === 200) return done(socket);
        socket.destroy();
        fail(new RegistryError(`The proxy ${proxy.host} refuses to connect to ${path}: ${response.statusCode} ${response.statusMessage}.`));
      });
      request.end();
    });
  }

  private limitSilence(request: ClientRequest): void {
    const { silence } = this.options;
    request.setTimeout(silence, () => {
      request.destroy(Object.assign(new Error(`no answer for ${silence / 1000} seconds`), { code: 'ETIMEDOUT' }));
    });
  }
}

function requestTo(proxy: URL, options: RequestOptions): ClientRequest {
  const { hostname, port, protocol } = proxy;
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: port || (protocol === 'https:' ? 443 : 80) };
  return protocol === 'https:' ? httpsRequest({ ...options, ...place }) : httpRequest({ ...options, ...place });
}

function authorizationFor({ username, password }: URL): { [name: string]: string } {
  if (username === '') return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  if (!response.complete) throw Object.assign(new Error('the answer ends before its end'), { code: 'ECONNRESET' });
  return Buffer.concat(chunks);
}
