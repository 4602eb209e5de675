import { knownKinds, metadataSchema, schemaOfKind, versionsOfKind } from '../../../src/kube/schema/kinds';

test('kinds of Kubernetes, Package Operator and OLM are known, removed versions are not', () => {
  expect(schemaOfKind('v1', 'Pod')?.isCustom).toBe(false);
  expect(schemaOfKind('package-operator.run/v1alpha1', 'ObjectSet')?.isCustom).toBe(true);
  expect(schemaOfKind('operators.coreos.com/v1alpha1', 'ClusterServiceVersion')?.isCustom).toBe(true);
  expect(schemaOfKind('olm.operatorframework.io/v1', 'ClusterExtension')?.isCustom).toBe(true);
  expect(schemaOfKind('apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition')).toBeUndefined();
  expect(schemaOfKind('constructor', 'name')).toBeUndefined();
});

test('whether the status is a subresource is as the definition has it', () => {
  expect(schemaOfKind('package-operator.run/v1alpha1', 'Package')?.hasStatusSubresource).toBe(true);
  expect(schemaOfKind('package-operator.run/v1alpha1', 'ObjectSlice')?.hasStatusSubresource).toBe(false);
});

test('the versions of a kind go by its group', () => {
  expect(versionsOfKind('autoscaling', 'HorizontalPodAutoscaler')).toEqual(['autoscaling/v1', 'autoscaling/v2']);
  expect(versionsOfKind('', 'Event')).toEqual(['v1']);
  expect(versionsOfKind('events.k8s.io', 'Event')).toEqual(['events.k8s.io/v1']);
  expect(versionsOfKind('example.com', 'Event')).toEqual([]);
});

test('the parts of every schema are schemas, never indexes', () => {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [metadataSchema(), ...knownKinds().map(({ apiVersion, kind }) => schemaOfKind(apiVersion, kind)?.schema)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    expect(typeof next).toBe('object');
    const { items, additionalProperties, not, anyOf = [], oneOf = [], allOf = [], properties = {} } = next as Record<string, unknown[]>;
    const parts = [items, not, ...anyOf, ...oneOf, ...allOf, ...Object.values(properties)].filter((part) => part !== undefined);
    waiting.push(...parts, ...(additionalProperties === undefined || (additionalProperties as unknown) === true ? [] : [additionalProperties]));
  }
  expect(seen.size).toBeGreaterThan(1000);
});
