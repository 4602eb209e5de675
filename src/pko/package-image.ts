import { FileTree } from '../files/file-tree';
import { ImageContent, buildImage } from '../files/image/build-image';
import { ContainerImage } from '../files/image/container-image';

/** What else an image is given. */
export type PackageImageOptions = Pick<ImageContent, 'labels' | 'format'>;

/** The folder of an image that Package Operator reads. */
const FOLDER = 'package';
/** As upstream has it: Package Operator reads the layer, and no container runs. */
const NO_PERMISSIONS = 0;

/**
 * The image of a package: all its files below `/package`, but for hidden ones and those in hidden folders, as the fixtures of its tests are.
 *
 * Config and tar of the layer are those of `kubectl package build`.
 *
 * @param tree the folder of the package
 */
export function packageImage(tree: FileTree, options: PackageImageOptions = {}): ContainerImage {
  const visible = [...tree.entries()].filter(([path]) => !path.split('/').some(name => name.startsWith('.')));
  return buildImage({ ...options, mode: NO_PERMISSIONS, files: new FileTree(visible.map(([path, content]) => [`${FOLDER}/${path}`, content])) });
}
