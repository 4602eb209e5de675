import { isJsonObject, JsonObject, objectAt } from '../json';
import { eachNestedSchema } from './nested-schemas';
import { required, schemaPath, SchemaProblem } from './schema-problem';
import { PathStep } from '../rules/object-problem';

/**
 * What the root's allOf, anyOf, oneOf and not speak of, but the schema itself does not define.
 *
 * Mirrors k8s.io/apiextensions-apiserver/pkg/apiserver/schema/complete.go.
 */
export function completenessProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  compare({ spoken: schema, defined: schema, definedPath: path, spokenPath: [...path], isOwn: true }, problems);
  return problems;
}

/** What is spoken of, and what defines it; at the root that is the same. */
interface Compared {
  readonly spoken: JsonObject;
  readonly defined: JsonObject;
  readonly definedPath: readonly PathStep[];
  readonly spokenPath: PathStep[];
  readonly isOwn: boolean;
}

function compare({ spoken, defined, definedPath, spokenPath, isOwn }: Compared, problems: SchemaProblem[]): void {
  const depth = spokenPath.length;
  eachNestedSchema(spoken, spokenPath, (nested, keyword) => {
    if (!['properties', 'items', 'additionalProperties'].includes(keyword)) {
      compare({ spoken: nested, defined, definedPath, spokenPath, isOwn: false }, problems);
      return;
    }
    // What the schema itself defines, and maps, which are no structure.
    if (isOwn || keyword === 'additionalProperties') return;
    const steps = spokenPath.slice(depth);
    const counterpart = objectAt(defined, ...steps.map(String));
    const place = [...definedPath, ...steps];
    if (isJsonObject(counterpart)) compare({ spoken: nested, defined: counterpart, definedPath: place, spokenPath, isOwn: false }, problems);
    else problems.push(required(place, `because it is defined in ${schemaPath(spokenPath)}`));
  });
}
