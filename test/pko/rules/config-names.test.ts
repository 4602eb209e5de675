import { JsonObject } from '../../../src/kube/json';
import { reservedNames, unreachedDefaults } from '../../../src/pko/rules/config-names';

const NUMBER: JsonObject = { type: 'integer', default: 5 };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const unreached = (schema: JsonObject) => unreachedDefaults(schema).map(({ path }) => path!.slice(3).filter(step => step !== 'properties').join('.'));

test('each parent without a default on the way to a default is named', () => {
  expect(unreached(object({ ship: object({ mast: object({ height: NUMBER }) }) }))).toEqual(['ship', 'ship.mast']);
  expect(unreached(object({ ship: object({ mast: object({ height: NUMBER }, { default: {} }) }) }))).toEqual(['ship']);
  expect(unreached(object({ ship: object({ mast: object({ height: NUMBER }) }, { default: {} }) }))).toEqual(['ship.mast']);
});

test.each<[string, JsonObject]>([
  ['has no defaults inside', object({ height: { type: 'integer' } })],
  ['has a default', object({ height: NUMBER }, { default: { height: 7 } })],
  ['needs a value that has no default, and so is optional as a whole', object({ height: NUMBER, wood: { type: 'string' } }, { required: ['wood'] })],
  ['must not be empty', object({ height: NUMBER }, { minProperties: 1 })],
  ['is a list', { type: 'array', items: object({ height: NUMBER }) }],
])('nothing is to say of a parent that %s', (_, mast) => {
  expect(unreached(object({ mast }))).toEqual([]);
});

test('a parent that must be there needs no default', () => {
  expect(unreached(object({ mast: object({ height: NUMBER }) }, { required: ['mast'] }))).toEqual([]);
});

test('the names of a resource are taken at the root only', () => {
  const names = object({ kind: NUMBER, apiVersion: NUMBER, metadata: object({ kind: NUMBER }), sort: object({ kind: NUMBER }, { default: {} }) });
  expect(reservedNames(names).map(({ path }) => path!.at(-1))).toEqual(['kind', 'apiVersion', 'metadata']);
  expect(unreached(names)).toEqual([]);
});
