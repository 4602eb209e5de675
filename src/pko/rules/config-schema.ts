import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { goJson } from '../../go/json';
import { quote } from '../../go/quote';
import { hasValidationRules, keywordProblems } from '../../kube/crd/schema-keywords';
import { SchemaProblem, forbidden, invalid, problemMessage, schemaPath } from '../../kube/crd/schema-problem';
import { properties, structuralProblems } from '../../kube/crd/structural-schema';
import { Json, JsonObject, isJsonObject } from '../../kube/json';
import { PathStep } from '../../kube/rules/object-problem';
import { configErrors, pruneConfig, unstructuralReason } from '../instantiate/admission';
import { Code } from '../problem/codes';
import { Problem } from '../problem/package-error';

const SCHEMA_PATH = ['spec', 'config', 'openAPIV3Schema'] as const;
/** The fields of every resource: Kubernetes gives them values, a default may not. */
const RESOURCE_FIELDS = ['metadata', 'kind', 'apiVersion'];

/**
 * What Package Operator has against the schema of the configuration: it must be structural, as that of a CustomResourceDefinition.
 *
 * First what keeps it from being structural, else what is wrong with its defaults; then what is wrong with its keywords.
 */
export function schemaProblems(schema: JsonObject): Problem[] {
  const defaults = isStructural(schema) ? defaultProblems(schema) : [];
  const problems = [...shapeProblems(schema), ...defaults, ...keywordProblems(schema, SCHEMA_PATH).map(problemOf)];
  if (problems.length > 0 || !hasValidationRules(schema)) return problems;
  return [{
    code: Code.CONFIG_SCHEMA_INVALID,
    text: `${SCHEMA_PATH.join('.')}: Forbidden: x-kubernetes-validations crash Package Operator`,
    path: SCHEMA_PATH,
    remedy: 'Say it with the other keywords of the schema, or let a template fail.',
  }];
}

/** The defaults that Package Operator would complain about as soon as the schema is structural. */
export function laterDefaults(schema: JsonObject): Advice[] {
  if (isStructural(schema)) return [];
  const sound = properties(schema).filter(([name, property]) => isStructural({ type: 'object', properties: { [name]: property } }));
  return defaultProblems({ properties: Object.fromEntries(sound) }).map(problem => ({ ...problem, severity: Severity.ERROR }));
}

/** Whether Package Operator can judge defaults by a schema: not with a pattern that it cannot read. */
function isStructural(schema: JsonObject): boolean {
  const isBrokenPattern = (problem: SchemaProblem) => problem.kind === 'invalid' && problem.path.at(-1) === 'pattern';
  return unstructuralReason(schema) === undefined && shapeProblems(schema).length === 0 && !keywordProblems(schema, []).some(isBrokenPattern);
}

/** What keeps a schema from being structural, where Kubernetes can read it at all. */
function shapeProblems(schema: JsonObject): Problem[] {
  const structural = unstructuralReason(schema) === undefined ? structuralProblems(schema, SCHEMA_PATH).map(problemOf) : [];
  return structural.sort((a, b) => a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function problemOf(problem: SchemaProblem): Problem {
  return problemAt(problem.path, `${schemaPath(problem.path)}: ${problemMessage(problem, goJson, quote)}`);
}

function problemAt(path: readonly PathStep[], text: string): Problem {
  return { code: Code.CONFIG_SCHEMA_INVALID, text, path };
}

/** A default must be valid and known by its own schema. */
function defaultProblems(schema: JsonObject): Problem[] {
  return [
    ...rootDefaultProblems(schema),
    ...properties(schema).flatMap(([name, property]) => {
      const path = [...SCHEMA_PATH, 'properties', name];
      return RESOURCE_FIELDS.includes(name) ? forbiddenDefaults(property, path, name) : defaultsIn(property, path);
    }),
  ];
}

/** The root is a resource for this check, so its default lacks what every resource has. */
function rootDefaultProblems(schema: JsonObject): Problem[] {
  if (!isJsonObject(schema.default)) return [];
  const missing = ['apiVersion', 'kind'].filter(field => (schema.default as JsonObject)[field] === undefined);
  return missing.map(field => problemAt([...SCHEMA_PATH, 'default'], `${schemaPath([...SCHEMA_PATH, 'default', field])}: Required value`));
}

function forbiddenDefaults(schema: JsonObject, path: readonly PathStep[], field: string): Problem[] {
  const own = hasDefault(schema) ? [problemOf(forbidden([...path, 'default'], `must not be set in top-level ${field}`))] : [];
  return [...own, ...nested(schema, path).flatMap(([step, inner]) => forbiddenDefaults(inner, step, field))];
}

function defaultsIn(schema: JsonObject, path: readonly PathStep[]): Problem[] {
  return [...ownDefault(schema, path), ...nested(schema, path).flatMap(([step, inner]) => defaultsIn(inner, step))];
}

function ownDefault(schema: JsonObject, path: readonly PathStep[]): Problem[] {
  if (!hasDefault(schema)) return [];
  const field = [...path, 'default'];
  const value = schema.default as Json;
  const isPruned = JSON.stringify(pruneConfig(schema, value)) === JSON.stringify(value);
  const unknown = isPruned ? [] : [problemOf(invalid(field, value, 'must not have unknown fields'))];
  const errors = configErrors(schema, value, schemaPath(field), { wholeNumbersAre: 'integer' }).map(error => problemAt(field, error.toString()));
  return [...unknown, ...errors];
}

function nested(schema: JsonObject, path: readonly PathStep[]): [readonly PathStep[], JsonObject][] {
  const inner: [readonly PathStep[], JsonObject][] = properties(schema).map(([name, property]) => [[...path, 'properties', name], property]);
  for (const key of ['items', 'additionalProperties']) {
    const value = schema[key];
    if (isJsonObject(value)) inner.push([[...path, key], value]);
  }
  return inner;
}

function hasDefault(schema: JsonObject): boolean {
  return schema.default !== undefined && schema.default !== null;
}
