import { ClusterServiceVersionOptions } from './cluster-service-version-options';
import { UpdateGraph } from './update-graph';

/** What a bundle says, beside what the operator says. */
export interface BundleOptions {
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
   * The ClusterServiceVersion.
   * @default - all of it is derived from the operator
   */
  readonly clusterServiceVersion?: ClusterServiceVersionOptions;
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
   * What the operator needs from other packages: the items of `metadata/dependencies.yaml`, `{ type, value }`.
   * @default - nothing
   */
  readonly dependencies?: any[];
  /**
   * The items of `metadata/properties.yaml`, `{ type, value }`.
   * @default - none
   */
  readonly properties?: any[];
  /**
   * Configuration of the scorecard tests: the object of `tests/scorecard/config.yaml`.
   * @default - no tests
   */
  readonly scorecard?: any;
  /**
   * How a catalogue connects the versions: `updateGraph` of the package's `ci.yaml`.
   * @default - not said
   */
  readonly updateGraph?: UpdateGraph;
  /**
   * GitHub names of those who may merge changes: `reviewers` of the package's `ci.yaml`.
   * @default - not said
   */
  readonly reviewers?: string[];
  /**
   * Further keys of the package's `ci.yaml`.
   * @default - none
   */
  readonly ci?: { [key: string]: any };
}
