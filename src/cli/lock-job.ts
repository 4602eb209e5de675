/** Something with images that are to be pinned: a package, a bundle, the program of a project. */
export interface LockJob {
  /** The references, each once, and the digests that are locked for them now. */
  readonly references: ReadonlyMap<string, string | undefined>;
  /** The files that the digests are written to, with their texts afterwards. */
  readonly filesWith: (digests: ReadonlyMap<string, string>) => LockedFile[];
  /** What whoever runs the command should know before. */
  readonly notes: readonly string[];
}

/** A file that digests are written to. */
export interface LockedFile {
  /** The path from where the command was typed. */
  readonly path: string;
  /** Its text; undefined where there is no such file. */
  readonly before?: string;
  /** Undefined where there is nothing to write. */
  readonly after?: string;
}
