import { refuseMissingApis } from './apis';
import { BundleContent, RawProperty, readBundleContent } from './bundle-content';
import { BundleError, within } from './bundle-error';
import { csvMetadata } from './csv-metadata';
import { bundleProperties, parsedProperties } from './properties';
import { relatedImages } from './related-images';
import { FileTree } from '../../../files/file-tree';
import { quote } from '../../../go/quote';
import { JsonObject, textAt } from '../../../kube/json';

/** What the reference of a bundle's image can be made of. */
export interface BundleIdentity {
  /** The package. */
  readonly package: string;
  /** The name of the ClusterServiceVersion. */
  readonly name: string;
  /** The version. */
  readonly version: string;
}

/** How to render a bundle. */
export interface BundleBlobOptions {
  /**
   * The reference of the bundle's image.
   * @default - none: the catalog is of use only with the bundle's objects in it
   */
  readonly image?: (bundle: BundleIdentity) => string;
  /**
   * Whether the bundle's objects are replaced by `olm.csv.metadata`, as `--migrate-level bundle-object-to-csv-metadata` does where there is an image.
   * @default false
   */
  readonly migrate?: boolean;
}

/** A bundle as a catalog has it. */
export interface RenderedBundle {
  /** The olm.bundle. */
  readonly blob: JsonObject;
  /** The ClusterServiceVersion, from which a semver template takes description and icon. */
  readonly csv: JsonObject;
}

/** The olm.bundle of the files of a bundle, as `opm render` makes it of a directory. Throws BundleError where opm refuses the bundle. */
export function renderBundleBlob(tree: FileTree, { image = () => '', migrate = false }: BundleBlobOptions = {}): RenderedBundle {
  const content = readBundleContent(tree);
  const { csv } = content;
  within(`error checking provided apis in bundle ${csv.name}: `, () => refuseMissingApis(content));
  const parsed = within('failed to derive properties: ', () => parsedProperties(content));
  const reference = image({ package: content.packageName, name: csv.name, version: statedVersion(parsed) });
  const properties = within(`get properties for bundle ${quote(csv.name)}: `, () => bundleProperties(content, parsed));
  if (content.packageName === '') throw new BundleError(`bundle ${quote(csv.name)} has no package: opm writes nothing for it`);
  const images = within(`get related images for bundle ${quote(csv.name)}: `, () => relatedImages(csv, reference));
  const blob = {
    schema: 'olm.bundle',
    ...csv.name !== '' && { name: csv.name },
    package: content.packageName,
    image: reference,
    properties: migrate && reference !== '' ? within('migrate: ', () => migrated(content, properties)) : properties,
    ...images.length > 0 && { relatedImages: images },
  };
  return { blob, csv: csv.manifest };
}

function migrated({ csv }: BundleContent, properties: readonly JsonObject[]): JsonObject[] {
  const value = csvMetadata(csv);
  if (properties.some(({ type }) => type === 'olm.csv.metadata')) return [...properties];
  return [...properties.filter(({ type }) => type !== 'olm.bundle.object'), { type: 'olm.csv.metadata', value }];
}

function statedVersion(properties: readonly RawProperty[]): string {
  const { value = '{}' } = properties.find(({ type }) => type === 'olm.package') ?? {};
  return textAt(JSON.parse(value), 'version') ?? '';
}
