import { Json } from '../../../src/kube/json';
import { JsonSchemaProps } from '../../../src/kube/schema/json-schema-props';
import { validateValue } from '../../../src/kube/schema/validate';

const errors = (schema: JsonSchemaProps, value: Json) => validateValue(schema, value, 'spec.config').map(String);
const field = (schema: JsonSchemaProps): JsonSchemaProps => ({ type: 'object', properties: { a: schema } });

test('a wrong type names both types', () => {
  expect(errors(field({ type: 'integer' }), { a: 'x' })).toEqual(['spec.config.a: Invalid value: "string": a in body must be of type integer: "string"']);
  expect(errors(field({ type: 'string' }), { a: 1 })).toEqual(['spec.config.a: Invalid value: "number": a in body must be of type string: "number"']);
  expect(validateValue(field({ type: 'string' }), { a: 1 }, 'spec.config', { wholeNumbersAre: 'integer' }).map(String))
    .toEqual(['spec.config.a: Invalid value: "integer": a in body must be of type string: "integer"']);
});

test('a fraction is no integer, and null only fits what is nullable', () => {
  expect(errors(field({ type: 'integer' }), { a: 1.5 })).toEqual([
    'spec.config.a: Invalid value: "number": a in body must be of type integer: "number"',
    'spec.config: Invalid value: "": Checked value must be of type integer (default format) in a',
  ]);
  expect(errors(field({ type: 'integer', nullable: true }), { a: null })).toEqual([]);
  expect(errors(field({ type: 'integer' }), { a: null })).toEqual(['spec.config.a: Invalid value: "null": a in body must be of type integer: "null"']);
});

test('int-or-string takes both and nothing else', () => {
  const schema = field({ 'x-kubernetes-int-or-string': true });
  expect([...errors(schema, { a: 1 }), ...errors(schema, { a: '10%' })]).toEqual([]);
  expect(errors(schema, { a: true })).toEqual(['spec.config.a: Invalid value: "boolean": a in body must be of type integer,string: "boolean"']);
});

test('required fields and enums', () => {
  expect(errors({ type: 'object', properties: { b: { type: 'object', required: ['c'] } }, required: ['a'] }, { b: {} }))
    .toEqual(['spec.config.b.c: Required value', 'spec.config.a: Required value']);
  expect(errors(field({ type: 'string', enum: ['x', 'y'] }), { a: 'z' })).toEqual(['spec.config.a: Unsupported value: "z": supported values: "x", "y"']);
  expect(errors(field({ type: 'integer', enum: [1, 2] }), { a: 3 })).toEqual(['spec.config.a: Unsupported value: 3: supported values: "1", "2"']);
});

test('limits of numbers', () => {
  expect(errors(field({ type: 'integer', minimum: 1 }), { a: 0 })).toEqual(['spec.config.a: Invalid value: 0: a in body should be greater than or equal to 1']);
  expect(errors(field({ type: 'number', minimum: 0, exclusiveMinimum: true }), { a: 0 })).toEqual(['spec.config.a: Invalid value: 0: a in body should be greater than 0']);
  expect(errors(field({ type: 'integer', maximum: 1 }), { a: 2 })).toEqual(['spec.config.a: Invalid value: 2: a in body should be less than or equal to 1']);
  expect(errors(field({ type: 'number', maximum: 1, exclusiveMaximum: true }), { a: 1 })).toEqual(['spec.config.a: Invalid value: 1: a in body should be less than 1']);
  expect(errors(field({ type: 'number', multipleOf: 0.1 }), { a: 0.3 })).toEqual([]);
  expect(errors(field({ type: 'integer', multipleOf: 3 }), { a: 4 })).toEqual(['spec.config.a: Invalid value: 4: a in body should be a multiple of 3']);
});

