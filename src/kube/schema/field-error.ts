import type { Json } from '../json';

/** A step of the way to a field: the key of a map or the index of a list. */
export type FieldKey = string | number;

/** What kind of rule an error is about. */
export type FieldErrorKind = 'unknown' | 'type' | 'required' | 'enum' | 'duplicate' | 'value';

/** What a program wants to know of an error beside its text. */
export interface FieldErrorDetails {
  /**
   * What kind of rule it is about.
   *
   * @default 'value'
   */
  readonly kind?: FieldErrorKind;
  /**
   * Where the field is, from the root of the object. The last step of a missing field, or the last ones, lead to nothing.
   *
   * @default none
   */
  readonly keys?: readonly FieldKey[];
  /**
   * What might have been meant: of an unknown field those of its parent, of an unsupported value those that are.
   *
   * @default none
   */
  readonly known?: readonly string[];
}

/** An error of one field, as k8s.io/apimachinery/pkg/util/validation/field has it. */
export class FieldError {
  /** A value is missing. */
  public static required(path: string, detail?: string): FieldError {
    return new FieldError(path, detail === undefined ? 'Required value' : `Required value: ${detail}`, { kind: 'required' });
  }

  /** A value, or what it should have been, and why it is wrong. */
  public static invalid(path: string, value: Json, detail: string, kind: FieldErrorKind = 'value'): FieldError {
    return new FieldError(path, `Invalid value: ${valueText(value)}: ${detail}`, { kind });
  }

  /** A value that is not among the allowed ones. */
  public static notSupported(path: string, value: Json, supported: readonly Json[]): FieldError {
    const values = supported.map((one) => JSON.stringify(typeof one === 'string' ? one : JSON.stringify(one)));
    return new FieldError(path, `Unsupported value: ${valueText(value)}: supported values: ${values.join(', ')}`, {
      kind: 'enum',
      known: supported.filter((one) => typeof one === 'string'),
    });
  }

  /** A text that is too long; Kubernetes says bytes, whatever was counted. */
  public static tooLong(path: string, limit: number): FieldError {
    return new FieldError(path, `Too long: may not be more than ${limit} bytes`);
  }

  /** A list or a map with too many items. */
  public static tooMany(path: string, actual: number, limit: number): FieldError {
    return new FieldError(path, `Too many: ${actual}: must have at most ${limit} item${limit === 1 ? '' : 's'}`);
  }

  /** What kind of rule it is about. */
  public readonly kind: FieldErrorKind;
  /** Where the field is, from the root of what was checked; the end of it leads to nothing where the field is missing. */
  public readonly keys: readonly FieldKey[];
  /** What might have been meant: of an unknown field those of its parent, of an unsupported value those that are; else empty. */
  public readonly known: readonly string[];

  public constructor(
    /** The path of the field: `spec.config.a[0]`. */
    public readonly path: string,
    /** What is wrong, without the path: `Required value`, `Invalid value: 1: too small`. */
    public readonly message: string,
    { kind = 'value', keys = [], known = [] }: FieldErrorDetails = {},
  ) {
    this.kind = kind;
    this.keys = keys;
    this.known = known;
  }

  /** The same error with the place of its field. */
  public at(keys: readonly FieldKey[]): FieldError {
    return new FieldError(this.path, this.message, { kind: this.kind, keys, known: this.known });
  }

  /** The error as Kubernetes prints it. */
  public toString(): string {
    return `${this.path}: ${this.message}`;
  }
}

/**
 * The path of a field as the API server prints it: `spec.containers[0].image`, `metadata.labels[app.kubernetes.io/name]`.
 *
 * A key that could not be read as a step is in brackets, as k8s.io/apimachinery's field.Path has keys of maps.
 */
export function fieldPath(keys: readonly FieldKey[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'string' && /^[\w$-]+$/.test(key)) path += path === '' ? key : `.${key}`;
    else path += `[${key}]`;
  }
  return path;
}

function valueText(value: Json): string {
  return JSON.stringify(value);
}
