import { isJsonObject, Json, JsonObject } from '../json';
import { eachNestedSchema, inEachSchema, nestedSchemas } from './nested-schemas';
import { Code } from '../rules/codes';
import { ObjectProblem, PathStep } from '../rules/object-problem';
import { prune } from '../schema/admit';
import { JsonSchemaProps } from '../schema/json-schema-props';
import { validateValue } from '../schema/validate';

/** The fields of every resource: Kubernetes gives them values, a default at the root may not. */
const RESOURCE_FIELDS = ['metadata', 'kind', 'apiVersion'];
const MAPS = ['properties'];
const LISTS = ['allOf', 'anyOf', 'enum', 'oneOf', 'required'];
const NUMBERS = ['maximum', 'minimum', 'maxItems', 'minItems', 'maxLength', 'minLength', 'maxProperties', 'minProperties', 'multipleOf'];
const TEXTS = ['format', 'pattern', 'type'];

/** A default must be valid and known by its own schema (apiextensions-apiserver pkg/apiserver/schema/defaulting/validation.go). */
export function defaultProblems(schema: JsonObject, path: readonly PathStep[]): ObjectProblem[] {
  const problems = ownDefault(schema, path);
  const below = [...path];
  eachNestedSchema(schema, below, (nested, keyword) => {
    const field = String(below.at(-1));
    const isResourceField = keyword === 'properties' && RESOURCE_FIELDS.includes(field);
    problems.push(...inEachSchema(nested, below, isResourceField ? (one, place) => forbiddenDefault(one, place, field) : ownDefault));
  });
  return problems;
}

function forbiddenDefault(schema: JsonObject, path: readonly PathStep[], field: string): ObjectProblem[] {
  return hasDefault(schema) ? [problem(path, `Forbidden: must not be set in top-level ${field}`)] : [];
}

function ownDefault(schema: JsonObject, path: readonly PathStep[]): ObjectProblem[] {
  // By a schema whose keywords are of wrong types nothing can be validated.
  if (!hasDefault(schema) || !isWellTyped(schema)) return [];
  const props = schema as JsonSchemaProps;
  const value = schema.default as Json;
  if (JSON.stringify(prune(props, value)) !== JSON.stringify(value)) {
    return [problem(path, `Invalid value: ${JSON.stringify(value)}: must not have unknown fields`)];
  }
  return validateValue(props, value, '', { wholeNumbersAre: 'integer' })
    .map((error) => problem(path, error.path === '' ? error.message : `${error.path}: ${error.message}`));
}

function problem(path: readonly PathStep[], message: string): ObjectProblem {
  return { path: [...path, 'default'], severity: 'error', code: Code.SCHEMA_DEFAULT, message };
}

function hasDefault(schema: JsonObject): boolean {
  return schema.default !== undefined && schema.default !== null;
}

function isWellTyped(schema: JsonObject): boolean {
  const fits = (keys: readonly string[], check: (value: Json) => boolean): boolean =>
    keys.every((key) => schema[key] === undefined || check(schema[key]));
  return fits(MAPS, (value) => isJsonObject(value) && Object.values(value).every(isJsonObject))
    && fits(LISTS, Array.isArray)
    && fits(['allOf', 'anyOf', 'oneOf'], (value) => (value as Json[]).every(isJsonObject))
    && fits(['items', 'not'], isJsonObject)
    && fits(NUMBERS, (value) => typeof value === 'number')
    && fits(TEXTS, (value) => typeof value === 'string')
    && nestedSchemas(schema).every(isWellTyped);
}
