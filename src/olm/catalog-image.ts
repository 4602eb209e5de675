import { readCatalog } from './catalog/read';
import { FILE_LIST } from '../files/file-list';
import { FileTree } from '../files/file-tree';
import { ImageContent, buildImage, buildImageOnto } from '../files/image/build-image';
import { ContainerImage } from '../files/image/container-image';

/** What else an image is given. */
export interface CatalogImageOptions extends Pick<ImageContent, 'labels' | 'format'> {
  /**
   * An image of opm, on whose layers the catalog is put: it serves the catalog when it is started, as OLM v0 wants it.
   * @default - the image has the catalog alone, which OLM v1 and `opm render` read
   */
  readonly base?: ContainerImage;
}

/** The folder of an image that catalogs are in. */
const FOLDER = 'configs';
/** The label that says in which folder of an image a catalog is. */
export const CONFIGS_LABEL = 'operators.operatorframework.io.index.configs.v1';

/** The cache is made at the start: opm would refuse a folder of one without it. */
const COMMAND = ['serve', `/${FOLDER}`, '--cache-dir=/tmp/cache', '--cache-enforce-integrity=false'];

/**
 * The image of a file-based catalog: its files below `/configs/<package>`, or below `/configs` where they are of several packages.
 *
 * @param tree the folder of the catalog
 * @param packageName the one package of the catalog
 */
export function catalogImage(tree: FileTree, packageName: string | undefined, { labels, format, base }: CatalogImageOptions = {}): ContainerImage {
  const folder = packageName === undefined ? FOLDER : `${FOLDER}/${packageName}`;
  const own = [...tree.entries()].filter(([path]) => path !== FILE_LIST && !path.endsWith(`/${FILE_LIST}`));
  const content = { files: new FileTree(own.map(([path, text]) => [`${folder}/${path}`, text])), labels: { [CONFIGS_LABEL]: `/${FOLDER}`, ...labels } };
  return base === undefined ? buildImage({ ...content, format }) : buildImageOnto(base, { ...content, entrypoint: ['/bin/opm'], command: COMMAND });
}

/** The name of the package of a catalog, if it has only one. */
export function onlyPackageOf(tree: FileTree): string | undefined {
  const blobs = readCatalog(tree).model.files.flatMap(({ metas }) => metas.map(({ blob }) => blob));
  const names = new Set(blobs.filter(({ schema }) => schema === 'olm.package').map(({ name }) => name));
  const [name] = names;
  return names.size === 1 && typeof name === 'string' ? name : undefined;
}
