import { UnknownKey } from '../../../go/decode';
import { Json } from '../../../kube/json';
import { CatalogMeta } from '../model';

/** A blob with what it says in the types of operator-registry: null and unknown keys are left out. */
export interface Blob<T> {
  readonly meta: CatalogMeta;
  readonly value: T;
  /** The keys that no field has, or that are written in another case. */
  readonly unknownKeys: readonly UnknownKey[];
}

/** What an olm.package says. */
export interface PackageValue {
  readonly name?: string;
  readonly defaultChannel?: string;
  readonly description?: string;
  readonly icon?: { readonly base64data?: string; readonly mediatype?: string };
}

/** An entry of an olm.channel. */
export interface EntryValue {
  readonly name?: string;
  readonly replaces?: string;
  readonly skips?: readonly string[];
  readonly skipRange?: string;
}

/** What an olm.channel says. */
export interface ChannelValue {
  readonly name?: string;
  readonly package?: string;
  readonly entries?: readonly EntryValue[];
}

/** A property of an olm.bundle; one without any value has no `value`. */
export interface PropertyValue {
  readonly type?: string;
  readonly value?: Json;
}

/** What an olm.bundle says. */
export interface BundleValue {
  readonly name?: string;
  readonly package?: string;
  readonly image?: string;
  readonly properties?: readonly PropertyValue[];
  readonly relatedImages?: readonly { readonly name?: string; readonly image?: string }[];
}

/** An entry of an olm.deprecations. */
export interface DeprecationValue {
  readonly reference?: { readonly schema?: string; readonly name?: string };
  readonly message?: string;
}

/** What an olm.deprecations says. */
export interface DeprecationsValue {
  readonly package?: string;
  readonly entries?: readonly DeprecationValue[];
}

/** The blobs of the known schemas, in the order of the files. */
export interface LoadedCatalog {
  readonly packages: readonly Blob<PackageValue>[];
  readonly channels: readonly Blob<ChannelValue>[];
  readonly bundles: readonly Blob<BundleValue>[];
  readonly deprecations: readonly Blob<DeprecationsValue>[];
}
