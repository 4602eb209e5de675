/** A step of the way to a field: the key of a map or the index of a list. */
export type PathStep = string | number;

/** One thing that is wrong with the values of an object. */
export interface ObjectProblem {
  /** Where the field is, from the root of the object; the end of it leads to nothing where the field is missing. */
  readonly path: readonly PathStep[];
  /** An error is what the API server refuses; a warning is what it takes, though it fails or misleads later. */
  readonly severity: 'error' | 'warning';
  /** Stable code of the rule. */
  readonly code: string;
  /** What is wrong, without the path: `Required value`, `Invalid value: 0: must be between 1 and 65535, inclusive`. */
  readonly message: string;
  /** What to do, where the message does not say it. */
  readonly remedy?: string;
}
