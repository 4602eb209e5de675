import fc from 'fast-check';
import { closedMaps, objectsOfKind } from './arbitrary-object';
import { Json } from '../../../src/kube/json';
import { checkObject } from '../../../src/kube/schema/check-object';
import { FieldKey } from '../../../src/kube/schema/field-error';
import { knownKinds, metadataSchema, schemaOfKind } from '../../../src/kube/schema/kinds';

const anyObject = fc.constantFrom(...knownKinds()).chain(({ apiVersion, kind }) => objectsOfKind(apiVersion, kind));

test('every object that the schema of its kind allows is without errors', () => {
  fc.assert(fc.property(anyObject, (object) => {
    expect(checkObject(object).map(String)).toEqual([]);
  }), { numRuns: 300 });
});

test('an unknown key is refused at its path, wherever unknown fields are not preserved', () => {
  const withPlace = anyObject.chain((object) => {
    const { schema } = schemaOfKind(String(object.apiVersion), String(object.kind))!;
    const root = { ...schema, properties: { ...schema.properties, metadata: metadataSchema() } };
    return fc.constantFrom(...closedMaps(root, object)).map((place) => ({ object, place }));
  });
  fc.assert(fc.property(withPlace, ({ object, place }) => {
    const changed = structuredClone(object);
    let map = changed as Record<FieldKey, Json>;
    for (const key of place) map = map[key] as Record<FieldKey, Json>;
    map.notAField = 1;
    expect(checkObject(changed).map(({ kind, keys }) => ({ kind, keys }))).toEqual([{ kind: 'unknown', keys: [...place, 'notAField'] }]);
  }), { numRuns: 300 });
});

test('the order of keys does not matter', () => {
  fc.assert(fc.property(anyObject, fc.constantFrom('spec', 'rules', 'data', 'metadata'), (object, key) => {
    const broken = { ...object, [key]: 7, notAField: 1 };
    const reversed = Object.fromEntries(Object.entries(broken).reverse());
    expect(checkObject(reversed).map(String).sort()).toEqual(checkObject(broken).map(String).sort());
  }), { numRuns: 100 });
});

test('checking leaves the object as it is', () => {
  fc.assert(fc.property(anyObject, (object) => {
    const before = structuredClone(object);
    checkObject(object);
    expect(object).toEqual(before);
  }), { numRuns: 100 });
});

test('whatever an object holds, it is checked to the end, and every error has a place', () => {
  const kinds = fc.constantFrom(...knownKinds());
  const fields = fc.dictionary(fc.constantFrom('metadata', 'spec', 'status', 'rules', 'data', 'webhooks', 'x'), fc.jsonValue() as fc.Arbitrary<Json>);
  fc.assert(fc.property(kinds, fields, (kind, object) => {
    for (const error of checkObject({ ...object, ...kind })) expect(error.keys.length).toBeGreaterThan(0);
  }), { numRuns: 300 });
});
