import { ArchiveFiles, ArchivedImage } from './archive-files';
import { blobOf, jsonIn, jsonObjectIn } from './blob';
import { assembleImage } from './build-image';
import { Blob, ContainerImage } from './container-image';
import { digestOf } from './digest';
import { ImageError } from './image-error';
import { Layer, decompress, isGzip, layerOfTar } from './layer';
import { MEDIA_TYPES } from './media-types';
import { TarFile } from './tar';
import { JsonObject, isJsonObject, listAt, textAt } from '../../kube/json';

/** The file that names config, layers and tags of each image. */
export const DOCKER_INDEX = 'manifest.json';

const MODE = 0o644;

/** The files of an archive as `docker save` makes one: as tarball.Write of go-containerregistry, and with it `kubectl package build`, names them. */
export function dockerArchive({ config, layers }: ContainerImage, tags: readonly string[]): TarFile[] {
  const nameOf = (layer: Blob): string => `${layer.digest.replace(/^sha256:/, '')}.tar.gz`;
  const index = [{ Config: config.digest, RepoTags: tags.map(withTag), Layers: layers.map(nameOf) }];
  const distinct = new Map(layers.map(layer => [nameOf(layer), layer.bytes]));
  return [
    { name: config.digest, bytes: config.bytes, mode: MODE },
    ...[...distinct].map(([name, bytes]) => ({ name, bytes, mode: MODE })),
    { name: DOCKER_INDEX, bytes: Buffer.from(JSON.stringify(index)), mode: MODE },
  ];
}

/** Docker takes no name without a tag. */
function withTag(tag: string): string {
  return /:[^/]*$/.test(tag) ? tag : `${tag}:latest`;
}

/**
 * The images of an archive as `docker save` makes one: of any version, with layers that are compressed or not, and in whatever files.
 *
 * The manifest of each image is not in there, and is made anew as go-containerregistry does; layers that are not compressed are.
 *
 * @throws ImageError with all that is missing or is not what its digest says
 */
export function readDockerArchive(files: ArchiveFiles): ArchivedImage[] {
  const index = jsonIn(files.bytes(DOCKER_INDEX), DOCKER_INDEX);
  if (!Array.isArray(index) || !index.every(isJsonObject)) throw new ImageError(`${DOCKER_INDEX} of the archive is no list of images.`);
  if (index.length === 0) throw new ImageError('There is no image in the archive.');
  return index.map(entry => ({ tags: textsAt(entry, 'RepoTags'), image: imageOf(entry, files) }));
}

function imageOf(entry: JsonObject, files: ArchiveFiles): ContainerImage {
  const configPath = textAt(entry, 'Config');
  if (configPath === undefined) throw new ImageError(`${DOCKER_INDEX} of the archive names no config for an image.`);
  const layerPaths = textsAt(entry, 'Layers');
  files.require([configPath, ...layerPaths]);
  const config = files.bytes(configPath);
  const diffIds = textsAt(jsonObjectIn(config, configPath), 'rootfs', 'diff_ids');
  const layers = layerPaths.map(path => layerIn(files.bytes(path), `The layer ${path}`));
  const problems = [
    ...configProblems(configPath, config),
    ...layers.flatMap(({ diffId }, index) => diffId === (diffIds[index] ?? diffId) ? []
      : [`The layer ${layerPaths[index]} is not the one that the config means: its digest is ${diffId}, not ${diffIds[index]}.`]),
    ...diffIds.length === layers.length ? [] : [`The config of the image ${configPath} is for ${diffIds.length} layers, and there are ${layers.length}.`],
  ];
  if (problems.length > 0) throw new ImageError(problems.join('\n'));
  return assembleImage('docker', config, layers.map(({ blob }) => blob));
}

/** The name of a config has its digest in it, in every version of Docker. */
function configProblems(path: string, config: Uint8Array): string[] {
  const digest = /[0-9a-f]{64}/.exec(path)?.[0];
  const found = digestOf(config);
  return digest === undefined || found === `sha256:${digest}` ? [] : [`The config ${path} is damaged: its digest is ${found}.`];
}

function layerIn(bytes: Uint8Array, what: string): Layer {
  const tar = decompress(bytes, what);
  return isGzip(bytes) ? { blob: blobOf(MEDIA_TYPES.docker.layer, bytes), diffId: digestOf(tar) } : layerOfTar(tar, 'docker');
}

function textsAt(value: JsonObject, ...path: string[]): string[] {
  return listAt(value, ...path).filter(item => typeof item === 'string');
}
