import { JsonObject, isJsonObject, listAt, objectAt, textAt } from '../json';
import { re2 } from '../lazy-modules';
import { eachNestedSchema, nestedSchemas } from './nested-schemas';
import { SchemaProblem, forbidden, invalid, required, unsupported } from './schema-problem';
import { properties } from './structural-schema';
import { PathStep } from '../rules/object-problem';

/** Keywords of JSON schema that CustomResourceDefinitions do not have: a schema with one of them cannot be read as a structural one. */
export const UNSUPPORTED_KEYWORDS = ['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref'];
const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

/**
 * What Kubernetes has against the keywords of a schema and of those in it.
 *
 * Mirrors ValidateCustomResourceDefinitionOpenAPISchema (k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation), which Package
 * Operator copied to internal/packages/internal/packagemanifestvalidation/private.go.
 */
export function keywordProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  addKeywordProblems(schema, [...path], problems);
  return problems;
}

function addKeywordProblems(schema: JsonObject, path: PathStep[], problems: SchemaProblem[]): void {
  problems.push(...standardProblems(schema, path), ...mapProblems(schema, path));
  eachNestedSchema(schema, path, nested => addKeywordProblems(nested, path, problems));
  problems.push(...extensionProblems(schema, path), ...listTypeProblems(schema, path), ...ruleProblems(schema, path));
}

/** Whether any schema has rules in CEL, on which Package Operator crashes. */
export function hasValidationRules(schema: JsonObject): boolean {
  return listAt(schema, 'x-kubernetes-validations').length > 0 || nestedSchemas(schema).some(hasValidationRules);
}

function standardProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const type = textAt(schema, 'type') ?? '';
  const pattern = textAt(schema, 'pattern');
  const problems: SchemaProblem[] = [];
  if (type !== '' && !TYPES.includes(type)) problems.push(unsupported([...path, 'type'], type, TYPES));
  for (const keyword of UNSUPPORTED_KEYWORDS) {
    const value = schema[keyword];
    const isEmpty = value === undefined || value === null || value === '' || isJsonObject(value) && Object.keys(value).length === 0;
    if (!isEmpty) problems.push(forbidden([...path, keyword], `${keyword} is not supported`));
  }
  if (Array.isArray(schema.items)) problems.push(forbidden([...path, 'items'], 'items must be a schema object and not an array'));
  if (type === 'null') problems.push(forbidden([...path, 'type'], 'type cannot be set to null, use nullable as an alternative'));
  const broken = pattern === undefined ? undefined : patternProblem(pattern);
  if (broken !== undefined) problems.push(invalid([...path, 'pattern'], pattern!, `must be a valid regular expression, but isn't: ${broken}`));
  if (schema.uniqueItems === true) {
    problems.push(forbidden([...path, 'uniqueItems'], 'uniqueItems cannot be set to true since the runtime complexity becomes quadratic'));
  }
  return problems;
}

function mapProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const additional = schema.additionalProperties;
  const excludes = additional === false || isJsonObject(additional);
  if (!excludes || properties(schema).length === 0) return [];
  return [forbidden([...path, 'additionalProperties'], 'additionalProperties and properties are mutual exclusive')];
}

function extensionProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) {
    problems.push(invalid([...path, 'x-kubernetes-preserve-unknown-fields'], false, 'must be true or undefined'));
  }
  problems.push(...typeNeeded(schema, path, 'x-kubernetes-map-type', 'object', ['atomic', 'granular']));
  problems.push(...typeNeeded(schema, path, 'x-kubernetes-list-type', 'array', ['atomic', 'set', 'map']));
  return problems;
}

function typeNeeded(schema: JsonObject, path: readonly PathStep[], keyword: string, type: string, values: readonly string[]): SchemaProblem[] {
  const value = textAt(schema, keyword);
  if (value === undefined) return [];
  const actual = textAt(schema, 'type') ?? '';
  const message = `must be ${type} if ${keyword} is specified`;
  const problems = values.includes(value) ? [] : [unsupported([...path, keyword], value, values)];
  if (actual === '') problems.unshift(required([...path, 'type'], message));
  else if (actual !== type) problems.unshift(invalid([...path, 'type'], actual, message));
  return problems;
}

function listTypeProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const type = textAt(schema, 'x-kubernetes-list-type');
  const keys = listAt(schema, 'x-kubernetes-list-map-keys').filter((key): key is string => typeof key === 'string');
  if (type !== 'map') {
    if (keys.length === 0) return [];
    const message = 'must be map if x-kubernetes-list-map-keys is non-empty';
    const field = [...path, 'x-kubernetes-list-type'];
    return [type === undefined ? required(field, message) : invalid(field, type, message)];
  }
  const items = objectAt(schema, 'items');
  const problems: SchemaProblem[] = [];
  if (keys.length === 0) problems.push(required([...path, 'x-kubernetes-list-map-keys'], 'must not be empty if x-kubernetes-list-type is map'));
  if (items === undefined) return [...problems, required([...path, 'items'], 'must have a schema if x-kubernetes-list-type is map')];
  if (textAt(items, 'type') !== 'object') {
    problems.push(invalid([...path, 'items', 'type'], textAt(items, 'type') ?? '', 'must be object if parent array\'s x-kubernetes-list-type is map'));
  }
  if (keys.some(key => objectAt(items, 'properties', key) === undefined)) {
    problems.push(invalid([...path, 'x-kubernetes-list-map-keys'], keys, 'entries must all be names of item properties'));
  }
  for (const key of keys) {
    const property = objectAt(items, 'properties', key);
    if (property === undefined || listAt(items, 'required').includes(key) || property.default !== undefined) continue;
    problems.push(required([...path, 'items', 'properties', key, 'default'],
      'this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property'));
  }
  return problems;
}

function ruleProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  return listAt(schema, 'x-kubernetes-validations').flatMap((entry, index) => {
    const field = [...path, 'x-kubernetes-validations', index];
    const rule = textAt(entry, 'rule') ?? '';
    const message = textAt(entry, 'message') ?? '';
    if (rule.trim() === '') return [required([...field, 'rule'], 'rule is not specified')];
    if (message !== '' && message.trim() === '') return [invalid([...field, 'message'], message, 'message must be non-empty if specified')];
    if (message.trim().includes('\n')) return [invalid([...field, 'message'], message, 'message must not contain line breaks')];
    const ruleHasLines = rule.trim().includes('\n');
    return ruleHasLines && message === '' ? [required([...field, 'message'], 'message must be specified if rule contains line breaks')] : [];
  });
}

/** What was found out about patterns: definitions that are generated say the same ones thousands of times. */
const patternProblems = new Map<string, string | undefined>();

/** Go's message about a pattern that its regular expressions do not have. */
function patternProblem(pattern: string): string | undefined {
  if (!patternProblems.has(pattern)) patternProblems.set(pattern, compilationProblem(pattern));
  return patternProblems.get(pattern);
}

function compilationProblem(pattern: string): string | undefined {
  const { RE2JS, RE2JSSyntaxException } = re2();
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const input = error.getPattern();
    return `error parsing regexp: ${error.getDescription()}${input ? `: \`${input}\`` : ''}`;
  }
}
