import { Schema } from '../../src/compare/crd/schema-change';
import { schemaChanges } from '../../src/compare/crd/schema-changes';

/** The changes of a field `size` of an object, as `severity rule path`. */
function changesOfField(before: Schema, after: Schema): string[] {
  const inObject = (schema: Schema): Schema => ({ type: 'object', properties: { size: schema } });
  return schemaChanges(inObject(before), inObject(after)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
}

test('a field that is removed is told once, with what is below it', () => {
  const before = { type: 'object', properties: { tree: { type: 'object', properties: { leaf: { type: 'string', default: 'green' } } } } };
  expect(schemaChanges(before, { type: 'object', properties: {} })).toEqual([{
    rule: 'existingFieldRemoval', severity: 'breaking', path: '^.tree', message: 'the field is gone: its stored values are dropped', before: 'object',
  }]);
});

test('a field that is removed below one that keeps unknown fields loses nothing', () => {
  const before = { type: 'object', properties: { leaf: { type: 'string' } } };
  const after = { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true };
  expect(schemaChanges(before, after).map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'compatible x-kubernetes-preserve-unknown-fields', 'attention existingFieldRemoval',
  ]);
});

test.each<[string, Schema, Schema, string[]]>([
  ['another type', { type: 'string' }, { type: 'boolean' }, ['breaking type ^.size']],
  ['integers as numbers', { type: 'integer' }, { type: 'number' }, ['compatible type ^.size']],
  ['an enum where any value was fine', { type: 'string' }, { type: 'string', enum: ['a'] }, ['breaking enum ^.size']],
  ['a value less', { enum: ['a', 'b'] }, { enum: ['a'] }, ['breaking enum ^.size']],
  ['a value more', { enum: ['a'] }, { enum: ['b', 'a'] }, ['compatible enum ^.size']],
  ['the values in another order', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }, []],
  ['a greater minimum', { minimum: 1 }, { minimum: 2 }, ['breaking minimum ^.size']],
  ['a smaller minimum', { minimum: 2 }, { minimum: 1 }, ['compatible minimumRelaxed ^.size']],
  ['a first maximum', {}, { maxLength: 9 }, ['breaking maxLength ^.size']],
  ['no maximum any more', { maxItems: 9 }, {}, ['compatible maxItemsRelaxed ^.size']],
  ['another default', { default: 1 }, { default: 2 }, ['attention default ^.size']],
  ['a default that is false', {}, { default: false }, ['attention default ^.size']],
  ['an equal default', { default: { a: 1, b: 2 } }, { default: { b: 2, a: 1 } }, []],
  ['no nulls any more', { nullable: true }, {}, ['breaking nullable ^.size']],
  ['nullable: false, which is nothing', { nullable: false }, {}, []],
  ['a pattern', {}, { pattern: '^a' }, ['breaking pattern ^.size']],
  ['wider integers', { format: 'int32' }, { format: 'int64' }, ['compatible format ^.size']],
  ['a format that is checked', {}, { format: 'date-time' }, ['breaking format ^.size']],
  ['a format that nobody checks', {}, { format: 'shoe-size' }, ['compatible format ^.size']],
  ['unknown fields that are dropped', { 'x-kubernetes-preserve-unknown-fields': true }, {}, ['breaking x-kubernetes-preserve-unknown-fields ^.size']],
  ['a list that becomes a set', {}, { 'x-kubernetes-list-type': 'set' }, ['breaking x-kubernetes-list-type ^.size']],
  ['a list that says the default', {}, { 'x-kubernetes-list-type': 'atomic' }, []],
  ['other keys of a list', { 'x-kubernetes-list-map-keys': ['a'] }, { 'x-kubernetes-list-map-keys': ['a', 'b'] }, ['breaking x-kubernetes-list-map-keys ^.size']],
  ['further conditions', {}, { anyOf: [{ type: 'string' }] }, ['breaking anyOf ^.size']],
  ['a keyword that nobody knows', {}, { 'x-note': 'hi' }, ['compatible x-note ^.size']],
  ['keys that are not taken any more', { additionalProperties: true }, {}, ['breaking additionalProperties ^.size']],
  ['items of another type', { items: { type: 'string' } }, { items: { type: 'integer' } }, ['breaking type ^.size[*]']],
  ['keys without a schema', { additionalProperties: { type: 'string' } }, {}, ['breaking existingFieldRemoval ^.size[*]']],
])('%s', (_, before, after, expected) => {
  expect(changesOfField(before, after)).toEqual(expected);
});

test('what is newly required refuses objects, unless it has a default', () => {
  const properties = { a: { type: 'string' }, b: { type: 'string', default: 'x' } };
  const changes = (required: string[]) => schemaChanges({ type: 'object', properties }, { type: 'object', properties, required }).map(({ severity, message }) => [severity, message]);
  expect(changes(['a', 'b'])).toEqual([['breaking', 'newly required: a, b; what lacks them is refused']]);
  expect(changes(['b'])).toEqual([['compatible', 'newly required: b, which has a default']]);
});

test('rules in CEL are known by their texts', () => {
  const rules = (...texts: string[]): Schema => ({ 'x-kubernetes-validations': texts.map(rule => ({ rule, message: `not ${rule}` })) });
  expect(schemaChanges(rules('a', 'b'), rules('c', 'b')).map(({ severity, message, before, after }) => [severity, message, before ?? after])).toEqual([
    ['breaking', 'a rule is new: not c', 'c'],
    ['compatible', 'a rule is gone', 'a'],
  ]);
});
