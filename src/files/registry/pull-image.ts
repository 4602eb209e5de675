import { Descriptor, manifestsIn, partsOf, platformIn } from './image-index';
import { ImageName } from './image-name';
import { inParallel } from './in-parallel';
import { DEFAULT_PLATFORM, Platform, isFor, parsePlatform, platformText } from './platform';
import { RegistryClient } from './registry-client';
import { RegistryError } from './registry-error';
import { Blob, ContainerImage } from '../image/container-image';

/** What to pull. */
export interface PullOptions {
  /** Which image of an index; an image without an index has to be for it. Default: linux/amd64 of an index, else whatever there is. */
  readonly platform?: string;
}

/**
 * Pulls an image; every part is checked against its digest.
 *
 * @throws RegistryError when there is none, or none for the platform
 */
export async function pullImage(client: RegistryClient, name: ImageName, options: PullOptions = {}): Promise<ContainerImage> {
  const found = await client.getManifest(name);
  const wanted = parsePlatform(options.platform ?? DEFAULT_PLATFORM);
  const manifests = manifestsIn(found, name.toString());
  const manifest = manifests === undefined ? found : await fromIndex(client, name, manifests, wanted);
  const { config: configPart, layers: layerParts } = partsOf(manifest, name.toString());
  const [config, ...layers] = await inParallel([configPart, ...layerParts], part => client.getBlob(name, part));
  if (manifests === undefined && options.platform !== undefined) refuseOtherPlatform(name, config!, wanted);
  return { manifest, config: config!, layers };
}

async function fromIndex(client: RegistryClient, name: ImageName, manifests: readonly Descriptor[], wanted: Platform): Promise<Blob> {
  const meant = manifests.find(({ platform }) => platform !== undefined && isFor(wanted, platform));
  if (meant === undefined) {
    throw noneFor(name, wanted, manifests.flatMap(({ platform }) => platform === undefined ? [] : [platformText(platform)]));
  }
  const manifest = await client.getManifest(name.withDigest(meant.digest));
  if (manifestsIn(manifest, name.toString()) === undefined) return manifest;
  throw new RegistryError(`${name.toString()} is an index of indexes, which is not supported. Name the image by its digest.`);
}

function refuseOtherPlatform(name: ImageName, config: Blob, wanted: Platform): void {
  const platform = platformIn(config, name.toString());
  if (platform === undefined || isFor(wanted, platform)) return;
  throw noneFor(name, wanted, [platformText(platform)]);
}

function noneFor(name: ImageName, wanted: Platform, there: readonly string[]): RegistryError {
  return new RegistryError(`${name.toString()} is not there for ${platformText(wanted)}; it is for ${there.join(', ') || 'no platform that it names'}.`);
}
