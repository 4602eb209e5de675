import { BundleError } from './bundle-error';
import { RegistryCsv, decoded } from './csv';
import { comparePaths } from '../../../files/file-tree';
import { JsonObject, isJsonObject, listAt, textAt, valueAt } from '../../../kube/json';
import { RELATED_IMAGES } from '../blob-types';

/** An image that a bundle uses. */
interface RelatedImage { readonly name: string; readonly image: string }

/**
 * The images of the olm.bundle, sorted by reference: those that the ClusterServiceVersion lists, then the bundle's own and those of its
 * deployments that it does not list, without a name. Throws BundleError.
 */
export function relatedImages(csv: RegistryCsv, bundleImage: string): JsonObject[] {
  const stated = decoded<Partial<RelatedImage>[]>(csv.field('relatedImages'), RELATED_IMAGES) ?? [];
  const listed = stated.map(({ name = '', image = '' }) => ({ name, image }));
  const known = new Set(listed.map(({ image }) => image));
  const unlisted = new Set([...bundleImage === '' ? [] : [bundleImage], ...operatorImages(csv)].filter(image => !known.has(image)));
  const all = [...listed, ...[...unlisted].map(image => ({ name: '', image }))];
  return all.sort((a, b) => comparePaths(a.image, b.image));
}

/** The images of the containers and init containers of all deployments; a container without an image has the empty one. */
function operatorImages(csv: RegistryCsv): string[] {
  const install = csv.field('install');
  if (textAt(install, 'strategy') !== 'deployment') return [];
  const pods = listAt(install, 'spec', 'deployments').map(deployment => valueAt(deployment, 'spec', 'template', 'spec'));
  const containers = pods.flatMap(pod => [...listAt(pod, 'containers'), ...listAt(pod, 'initContainers')]);
  return containers.filter(isJsonObject).map(({ image = '' }) => {
    if (typeof image === 'string' || image === null) return image ?? '';
    throw new BundleError('json: cannot unmarshal the image of a container into Go struct field Container.image of type string');
  });
}
