import { Code, RuleCode } from './codes';
import { Reason } from './package-error';
import { Finding } from '../../findings/finding';

/** The codes of what `kubectl package validate` refuses, with its own name or words for the rule; all other codes are rules that it lacks. */
export const UPSTREAM_RULES: { readonly [code in RuleCode]?: string } = {
  [Code.MANIFEST_NOT_FOUND]: Reason.MANIFEST_NOT_FOUND,
  [Code.MANIFEST_DUPLICATED]: Reason.MANIFEST_DUPLICATED,
  [Code.UNKNOWN_GVK]: Reason.UNKNOWN_GVK,
  [Code.INVALID_YAML]: Reason.INVALID_YAML,
  [Code.LOCK_DUPLICATED]: Reason.LOCK_DUPLICATED,
  [Code.FILE_IN_COMPONENTS]: Reason.FILE_IN_COMPONENTS,
  [Code.NESTED_COMPONENTS]: Reason.NESTED_COMPONENTS,
  [Code.NAME_MISSING]: 'metadata.name: Required value',
  [Code.SCOPES_MISSING]: 'spec.scopes: Required value',
  [Code.PHASES_MISSING]: 'spec.phases: Required value',
  [Code.PHASE_NAME_TWICE]: 'spec.phases[].name: must be unique',
  [Code.PROBES_MISSING]: 'spec.availabilityProbes[].probes: Required value',
  [Code.IMAGE_INVALID]: 'spec.images[]: must be non empty, must be unique',
  [Code.CONSTRAINT_INVALID]: 'spec.constraints[].platformVersion: Required value, improper constraint',
  [Code.CONFIG_SCHEMA_INVALID]: 'spec.config.openAPIV3Schema: a structural schema',
  [Code.TEST_NAME_INVALID]: 'test.template[].name: a key of a ConfigMap',
  [Code.TEST_CONFIG_INVALID]: 'test.template[].context.config: valid by the schema',
  [Code.KUBECONFORM_VERSION_MISSING]: 'test.kubeconform.kubernetesVersion: Required value',
  [Code.DEPENDENCY_WITHOUT_IMAGE]: 'panic: nil pointer dereference',
  [Code.LOCK_ENTRY_INVALID]: 'PackageManifestLock spec.images[]: must be non empty, must be unique',
  [Code.LOCK_MISSING]: Reason.LOCK_MISSING,
  [Code.LOCK_DIFFERS]: Reason.LOCK_DIFFERS,
  [Code.DUPLICATE_OBJECT]: Reason.DUPLICATE_OBJECT,
  [Code.MISSING_GVK]: Reason.MISSING_GVK,
  [Code.LABELS_INVALID]: Reason.LABELS_INVALID,
  [Code.MISSING_PHASE]: Reason.MISSING_PHASE,
  [Code.UNKNOWN_PHASE]: Reason.UNKNOWN_PHASE,
  [Code.TEMPLATE_FAILED]: 'parsing template, executing template',
  [Code.CONDITION_INVALID]: Reason.INVALID_CONDITION,
  [Code.NAMED_CONDITION_INVALID]: 'constructing CEL context',
  [Code.PATH_FILTER_INVALID]: 'invalid spec.conditionalPaths expression',
  [Code.CONFIG_INVALID]: 'validate Package configuration',
  [Code.UNSUPPORTED_SCOPE]: Reason.UNSUPPORTED_SCOPE,
  [Code.FIXTURE_DIFFERS]: Reason.FIXTURE_MISMATCH,
  [Code.FIXTURE_UNEXPECTED]: 'file should not exist, filtered or empty after template render',
  [Code.FIXTURE_MISSING]: 'file not found in fixtures folder',
};

/** Package Operator's own rule behind a finding; undefined for a rule that it lacks. */
export function upstreamRule({ code, path }: Finding): string | undefined {
  // One annotation that is no text hides all others; our finding about it stands for the phase that upstream then misses.
  if (code === Code.METADATA_NOT_TEXT && path?.startsWith('metadata.annotations')) return Reason.MISSING_PHASE;
  return UPSTREAM_RULES[code as RuleCode];
}
