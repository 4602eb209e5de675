import type { Json } from '../json';

/** An error of one field, as k8s.io/apimachinery/pkg/util/validation/field has it. */
export class FieldError {
  /** A value is missing. */
  public static required(path: string): FieldError {
    return new FieldError(path, 'Required value');
  }

  /** A value, or what it should have been, and why it is wrong. */
  public static invalid(path: string, value: Json, detail: string): FieldError {
    return new FieldError(path, `Invalid value: ${valueText(value)}: ${detail}`);
  }

  /** A value that is not among the allowed ones. */
  public static notSupported(path: string, value: Json, supported: readonly Json[]): FieldError {
    const values = supported.map((one) => JSON.stringify(typeof one === 'string' ? one : JSON.stringify(one)));
    return new FieldError(path, `Unsupported value: ${valueText(value)}: supported values: ${values.join(', ')}`);
  }

  /** A text that is too long; Kubernetes says bytes, whatever was counted. */
  public static tooLong(path: string, limit: number): FieldError {
    return new FieldError(path, `Too long: may not be more than ${limit} bytes`);
  }

  /** A list or a map with too many items. */
  public static tooMany(path: string, actual: number, limit: number): FieldError {
    return new FieldError(path, `Too many: ${actual}: must have at most ${limit} item${limit === 1 ? '' : 's'}`);
  }

  public constructor(
    /** The path of the field: `spec.config.a[0]`. */
    public readonly path: string,
    /** What is wrong, without the path: `Required value`, `Invalid value: 1: too small`. */
    public readonly message: string,
  ) {}

  /** The error as Kubernetes prints it. */
  public toString(): string {
    return `${this.path}: ${this.message}`;
  }
}

function valueText(value: Json): string {
  return JSON.stringify(value);
}
