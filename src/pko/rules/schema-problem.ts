import { Json } from '../../kube/json';
import { goJson } from '../go/json';
import { quote } from '../go/quote';

/** One thing that is wrong with the schema of a configuration. */
export interface SchemaProblem {
  /** The field, its path in front, as Kubernetes prints it. */
  readonly text: string;
}

/** A field that must be there. */
export function required(path: readonly string[], details: string): SchemaProblem {
  return { text: `${path.join('.')}: Required value: ${details}` };
}

/** A field that must not be there. */
export function forbidden(path: readonly string[], details: string): SchemaProblem {
  return { text: `${path.join('.')}: Forbidden: ${details}` };
}

/** A field with a value that it must not have. */
export function invalid(path: readonly string[], value: Json, details: string): SchemaProblem {
  return { text: `${path.join('.')}: Invalid value: ${goJson(value)}: ${details}` };
}

/** A field with a value that is none of a list. */
export function unsupported(path: readonly string[], value: string, supported: readonly string[]): SchemaProblem {
  const list = supported.map(one => quote(one)).join(', ');
  return { text: `${path.join('.')}: Unsupported value: ${quote(value)}: supported values: ${list}` };
}
