import { isJsonObject, JsonObject, objectAt } from '../json';
import { nestedSchemas } from './schema-keywords';
import { required, schemaPath, SchemaProblem } from './schema-problem';
import { PathStep } from '../rules/object-problem';

/**
 * What the root's allOf, anyOf, oneOf and not speak of, but the schema itself does not define.
 *
 * Mirrors k8s.io/apiextensions-apiserver/pkg/apiserver/schema/complete.go.
 */
export function completenessProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  return compare(schema, schema, path, path, true);
}

function compare(
  spoken: JsonObject, defined: JsonObject, definedPath: readonly PathStep[], spokenPath: readonly PathStep[], isOwn: boolean,
): SchemaProblem[] {
  return nestedSchemas(spoken).flatMap(([steps, nested]) => {
    const below = [...spokenPath, ...steps];
    if (!['properties', 'items', 'additionalProperties'].includes(String(steps[0]))) return compare(nested, defined, definedPath, below, false);
    // What the schema itself defines, and maps, which are no structure.
    if (isOwn || steps[0] === 'additionalProperties') return [];
    const counterpart = objectAt(defined, ...steps.map(String));
    const place = [...definedPath, ...steps];
    return isJsonObject(counterpart)
      ? compare(nested, counterpart, place, below, false)
      : [required(place, `because it is defined in ${schemaPath(below)}`)];
  });
}
