import { JsonPatch } from 'cdk8s';
import { CollisionProtection, Conditional, ParameterType, Value } from '../../../src';
import { aConfigMap, anOperator, aPackage } from '../an-operator';

const TEXT = { type: ParameterType.STRING, default: 'a' };
const PHASE = { 'package-operator.run/phase': 'deploy' };

test('annotations whose keys are not known yet are kept beside those of the package', () => {
  const operator = anOperator();
  const team = operator.parameter('team', TEXT);
  aConfigMap(operator, 'c', { annotations: { keep: 'me', [`${team.valueAsString}/x`]: 'y' } });
  const pkg = aPackage(operator);
  pkg.addTestCase('one', { config: { team: 'b' } });
  expect(pkg.render('one')[0].metadata.annotations).toEqual({ 'keep': 'me', 'b/x': 'y', ...PHASE });
  expect(pkg.toFiles()['manifest.yaml']).toContain('team:');
  expect(pkg.check()).toEqual([]);
});

test('annotations and metadata under a condition get those of the package in every form', () => {
  const operator = anOperator();
  const on = operator.parameter('on', { type: ParameterType.BOOLEAN, default: false });
  aConfigMap(operator, 'c').addJsonPatch(JsonPatch.add('/metadata/annotations', Value.when(on.isTrue(), { a: 'b' })));
  const metadataOfD = Value.when(on.isTrue(), { name: 'd1', namespace: 'demo' }, { name: 'd2', namespace: 'demo' });
  aConfigMap(operator, 'd').addJsonPatch(JsonPatch.add('/metadata', metadataOfD));
  const pkg = aPackage(operator, { collisionProtection: CollisionProtection.NONE });
  pkg.addTestCase('off');
  pkg.addTestCase('on', { config: { on: true } });
  const own = { ...PHASE, 'package-operator.run/collision-protection': 'None' };
  const metadata = (testCase: string) => pkg.render(testCase).map(object => object.metadata);
  expect(metadata('off')).toEqual([{ name: 'c', namespace: 'demo', annotations: own }, { name: 'd2', namespace: 'demo', annotations: own }]);
  expect(metadata('on')).toEqual([{ name: 'c', namespace: 'demo', annotations: { a: 'b', ...own } }, { name: 'd1', namespace: 'demo', annotations: own }]);
});

test('annotations that are a parameter as a whole cannot be added to', () => {
  const operator = anOperator();
  const all = operator.parameter('all', { type: ParameterType.OBJECT, default: {}, schema: { additionalProperties: { type: 'string' } } });
  aConfigMap(operator, 'c').addJsonPatch(JsonPatch.add('/metadata/annotations', all.value));
  expect(aPackage(operator).check()).toContainEqual(expect.objectContaining({
    code: 'PKO101', constructPath: 'demo/c', message: expect.stringContaining("metadata.annotations as a whole is the parameter 'all'"),
  }));
});

test('a condition of the object and one of the construct both have to hold', () => {
  const operator = anOperator();
  const on = operator.parameter('on', { type: ParameterType.BOOLEAN, default: false });
  const own = operator.parameter('own', TEXT);
  const condition = 'package-operator.run/condition';
  Conditional.object(aConfigMap(operator, 'c', { annotations: { [condition]: 'environment.x == "y" || true' } }), on.isTrue());
  const pkg = aPackage(operator);
  expect(pkg.toFiles()['deploy/c.configmap.yaml']).toContain('condition: (environment.x == "y" || true) && (config.on == true)\n');
  Conditional.object(aConfigMap(operator, 'd', { annotations: { [condition]: own.valueAsString } }), on.isTrue());
  expect(() => pkg.toFiles()).toThrow('PKO101');
  expect(pkg.check().map(({ code, constructPath }) => `${code} ${constructPath}`)).toEqual(['PKO101 demo/d']);
});
