import { Finding, Severity } from '../../../src/findings/finding';
import { validatePackage } from '../../../src/pko/validate';
import { configMap, manifest, packageWith } from '../package-files';

const PHASE = 'package-operator.run/phase';

/** What is said about a package whose two phases are in use, by code. */
function advice(code: string, files: { [path: string]: string }): Finding[] {
  const used = { 'x.yaml': configMap('x', { [PHASE]: 'first' }), 'y.yaml': configMap('y') };
  return validatePackage(packageWith({ ...used, ...files })).filter(finding => finding.code === code);
}

const object = (apiVersion: string, kind: string, metadata: object, spec: object = {}) =>
  JSON.stringify({ apiVersion, kind, metadata: { annotations: { [PHASE]: 'last' }, ...metadata }, spec });

test('an unknown key of the manifest is an error that names the nearest one', () => {
  expect(advice('PKO070', { 'manifest.yaml': manifest('  filters: {}') })).toEqual([
    expect.objectContaining({ severity: Severity.ERROR, path: 'spec.filters', remedy: 'Did you mean filter?', line: 7 }),
  ]);
});

test('a key in another case is a warning', () => {
  expect(advice('PKO070', { 'manifest.yaml': manifest('  Images: []') })).toEqual([expect.objectContaining({ severity: Severity.WARNING })]);
});

test('a scope that is none is an error', () => {
  expect(advice('PKO071', { 'manifest.yaml': manifest().replace('Cluster', 'cluster') }))
    .toEqual([expect.objectContaining({ severity: Severity.ERROR, remedy: 'Did you mean Cluster?' })]);
});

test('a phase without name is an error, a name that fits no object only with a class', () => {
  const phases = (text: string) => ({ 'manifest.yaml': manifest().replace('[{name: first}, {name: last}]', text) });
  expect(advice('PKO072', phases('[{name: first}, {name: last}, {}]'))).toEqual([expect.objectContaining({ severity: Severity.ERROR })]);
  expect(advice('PKO072', phases('[{name: first}, {name: last}, {name: A_b}, {name: C_d, class: default}]')).map(({ severity }) => severity))
    .toEqual([Severity.WARNING, Severity.ERROR]);
});

test('a phase without objects is a warning', () => {
  expect(advice('PKO073', { 'manifest.yaml': manifest().replace('{name: last}', '{name: last}, {name: never}') }))
    .toEqual([expect.objectContaining({ severity: Severity.WARNING, message: 'No object is in the phase never.' })]);
});

test.each<[string, string, string, number]>([
  ['without kind', 'PKO074', '{probes: [{condition: {type: A, status: "True"}}], selector: {selector: {}}}', 1],
  ['without type', 'PKO075', '{probes: [{}], selector: {kind: {kind: A}}}', 1],
  ['with two types', 'PKO075', '{probes: [{cel: {rule: "true"}, fieldsEqual: {}}], selector: {kind: {kind: A}}}', 1],
  ['whose condition has no status', 'PKO076', '{probes: [{condition: {type: A}}], selector: {kind: {kind: A}}}', 1],
  ['that is fine', 'PKO076', '{probes: [{condition: {type: A, status: "True"}}], selector: {kind: {kind: A}}}', 0],
])('a probe %s', (_, code, probe, count) => {
  expect(advice(code, { 'manifest.yaml': manifest(`  availabilityProbes: [${probe}]`) })).toHaveLength(count);
});

test('a label that is no text is an error', () => {
  expect(advice('PKO077', { 'a.yaml': object('v1', 'Pod', { name: 'a', namespace: 'b', labels: { size: 1 } }) }))
    .toEqual([expect.objectContaining({ severity: Severity.ERROR, path: 'metadata.labels.size', file: 'a.yaml', line: 1 })]);
});

test('an annotation that is no text is an error that says what is lost', () => {
  expect(advice('PKO077', { 'a.yaml': object('v1', 'Pod', { name: 'a', namespace: 'b', annotations: { [PHASE]: 'last', size: 1 } }) }))
    .toEqual([expect.objectContaining({ severity: Severity.ERROR, path: 'metadata.annotations.size' })]);
});

test.each<[string, string, string, number]>([
  ['v1', 'ConfigMap', 'a.b', 0],
  ['v1', 'ConfigMap', 'A', 1],
  ['v1', 'Service', '1a', 1],
  ['v1', 'Namespace', 'a.b', 1],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:A', 0],
])('%s %s %s', (apiVersion, kind, name, count) => {
  expect(advice('PKO078', { 'a.yaml': object(apiVersion, kind, { name }) })).toHaveLength(count);
});

test('a collision protection that is none and a condition map without prefix are errors', () => {
  const annotations = { 'package-operator.run/collision-protection': 'Never', 'package-operator.run/condition-map': 'A => B' };
  expect(advice('PKO079', { 'a.yaml': configMap('a', annotations) })).toEqual([expect.objectContaining({ severity: Severity.ERROR })]);
  expect(advice('PKO056', { 'a.yaml': configMap('a', annotations) })).toEqual([expect.objectContaining({ severity: Severity.ERROR })]);
});

