import * as fc from 'fast-check';
import { canonicalText, differencesOf } from '../../src/compare/values/differences';
import { SchemaGuide, TableGuide } from '../../src/compare/values/guide';
import { Json, JsonObject } from '../../src/kube/json';
import { schemaOfKind } from '../../src/kube/schema/kinds';

const anyJson = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

test('equal values have no differences, and others have some', () => {
  fc.assert(fc.property(anyJson, anyJson, (a, b) => {
    expect(differencesOf(a, structuredClone(a))).toEqual([]);
    expect(differencesOf(a, b).length > 0).toBe(canonicalText(a) !== canonicalText(b));
  }));
});

test('items with names are paired by them, others in their order', () => {
  const before: JsonObject = { boats: [{ name: 'a', size: 1 }, { name: 'b' }], words: ['x', 'y'] };
  const after: JsonObject = { boats: [{ name: 'b' }, { name: 'a', size: 2 }], words: ['w', 'x', 'y'] };
  expect(differencesOf(before, after)).toEqual([
    { path: 'boats[a].size', before: 1, after: 2 },
    { path: 'boats[<order>]', before: ['a', 'b'], after: ['b', 'a'] },
    { path: 'words[+0]', after: 'w' },
  ]);
});

test('lists of Kubernetes are paired by the keys of its schemas', () => {
  const guide = new SchemaGuide(schemaOfKind('v1', 'Service')!.schema);
  const ports = (...list: JsonObject[]): JsonObject => ({ spec: { ports: list } });
  const [http, dns] = [{ port: 80, targetPort: 'http' }, { port: 53, protocol: 'UDP' }];
  expect(differencesOf(ports(http, dns), ports(dns, { ...http, targetPort: 'web' }), guide)).toEqual([
    { path: 'spec.ports[port=80,protocol="TCP"].targetPort', before: 'http', after: 'web' },
  ]);
});

test('variables have an order where one is made of another', () => {
  const guide = new SchemaGuide(schemaOfKind('v1', 'Pod')!.schema);
  const pod = (...env: JsonObject[]): JsonObject => ({ spec: { containers: [{ name: 'a', env }] } });
  const [one, two, made] = [{ name: 'ONE', value: '1' }, { name: 'TWO', value: '2' }, { name: 'MADE', value: '$(ONE)' }];
  expect(differencesOf(pod(one, two), pod(two, one), guide)).toEqual([]);
  expect(differencesOf(pod(one, made), pod(made, one), guide)).toMatchObject([{ path: 'spec.containers[a].env[<order>]' }]);
});

test('a table names the keys of lists', () => {
  const guide = new TableGuide({ 'modes': ['type'], 'modes[].words': [] });
  expect(differencesOf({ modes: [{ type: 'a', words: ['x', 'y'] }, { type: 'b' }] }, { modes: [{ type: 'b' }, { type: 'a', words: ['y'] }] }, guide)).toEqual([
    { path: 'modes[a].words[x]', before: 'x' },
  ]);
});
