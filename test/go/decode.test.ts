import { decode } from '../../src/go/decode';
import { MANIFEST_SHAPE } from '../../src/pko/read/manifest-shape';

test('keys match without regard to case and are told about', () => {
  const { value, unknownKeys } = decode({ Spec: { scopes: ['Cluster'] } }, MANIFEST_SHAPE);
  expect(value).toEqual({ spec: { scopes: ['Cluster'] } });
  expect(unknownKeys).toEqual([expect.objectContaining({ path: ['Spec'], takenFor: 'spec' })]);
});

test('unknown keys are dropped and told about, with what is known there', () => {
  const { value, unknownKeys } = decode({ spec: { phases: [{ name: 'a', objects: [] }] } }, MANIFEST_SHAPE);
  expect(value).toEqual({ spec: { phases: [{ name: 'a' }] } });
  expect(unknownKeys).toEqual([{ path: ['spec', 'phases', 0, 'objects'], known: ['name', 'class'], takenFor: undefined }]);
});

test('numbers and booleans become text where text is expected, null is as if absent', () => {
  expect(decode({ metadata: { name: 12, namespace: null }, spec: { phases: [{ name: true }] } }, MANIFEST_SHAPE).value)
    .toEqual({ metadata: { name: '12' }, spec: { phases: [{ name: 'true' }] } });
});

test('what is free keeps its null', () => {
  const config = { a: null };
  expect(decode({ test: { template: [{ context: { config } }] } }, MANIFEST_SHAPE).value).toEqual({ test: { template: [{ context: { config } }] } });
});

test('the first value of a wrong type is reported with its Go type', () => {
  const { error, errorPath } = decode({ spec: { images: [{ name: [] }], phases: 'x' } }, MANIFEST_SHAPE);
  expect(error).toBe('json: cannot unmarshal array into Go struct field PackageManifestImage.spec.images.name of type string');
  expect(errorPath).toEqual(['spec', 'images', 0, 'name']);
});

test('a schema may have schemas and booleans in the same places', () => {
  const schema = { properties: { a: { additionalProperties: true }, b: { additionalProperties: { minlength: 1 } } } };
  expect(decode({ spec: { config: { openAPIV3Schema: schema } } }, MANIFEST_SHAPE).value).toEqual({
    spec: { config: { openAPIV3Schema: { properties: { a: { additionalProperties: true }, b: { additionalProperties: { minLength: 1 } } } } } },
  });
});
