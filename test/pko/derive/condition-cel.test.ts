import { Conditional, ParameterType } from '../../../src';
import { aConfigMap, anOperator, aPackage } from '../an-operator';

test.each(['in', 'true', 'false', 'null'])('a parameter called %s, a word of CEL, is asked for by its key', name => {
  const operator = anOperator();
  const given = operator.parameter(name, { type: ParameterType.STRING, default: 'a' });
  Conditional.object(aConfigMap(operator, 'c', {}, { v: given.valueAsString }), given.isEqualTo('b').and(given.isEmpty().not()));
  const pkg = aPackage(operator);
  pkg.addTestCase('off');
  pkg.addTestCase('on', { config: { [name]: 'b' } });
  expect(pkg.check()).toEqual([]);
  expect([pkg.render('off').length, pkg.render('on').map(({ data }) => data)]).toEqual([0, [{ v: 'b' }]]);
});

test('whether an optional one is set is asked for by its key, too', () => {
  const operator = anOperator();
  const given = operator.parameter('in', { type: ParameterType.INTEGER });
  Conditional.object(aConfigMap(operator, 'c'), given.isEmpty());
  const pkg = aPackage(operator);
  pkg.addTestCase('unset');
  pkg.addTestCase('set', { config: { in: 1 } });
  expect([pkg.check(), pkg.render('unset').length, pkg.render('set').length]).toEqual([[], 1, 0]);
});

test('what is decided by the declaration is no condition', () => {
  const operator = anOperator();
  const size = operator.parameter('size', { type: ParameterType.INTEGER, default: 1 });
  Conditional.object(aConfigMap(operator, 'always'), size.isSet());
  Conditional.object(aConfigMap(operator, 'never'), size.isEmpty());
  const files = aPackage(operator).toFiles();
  expect(Object.keys(files).filter(path => path.startsWith('deploy/'))).toEqual(['deploy/always.configmap.yaml']);
  expect(files['deploy/always.configmap.yaml']).not.toContain('condition');
});
