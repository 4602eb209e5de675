import { ArchiveFiles, ArchivedImage } from './archive-files';
import { blobOf, descriptorOf, jsonObjectIn } from './blob';
import { Blob, ContainerImage } from './container-image';
import { digestOf } from './digest';
import { ImageError } from './image-error';
import { IMAGE_INDEXES, MEDIA_TYPES } from './media-types';
import { TarFile } from './tar';
import { JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';

/** The file that names the images of a layout. */
export const OCI_INDEX = 'index.json';

/** What containerd calls an image, and podman and others do. */
const NAMES = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
const MODE = 0o644;

/** The files of an archive that is an OCI image layout; each tag is a descriptor of its own. */
export function ociArchive({ manifest, config, layers }: ContainerImage, tags: readonly string[]): TarFile[] {
  const descriptor = descriptorOf(manifest);
  const named = tags.map(tag => ({ ...descriptor, annotations: Object.fromEntries(NAMES.map(name => [name, tag])) }));
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPES.oci.index, manifests: named.length > 0 ? named : [descriptor] };
  const blobs = new Map([manifest, config, ...layers].map(blob => [pathOf(blob.digest), blob.bytes]));
  return [
    ...[...blobs].map(([name, bytes]) => ({ name, bytes, mode: MODE })),
    { name: OCI_INDEX, bytes: Buffer.from(JSON.stringify(index)), mode: MODE },
    { name: 'oci-layout', bytes: Buffer.from('{"imageLayoutVersion":"1.0.0"}'), mode: MODE },
  ];
}

/**
 * The images of an OCI image layout. Of an image for several platforms that for Linux on amd64 is taken, or the only one.
 *
 * @throws ImageError with what is missing, is not what its digest says, or cannot be chosen
 */
export function readOciLayout(files: ArchiveFiles): ArchivedImage[] {
  const index = jsonObjectIn(files.bytes(OCI_INDEX), OCI_INDEX);
  const images = new Map<string, { tags: string[]; image: ContainerImage }>();
  for (const descriptor of platformsOnce(descriptorsIn(index, 'manifests'))) {
    const image = imageAt(descriptor, files);
    const found = images.get(image.manifest.digest) ?? { tags: [], image };
    images.set(image.manifest.digest, { image, tags: [...new Set([...found.tags, ...tagsOf(descriptor)])] });
  }
  if (images.size === 0) throw new ImageError('There is no image in the archive.');
  return [...images.values()];
}

/** Some tools list the platforms of one image in the index of the layout itself, without a name. */
function platformsOnce(descriptors: readonly JsonObject[]): JsonObject[] {
  const isPlatform = (descriptor: JsonObject): boolean => objectAt(descriptor, 'platform') !== undefined && tagsOf(descriptor).length === 0;
  const platforms = descriptors.filter(isPlatform);
  const others = descriptors.filter(descriptor => !isPlatform(descriptor));
  return platforms.length === 0 ? others : [...others, choose(platforms, OCI_INDEX)];
}

function tagsOf(descriptor: JsonObject): string[] {
  const name = NAMES.map(key => textAt(descriptor, 'annotations', key)).find(text => text !== undefined);
  return name === undefined ? [] : [name];
}

function imageAt(descriptor: JsonObject, files: ArchiveFiles): ContainerImage {
  const manifest = blobAt(descriptor, files);
  const content = jsonObjectIn(manifest.bytes, `The manifest ${manifest.digest}`);
  if (IMAGE_INDEXES.includes(textAt(content, 'mediaType') ?? manifest.mediaType)) {
    return imageAt(choose(descriptorsIn(content, 'manifests'), `the index ${manifest.digest}`), files);
  }
  const config = objectAt(content, 'config');
  if (config === undefined) throw new ImageError(`The manifest ${manifest.digest} is none of an image: it names no config.`);
  const layers = descriptorsIn(content, 'layers');
  files.require([config, ...layers].map(({ digest }) => pathOf(String(digest))));
  return { manifest, config: blobAt(config, files), layers: layers.map(layer => blobAt(layer, files)) };
}

/** The descriptor for Linux on amd64, or the only one that is of an image: the proofs of how it was built have no platform. */
function choose(descriptors: readonly JsonObject[], where: string): JsonObject {
  const platformOf = (descriptor: JsonObject): string => ['os', 'architecture'].map(key => textAt(descriptor, 'platform', key) ?? '?').join('/');
  const images = descriptors.filter(descriptor => platformOf(descriptor) !== 'unknown/unknown');
  const chosen = images.length === 1 ? images[0] : images.find(descriptor => platformOf(descriptor) === 'linux/amd64');
  if (chosen !== undefined) return chosen;
  const there = images.length === 0 ? 'no image' : `images for ${images.map(platformOf).join(', ')}`;
  throw new ImageError(`There is no image for linux/amd64 in ${where}, but ${there}.`);
}

/** @throws ImageError when the blob is missing, or is not what its digest says */
function blobAt(descriptor: JsonObject, files: ArchiveFiles): Blob {
  const digest = String(descriptor.digest);
  const bytes = files.bytes(pathOf(digest));
  const found = digestOf(bytes);
  if (found !== digest) throw new ImageError(`The blob ${digest} of the archive is damaged: its digest is ${found}.`);
  return blobOf(textAt(descriptor, 'mediaType') ?? '', bytes);
}

function descriptorsIn(content: JsonObject, key: string): JsonObject[] {
  return listAt(content, key).filter(isJsonObject);
}

/** Where a layout keeps a blob. */
function pathOf(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`;
}
