/**
 * The protocol between cdk8s-cli and its validation plugins (lib/plugins/validation.d.ts there), as far as we need it.
 *
 * cdk8s-cli is no dependency: it makes these objects and hands them to the plugin.
 */

/** What a plugin is given. */
export interface ValidationContext {
  /** Paths of all files `*.yaml` below the output folder. */
  readonly manifests: readonly string[];
  readonly report: ValidationReport;
  readonly logger: { log(message: string): void };
}

/** Takes what a plugin has to say. */
export interface ValidationReport {
  addViolation(violation: Violation): void;
  submit(status: 'success' | 'failure', metadata?: { readonly [key: string]: string }): void;
}

/** One rule that is broken, in one or more places. */
export interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly ViolatingResource[];
}

/** Where a rule is broken. */
export interface ViolatingResource {
  /** Name of the object, by which cdk8s-cli knows its construct. */
  readonly resourceName: string;
  readonly locations: readonly string[];
  readonly manifestPath: string;
}
