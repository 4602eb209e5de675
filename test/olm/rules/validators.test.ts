import { selectValidators, validatorsOf } from '../../../src/olm/rules/validators';

const SUITE = ['operatorhub/v2', 'standardcapabilities', 'standardcategories', 'alpha-deprecated-apis', 'good-practices'];

test.each<[string, string[]]>([
  ['name=operatorhub', ['operatorhub']],
  ['name==operatorhubv2', ['operatorhub/v2']],
  ['suite=operatorframework', SUITE],
  ['suite', SUITE],
  ['!suite', ['operatorhub', 'community', 'multiarch', 'object']],
  ['suite!=operatorframework', ['operatorhub', 'community', 'multiarch', 'object']],
  ['suite=operatorframework,name!=good-practices', SUITE.slice(0, 4)],
  ['name in (community, multiarch)', ['community', 'multiarch']],
  ['name notin (good-practices), suite', SUITE.slice(0, 4)],
])('the selector %s', (selector, expected) => {
  expect(selectValidators(selector)).toEqual(expected);
});

test('a selector that selects nothing, or is none', () => {
  expect(() => selectValidators('name=none')).toThrow('selector "name=none" does not match any validator labels');
  expect(() => selectValidators('name=a b')).toThrow('unable to parse the selector "name=a b"');
});

test('validators are known by our names and by operator-sdk\'s', () => {
  expect([...validatorsOf(['operatorhubv2', 'standardcategories', 'capabilities'])]).toEqual(['operatorhub/v2', 'standardcategories', 'standardcapabilities']);
  expect(() => validatorsOf(['all'])).toThrow('there is no validator "all"');
});
