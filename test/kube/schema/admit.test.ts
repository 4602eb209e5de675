import { applyDefaults, prune } from '../../../src/kube/schema/admit';
import { JsonSchemaProps } from '../../../src/kube/schema/json-schema-props';

const object = (properties: Record<string, JsonSchemaProps>): JsonSchemaProps => ({ type: 'object', properties });

test('unknown fields are removed at every level', () => {
  const schema = object({ a: object({ b: { type: 'string' } }), list: { type: 'array', items: object({ x: {} }) } });
  expect(prune(schema, { a: { b: '1', c: 2 }, d: 3, list: [{ x: 1, y: 2 }] })).toEqual({ a: { b: '1' }, list: [{ x: 1 }] });
  expect(prune(undefined, { a: 1 })).toEqual({});
});

test('the root of a resource keeps apiVersion, kind and metadata', () => {
  expect(prune(object({}), { kind: 'A', metadata: { x: 1 }, a: 1 }, { isResourceRoot: true })).toEqual({ kind: 'A', metadata: { x: 1 } });
  expect(prune(object({}), { kind: 'A' })).toEqual({});
});

test('fields are kept where unknown ones are preserved; known ones are still pruned', () => {
  const schema: JsonSchemaProps = { ...object({ a: object({}) }), 'x-kubernetes-preserve-unknown-fields': true };
  expect(prune(schema, { a: { b: 1 }, c: { d: 1 } })).toEqual({ a: {}, c: { d: 1 } });
});

test('additional properties are kept and pruned by their schema', () => {
  expect(prune({ type: 'object', additionalProperties: object({ a: {} }) }, { x: { a: 1, b: 2 } })).toEqual({ x: { a: 1 } });
  expect(prune({ type: 'object', additionalProperties: true }, { x: { a: 1 }, y: 1 })).toEqual({ x: {}, y: 1 });
});

test('defaults fill what is absent, below what is there', () => {
  const schema = object({ a: { ...object({ b: { type: 'integer', default: 1 } }) }, c: { ...object({ d: { default: 2 } }), default: {} } });
  expect(applyDefaults(schema, {})).toEqual({ c: { d: 2 } });
  expect(applyDefaults(schema, { a: {} })).toEqual({ a: { b: 1 }, c: { d: 2 } });
});

test('null takes the default unless it may be null; a default of null has no effect', () => {
  expect(applyDefaults(object({ a: { default: 1 } }), { a: null })).toEqual({ a: 1 });
  expect(applyDefaults(object({ a: { default: 1, nullable: true } }), { a: null })).toEqual({ a: null });
  expect(applyDefaults(object({ a: { default: null, nullable: true } }), {})).toEqual({});
});

test('neither the value nor the default is shared with the result', () => {
  const schema = object({ a: { default: { x: 1 } } });
  const value = {};
  (applyDefaults(schema, value) as { a: { x: number } }).a.x = 2;
  expect(applyDefaults(schema, value)).toEqual({ a: { x: 1 } });
});
