/** How much a finding matters. */
export enum Severity {
  /** The output does not install, or does not do what its author meant. Nothing is written. */
  ERROR = 'error',
  /** The output installs, but will hurt later or somewhere else. */
  WARNING = 'warning',
  /** Worth knowing. */
  INFO = 'info',
}

/** One thing that is wrong with a package or a bundle, and what to do about it. */
export interface Finding {
  /** Stable name of the rule, for example `PKO007`. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /**
   * What to do.
   * @default - the message says it
   */
  readonly remedy?: string;
  /**
   * The Kubernetes object, as `apps/v1 Deployment my-namespace/my-name`.
   * @default - the finding is about a file or a whole package
   */
  readonly object?: string;
  /**
   * Path of the field in the object, as `spec.template.spec.containers[0].image`.
   * @default - the whole object
   */
  readonly path?: string;
  /**
   * The file, relative to the root of the output.
   * @default - no file
   */
  readonly file?: string;
  /**
   * Line in the file, from 1.
   * @default - unknown
   */
  readonly line?: number;
  /**
   * Column in the line, from 1.
   * @default - unknown
   */
  readonly column?: number;
  /**
   * Path of the construct that made the object.
   * @default - not made by a construct
   */
  readonly constructPath?: string;
  /**
   * Line of the program that made the object, as `main.ts:12:5`.
   * @default - unknown
   */
  readonly source?: string;
}
