import { Blob, BundleValue, ChannelValue, DeprecationsValue, EntryValue, PackageValue } from './loaded-catalog';
import { BlangVersion, versionText } from '../../format/blang-version';

/** A package of a catalog with what belongs to it, as operator-registry's model has it. */
export interface PackageNode {
  readonly name: string;
  readonly blob: Blob<PackageValue>;
  readonly channels: Map<string, ChannelNode>;
  /** The names of its bundles. */
  readonly bundles: Map<string, BundleNode>;
  deprecations?: Blob<DeprecationsValue>;
  deprecation?: Deprecation;
}

/** A channel. */
export interface ChannelNode {
  readonly name: string;
  /** Undefined for one that only the package names, as its default. */
  readonly blob?: Blob<ChannelValue>;
  readonly entries: Map<string, EntryNode>;
  deprecation?: Deprecation;
}

/** An entry of a channel. */
export interface EntryNode {
  readonly name: string;
  /** Its place in the channel's list. */
  readonly index: number;
  readonly value: EntryValue;
  readonly bundle?: BundleNode;
  readonly deprecation?: Deprecation;
}

/** A bundle. */
export interface BundleNode {
  readonly name: string;
  readonly blob: Blob<BundleValue>;
  /** Undefined where it cannot be read. */
  readonly version?: BlangVersion;
  readonly release: readonly (bigint | string)[];
  deprecation?: Deprecation;
}

/** What a deprecation says, and where. */
export interface Deprecation {
  readonly message: string;
  readonly blob: Blob<DeprecationsValue>;
  readonly index: number;
}

/** Version and release as one text; that of an entry without a bundle is the lowest. */
export function versionString(bundle: BundleNode | undefined): string {
  const version = bundle?.version === undefined ? '0.0.0' : versionText(bundle.version);
  return bundle === undefined || bundle.release.length === 0 ? version : `${version}-${bundle.release.join('.')}`;
}

/** The names that an entry skips. */
export function skipsOf({ value }: EntryNode): readonly string[] {
  return value.skips ?? [];
}
