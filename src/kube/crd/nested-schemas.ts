import { isJsonObject, Json, JsonObject } from '../json';
import { PathStep } from '../rules/object-problem';

const SINGLE = ['additionalProperties', 'items', 'not'];
const JUNCTORS = ['allOf', 'anyOf', 'oneOf'];

/** Is told a schema that is in another one, and the keyword that holds it. */
export type SchemaVisit = (nested: JsonObject, keyword: string) => void;

/**
 * Visits the schemas in a schema: properties first, then those of other keywords.
 *
 * Large definitions have tens of thousands of schemas, so one path is used for all of them.
 *
 * @param path that of the schema; during a visit it leads to what is visited, so who keeps it copies it
 */
export function eachNestedSchema(schema: JsonObject, path: PathStep[], visit: SchemaVisit): void {
  const { properties } = schema;
  if (isJsonObject(properties)) {
    for (const name of Object.keys(properties)) visitAt(properties[name], path, ['properties', name], visit);
  }
  for (const keyword of SINGLE) visitAt(schema[keyword], path, [keyword], visit);
  for (const keyword of JUNCTORS) {
    const list = schema[keyword];
    if (Array.isArray(list)) list.forEach((nested, index) => visitAt(nested, path, [keyword, index], visit));
  }
}

function visitAt(nested: Json | undefined, path: PathStep[], steps: readonly [string, ...PathStep[]], visit: SchemaVisit): void {
  if (!isJsonObject(nested)) return;
  path.push(...steps);
  visit(nested, steps[0]);
  path.length -= steps.length;
}

/** The schemas in a schema. */
export function nestedSchemas(schema: JsonObject): JsonObject[] {
  const all: JsonObject[] = [];
  eachNestedSchema(schema, [], nested => all.push(nested));
  return all;
}

/** All that a check finds in a schema and in the schemas below it, in order of the text. */
export function inEachSchema<T>(
  schema: JsonObject, path: readonly PathStep[], check: (schema: JsonObject, path: readonly PathStep[]) => readonly T[],
): T[] {
  const found: T[] = [];
  const below = [...path];
  const visit = (nested: JsonObject): void => {
    for (const one of check(nested, below)) found.push(one);
    eachNestedSchema(nested, below, visit);
  };
  visit(schema);
  return found;
}
