import { IncomingMessage, RequestListener, ServerResponse, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { AddressInfo } from 'node:net';
import { SELF_SIGNED } from './self-signed';
import { blobOf, descriptorOf } from '../../../src/files/image/blob';
import { Blob, ContainerImage } from '../../../src/files/image/container-image';
import { digestOf } from '../../../src/files/image/digest';
import { RegistryClient } from '../../../src/files/registry/registry-client';
import { SessionOptions } from '../../../src/files/registry/registry-session';

/** What a server answers. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Uint8Array;
}

/** Answers a request before the registry does; undefined lets it through. */
export type Guard = (request: IncomingMessage) => FakeAnswer | 'break' | undefined;

/** A registry in memory, for one repository: just as much of the protocol as clients need. */
export class FakeRegistry {
  public readonly blobs = new Map<string, Uint8Array>();
  public readonly manifests = new Map<string, { readonly mediaType: string; readonly bytes: Uint8Array }>();
  /** Method and path of each request, in order. */
  public readonly requests: string[] = [];
  /** How many milliseconds clients have waited. */
  public readonly waits: number[] = [];
  public host = '';
  /** What to put in front of the place of an upload. */
  public uploadOrigin = '';
  public guard: Guard = () => undefined;

  /** A client that does not really wait, and sees no environment but what is given. */
  public client(options: Partial<SessionOptions> = {}): RegistryClient {
    return new RegistryClient({ env: {}, wait: async milliseconds => { this.waits.push(milliseconds); }, ...options });
  }

  /** Adds an image under a tag. */
  public add(tag: string, { manifest, config, layers }: ContainerImage): void {
    for (const { digest, bytes } of [config, ...layers]) this.blobs.set(digest, bytes);
    this.addManifest(tag, manifest);
  }

  public addManifest(tag: string, manifest: Blob): void {
    for (const key of [tag, manifest.digest]) this.manifests.set(key, manifest);
  }

  public readonly listen: RequestListener = (request, response) => {
    this.requests.push(`${request.method} ${request.url}`);
    const guarded = this.guard(request);
    if (guarded === 'break') return void request.socket.destroy();
    void bodyOf(request).then(body => answer(response, request, guarded ?? this.answer(request, body)));
  };

  private answer({ method, url = '', headers }: IncomingMessage, body: Buffer): FakeAnswer {
    const { pathname, searchParams } = new URL(url, 'http://registry');
    const [, kind, id = ''] = /^\/v2\/harbor\/(blobs|manifests)\/(.+)$/.exec(pathname) ?? [];
    if (pathname === '/v2/') return { status: 200 };
    if (method === 'POST') return { status: 202, headers: { location: `${this.uploadOrigin}/v2/harbor/blobs/uploads/7?state=a%2Bb` } };
    if (method === 'PUT' && kind === 'blobs') {
      const digest = searchParams.get('digest')!;
      if (digestOf(body) !== digest) return refusal(400, 'DIGEST_INVALID', 'provided digest did not match');
      this.blobs.set(digest, body);
      return { status: 201 };
    }
    if (method === 'PUT') {
      const manifest = { mediaType: headers['content-type']!, bytes: body, digest: digestOf(body) };
      this.addManifest(id, manifest);
      return { status: 201, headers: { 'docker-content-digest': manifest.digest } };
    }
    const blob = kind === 'blobs' ? this.blobs.get(id) : undefined;
    if (blob !== undefined) return { status: 200, body: blob };
    const manifest = this.manifests.get(id);
    if (kind !== 'manifests' || manifest === undefined) return refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return { status: 200, body: manifest.bytes, headers: { 'content-type': manifest.mediaType, 'docker-content-digest': digestOf(manifest.bytes) } };
  }
}

/** An error as registries have it. */
export function refusal(status: number, code: string, message: string): FakeAnswer {
  return { status, body: JSON.stringify({ errors: [{ code, message }] }), headers: { 'content-type': 'application/json' } };
}

/** Does something with a new registry, which is closed afterwards. */
export async function withRegistry<T>(act: (registry: FakeRegistry) => Promise<T>, options: { readonly tls?: boolean } = {}): Promise<T> {
  const registry = new FakeRegistry();
  const server = options.tls ? createSecureServer(SELF_SIGNED, registry.listen) : createServer(registry.listen);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  registry.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await act(registry);
  } finally {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
}

/** An image with a layer of this text. */
export function imageOf(text: string, platform: { readonly os: string; readonly architecture: string } = { os: 'linux', architecture: 'amd64' }): ContainerImage {
  const layer = textBlob('application/vnd.oci.image.layer.v1.tar+gzip', text);
  const config = textBlob('application/vnd.oci.image.config.v1+json', JSON.stringify({ ...platform, config: {}, rootfs: { type: 'layers', diff_ids: [] } }));
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = textBlob(mediaType, JSON.stringify({ schemaVersion: 2, mediaType, config: descriptorOf(config), layers: [descriptorOf(layer)] }));
  return { manifest, config, layers: [layer] };
}

/** An index of images for platforms; the last entry is an attestation. */
export function indexOf(images: { readonly [architecture: string]: ContainerImage }): Blob {
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const manifests = Object.entries(images).map(([architecture, { manifest }]) => ({ ...descriptorOf(manifest), platform: { os: 'linux', architecture } }));
  const attestation = { ...descriptorOf(imageOf('proof').manifest), platform: { os: 'unknown', architecture: 'unknown' } };
  return textBlob(mediaType, JSON.stringify({ schemaVersion: 2, mediaType, manifests: [...manifests, attestation] }));
}

function textBlob(mediaType: string, text: string): Blob {
  return blobOf(mediaType, Buffer.from(text));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, { method }: IncomingMessage, { status, headers = {}, body = '' }: FakeAnswer): void {
  response.writeHead(status, headers);
  response.end(method === 'HEAD' ? undefined : body);
}
