/** What a release of an operator says about itself and about the releases before it. */
export interface ReleaseProps {
  /**
   * Name of the package in catalogues.
   * @default - not known; it is the package of the other releases then
   */
  readonly packageName?: string;
  /** The version: `spec.version` of the ClusterServiceVersion, as `1.2.0`. */
  readonly version: string;
  /**
   * Which packaging of this version it is: `spec.release` of the ClusterServiceVersion.
   * @default - the version is packaged once
   */
  readonly release?: string;
  /**
   * Name of the ClusterServiceVersion.
   * @default - `<package>.v<version>`, in which `+` becomes `-`, or `<package>-v<version>-<release>` with a release
   */
  readonly name?: string;
  /** The channels that it belongs to. */
  readonly channels: string[];
  /**
   * The channel that it makes the package's default.
   * @default - not said
   */
  readonly defaultChannel?: string;
  /**
   * Name of the ClusterServiceVersion that it replaces.
   * @default - none
   */
  readonly replaces?: string;
  /**
   * Names of ClusterServiceVersions that an update may leave out.
   * @default - none
   */
  readonly skips?: string[];
  /**
   * Versions from which this one is reached in one step: the annotation `olm.skipRange`, as `>=0.1.0 <0.2.0`.
   * @default - none
   */
  readonly skipRange?: string;
}
