import { isJsonObject, JsonObject, listAt, textAt } from '../json';
import { inEachSchema } from './nested-schemas';
import { invalid, required, SchemaProblem, unsupported } from './schema-problem';
import { PathStep } from '../rules/object-problem';

const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];

/** The shape of the rules in CEL of a schema and of those in it, beside rule and message, of which schema-keywords speaks. */
export function ruleProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  return inEachSchema(schema, path, (one, place) => listAt(one, 'x-kubernetes-validations').flatMap((rule, index) => (
    isJsonObject(rule) ? ruleShape(rule, [...place, 'x-kubernetes-validations', index]) : []
  )));
}

function ruleShape(rule: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const [expression, reason, fieldPath] = ['messageExpression', 'reason', 'fieldPath'].map((key) => textAt(rule, key));
  const problems: SchemaProblem[] = [];
  if (expression && expression.trim() === '') {
    problems.push(required([...path, 'messageExpression'], 'messageExpression must be non-empty if specified'));
  }
  if (reason !== undefined && !REASONS.includes(reason)) problems.push(unsupported([...path, 'reason'], reason, REASONS));
  if (fieldPath && fieldPath.trim() === '') problems.push(invalid([...path, 'fieldPath'], fieldPath, 'fieldPath must be non-empty if specified'));
  if (fieldPath?.includes('\n')) problems.push(invalid([...path, 'fieldPath'], fieldPath, 'fieldPath must not contain line breaks'));
  return problems;
}
