import { ImageName } from './image-name';
import { inParallel } from './in-parallel';
import { RegistryClient } from './registry-client';
import { ContainerImage } from '../image/container-image';

/**
 * Pushes an image: what the repository lacks of its parts, then the manifest.
 *
 * @param name with a tag, or with the digest of the image
 * @returns the digest of the image
 * @throws RegistryError; the tag stands for what it did before then
 */
export async function pushImage(client: RegistryClient, name: ImageName, image: ContainerImage): Promise<string> {
  const parts = new Map([image.config, ...image.layers].map(part => [part.digest, part]));
  await inParallel([...parts.values()], async part => {
    if (!await client.hasBlob(name, part.digest)) await client.uploadBlob(name, part);
  });
  return client.putManifest(name, image.manifest);
}
