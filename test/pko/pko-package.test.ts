import { ApiObject, JsonPatch } from 'cdk8s';
import { aConfigMap, anOperator, aPackage, complaints } from './an-operator';
import { Conditional, ImageBinding, Layout, Operator, ParameterType, Phase } from '../../src';

const TEXT = { type: ParameterType.STRING, default: 'a' };

test('an object is changed for the package alone, and the change may hold parameters', () => {
  const operator = anOperator();
  const level = operator.parameter('level', TEXT);
  const object = aConfigMap(operator, 'c', {}, { keep: 'me' });
  const pkg = aPackage(operator);
  pkg.patch(object, JsonPatch.add('/data/level', level.valueAsString), JsonPatch.add('/metadata/annotations', { 'package-operator.run/phase': 'rbac' }));
  pkg.addTestCase('one', { config: { level: 'debug' } });
  expect(pkg.render('one')[0]).toMatchObject({ data: { keep: 'me', level: 'debug' } });
  expect(Object.keys(pkg.toFiles())).toContain('rbac/c.configmap.yaml.gotmpl');
  expect(operator.toJson()[0].data).toEqual({ keep: 'me' });
});

test('a patch that does not fit is told with its object, and one of a stranger is refused', () => {
  const operator = anOperator();
  const object = aConfigMap(operator, 'c');
  const pkg = aPackage(operator);
  pkg.patch(object, JsonPatch.replace('/data/nothing', 1));
  expect(pkg.check()).toContainEqual(expect.objectContaining({ constructPath: 'demo/c', message: expect.stringContaining('/data/nothing') }));
  const stranger = aConfigMap(new Operator(operator.node.scope!, 'other', { version: '1.0.0' }), 'c');
  expect(() => pkg.patch(stranger, JsonPatch.remove('/data'))).toThrow("The object 'other/c' is no part of the operator 'demo'.");
});

test('one fault is told once: a phase that is not there, a value that may be missing, an image without a digest', () => {
  const operator = anOperator();
  const optional = operator.parameter('optional', { type: ParameterType.STRING });
  aConfigMap(operator, 'phase', { annotations: { 'package-operator.run/phase': 'never' } });
  aConfigMap(operator, 'text', {}, { v: `x-${optional.valueAsString}` });
  aConfigMap(operator, 'image', {}, { v: operator.image('a', 'quay.io/a/b:v1').ref });
  const pkg = aPackage(operator, { phases: [Phase.of('deploy')], images: { a: ImageBinding.locked() } });
  pkg.addTestCase('one');
  expect(complaints(pkg)).toEqual(['PKO100 demo/phase', 'PKO101 demo/text', 'PKO102 pko']);
});

test('findings about the manifest name the package, and the line of the parameter or the test case', () => {
  const operator = anOperator();
  const size = operator.parameter('size', { type: ParameterType.INTEGER, default: 0, minimum: 1 });
  aConfigMap(operator, 'c', {}, { size: size.valueAsString });
  const pkg = aPackage(operator, { phases: [Phase.of('deploy'), Phase.of('deploy')] });
  pkg.addTestCase('typo', { config: { siez: 1 } });
  const found = pkg.check().map(({ code, path, constructPath, source }) => [code, path, constructPath, /^test\/pko\/pko-package.test.ts:/.test(source ?? '')]);
  expect(found).toContainEqual(['PKO017', 'spec.config.openAPIV3Schema.properties.size.default', 'pko', true]);
  expect(found).toContainEqual(['PKO013', 'spec.phases[1].name', 'pko', false]);
  expect(found).toContainEqual(['PKO088', 'test.template[0].context.config.siez', 'pko', true]);
});

test('configuration of a test case that the package does not have is an error with the nearest name', () => {
  const operator = anOperator();
  const level = operator.parameter('logLevel', TEXT);
  aConfigMap(operator, 'c', {}, { level: level.valueAsString });
  const pkg = aPackage(operator);
  pkg.addTestCase('typo', { config: { loglevel: 'debug' } });
  expect(pkg.check()).toEqual([expect.objectContaining({ code: 'PKO088', severity: 'error', remedy: 'Did you mean logLevel?' })]);
});

test('a test case is laid over its base, key by key', () => {
  const operator = anOperator();
  const limits = operator.parameter('limits', { type: ParameterType.OBJECT, default: {}, schema: { additionalProperties: { type: 'string' } } });
  new ApiObject(operator, 'x', { apiVersion: 'a.b/v1', kind: 'X', metadata: { name: 'x' }, spec: { limits: limits.value } });
  const pkg = aPackage(operator);
  const base = pkg.addTestCase('base', { config: { limits: { cpu: '1', memory: '1Gi' } }, package: { labels: { a: 'a' } } });
  const above = pkg.addTestCase('above', { base, config: { limits: { cpu: '2' } }, package: { labels: { b: 'b' }, name: 'other' } });
  expect(pkg.render('above')[0].spec.limits).toEqual({ cpu: '2', memory: '1Gi' });
  expect(above._package).toEqual({ name: 'other', labels: { a: 'a', b: 'b' } });
});

test('neither kinds nor phases nor missing names lead to files that Package Operator does not read', () => {
  const operator = anOperator();
  new ApiObject(operator, 'odd', { apiVersion: 'a.b/v1', kind: '../../K', metadata: { name: 'x' } });
  aConfigMap(operator, 'hidden', { name: '...' });
  const phases = [Phase.of('manifest')].map(phase => phase.add(operator));
  const paths = Object.keys(aPackage(operator, { phases }).toFiles());
  expect(paths.filter(path => path.startsWith('manifest/'))).toEqual(['manifest/unnamed.configmap.yaml', 'manifest/x.-k.yaml']);
  operator.node.scope!.node.tryRemoveChild('pko');
  expect(Object.keys(aPackage(operator, { phases, layout: Layout.FILE_PER_PHASE }).toFiles())).toContain('phase-manifest.yaml');
});

test('several conditions that are wrong are told at once', () => {
  const operator = anOperator();
  const wrong = (name: string) => aConfigMap(operator, name, { annotations: { 'package-operator.run/condition': 'config.' } });
  const on = operator.parameter('on', { type: ParameterType.BOOLEAN, default: true });
  ['a', 'b', 'c'].forEach(wrong);
  Conditional.object(aConfigMap(operator, 'fine'), on.isTrue());
  const pkg = aPackage(operator);
  pkg.addTestCase('one');
  expect(complaints(pkg)).toEqual(['PKO051 demo/a', 'PKO051 demo/b', 'PKO051 demo/c']);
});

test('a manifest that Package Operator cannot read is a finding, too', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const pkg = aPackage(operator);
  pkg.manifest.addJsonPatch(JsonPatch.replace('/spec/phases', 'deploy'));
  expect(complaints(pkg)).toEqual(['PKO004 pko']);
});
