import { blobOf, descriptorOf, jsonObjectIn } from './blob';
import { Blob, ContainerImage } from './container-image';
import { Layer, layerOf } from './layer';
import { ImageFormat, MEDIA_TYPES, formatOf } from './media-types';
import { JsonObject, listAt, objectAt } from '../../kube/json';
import { FileTree, comparePaths } from '../file-tree';

/** Key to value. */
export interface Labels { readonly [key: string]: string }

/** What an image is made of. */
export interface ImageContent {
  /** Its files, by their paths from the root. */
  readonly files: FileTree;
  /**
   * Permissions of all files. With those of go-containerregistry, that is none, whoever is not root in a container cannot read them.
   * @default 0o644
   */
  readonly mode?: number;
  readonly labels?: Labels;
  /**
   * How its pieces are typed.
   * @default 'docker'
   */
  readonly format?: ImageFormat;
}

/** What stands above the layers of another image. */
export interface UpperContent {
  readonly files: FileTree;
  /** Added to those of the base. */
  readonly labels?: Labels;
  /** What runs when a container of the image is started. */
  readonly entrypoint: readonly string[];
  /** The arguments of what runs. */
  readonly command: readonly string[];
}

/** The time zero of Go: an image does not tell when it was made. */
const NO_TIME = '0001-01-01T00:00:00Z';

/** Everybody may read the files. */
const READABLE = 0o644;

/** The config of an image of nothing, for Linux on amd64; its fields are in the order in which go-containerregistry writes them. */
const SCRATCH: JsonObject = { architecture: 'amd64', created: NO_TIME, history: [], os: 'linux', rootfs: { type: 'layers', diff_ids: [] }, config: {} };

/**
 * An image of one layer.
 *
 * Config and tar of the layer are, byte for byte, those that go-containerregistry makes of the same files, permissions and labels; so the digest
 * of the config, which is the ID of the image, and that of the tar are the same everywhere. The compressed layer, and with it the digest of the
 * image, is the same in every run of one version of Node.js on one kind of processor; Go compresses differently.
 *
 * @throws ImageError when a file has a name that a layer cannot hold
 */
export function buildImage({ files, mode = READABLE, labels = {}, format = 'docker' }: ImageContent): ContainerImage {
  return addLayer(assembleImage(format, configBytes(SCRATCH), []), layerOf(files, mode, format), { Labels: labels });
}

/**
 * An image of the layers of another one and one more, in the format of the other one and for its platform.
 *
 * @throws ImageError when a file has a name that a layer cannot hold, or the config of the base is damaged
 */
export function buildImageOnto(base: ContainerImage, { files, labels = {}, entrypoint, command }: UpperContent): ContainerImage {
  const layer = layerOf(files, READABLE, formatOf(base.manifest.mediaType));
  return addLayer(base, layer, { Entrypoint: [...entrypoint], Cmd: [...command], Labels: labels });
}

/** The image of a config and its layers. */
export function assembleImage(format: ImageFormat, config: Uint8Array, layers: readonly Blob[]): ContainerImage {
  const types = MEDIA_TYPES[format];
  const configBlob = blobOf(types.config, config);
  const manifest = { schemaVersion: 2, mediaType: types.manifest, config: descriptorOf(configBlob), layers: layers.map(descriptorOf) };
  return { manifest: blobOf(types.manifest, Buffer.from(JSON.stringify(manifest))), config: configBlob, layers };
}

function addLayer(base: ContainerImage, layer: Layer, { Labels: labels, ...settings }: JsonObject & { Labels: Labels }): ContainerImage {
  const config = jsonObjectIn(base.config.bytes, 'The config of the image');
  const allLabels = { ...objectAt(config, 'config', 'Labels'), ...labels };
  const changed = {
    ...config,
    history: [...listAt(config, 'history'), { created: NO_TIME }],
    rootfs: { type: 'layers', diff_ids: [...listAt(config, 'rootfs', 'diff_ids'), layer.diffId] },
    config: { ...objectAt(config, 'config'), ...settings, ...Object.keys(allLabels).length > 0 && { Labels: sorted(allLabels) } },
  };
  return assembleImage(formatOf(base.manifest.mediaType), configBytes(changed), [...base.layers, layer.blob]);
}

/** As Go writes JSON, which escapes what has a meaning in HTML. */
function configBytes(config: JsonObject): Uint8Array {
  const text = JSON.stringify(config).replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(text);
}

function sorted(labels: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => comparePaths(a, b)));
}
