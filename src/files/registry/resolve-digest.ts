import { manifestsIn, partsOf, platformIn } from './image-index';
import { ImageName } from './image-name';
import { platformText } from './platform';
import { RegistryClient } from './registry-client';

/** What the name of an image stands for at the moment. */
export interface ResolvedImage {
  /** Of the index, where the image is for several platforms. */
  readonly digest: string;
  readonly mediaType: string;
  /** As `linux/amd64`, in the order of the index; empty where it was not asked for, or the image does not say it. */
  readonly platforms: readonly string[];
}

/**
 * Asks a registry which digest a name stands for.
 *
 * @param options without platforms, only the digest is asked for: registries with a limit of pulls do not count that
 * @throws RegistryError
 */
export async function resolveDigest(client: RegistryClient, name: ImageName, options: { readonly platforms?: boolean } = {}): Promise<ResolvedImage> {
  if (options.platforms === false) return { ...await client.headManifest(name), platforms: [] };
  const manifest = await client.getManifest(name);
  const { digest, mediaType } = manifest;
  const manifests = manifestsIn(manifest, name.toString());
  if (manifests !== undefined) {
    return { digest, mediaType, platforms: manifests.flatMap(({ platform }) => platform === undefined ? [] : [platformText(platform)]) };
  }
  const config = await client.getBlob(name, partsOf(manifest, name.toString()).config);
  const platform = platformIn(config, name.toString());
  return { digest, mediaType, platforms: platform === undefined ? [] : [platformText(platform)] };
}
