import { Json } from '../json';
import { PathStep } from '../rules/object-problem';

/** One thing that is wrong with a schema: where, and what Kubernetes says. */
export type SchemaProblem = { readonly path: readonly PathStep[] } & (
  | { readonly kind: 'required' | 'forbidden'; readonly details: string }
  | { readonly kind: 'invalid'; readonly value: Json; readonly details: string }
  | { readonly kind: 'unsupported'; readonly value: string; readonly supported: readonly string[] }
);

/** A field that must be there. */
export function required(path: readonly PathStep[], details: string): SchemaProblem {
  return { path, kind: 'required', details };
}

/** A field that must not be there. */
export function forbidden(path: readonly PathStep[], details: string): SchemaProblem {
  return { path, kind: 'forbidden', details };
}

/** A field with a value that it must not have. */
export function invalid(path: readonly PathStep[], value: Json, details: string): SchemaProblem {
  return { path, kind: 'invalid', value, details };
}

/** A field with a value that is none of a list. */
export function unsupported(path: readonly PathStep[], value: string, supported: readonly string[]): SchemaProblem {
  return { path, kind: 'unsupported', value, supported };
}

/** The path of a field in a schema as Kubernetes prints it: `spec.config.openAPIV3Schema.properties[a].allOf[0].type`. */
export function schemaPath(path: readonly PathStep[]): string {
  let text = '';
  let isKey = false;
  for (const step of path) {
    const isBracketed: boolean = isKey || typeof step === 'number';
    text += isBracketed ? `[${step}]` : text === '' ? step : `.${step}`;
    // What follows `properties` is a name, which may be that word itself.
    isKey = !isBracketed && step === 'properties';
  }
  return text;
}

/** What Kubernetes says, without the path; values and texts are printed by the two functions. */
export function problemMessage(
  problem: SchemaProblem, printValue: (value: Json) => string = JSON.stringify, printText: (text: string) => string = JSON.stringify,
): string {
  switch (problem.kind) {
    case 'required':
      return `Required value: ${problem.details}`;
    case 'forbidden':
      return `Forbidden: ${problem.details}`;
    case 'invalid':
      return `Invalid value: ${printValue(problem.value)}: ${problem.details}`;
    case 'unsupported':
      return `Unsupported value: ${printText(problem.value)}: supported values: ${problem.supported.map((one) => printText(one)).join(', ')}`;
  }
}
