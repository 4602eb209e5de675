import { inCatalogOrder, withFieldsInOrder } from './order';
import { given, Json, JsonObject, textAt } from '../../kube/json';

/** What a catalog says of one package, as plain data. */
export interface CatalogSource {
  readonly packageName: string;
  readonly defaultChannel: string;
  readonly description?: string;
  /** The icon: base64 and media type; null is what Go writes where there is no data. */
  readonly icon?: { readonly base64data: string | null; readonly mediatype: string };
  readonly channels: readonly CatalogChannel[];
  /** The olm.bundle of each bundle. */
  readonly bundles: readonly JsonObject[];
  readonly deprecations?: readonly CatalogDeprecation[];
}

/** A channel of a catalog. */
export interface CatalogChannel {
  readonly name: string;
  readonly entries: readonly CatalogEntry[];
}

/** An entry of a channel: a bundle and what it is an update of. */
export interface CatalogEntry {
  readonly name: string;
  readonly replaces?: string;
  readonly skips?: readonly string[];
  readonly skipRange?: string;
}

/** A package, a channel or a bundle that should not be used any more. */
export interface CatalogDeprecation {
  readonly schema: 'olm.package' | 'olm.channel' | 'olm.bundle';
  /** Of a channel or a bundle. */
  readonly name?: string;
  readonly message: string;
}

/** The blobs of a package, in the order in which `opm` writes them. */
export function catalogOf({ packageName, defaultChannel, description, icon, channels, bundles, deprecations = [] }: CatalogSource): JsonObject[] {
  const blobs: JsonObject[] = [
    given<Json>({ schema: 'olm.package', name: packageName, defaultChannel, icon: icon && { ...icon }, description }),
    ...channels.map(({ name, entries }) => ({ schema: 'olm.channel', name, package: packageName, entries: entries.map(entryBlob) })),
    ...bundles,
  ];
  if (deprecations.length > 0) {
    blobs.push({
      schema: 'olm.deprecations',
      package: packageName,
      entries: deprecations.map(({ schema, name, message }) => ({ reference: given<Json>({ schema, name }), message })),
    });
  }
  return sortBlobs(blobs);
}

/** Blobs in the order in which `opm` writes them, each with its keys in the order of operator-registry's types. */
export function sortBlobs(blobs: readonly JsonObject[]): JsonObject[] {
  const sortable = blobs.map(blob => {
    const schema = textAt(blob, 'schema') ?? '';
    const name = textAt(blob, 'name') ?? '';
    return { schema, name, package: schema === 'olm.package' ? name : textAt(blob, 'package') ?? '', blob };
  });
  return inCatalogOrder(sortable).map(({ blob }) => withFieldsInOrder(blob));
}

function entryBlob({ name, replaces, skips = [], skipRange }: CatalogEntry): JsonObject {
  return given<Json>({ name, replaces, skips: skips.length > 0 ? [...skips] : undefined, skipRange });
}
