import { Answer } from './answer-error';
import { ImageName } from './image-name';
import { RegistryError } from './registry-error';
import { RegistrySession, SessionOptions } from './registry-session';
import { textAt } from '../../kube/json';
import { Blob } from '../image/container-image';
import { digestOf, isDigest } from '../image/digest';
import { IMAGE_INDEXES, IMAGE_MANIFESTS } from '../image/media-types';

/** What a registry says of a manifest without showing it. */
export interface ManifestHead {
  readonly mediaType: string;
  readonly digest: string;
}

/** Where a blob is. */
type Repository = Pick<ImageName, 'registry' | 'repository'>;

/** The header in which a registry is told what we understand. */
const ACCEPT = { accept: [...IMAGE_INDEXES, ...IMAGE_MANIFESTS].join(', ') };

/** Manifests and blobs of registries, by the distribution protocol (opencontainers/distribution-spec). All methods throw RegistryError. */
export class RegistryClient {
  private readonly session: RegistrySession;

  constructor(options: SessionOptions) {
    this.session = new RegistrySession(options);
  }

  /** The digest that a name stands for, of an index where the image is for several platforms; nothing is pulled, as far as limits of registries go. */
  public async headManifest(name: ImageName): Promise<ManifestHead> {
    const answer = await this.session.call({ method: 'HEAD', name, action: 'pull', path: pathOf(name), headers: ACCEPT });
    const digest = digestHeader(answer);
    // refusals to HEAD have no words, and not every registry knows it
    if (answer.status !== 200 || digest === undefined) return this.getManifest(name);
    if (name.digest !== undefined && name.digest !== digest) throw otherDigest(name.toString(), name.digest, digest);
    return { mediaType: mediaTypeOf(answer), digest };
  }

  /** A manifest or an index, checked against its digest. */
  public async getManifest(name: ImageName): Promise<Blob> {
    const answer = await this.session.call({ method: 'GET', name, action: 'pull', path: pathOf(name), headers: ACCEPT });
    if (answer.status !== 200) throw await this.session.refusal(answer, name, `image ${name.toString()}`);
    const digest = digestOf(answer.body);
    const expected = name.digest ?? digestHeader(answer);
    if (expected !== undefined && expected !== digest) throw otherDigest(name.toString(), expected, digest);
    return { mediaType: mediaTypeOf(answer), digest, bytes: answer.body };
  }

  /** A blob, checked against its digest. */
  public async getBlob(name: Repository, { digest, mediaType }: Omit<Blob, 'bytes'>): Promise<Blob> {
    const answer = await this.session.call({ method: 'GET', name, action: 'pull', path: `blobs/${digest}` });
    const subject = `blob ${digest} in ${name.registry}/${name.repository}`;
    if (answer.status !== 200) throw await this.session.refusal(answer, name, subject);
    const actual = digestOf(answer.body);
    if (actual !== digest) throw otherDigest(subject, digest, actual);
    return { mediaType, digest, bytes: answer.body };
  }

  /** Whether a repository has a blob. */
  public async hasBlob(name: Repository, digest: string): Promise<boolean> {
    const answer = await this.session.call({ method: 'HEAD', name, action: 'push', path: `blobs/${digest}` });
    if (answer.status === 200 || answer.status === 404) return answer.status === 200;
    throw await this.session.refusal(answer, name, `repository ${name.registry}/${name.repository}`);
  }

  /** Puts a blob into a repository, in one piece. */
  public async uploadBlob(name: Repository, { digest, bytes }: Blob): Promise<void> {
    const answer = await this.session.withRetries(async () => {
      const begun = await this.session.once({ method: 'POST', name, action: 'push', path: 'blobs/uploads/', body: Buffer.alloc(0) });
      const { location } = begun.headers;
      if (begun.status !== 202 || location === undefined) return begun;
      const path = new URL(location, begun.url);
      path.search += `${path.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`; // the rest as it came: it may be signed
      return this.session.once({ method: 'PUT', name, action: 'push', path, headers: { 'content-type': 'application/octet-stream' }, body: bytes });
    });
    if (answer.status !== 201) throw await this.session.refusal(answer, name, `repository ${name.registry}/${name.repository}`);
  }

  /**
   * Puts a manifest or an index into a repository, under a tag or its digest; what it names has to be there.
   *
   * @returns its digest
   */
  public async putManifest(name: ImageName, { mediaType, bytes, digest }: Blob): Promise<string> {
    const answer = await this.session.call({ method: 'PUT', name, action: 'push', path: pathOf(name), headers: { 'content-type': mediaType }, body: bytes });
    if (answer.status !== 201) throw await this.session.refusal(answer, name, `repository ${name.registry}/${name.repository}`);
    const stored = digestHeader(answer) ?? digest;
    if (stored !== digest) throw otherDigest(name.toString(), digest, stored);
    return digest;
  }

  /** Closes the connections; a process that does not may end a while later. */
  public close(): void {
    this.session.close();
  }
}

function pathOf(name: ImageName): string {
  return `manifests/${name.identifier}`;
}

function digestHeader({ headers }: Answer): string | undefined {
  const header = headers['docker-content-digest'];
  return typeof header === 'string' && isDigest(header) ? header : undefined;
}

function mediaTypeOf({ headers, body }: Answer): string {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim();
  return type === '' || type === 'application/json' || type === 'application/octet-stream' ? mediaTypeIn(body) ?? type : type;
}

function mediaTypeIn(body: Buffer): string | undefined {
  try {
    return textAt(JSON.parse(body.toString('utf8')), 'mediaType');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // the empty body of an answer to HEAD, or the page of a proxy
    throw error;
  }
}

function otherDigest(what: string, expected: string, actual: string): RegistryError {
  return new RegistryError(`${what} should have the digest ${expected}, but has ${actual}. Try again; if that does not help, the registry or a proxy is broken.`);
}
