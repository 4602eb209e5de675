import { checkCel } from '../../src/cel/checker';
import { parseCel } from '../../src/cel/parser';
import { ANY, formatResultType, mapOf, STRING } from '../../src/cel/types';

const VARIABLES = new Map([['config', mapOf(STRING, ANY)]]);

function issues(source: string): string[] {
  return checkCel(parseCel(source).expr, VARIABLES).issues.map(({ offset, message }) => `${offset} ${message}`);
}

function typeOf(source: string): string {
  return formatResultType(checkCel(parseCel(source).expr, VARIABLES).type);
}

test('the type of an expression is found without evaluating it', () => {
  expect(['1 + 1', '[1, 2.0]', '{"a": 1}', '[]', 'config.a', 'config.a.b', '[1].map(x, "a")', 'type(1)', 'true ? [] : [1]'].map(typeOf)).toEqual([
    'int', 'list(dyn)', 'map(string, int)', 'list(dyn)', 'google.protobuf.Any', 'dyn', 'list(string)', 'type(int)', 'list(int)',
  ]);
});

test('literals of different number types cannot be compared, dynamic ones can', () => {
  expect(issues('1 == 1.0')).toEqual(['2 found no matching overload for \'_==_\' applied to \'(int, double)\'']);
  expect(issues('2 >= 2.0')).toEqual(['2 found no matching overload for \'_>=_\' applied to \'(int, double)\'']);
  expect(issues('dyn(1) == 1.0 && config.a > 1u')).toEqual([]);
});

test('after a macro over a list numbers of different types can be ordered', () => {
  expect(issues('1 < 2.0 && [1].all(x, true)')).toHaveLength(1);
  expect(issues('[1].all(x, true) && 1 < 2.0')).toEqual([]);
});

test('names that nobody declares are told, each where it stands', () => {
  expect(issues('foo && bar.baz(1)')).toEqual([
    '0 undeclared reference to \'foo\' (in container \'\')',
    '7 undeclared reference to \'bar\' (in container \'\')',
    '14 undeclared reference to \'baz\' (in container \'\')',
  ]);
  expect(issues('dyn([1]).existsOne(config, true)')).toEqual(['18 undeclared reference to \'existsOne\' (in container \'\')']);
});

test('the variable of a macro hides others until it ends', () => {
  expect(issues('["a"].all(config, config == "a") && config.b')).toEqual([]);
  expect(issues('[1].all(x, true) && x')).toEqual(['20 undeclared reference to \'x\' (in container \'\')']);
});

test('methods tell the types they were called with', () => {
  expect(issues('"a".contains(1)')).toEqual(['12 found no matching overload for \'contains\' applied to \'string.(int)\'']);
  expect(issues('"a".b')).toEqual(['3 type \'string\' does not support field selection']);
  expect(issues('1 && true')).toEqual(['0 expected type \'bool\' but found \'int\'']);
});

test('messages cannot be built', () => {
  expect(issues('Foo{a: 1}')).toEqual(['3 undeclared reference to \'Foo\' (in container \'\')']);
  expect(issues('int{}')).toEqual(['3 \'int\' is not a message type']);
});
