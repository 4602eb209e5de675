import * as fc from 'fast-check';
import { JsonObject } from '../../src/kube/json';
import { orderKeys } from '../../src/kube/key-order';

const text = (object: JsonObject) => JSON.stringify(orderKeys(object));

test('an object begins with apiVersion, kind and metadata, and ends with its status', () => {
  expect(text({ status: 1, spec: 2, metadata: 3, other: 4, kind: 'A', apiVersion: 'v1' }))
    .toBe('{"apiVersion":"v1","kind":"A","metadata":3,"spec":2,"other":4,"status":1}');
});

test('metadata begins with name, namespace, labels and annotations', () => {
  expect(text({ metadata: { annotations: {}, labels: {}, uid: 'x', namespace: 'n', name: 'a' } }))
    .toBe('{"metadata":{"name":"a","namespace":"n","labels":{},"annotations":{},"uid":"x"}}');
});

test('a container begins as people write it; the template comes last', () => {
  expect(text({ spec: { template: { spec: { containers: [{ env: [], tty: true, args: [], image: 'i', name: 'c' }] } }, replicas: 1 } }))
    .toBe('{"spec":{"replicas":1,"template":{"spec":{"containers":[{"name":"c","image":"i","args":[],"env":[],"tty":true}]}}}}');
});

test('maps whose keys the author chooses are left as given', () => {
  expect(text({ data: { z: '1', name: '2' }, metadata: { labels: { z: '1', name: '2' } } }))
    .toBe('{"metadata":{"labels":{"z":"1","name":"2"}},"data":{"z":"1","name":"2"}}');
});

test('ordering changes no value and is done in one go', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('kind', 'metadata', 'spec', 'name', 'selector', 'x', 'template', 'containers'), fc.jsonValue()), (value) => {
    const object = JSON.parse(JSON.stringify(value)) as JsonObject;
    const ordered = orderKeys(object);
    expect(ordered).toEqual(object);
    expect(JSON.stringify(orderKeys(ordered))).toBe(JSON.stringify(ordered));
  }));
});
