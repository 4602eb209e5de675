/** How a catalogue connects the versions of an operator. */
export enum UpdateGraph {
  /** Each version replaces the next lower one. */
  SEMVER = 'semver-mode',
  /** As SEMVER, but only the last patch release of a minor version is on the way. */
  SEMVER_SKIPPATCH = 'semver-skippatch-mode',
  /** Each version names the one that it replaces. */
  REPLACES = 'replaces-mode',
}