test('limits of text count characters; patterns are those of RE2', () => {
  expect(errors(field({ type: 'string', maxLength: 2 }), { a: '😀😀' })).toEqual([]);
  expect(errors(field({ type: 'string', maxLength: 2 }), { a: 'abc' })).toEqual(['spec.config.a: Too long: may not be more than 2 bytes']);
  expect(errors(field({ type: 'string', minLength: 2 }), { a: 'b' })).toEqual(['spec.config.a: Invalid value: "b": a in body should be at least 2 chars long']);
  expect(errors(field({ type: 'string', pattern: '^[[:alpha:]]+$' }), { a: 'abc' })).toEqual([]);
  expect(errors(field({ type: 'string', pattern: '^a$' }), { a: 'b' })).toEqual(['spec.config.a: Invalid value: "b": a in body should match \'^a$\'']);
  expect(errors(field({ type: 'string', pattern: '(?=a)' }), { a: 'b' })[0]).toContain('should match \'(?=a), but pattern is invalid: ');
});

test('limits of lists and maps, and the paths below them', () => {
  const list: JsonSchemaProps = { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 };
  expect(errors(field(list), { a: [] })).toEqual(['spec.config.a: Invalid value: 0: a in body should have at least 1 items']);
  expect(errors(field(list), { a: ['x', 'y', 'z'] })).toEqual(['spec.config.a: Too many: 3: must have at most 2 items']);
  expect(errors(field(list), { a: [1] })).toEqual(['spec.config.a[0]: Invalid value: "number": a[0] in body must be of type string: "number"']);
  const map: JsonSchemaProps = { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 1 };
  expect(errors(field(map), { a: { b: 1, c: '' } })).toEqual([
    'spec.config.a: Too many: 2: must have at most 1 item', 'spec.config.a.b: Invalid value: "number": a.b in body must be of type string: "number"',
  ]);
});

test('combinations of schemas are reported at the root', () => {
  const schema = (keyword: 'anyOf' | 'oneOf' | 'allOf') => field({ [keyword]: [{ minimum: 5 }, { multipleOf: 2 }] });
  expect(errors(schema('anyOf'), { a: 6 })).toEqual([]);
  expect(errors(schema('anyOf'), { a: 3 })[0]).toBe('spec.config: Invalid value: "": "a" must validate at least one schema (anyOf)');
  expect(errors(schema('oneOf'), { a: 6 })).toEqual(['spec.config: Invalid value: "": "a" must validate one and only one schema (oneOf). Found 2 valid alternatives']);
  expect(errors(schema('oneOf'), { a: 3 })).toContain('spec.config: Invalid value: "": "a" must validate one and only one schema (oneOf). Found none valid');
  expect(errors(schema('allOf'), { a: 3 })).toContain('spec.config: Invalid value: "": "a" must validate all the schemas (allOf). None validated');
  expect(errors(field({ not: { minimum: 5 } }), { a: 6 })).toEqual(['spec.config: Invalid value: "": "a" must not validate the schema (not)']);
});

test('known formats are checked, others are ignored', () => {
  const bad: [string, string][] = [
    ['ipv4', '1.2.3'], ['ipv6', '1.2.3.4'], ['cidr', '1.2.3.4/33'], ['uuid', 'x'], ['date', '2024-02-30'], ['date-time', '2024-01-01'], ['email', 'a'], ['uri', 'a b'],
    ['byte', 'a'], ['hostname', '-'], ['mac', '1'], ['duration', 'x'], ['isbn10', '0321751040'],
  ];
  for (const [format, value] of bad) {
    expect(errors(field({ type: 'string', format }), { a: value }))
      .toEqual([`spec.config.a: Invalid value: "${value}": a in body must be of type ${format}: "${value}"`]);
  }
  const good: [string, string][] = [
    ['ipv4', '1.2.3.4'], ['cidr', '::1/128'], ['date', '2024-02-29'], ['date-time', '2024-01-01T00:00:00Z'], ['email', 'a@b.c'], ['uri', 'https://a/b'],
    ['byte', 'aGk='], ['hostname', 'a.example'], ['mac', '00:00:5e:00:53:01'], ['duration', '1h30m'], ['isbn10', '0321751043'], ['unknown', 'x'],
  ];
  expect(good.flatMap(([format, value]) => errors(field({ type: 'string', format }), { a: value }))).toEqual([]);
  expect(errors(field({ type: 'integer', format: 'int32' }), { a: 1 })).toEqual([]);
});
