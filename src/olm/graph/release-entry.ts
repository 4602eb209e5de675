/** What a channel says of a release: from which others an update leads to it. */
export interface ReleaseEntry {
  /** Name of the ClusterServiceVersion. */
  readonly name: string;
  /**
   * Name of the ClusterServiceVersion that it replaces.
   * @default - none
   */
  readonly replaces?: string;
  /** Names of ClusterServiceVersions that an update may leave out. */
  readonly skips: string[];
  /**
   * Versions from which it is reached in one step.
   * @default - none
   */
  readonly skipRange?: string;
}
