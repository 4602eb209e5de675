import { bundleOf } from './bundle';
import { JsonObject } from '../../../src/kube/json';
import { olmV1SupportProblem } from '../../../src/olm/install/olm-v1-support';
import { readRegistryV1 } from '../../../src/olm/install/registry-v1';
import { OlmModel } from '../../../src/olm/model';

test('the last ClusterServiceVersion counts', () => {
  const model = bundleOf();
  const last: JsonObject = { ...model.csv!.manifest, metadata: { name: 'last' } };
  expect(readRegistryV1({ ...model, objects: [{ file: 'z.yaml', manifest: last }] }).csv.metadata.name).toBe('last');
});

test('properties become an annotation, behind those that are there', () => {
  const model = bundleOf();
  const csv = { ...model.csv!.manifest, metadata: { name: 'a', annotations: { 'olm.properties': '[{"type":"first","value":{"z":1,"a":2}}]' } } };
  const properties = { file: 'metadata/properties.yaml', content: { properties: [{ type: 'second', value: { z: '<', a: 1 } }] } };
  expect(readRegistryV1({ ...model, csv: { file: 'csv.yaml', manifest: csv }, properties }).csv.metadata.annotations).toEqual({
    'olm.properties': '[{"type":"first","value":{"z":1,"a":2}},{"type":"second","value":{"a":1,"z":"\\u003c"}}]',
  });
});

test('metadata must have its own name, and manifests/ no folder', () => {
  const { annotations, ...model } = bundleOf();
  const refused = (changed: OlmModel) => () => readRegistryV1(changed);
  expect(refused({ ...model, annotations: { ...annotations!, file: 'metadata/other.yaml' } }))
    .toThrow('open metadata/annotations.yaml: no such file or directory');
  expect(refused({ ...model, annotations, otherFiles: [['manifests/below/a.yaml', '']] }))
    .toThrow('subdirectories are not allowed within the "manifests" directory of the bundle image filesystem: found "manifests/below"');
  expect(refused({ ...model, annotations, otherFiles: [['manifests/empty.yaml', '# nothing\n']] })).not.toThrow();
  expect(refused({ ...model, annotations, csv: undefined })).toThrow('no ClusterServiceVersion found in "manifests"');
});

test('OLM v1 does not install aggregated APIs, nor operators that cannot watch all namespaces', () => {
  const problemOf = (spec: JsonObject) => olmV1SupportProblem(readRegistryV1(bundleOf({ spec })));
  expect(problemOf({})).toBeUndefined();
  expect(problemOf({ apiservicedefinitions: { owned: [{ name: 'a' }] } })).toBe('unsupported bundle: apiServiceDefintions are not supported');
  expect(problemOf({ installModes: [] })).toBe('unsupported bundle: bundle does not support AllNamespaces install mode');
});
