import { isJsonObject, JsonObject, listAt, objectAt, textAt } from '../json';
import { eachNestedSchema, inEachSchema } from './nested-schemas';
import { forbidden, invalid, SchemaProblem } from './schema-problem';
import { properties } from './structural-schema';
import { PathStep } from '../rules/object-problem';

const JUNCTORS = ['allOf', 'anyOf', 'oneOf', 'not'];
/** What may be said of the metadata of a resource, beside its properties. */
const OF_METADATA = ['type', 'default', 'properties'];

/**
 * What the schema of a resource may not say of what every resource has, at the root and where a resource is embedded; and the other rules
 * for structural schemas that only matter for resources.
 *
 * Mirrors the parts about metadata and extensions of k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go.
 */
export function resourceProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const problems = metadataAtRoot(schema, path);
  walk(schema, [...path], true, problems);
  return problems;
}

function walk(schema: JsonObject, path: PathStep[], isRoot: boolean, problems: SchemaProblem[]): void {
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
  if (isRoot || isEmbedded) problems.push(...typeProblems(schema, path));
  problems.push(...extensionProblems(schema, path, isEmbedded));
  eachNestedSchema(schema, path, (nested, keyword) => {
    if (JUNCTORS.includes(keyword)) problems.push(...inEachSchema(nested, path, inJunctor));
    else walk(nested, path, false, problems);
  });
}

function typeProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const types = { apiVersion: 'string', kind: 'string', metadata: 'object' };
  return Object.entries(types).flatMap(([name, type]) => {
    const property = objectAt(schema, 'properties', name);
    const actual = textAt(property, 'type') ?? '';
    return property === undefined || actual === type ? [] : [invalid([...path, 'properties', name, 'type'], actual, `must be ${type}`)];
  });
}

function metadataAtRoot(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const metadata = objectAt(schema, 'properties', 'metadata');
  if (metadata === undefined) return [];
  const more = Object.keys(metadata).filter((key) => !OF_METADATA.includes(key));
  const others = properties(metadata).filter(([name]) => name !== 'name' && name !== 'generateName');
  if (more.length === 0 && others.length === 0) return [];
  return [forbidden([...path, 'properties', 'metadata'], 'must not specify anything other than name and generateName, but metadata is implicitly specified')];
}

function extensionProblems(schema: JsonObject, path: readonly PathStep[], isEmbedded: boolean): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  if (schema['x-kubernetes-int-or-string'] === true) {
    for (const key of ['x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource']) {
      if (schema[key] === true) problems.push(invalid([...path, key], true, 'must be false if x-kubernetes-int-or-string is true'));
    }
  }
  if (isEmbedded && schema.additionalProperties !== undefined) {
    problems.push(forbidden([...path, 'additionalProperties'], 'must not be used if x-kubernetes-embedded-resource is set'));
  }
  return problems;
}

function inJunctor(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const own: SchemaProblem[] = [];
  if (isJsonObject(objectAt(schema, 'properties', 'metadata'))) {
    own.push(forbidden([...path, 'properties', 'metadata'], 'must not be specified in a nested context'));
  }
  if (listAt(schema, 'x-kubernetes-validations').length > 0) {
    own.push(forbidden([...path, 'x-kubernetes-validations'], 'must be empty to be structural'));
  }
  return own;
}
