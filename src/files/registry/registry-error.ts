/** What a registry said when it refused something, as the distribution protocol has it. */
export interface RegistryProblem {
  /** One word, as `MANIFEST_UNKNOWN`. */
  readonly code: string;
  readonly message: string;
}

/** A registry that could not be asked, or refused; the message says what was asked, why, and what to do. No message holds a secret. */
export class RegistryError extends Error {
  public override readonly name = 'RegistryError';
  /** Status of the answer; undefined where there was none. */
  public readonly status?: number;
  /** What the registry said, in its own words; empty where it said nothing. */
  public readonly problems: readonly RegistryProblem[];

  constructor(message: string, options: ErrorOptions & { readonly status?: number; readonly problems?: readonly RegistryProblem[] } = {}) {
    super(message, options);
    this.status = options.status;
    this.problems = options.problems ?? [];
  }
}
