import { BundleDependency } from './bundle-dependency';
import { BundleProfile } from './bundle-profile';
import { BundleProperty } from './bundle-property';
import { ClusterServiceVersionOptions } from './cluster-service-version-options';
import { Release } from './graph/release';
import { PackageCi, ReleaseConfig } from './package-ci';
import { Scorecard } from './scorecard';

/** What a bundle says, beside what the operator says. */
export interface BundleOptions extends PackageCi {
  /**
   * Name of the package in catalogues: a DNS label without dots.
   * @default - the name of the operator
   */
  readonly packageName?: string;
  /** The channels that the bundle belongs to, for example `['stable']`. */
  readonly channels: string[];
  /**
   * The channel that is subscribed to when none is named.
   * @default - the first channel
   */
  readonly defaultChannel?: string;
  /**
   * Which rebuild of the version this is: `1`, `2.rc1`; it becomes part of the bundle's name.
   * @default - none
   */
  readonly release?: string;
  /**
   * The releases before this one: `Release.allIn('releases/example-operator')`. Unless the catalogue connects the versions, or the
   * ClusterServiceVersion is told what it replaces or skips, that is computed, so that all of its channels stay whole; and it is checked.
   * @default - none are known
   */
  readonly earlierReleases?: Release[];
  /**
   * The ClusterServiceVersion.
   * @default - all of it is derived from the operator
   */
  readonly clusterServiceVersion?: ClusterServiceVersionOptions;
  /**
   * Where the bundle is to be installed or published: which further checks it has to pass.
   * @default BundleProfile.OLM_V0
   */
  readonly profile?: BundleProfile;
  /**
   * Versions of OpenShift that the bundle is for: `v4.14`, `=v4.14` or `v4.12-v4.16`.
   * @default - all
   */
  readonly openshiftVersions?: string;
  /**
   * Further annotations of the bundle, in `metadata/annotations.yaml`; they win over those that are derived.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * What the operator needs from other packages: `metadata/dependencies.yaml`.
   * @default - nothing
   */
  readonly dependencies?: BundleDependency[];
  /**
   * What else catalogues and resolvers know of the bundle: `metadata/properties.yaml`.
   * @default - nothing
   */
  readonly properties?: BundleProperty[];
  /**
   * Tests for a cluster: `tests/scorecard/config.yaml`.
   * @default - no tests
   */
  readonly scorecard?: Scorecard;
  /**
   * What the pipelines of a catalogue do with this version: `release-config.yaml`.
   * @default - nothing is said
   */
  readonly releaseConfig?: ReleaseConfig;
}
