import { aConfigMap, anOperator, aPackage, complaints } from './an-operator';
import { Operator, OperatorNamespace, ParameterType, PkoComponent, PkoPackage } from '../../src';

/** A package `demo` with a component `backend`, which has a parameter of its own. */
function withComponent(): { pkg: PkoPackage; backend: PkoComponent } {
  const operator = anOperator();
  aConfigMap(operator, 'root');
  const other = new Operator(operator.node.scope!, 'backend', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
  const level = other.parameter('level', { type: ParameterType.STRING, default: 'info' });
  aConfigMap(other, 'part', {}, { level: level.valueAsString });
  const pkg = aPackage(operator);
  return { pkg, backend: new PkoComponent(pkg, 'backend', { operator: other }) };
}

test('a component is a package in the package', () => {
  const { pkg, backend } = withComponent();
  backend.addTestCase('debug', { config: { level: 'debug' } });
  const files = pkg.toFiles();
  expect(Object.keys(files)).toEqual([
    '.dockerignore', 'Dockerfile', 'components/backend/.test-fixtures/debug/deploy/part.configmap.yaml', 'components/backend/deploy/part.configmap.yaml.gotmpl',
    'components/backend/manifest.yaml', 'deploy/root.configmap.yaml', 'manifest.yaml',
  ]);
  expect(files['manifest.yaml']).toContain('  components: {}\n');
  expect(files['components/backend/manifest.yaml']).toMatch(/^ {2}name: backend$/m);
  expect(backend.render('debug')[0].data).toEqual({ level: 'debug' });
  expect(pkg.check()).toEqual([]);
});

test('what is wrong with a component is told with its file and its construct', () => {
  const { pkg, backend } = withComponent();
  backend.addTestCase('unfit', { config: { level: 3 } });
  const found = pkg.check().map(({ file, constructPath }) => [file, constructPath]);
  expect(found).toContainEqual(['components/backend/manifest.yaml', 'pko/backend']);
  expect(complaints(pkg).filter(text => text.endsWith(' pko'))).toEqual([]);
});

test('a component has the name of a folder', () => {
  const { pkg, backend } = withComponent();
  expect(() => new PkoComponent(pkg, 'Back End', { operator: backend.operator })).toThrow('is not a DNS label');
});
