import { ImageName, parseImageName } from './image-name';
import { isFor, parsePlatform } from './platform';
import { RegistryClient } from './registry-client';
import { RegistryError } from './registry-error';
import { ResolvedImage, resolveDigest } from './resolve-digest';

/** Where digests come from. */
export interface DigestSources {
  /** Digests by the whole names of images: what it has, no registry is asked for. */
  readonly given: ReadonlyMap<string, string>;
  /** What to ask; without it, nothing is asked. */
  readonly client?: RegistryClient;
  /** Platforms that images should be for, as `linux/arm64`. */
  readonly platforms: readonly string[];
}

/** A digest that was found. */
export interface FoundDigest {
  readonly digest: string;
  /** Of the platforms that were asked for, those that the image is not for. */
  readonly lacking: readonly string[];
  /** What the image is for; undefined where it was not asked. */
  readonly platforms?: readonly string[];
}

/** Finds the digests that the references of images stand for; each image is asked for once. */
export class DigestResolver {
  private readonly asked = new Map<string, Promise<ResolvedImage>>();

  constructor(private readonly sources: DigestSources) {}

  /**
   * Finds a digest: in the reference, in what is given, at the registry; where no registry may be asked, in what is known from earlier.
   *
   * @throws RegistryError when it is not found
   */
  public async find(reference: string, earlier?: string): Promise<FoundDigest> {
    const name = parseImageName(reference);
    const known = name.digest ?? this.sources.given.get(name.toString());
    const { client } = this.sources;
    if (client === undefined) {
      const digest = known ?? earlier;
      if (digest !== undefined) return { digest, lacking: [] };
      throw new RegistryError('No registry was asked: name it in a file for --map, or leave out --offline.');
    }
    return known === undefined ? this.ask(client, name) : { digest: known, lacking: [] };
  }

  private async ask(client: RegistryClient, name: ImageName): Promise<FoundDigest> {
    const { platforms: wanted } = this.sources;
    const key = name.toString();
    const resolved = this.asked.get(key) ?? resolveDigest(client, name, { platforms: wanted.length > 0 });
    this.asked.set(key, resolved);
    const { digest, platforms } = await resolved;
    if (wanted.length === 0) return { digest, lacking: [] };
    const isThere = (platform: string): boolean => platforms.some(offered => isFor(parsePlatform(platform), parsePlatform(offered)));
    return { digest, platforms, lacking: wanted.filter(platform => !isThere(platform)) };
  }
}