test('a namespaced object needs a namespace in a package for the cluster', () => {
  const files = { 'a.yaml': object('v1', 'Pod', { name: 'a' }) };
  expect(advice('PKO080', files)).toHaveLength(1);
  expect(advice('PKO080', { ...files, 'manifest.yaml': manifest().replace('Cluster', 'Namespaced') })).toHaveLength(0);
});

test('the scope of a custom resource is that of its definition in the package', () => {
  const crd = object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { name: 'a.b' }, { group: 'b', names: { kind: 'A' }, scope: 'Namespaced' });
  expect(advice('PKO080', { 'a.yaml': `${crd}\n---\n${object('b/v1', 'A', { name: 'a' })}` })).toHaveLength(1);
});

test('an object of the cluster has no namespace, and no place in a package in a namespace', () => {
  expect(advice('PKO081', { 'a.yaml': object('v1', 'Namespace', { name: 'a', namespace: 'b' }) })).toHaveLength(1);
  const files = { 'a.yaml': object('v1', 'Namespace', { name: 'a' }), 'manifest.yaml': manifest().replace('Cluster', 'Namespaced') };
  expect(advice('PKO082', files)).toHaveLength(1);
});

test('what an object needs must be in an earlier phase', () => {
  const namespace = (phase: string) => ({ 'n.yaml': object('v1', 'Namespace', { name: 'harbor', annotations: { [PHASE]: phase } }) });
  expect(advice('PKO083', { ...namespace('last'), 'x.yaml': '' })).toEqual([expect.objectContaining({ object: 'v1 ConfigMap harbor/y' })]);
  expect(advice('PKO083', { ...namespace('first'), 'x.yaml': '' })).toEqual([]);
});

test('a Job ends with a hash and is not deleted by the cluster', () => {
  const job = (name: string, spec: object) => ({ 'a.yaml': object('batch/v1', 'Job', { name, namespace: 'b' }, spec) });
  expect(advice('PKO084', job('tidy', { ttlSecondsAfterFinished: 5 })).map(({ path }) => path)).toEqual(['metadata.name', 'spec.ttlSecondsAfterFinished']);
  expect(advice('PKO084', job('tidy-4f1c9a', {}))).toEqual([]);
});

test('fields of the cluster are not for packages', () => {
  expect(advice('PKO085', { 'a.yaml': object('v1', 'Pod', { name: 'a', namespace: 'b', finalizers: ['c/d'], ownerReferences: [] }) }))
    .toEqual([expect.objectContaining({ path: 'metadata.finalizers' })]);
});

test('a package for a namespace is tested in one', () => {
  const text = manifest('', 'test: {template: [{name: one, context: {package: {metadata: {name: a}}}}]}').replace('Cluster', 'Namespaced');
  expect(advice('PKO087', { 'manifest.yaml': text })).toEqual([expect.objectContaining({ severity: Severity.WARNING, path: 'test.template[0].context.package.metadata' })]);
  expect(advice('PKO080', { 'manifest.yaml': text, 'a.yaml': object('v1', 'Pod', { name: 'a' }) })).toEqual([]);
});

test('an object of a phase with a class may be in any namespace: it is applied elsewhere', () => {
  const text = manifest('', 'test: {template: [{name: one, context: {package: {metadata: {name: a, namespace: b}}}}]}').replace('Cluster', 'Namespaced');
  const files = (manifestText: string) => ({ 'manifest.yaml': manifestText, 'x.yaml': '', 'y.yaml': configMap('y') });
  expect(advice('PKO086', files(text))).toHaveLength(1);
  expect(advice('PKO086', files(text.replace('{name: last}', '{name: last, class: hosted-cluster}')))).toEqual([]);
});

test('configuration of a test case is known at every depth, or anything is', () => {
  const tests = (config: string) => `test: {template: [{name: one, context: {package: {metadata: {name: a}}, config: ${config}}}]}`;
  const schema = 'a: {type: array, items: {type: object, properties: {b: {type: string}}}}, c: {type: object, additionalProperties: {type: string}}, '
    + 'd: {type: object, x-kubernetes-preserve-unknown-fields: true}';
  const found = (config: string) => advice('PKO088', {
    'manifest.yaml': manifest(`  config: {openAPIV3Schema: {type: object, properties: {${schema}}}}`, tests(config)),
  }).map(({ path }) => path);
  expect(found('{a: [{b: x, e: y}], c: {any: x}, d: {any: 1}, f: 1}')).toEqual(['test.template[0].context.config.a[0].e', 'test.template[0].context.config.f']);
  expect(advice('PKO088', { 'manifest.yaml': manifest('', tests('{a: 1}')) })).toHaveLength(1);
});
