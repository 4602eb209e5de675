import { ArchiveFiles, ArchivedImage } from './archive-files';
import { ContainerImage } from './container-image';
import { DOCKER_INDEX, dockerArchive, readDockerArchive } from './docker-archive';
import { ImageError } from './image-error';
import { decompress } from './layer';
import { formatOf } from './media-types';
import { OCI_INDEX, ociArchive, readOciLayout } from './oci-layout';
import { readTar, writeTar } from './tar';

/**
 * An image as an archive: as `docker save` makes it and `kubectl package build -o`, which docker, podman, kind and crane load;
 * or as an OCI image layout, which keeps the manifest, and which podman, skopeo and containerd load.
 *
 * @param tags what it is called when it is loaded
 */
export function writeImageArchive(image: ContainerImage, tags: readonly string[]): Uint8Array {
  return writeTar(formatOf(image.manifest.mediaType) === 'docker' ? dockerArchive(image, tags) : ociArchive(image, tags));
}

/**
 * The images of an archive that `docker save`, `podman save`, crane, skopeo or BuildKit made, compressed with gzip or not.
 * Where it has both forms, it is read as Docker does.
 *
 * @throws ImageError when it is no archive of images, or something in it is missing or damaged
 */
export function readImageArchive(bytes: Uint8Array): readonly ArchivedImage[] {
  const files = new ArchiveFiles(readTar(decompress(bytes, 'The archive')));
  if (files.has(DOCKER_INDEX)) return readDockerArchive(files);
  if (files.has(OCI_INDEX)) return readOciLayout(files);
  const found = files.names === '' ? 'no files' : files.names;
  throw new ImageError(`This is no archive of an image: there is neither ${DOCKER_INDEX} nor ${OCI_INDEX} in it, but ${found}.`);
}
