import { RegistryError } from './registry-error';
import { isDigest } from '../image/digest';

/** The registry of images whose name has none, by the name that go-containerregistry has for it. */
export const DOCKER_HUB = 'index.docker.io';
const DEFAULT_TAG = 'latest';
const TAG = /^[A-Za-z0-9_.-]{1,128}$/;
const REPOSITORY = /^[a-z0-9_./-]{1,255}$/;
const REGISTRY = /^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._~-]+)(?::\d*)?$/;

/** Where an image is: registry, repository, and the tag or the digest of it. */
export class ImageName {
  /**
   * @param registry host, and port if it has one
   * @param repository with the `library/` of images of docker that have no owner
   * @param tag undefined where there is a digest
   * @param digest undefined where there is a tag
   */
  constructor(
    public readonly registry: string,
    public readonly repository: string,
    public readonly tag?: string,
    public readonly digest?: string,
  ) {}

  /** What a registry is asked for: the digest, or the tag. */
  public get identifier(): string {
    return this.digest ?? this.tag ?? DEFAULT_TAG;
  }

  /** The image of the same repository with a digest. */
  public withDigest(digest: string): ImageName {
    return new ImageName(this.registry, this.repository, undefined, digest);
  }

  /** The whole name, with nothing left to defaults. */
  public toString(): string {
    const repository = `${this.registry}/${this.repository}`;
    return this.digest === undefined ? `${repository}:${this.identifier}` : `${repository}@${this.digest}`;
  }
}

/**
 * Reads the name of an image as go-containerregistry does (pkg/name, ParseReference with weak validation): what is missing is `latest`,
 * `index.docker.io` and `library/`; a tag beside a digest counts for nothing.
 *
 * @throws RegistryError when it is none
 */
export function parseImageName(text: string): ImageName {
  const at = text.indexOf('@');
  if (at < 0) return parseTagged(text, text);
  const digest = text.slice(at + 1);
  if (!isDigest(digest)) throw noName(text, `its digest is not sha256: and 64 hexadecimal digits: ${digest}`);
  return parseTagged(text.slice(0, at), text).withDigest(digest);
}

function parseTagged(text: string, whole: string): ImageName {
  const colon = text.lastIndexOf(':');
  const hasTag = colon >= 0 && !text.slice(colon).includes('/'); // else it is that of a port
  const tag = hasTag ? text.slice(colon + 1) : DEFAULT_TAG;
  if (!TAG.test(tag)) throw noName(whole, `its tag has to be 1 to 128 letters, digits, '_', '-' and '.': ${JSON.stringify(tag)}`);
  const { registry, repository } = parseRepository(hasTag ? text.slice(0, colon) : text, whole);
  return new ImageName(registry, repository, tag);
}

function parseRepository(text: string, whole: string): { registry: string; repository: string } {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const hasRegistry = first === 'localhost' || /[.:]/.test(first);
  const repository = hasRegistry ? text.slice(slash + 1) : text;
  if (!REPOSITORY.test(repository)) {
    throw noName(whole, `its repository has to be 1 to 255 lower-case letters, digits, '_', '-', '.' and '/': ${JSON.stringify(repository)}`);
  }
  if (hasRegistry && !REGISTRY.test(first)) throw noName(whole, `its registry is no host, or host and port: ${first}`);
  const registry = !hasRegistry || first === 'docker.io' ? DOCKER_HUB : first;
  const isOfDocker = registry === DOCKER_HUB && !repository.includes('/');
  return { registry, repository: isOfDocker ? `library/${repository}` : repository };
}

function noName(text: string, why: string): RegistryError {
  return new RegistryError(`${JSON.stringify(text)} is no name of an image: ${why}.`);
}
