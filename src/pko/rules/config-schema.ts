import { hasValidationRules, keywordProblems } from './schema-keywords';
import { SchemaProblem, forbidden, invalid } from './schema-problem';
import { properties, structuralProblems } from './structural-schema';
import { Json, JsonObject, isJsonObject } from '../../kube/json';
import { configErrors, pruneConfig, unstructuralReason } from '../instantiate/admission';
import { Code } from '../problem/codes';
import { Problem } from '../problem/package-error';

const SCHEMA_PATH = ['spec', 'config', 'openAPIV3Schema'] as const;
/** The fields of every resource: Kubernetes gives them values, a default may not. */
const RESOURCE_FIELDS = ['metadata', 'kind', 'apiVersion'];

/**
 * What Package Operator has against the schema of the configuration: it must be structural, as that of a CustomResourceDefinition.
 *
 * First what keeps it from being structural, then what is wrong with its keywords, then its defaults, which are only judged by a schema
 * that is fine so far.
 */
export function schemaProblems(schema: JsonObject): Problem[] {
  const isStructural = unstructuralReason(schema) === undefined;
  const found = [...isStructural ? structuralProblems(schema, SCHEMA_PATH) : [], ...keywordProblems(schema, SCHEMA_PATH)];
  if (found.length === 0) found.push(...defaultProblems(schema));
  const problems = found.map((problem): Problem => ({ code: Code.CONFIG_SCHEMA_INVALID, text: problem.text, path: SCHEMA_PATH }));
  if (problems.length > 0 || !hasValidationRules(schema)) return problems;
  return [{
    code: Code.CONFIG_SCHEMA_INVALID,
    text: `${SCHEMA_PATH.join('.')}: Forbidden: x-kubernetes-validations crash Package Operator`,
    path: SCHEMA_PATH,
    remedy: 'Say it with the other keywords of the schema, or let a template fail.',
  }];
}

/** A default must be valid and known by its own schema. */
function defaultProblems(schema: JsonObject): SchemaProblem[] {
  return [
    ...rootDefaultProblems(schema),
    ...properties(schema).flatMap(([name, property]) => {
      const path = [...SCHEMA_PATH, `properties[${name}]`];
      return RESOURCE_FIELDS.includes(name) ? forbiddenDefaults(property, path, name) : defaultsIn(property, path);
    }),
  ];
}

/** The root is a resource for this check, so its default lacks what every resource has. */
function rootDefaultProblems(schema: JsonObject): SchemaProblem[] {
  if (!isJsonObject(schema.default)) return [];
  const missing = ['apiVersion', 'kind'].filter(field => (schema.default as JsonObject)[field] === undefined);
  return missing.map(field => ({ text: `${[...SCHEMA_PATH, 'default', field].join('.')}: Required value` }));
}

function forbiddenDefaults(schema: JsonObject, path: readonly string[], field: string): SchemaProblem[] {
  const own = hasDefault(schema) ? [forbidden([...path, 'default'], `must not be set in top-level ${field}`)] : [];
  return [...own, ...nested(schema, path).flatMap(([step, inner]) => forbiddenDefaults(inner, step, field))];
}

function defaultsIn(schema: JsonObject, path: readonly string[]): SchemaProblem[] {
  return [...ownDefault(schema, path), ...nested(schema, path).flatMap(([step, inner]) => defaultsIn(inner, step))];
}

function ownDefault(schema: JsonObject, path: readonly string[]): SchemaProblem[] {
  if (!hasDefault(schema)) return [];
  const field = [...path, 'default'];
  const value = schema.default as Json;
  if (JSON.stringify(pruneConfig(schema, value)) !== JSON.stringify(value)) return [invalid(field, value, 'must not have unknown fields')];
  return configErrors(schema, value, field.join('.'), { wholeNumbersAre: 'integer' }).map(error => ({ text: error.toString() }));
}

function nested(schema: JsonObject, path: readonly string[]): [readonly string[], JsonObject][] {
  const inner: [readonly string[], JsonObject][] = properties(schema).map(([name, property]) => [[...path, `properties[${name}]`], property]);
  for (const key of ['items', 'additionalProperties']) {
    const value = schema[key];
    if (isJsonObject(value)) inner.push([[...path, key], value]);
  }
  return inner;
}

function hasDefault(schema: JsonObject): boolean {
  return schema.default !== undefined && schema.default !== null;
}
