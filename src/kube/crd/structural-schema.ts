import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../json';
import { SchemaProblem, forbidden, invalid, required } from './schema-problem';
import { PathStep } from '../rules/object-problem';

/** Where a schema stands; what is missing is worded after it. */
type Level = 'root' | 'item' | 'field';

const TYPE_NEEDED: { readonly [level in Level]: string } = {
  root: 'must not be empty at the root',
  item: 'must not be empty for specified array items',
  field: 'must not be empty for specified object fields',
};
/** What a schema under allOf, anyOf, oneOf or not may not say, because it would not be structural. */
const NOT_IN_JUNCTORS = [
  'additionalProperties', 'description', 'nullable', 'title', 'type', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys', 'x-kubernetes-list-type', 'x-kubernetes-map-type', 'x-kubernetes-preserve-unknown-fields',
] as const;
const JUNCTORS = ['allOf', 'anyOf', 'oneOf'] as const;
const HOLDERS = [...JUNCTORS, 'not'];

/**
 * Why a schema is not structural, in Kubernetes' words; it sorts them by the printed text.
 *
 * Mirrors the invariants of k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go.
 */
export function structuralProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  invariants(schema, 'root', [...path], problems);
  return problems;
}

/** One path is used for all schemas: definitions have tens of thousands of them. */
function invariants(schema: JsonObject, level: Level, path: PathStep[], problems: SchemaProblem[]): void {
  problems.push(...ownInvariants(schema, level, path));
  const below = (nested: Json | undefined, nestedLevel: Level, ...steps: PathStep[]): void => {
    if (!isJsonObject(nested)) return;
    path.push(...steps);
    invariants(nested, nestedLevel, path, problems);
    path.length -= steps.length;
  };
  below(schema.items, 'item', 'items');
  below(schema.additionalProperties, 'field', 'additionalProperties');
  for (const [name, property] of properties(schema)) below(property, 'field', 'properties', name);
  if (HOLDERS.some(junctor => schema[junctor] !== undefined)) problems.push(...junctorProblems(schema, path));
}

function ownInvariants(schema: JsonObject, level: Level, path: readonly PathStep[]): SchemaProblem[] {
  const type = textAt(schema, 'type') ?? '';
  const problems: SchemaProblem[] = [];
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  const preserves = schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (type === 'array' && schema.items === undefined) problems.push(required([...path, 'items'], 'must be specified'));
  if (level === 'root' && schema.nullable === true) problems.push(forbidden([...path, 'nullable'], 'nullable cannot be true at the root'));
  if (level === 'root' && schema.additionalProperties !== undefined) {
    problems.push(forbidden([...path, 'additionalProperties'], 'must not be used at the root'));
  }
  if (embedded && type !== 'object') {
    const message = 'must be object if x-kubernetes-embedded-resource is true';
    problems.push(type === '' ? required([...path, 'type'], message) : invalid([...path, 'type'], type, message));
  } else if (type === '' && schema['x-kubernetes-int-or-string'] !== true && !preserves) {
    problems.push(required([...path, 'type'], TYPE_NEEDED[level]));
  }
  if (level === 'root' && type !== '' && type !== 'object') problems.push(invalid([...path, 'type'], type, 'must be object at the root'));
  if (embedded && !preserves && properties(schema).length === 0) {
    problems.push(required([...path, 'properties'],
      'must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields'));
  }
  return problems;
}

function junctorProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const intOrString = schema['x-kubernetes-int-or-string'] === true;
  const lists = JUNCTORS.flatMap(junctor => listAt(schema, junctor).flatMap((nested, index) => {
    // The one pattern that may name types: int-or-string spelt out.
    if (intOrString && (junctor === 'anyOf' || (junctor === 'allOf' && index === 0))) return [];
    return nestedProblems(nested, [...path, junctor, index]);
  }));
  return [...lists, ...schema.not === undefined ? [] : nestedProblems(schema.not, [...path, 'not'])];
}

function nestedProblems(schema: Json, path: readonly PathStep[]): SchemaProblem[] {
  if (!isJsonObject(schema)) return [];
  const own = NOT_IN_JUNCTORS.filter(key => isSet(schema[key])).map(key => forbidden([...path, key], 'must be empty to be structural'));
  if (schema.default !== undefined && schema.default !== null) own.push(forbidden([...path, 'default'], 'must be undefined to be structural'));
  return [
    ...own,
    ...isJsonObject(schema.items) ? nestedProblems(schema.items, [...path, 'items']) : [],
    ...properties(schema).flatMap(([name, property]) => nestedProblems(property, [...path, 'properties', name])),
    ...JUNCTORS.flatMap(junctor => listAt(schema, junctor).flatMap((nested, index) => nestedProblems(nested, [...path, junctor, index]))),
    ...schema.not === undefined ? [] : nestedProblems(schema.not, [...path, 'not']),
  ];
}

/** The properties of a schema. */
export function properties(schema: JsonObject): [string, JsonObject][] {
  return Object.entries(objectAt(schema, 'properties') ?? {}).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]));
}

function isSet(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}
