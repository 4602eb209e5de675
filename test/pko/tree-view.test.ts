import { configMap, manifest, packageWith } from './package-files';
import { drawTree } from '../../src/pko/tree-view';

const TESTS = 'test: {template: [{name: one, context: {package: {metadata: {name: derrick, namespace: quay}}, config: {size: 1}}}, '
  + '{name: two, context: {package: {metadata: {name: winch}}}}]}';
const bothScopes = (text: string) => text.replace('[Cluster]', '[Cluster, Namespaced]');
const SCHEMA = '  config: {openAPIV3Schema: {type: object, properties: {size: {type: integer, minimum: 1, default: 1}}}}';

test('the objects of the last phase stand without a line to the left', () => {
  const model = packageWith({
    'manifest.yaml': bothScopes(manifest()),
    'a.yaml': configMap('a', { 'package-operator.run/phase': 'first' }),
    'b.yaml': `${configMap('b')}\n---\n${JSON.stringify({
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'c', annotations: { 'package-operator.run/phase': 'last' } },
    })}`,
  });
  expect(drawTree(model)).toBe([
    'crane',
    'Package namespace/name',
    '└── Phase first',
    '│   ├── /v1, Kind=ConfigMap harbor/a',
    '└── Phase last',
    '    └── /v1, Kind=ConfigMap harbor/b',
    '    └── apps/v1, Kind=Deployment /c',
    '',
  ].join('\n'));
});

test('a package without objects is its header', () => {
  expect(drawTree(packageWith({}), { cluster: true })).toBe('crane\nClusterPackage /name\n');
});

test('the test case says the package, the first one where none is named', () => {
  const model = packageWith({ 'manifest.yaml': bothScopes(manifest(SCHEMA, TESTS)) });
  expect(drawTree(model)).toBe('crane\nPackage quay/derrick\n');
  expect(drawTree(model, { cluster: true })).toBe('crane\nClusterPackage /derrick\n');
  expect(drawTree(model, { testCase: 'two' })).toBe('crane\nClusterPackage /winch\n');
});

test('a configuration that its schema refuses is refused', () => {
  const model = packageWith({ 'manifest.yaml': manifest(SCHEMA, TESTS) });
  expect(() => drawTree(model, { config: { size: 0 } }))
    .toThrow('spec.config.size: Invalid value: 0: size in body should be greater than or equal to 1');
});

test('a scope that the manifest does not name is refused', () => {
  const model = packageWith({ 'manifest.yaml': manifest() });
  expect(() => drawTree(model)).toThrow('Package unsupported scope in manifest.yaml');
});

test('a broken condition map is refused', () => {
  const model = packageWith({ 'a.yaml': configMap('a', { 'package-operator.run/condition-map': 'x' }) });
  expect(() => drawTree(model, { cluster: true })).toThrow('expected 2 part mapping got 1 in line 1');
});
