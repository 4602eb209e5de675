import { FileTree } from '../../../src/files/file-tree';
import { JsonObject } from '../../../src/kube/json';
import { catalogOf, CatalogEntry } from '../../../src/olm/catalog/catalog-of';
import { catalogYaml } from '../../../src/olm/catalog/render';

/** The olm.bundle of a version of the package `lamp`. */
export function bundle(version: string, more: JsonObject = {}): JsonObject {
  return {
    schema: 'olm.bundle',
    name: `lamp.v${version}`,
    package: 'lamp',
    image: `quay.io/example/lamp-bundle:v${version}`,
    properties: [{ type: 'olm.package', value: { packageName: 'lamp', version } }],
    ...more,
  };
}

/** The blobs of the package `lamp` with one channel, and a bundle for each entry. */
export function blobs(entries: readonly CatalogEntry[], channel = 'stable'): JsonObject[] {
  const bundles = entries.map(({ name }) => bundle(name.replace('lamp.v', '')));
  return catalogOf({ packageName: 'lamp', defaultChannel: channel, channels: [{ name: channel, entries }], bundles });
}

/** A catalog of one file. */
export function catalog(metas: readonly JsonObject[]): FileTree {
  return new FileTree([['lamp/catalog.yaml', catalogYaml(metas)]]);
}
