import { JsonObject } from '../../../src/kube/json';
import { schemaProblems } from '../../../src/pko/rules/config-schema';

const ROOT = 'spec.config.openAPIV3Schema';
const texts = (schema: JsonObject) => schemaProblems(schema).map(({ text }) => text.replace(ROOT, '~'));
const ofProperty = (property: JsonObject) => texts({ type: 'object', properties: { boom: property } }).map(text => text.replace('~.properties[boom]', '^'));

test('a structural schema is fine', () => {
  expect(texts({
    type: 'object',
    required: ['boom'],
    properties: {
      boom: { type: 'string', pattern: '^[a-z]+$', default: 'jib', maxLength: 9 },
      ports: { 'type': 'array', 'items': { 'x-kubernetes-int-or-string': true }, 'x-kubernetes-list-type': 'set' },
      free: { 'x-kubernetes-preserve-unknown-fields': true },
      crew: { type: 'object', additionalProperties: { type: 'integer' }, default: { cook: 1 } },
    },
  })).toEqual([]);
});

test.each<[string, JsonObject, string[]]>([
  ['no type at the root', {}, ['~.type: Required value: must not be empty at the root']],
  ['another type at the root', { type: 'string' }, ['~.type: Invalid value: "string": must be object at the root']],
  ['a nullable root', { type: 'object', nullable: true }, ['~.nullable: Forbidden: nullable cannot be true at the root']],
  ['a map at the root', { type: 'object', additionalProperties: true }, ['~.additionalProperties: Forbidden: must not be used at the root']],
])('%s', (_, schema, expected) => {
  expect(texts(schema)).toEqual(expected);
});

test.each<[string, JsonObject, string[]]>([
  ['a type that is unknown', { type: 'int' },
    ['^.type: Unsupported value: "int": supported values: "array", "boolean", "integer", "number", "object", "string"']],
  ['a list without items', { type: 'array' }, ['^.items: Required value: must be specified']],
  ['a map of nothing', { type: 'object', additionalProperties: {} },
    ['^.additionalProperties.type: Required value: must not be empty for specified object fields']],
  ['properties and a map', { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false },
    ['^.additionalProperties: Forbidden: additionalProperties and properties are mutual exclusive']],
  ['unique items', { type: 'array', items: { type: 'string' }, uniqueItems: true },
    ['^.uniqueItems: Forbidden: uniqueItems cannot be set to true since the runtime complexity becomes quadratic']],
  ['a reference', { $ref: '#/a' }, ['^.$ref: Forbidden: $ref is not supported']],
  ['a type in a combination', { type: 'string', allOf: [{ type: 'string' }] }, ['^.allOf[0].type: Forbidden: must be empty to be structural']],
  ['a default of another type', { type: 'string', default: 3 },
    ['^.default: Invalid value: "integer":  in body must be of type string: "integer"']],
  ['a default with an unknown field', { type: 'object', properties: { a: { type: 'string' } }, default: { b: 1 } },
    ['^.default: Invalid value: {"b":1}: must not have unknown fields']],
  ['a default of null', { type: 'string', default: null }, []],
  ['a look-ahead', { type: 'string', pattern: 'a(?=b)' },
    ['^.pattern: Invalid value: "a(?=b)": must be a valid regular expression, but isn\'t: '
      + 'error parsing regexp: invalid or unsupported Perl syntax: `(?=`']],
  ['unknown fields kept: false', { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': false },
    ['^.x-kubernetes-preserve-unknown-fields: Invalid value: false: must be true or undefined']],
  ['a list type of a text', { 'type': 'string', 'x-kubernetes-list-type': 'set' },
    ['^.type: Invalid value: "string": must be array if x-kubernetes-list-type is specified']],
  ['a rule without text', { 'type': 'string', 'x-kubernetes-validations': [{ rule: ' ' }] },
    ['^.x-kubernetes-validations[0].rule: Required value: rule is not specified']],
  ['a rule', { 'type': 'string', 'x-kubernetes-validations': [{ rule: 'true' }] },
    ['~: Forbidden: x-kubernetes-validations crash Package Operator']],
])('%s', (_, property, expected) => {
  expect(ofProperty(property)).toEqual(expected);
});

test('a default for a field that every resource has is refused', () => {
  expect(texts({ type: 'object', properties: { kind: { type: 'string', default: 'x' } } }))
    .toEqual(['~.properties[kind].default: Forbidden: must not be set in top-level kind']);
});

test('a default is judged beside a wrong keyword, and by its value although it has unknown fields', () => {
  const text = (property: JsonObject) => schemaProblems({ type: 'object', properties: { load: property } }).map(problem => problem.text);
  expect(text({ type: 'string', default: { tons: 2 } })).toEqual([
    'spec.config.openAPIV3Schema.properties[load].default: Invalid value: {"tons":2}: must not have unknown fields',
    'spec.config.openAPIV3Schema.properties[load].default: Invalid value: "object":  in body must be of type string: "object"',
  ]);
  expect(text({ type: 'weight', default: 'heavy' })).toEqual([
    'spec.config.openAPIV3Schema.properties[load].default: Invalid value: "string":  in body must be of type weight: "string"',
    'spec.config.openAPIV3Schema.properties[load].type: Unsupported value: "weight": supported values: '
      + '"array", "boolean", "integer", "number", "object", "string"',
  ]);
});
