import { quote } from '../../go/quote';

/** The reasons that Package Operator names, in its words (internal/packages/internal/packagetypes/violation.go). */
export const Reason = {
  MANIFEST_NOT_FOUND: 'PackageManifest not found',
  UNKNOWN_GVK: 'unknown GVK',
  MANIFEST_DUPLICATED: 'PackageManifest present multiple times',
  LOCK_DUPLICATED: 'PackageManifestLock present multiple times',
  INVALID_YAML: 'Invalid YAML',
  MISSING_PHASE: 'Missing package-operator.run/phase Annotation',
  UNKNOWN_PHASE: 'Phase name not found in manifest',
  MISSING_GVK: 'GroupVersionKind not set',
  DUPLICATE_OBJECT: 'Duplicate Object',
  LABELS_INVALID: 'Labels invalid',
  UNSUPPORTED_SCOPE: 'Package unsupported scope',
  FIXTURE_MISMATCH: 'File mismatch against fixture',
  NESTED_COMPONENTS: 'Nesting multi-component packages not allowed',
  FILE_IN_COMPONENTS: 'The components directory may only contain folders and dot files',
  LOCK_MISSING: 'Missing image in manifest.lock.yaml, but using PackageManifest.spec.images. Try running: kubectl package update',
  LOCK_DIFFERS: 'Image specified in manifest does not match with lockfile. Try running: kubectl package update',
  INVALID_CONDITION: 'The CEL expression in package-operator.run/condition annotation is invalid.',
} as const;

/** One thing that Package Operator refuses. */
export interface Problem {
  /** Stable code of the rule. */
  readonly code: string;
  /** Package Operator's own words for it. */
  readonly text: string;
  /** Path of the file as rendered, below the root of the package. */
  readonly file?: string;
  /** Position of the document in its file, empty documents counted. */
  readonly document?: number;
  /** Line in the document, from 1, where no field is to blame. */
  readonly line?: number;
  /** Keys and indices that lead to the field in its document. */
  readonly path?: readonly (string | number)[];
  /** The object, as `apps/v1 Deployment my-namespace/my-name`. */
  readonly object?: string;
  /** What to do. */
  readonly remedy?: string;
}

/** A package that Package Operator refuses: the message is its text, the problems are the parts of it. */
export class PackageError extends Error {
  /** One error for one problem. */
  public static of(problem: Problem): PackageError {
    return new PackageError(problem.text, [problem]);
  }

  /** A list of field errors as Kubernetes prints it: `a`, or `[a, b]`, equal texts once. Undefined for an empty list. */
  public static aggregate(problems: readonly Problem[]): PackageError | undefined {
    if (problems.length === 0) return undefined;
    const texts = [...new Set(problems.map(problem => problem.text))];
    return new PackageError(texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`, problems);
  }

  /** Independent errors, a line each. Undefined where there is none. */
  public static join(errors: readonly (PackageError | undefined)[]): PackageError | undefined {
    const present = errors.filter(error => error !== undefined);
    if (present.length === 0) return undefined;
    return new PackageError(present.map(error => error.message).join('\n'), present.flatMap(error => error.problems));
  }

  /**
   * The first error as Package Operator reports it, with the problems of the others, which it would report once the first is gone.
   * Undefined where there is none.
   */
  public static first(errors: readonly (PackageError | undefined)[]): PackageError | undefined {
    const present = errors.filter(error => error !== undefined);
    if (present.length === 0) return undefined;
    return new PackageError(present[0].message, present.flatMap(error => error.problems));
  }

  /**
   * @param message Package Operator's text
   * @param problems what it is about, one by one
   */
  public constructor(message: string, public readonly problems: readonly Problem[]) {
    super(message);
    this.name = 'PackageError';
  }

  /** The same error with text before it. */
  public prefixed(prefix: string): PackageError {
    return new PackageError(prefix + this.message, this.problems);
  }
}

/** What a violation says beside its reason. */
export interface ViolationParts {
  readonly path?: string;
  readonly index?: number;
  readonly component?: string;
  readonly details?: string;
  readonly subject?: string;
}

/** The text of a violation: `<reason>[ in <path>[ idx <n>]][ [<component>]][: <details>][\n<subject>]`. */
export function violationText(reason: string, parts: ViolationParts = {}): string {
  const place = parts.path === undefined ? '' : ` in ${parts.path}${parts.index === undefined ? '' : ` idx ${parts.index}`}`;
  const component = parts.component === undefined ? '' : ` [${parts.component}]`;
  const details = parts.details ? `: ${parts.details}` : '';
  return `${reason}${place}${component}${details}${parts.subject ? `\n${parts.subject}` : ''}`;
}

/** A path of keys and indices as Kubernetes prints it: `spec.phases[1].name`. */
export function fieldPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`, '');
}

/** The text of a field error about a value that must be given. */
export function requiredText(path: string, details = ''): string {
  return `${path}: Required value${details === '' ? '' : `: ${details}`}`;
}

/** The text of a field error about a value that is not allowed. */
export function invalidText(path: string, value: string, details: string): string {
  return `${path}: Invalid value: ${quote(value)}: ${details}`;
}
