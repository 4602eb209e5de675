import { packageFilesOf } from './package-files';
import type { Target } from './target';
import { TargetError } from './target-error';
import type { TargetKind } from './target-kind';
import { FileContent, FileTree } from '../files/file-tree';
import { readImageArchive } from '../files/image/archive';
import { jsonObjectIn } from '../files/image/blob';
import { ContainerImage } from '../files/image/container-image';
import { ImageError } from '../files/image/image-error';
import { filesOfImage } from '../files/image/image-files';
import { textAt } from '../kube/json';
import { CONFIGS_LABEL } from '../olm/catalog-image';
import { BUNDLE_ANNOTATION } from '../olm/format/bundle-annotation';

/** The value of a label of an image. */
type LabelOf = (name: string) => string | undefined;

/** What counts of an image. */
interface UnpackedImage {
  readonly tags: readonly string[];
  readonly files: FileTree;
  readonly label: LabelOf;
}

/** A folder of a target, and the folder of the image that is in its place; both end with a slash or are empty. */
type Mount = readonly [folder: string, inImage: string];

/** The kinds of targets that are shipped as images, and where their files are. */
const MOUNTS: { readonly [kind in TargetKind]?: (label: LabelOf) => readonly Mount[] } = {
  package: () => [['', 'package/']],
  bundle: label => [
    ['manifests/', folderOf(label(BUNDLE_ANNOTATION.manifests) ?? 'manifests')],
    ['metadata/', folderOf(label(BUNDLE_ANNOTATION.metadata) ?? 'metadata')],
    ['tests/', 'tests/'],
  ],
  catalog: label => [['', folderOf(label(CONFIGS_LABEL) ?? 'configs')]],
};

/**
 * Reads the packages, bundles and catalogs that are in an archive of container images.
 *
 * @throws TargetError when the archive is not one of images, an image is none of them, or not of that kind
 */
export function openArchive(bytes: Uint8Array, path: string, kind?: TargetKind): Target[] {
  const images = imagesIn(bytes, path);
  if (images.length === 0) throw new TargetError(`There is no image in ${path}.`);
  return images.map((image, index) => openImage(image, images.length === 1 ? path : `${path}@${image.tags[0] ?? index}`, kind));
}

function imagesIn(bytes: Uint8Array, path: string): UnpackedImage[] {
  try {
    return readImageArchive(bytes).map(({ tags, image }) => ({ tags, files: filesOfImage(image), label: labelsOf(image) }));
  } catch (error) {
    if (error instanceof ImageError) throw new TargetError(`${path} cannot be read: ${error.message}`);
    throw error;
  }
}

function openImage({ files, label }: UnpackedImage, path: string, kind: TargetKind | undefined): Target {
  const seen = kind ?? kindOf(files, label);
  const mounts = seen === undefined ? undefined : MOUNTS[seen]?.(label);
  const tree = new FileTree((mounts ?? []).flatMap(mount => entriesOf(files, mount)));
  if (seen === undefined || mounts === undefined || tree.paths.length === 0) {
    throw new TargetError(`The image in ${path} is no ${kind ?? 'package, no bundle and no catalog'}.`);
  }
  return { path, kind: seen, isImage: true, tree: seen === 'package' ? packageFilesOf(tree) : tree, placeOf: file => `${path}:${placeInImage(file, mounts)}` };
}

/** By the labels that say where an image has what, as the tools of OLM do; a package has none. */
function kindOf(files: FileTree, label: LabelOf): TargetKind | undefined {
  const has = (folder: string): boolean => files.paths.some(path => path.startsWith(folder));
  if (label(BUNDLE_ANNOTATION.manifests) !== undefined) return 'bundle';
  if (label(CONFIGS_LABEL) !== undefined) return 'catalog';
  if (has('package/')) return 'package';
  if (has('manifests/') && has('metadata/')) return 'bundle';
  return has('configs/') ? 'catalog' : undefined;
}

function labelsOf(image: ContainerImage): LabelOf {
  const config = jsonObjectIn(image.config.bytes, 'The config of the image');
  return name => textAt(config, 'config', 'Labels', name);
}

function entriesOf(files: FileTree, [folder, inImage]: Mount): [string, FileContent][] {
  return [...files.entries()].filter(([path]) => path.startsWith(inImage)).map(([path, content]) => [folder + path.slice(inImage.length), content]);
}

function placeInImage(file: string, mounts: readonly Mount[]): string {
  const mount = mounts.find(([folder]) => file.startsWith(folder));
  return mount === undefined ? file : mount[1] + file.slice(mount[0].length);
}

/** The path of a folder in an image as its files begin with it: `/manifests` and `manifests/` are `manifests/`. */
function folderOf(path: string): string {
  const inside = path.split('/').filter(segment => segment !== '' && segment !== '.').join('/');
  return inside === '' ? '' : `${inside}/`;
}
