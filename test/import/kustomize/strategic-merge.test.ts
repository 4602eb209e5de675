import fc from 'fast-check';
import { mergePatch } from '../../../src/import/kustomize/strategic-merge';
import { Json, JsonObject } from '../../../src/kube/json';

function merged(spec: JsonObject, patch: JsonObject, kind = 'Pod'): Json {
  const object: JsonObject = { apiVersion: 'v1', kind, spec };
  mergePatch(object, { spec: patch });
  return object.spec;
}

test('lists without keys are replaced', () => {
  expect(merged({ tolerations: [{ key: 'a' }] }, { tolerations: [{ key: 'b' }] })).toEqual({ tolerations: [{ key: 'b' }] });
});

test('lists of kinds that are not known are replaced', () => {
  expect(merged({ containers: [{ name: 'a' }] }, { containers: [{ name: 'b' }] }, 'Boat')).toEqual({ containers: [{ name: 'b' }] });
});

test('null removes a field', () => {
  expect(merged({ a: 1, b: { c: 2, d: 3 } }, { a: null, b: { c: null } })).toEqual({ b: { d: 3 } });
});

test('$patch replaces a map, or a list that would be merged', () => {
  expect(merged({ a: { b: 1 }, volumes: [{ name: 'x' }] }, { a: { $patch: 'replace', c: 2 }, volumes: [{ $patch: 'replace' }, { name: 'y' }] }))
    .toEqual({ a: { c: 2 }, volumes: [{ name: 'y' }] });
});

test('ports of one number are told apart by their protocol', () => {
  const ports = [{ containerPort: 1, protocol: 'TCP' }, { containerPort: 1, protocol: 'UDP' }];
  const patched = [{ containerPort: 1, protocol: 'UDP', name: 'u' }];
  expect(merged({ containers: [{ name: 'a', ports }] }, { containers: [{ name: 'a', ports: patched }] })).toEqual({
    containers: [{ name: 'a', ports: [{ containerPort: 1, protocol: 'TCP' }, { containerPort: 1, protocol: 'UDP', name: 'u' }] }],
  });
});

test('a patch that deletes the object says so', () => {
  expect(mergePatch({ apiVersion: 'v1', kind: 'Pod' }, { $patch: 'delete' })).toBe(true);
});

test('an unknown directive is refused', () => {
  expect(() => merged({ a: {} }, { a: { $patch: 'drop' } })).toThrow('$patch has to be delete, replace or merge, and is "drop"');
});

test('to merge the same patch again changes nothing', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const pod = fc.record({ containers: fc.uniqueArray(fc.record({ name, image: name }), { selector: item => item.name }), nodeName: name });
  fc.assert(fc.property(pod, pod, (spec, patch) => {
    const once = merged(structuredClone(spec), structuredClone(patch)) as JsonObject;
    expect(merged(structuredClone(once), structuredClone(patch))).toEqual(once);
  }));
});
