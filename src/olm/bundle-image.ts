import { readBundle } from './read';
import { FILE_LIST } from '../files/file-list';
import { FileTree } from '../files/file-tree';
import { ImageContent, Labels, buildImage } from '../files/image/build-image';
import { ContainerImage } from '../files/image/container-image';
import { ImageError } from '../files/image/image-error';
import { objectAt } from '../kube/json';

/** What else an image is given; the labels are added to those of the bundle. */
export type BundleImageOptions = Pick<ImageContent, 'labels' | 'format'>;

/** The folders that the Dockerfile of a bundle copies. */
const FOLDERS = ['manifests/', 'metadata/', 'tests/'];

/**
 * The image of a bundle: its folders `manifests`, `metadata` and `tests`, with the annotations of the bundle as labels, by which opm and OLM know it.
 *
 * @param tree the folder of the bundle
 * @throws ImageError when the bundle has no annotations
 */
export function bundleImage(tree: FileTree, { labels, format }: BundleImageOptions = {}): ContainerImage {
  const files = [...tree.entries()].filter(([path]) => FOLDERS.some(folder => path.startsWith(folder)) && !path.endsWith(`/${FILE_LIST}`));
  return buildImage({ files: new FileTree(files), labels: { ...annotationsOf(tree), ...labels }, format });
}

function annotationsOf(tree: FileTree): Labels {
  const annotations = Object.entries(objectAt(readBundle(tree).model.annotations?.content, 'annotations') ?? {});
  if (annotations.length === 0) {
    throw new ImageError('The bundle has no annotations in metadata/annotations.yaml; by them, as labels of its image, opm and OLM know what it is.');
  }
  return Object.fromEntries(annotations.map(([key, value]) => [key, String(value)]));
}
