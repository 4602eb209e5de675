import { Json, JsonObject } from '../json';
import { listProblems } from './list-problems';
import { resourceProblems } from './resource-problems';
import { completenessProblems } from './schema-completeness';
import { defaultProblems } from './schema-defaults';
import { keywordProblems } from './schema-keywords';
import { forbidden, problemMessage, SchemaProblem } from './schema-problem';
import { structuralProblems } from './structural-schema';
import { ruleProblems } from './validation-rules';
import { Code } from '../rules/codes';
import { ObjectProblem, PathStep } from '../rules/object-problem';

/** What is known of the version that a schema is of. */
export interface DefinitionSchemaOptions {
  /** Whether the version has the subresource `status`. */
  readonly hasStatus: boolean;
}

/** What the root of a schema may not say where the status is a subresource, because its part of the schema would lose it. */
const NOT_WITH_STATUS = [
  'additionalProperties', 'allOf', 'anyOf', 'default', 'enum', 'maxProperties', 'minProperties', 'not', 'oneOf',
  'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string',
];

/** The keywords that hold values, not schemas. */
const VALUES: ReadonlySet<string> = new Set(['default', 'enum', 'example']);

/** What Kubernetes has against the schema of a version of a CustomResourceDefinition; defaults are judged by a schema that is fine so far. */
export function definitionSchema(written: JsonObject, path: readonly PathStep[], { hasStatus }: DefinitionSchemaOptions): ObjectProblem[] {
  const schema = withoutNulls(written) as JsonObject;
  const structural = [...structuralProblems(schema, path), ...resourceProblems(schema, path), ...completenessProblems(schema, path)];
  const keywords = [
    ...keywordProblems(schema, path),
    ...listProblems(schema, path),
    ...ruleProblems(schema, path),
    ...hasStatus ? rootProblems(schema, path) : [],
  ];
  const found = [
    ...structural.map((problem) => toProblem(problem, Code.SCHEMA_NOT_STRUCTURAL)),
    ...keywords.map((problem) => toProblem(problem, Code.SCHEMA_KEYWORD)),
  ];
  return found.length > 0 ? distinct(found) : defaultProblems(schema, path);
}

function rootProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  return NOT_WITH_STATUS.filter((key) => schema[key] !== undefined && schema[key] !== false)
    .map((key) => forbidden([...path, key], 'not allowed at the root of the schema if the status subresource is enabled'));
}

function toProblem(problem: SchemaProblem, code: string): ObjectProblem {
  return { path: problem.path, severity: 'error', code, message: problemMessage(problem) };
}

/** The structural checks and those of keywords have some in common. */
function distinct(problems: readonly ObjectProblem[]): ObjectProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.path, problem.message]), problem])).values()];
}

/** The schema as Go reads it: a null is nothing, but as a property it is an empty schema. Values in it stay as they are. */
function withoutNulls(value: Json, isPropertyMap = false): Json {
  if (!hasNulls(value, isPropertyMap)) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item));
  const kept: [string, Json][] = [];
  for (const [key, field] of Object.entries(value as JsonObject)) {
    if (isPropertyMap) kept.push([key, field === null ? {} : withoutNulls(field)]);
    else if (field !== null) kept.push([key, VALUES.has(key) ? field : withoutNulls(field, key === 'properties')]);
  }
  return Object.fromEntries(kept);
}

/** Most schemas have none, and large ones are slow to copy. */
function hasNulls(value: Json, isPropertyMap: boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasNulls(item, false));
  return Object.keys(value).some((key) => {
    const field = value[key];
    return field === null || (isPropertyMap ? hasNulls(field, false) : !VALUES.has(key) && hasNulls(field, key === 'properties'));
  });
}
