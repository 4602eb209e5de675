import * as fc from 'fast-check';
import { CelContext } from '../../src/pko/cel/cel-context';

const context = new CelContext({}, []);

function failure(expression: string): string {
  try {
    context.evaluate(expression);
  } catch (error) {
    return (error as Error).message.replace('program evaluation error: ', '');
  }
  return 'none';
}

test.each([
  '1 + 2 * 3 == 7 && (1 + 2) * 3 == 9',
  '-7 / 2 == -3 && -7 % 2 == -1 && 7.0 / 2.0 == 3.5',
  'true || false && false',
  'false ? false : true ? true : false',
  '!!true && - -1 == 1',
  '0x1F == 31 && 0xFFu == 255u && .5 == 0.5',
  '2 in [1, 2] && "a" in {"a": 1} && !(1 in [])',
  '[1, 2][dyn(1.0)] == 2 && {1: "a"}[dyn(1u)] == "a"',
  '[1] + [2] == [1, 2] && {"a": [1]} == {"a": [1]}',
  'dyn(1) == 1.0 && dyn(1u) < 2.5 && [dyn(1)] == [1.0]',
  '[1, "a"].exists(x, x == "a") && [1, 2, 3].filter(x, x > 1) == [2, 3]',
  '[1, 2].map(x, x * 2) == [2, 4] && [1, 2].map(x, x > 1, x) == [2]',
  '[0, 2].exists(x, 1 / x == 0) && [1, 2].exists_one(x, x == 2)',
  'has({"a": 1}.a) && !has({"a": 1}.b) && {"a-b": 1}.`a-b` == 1',
  'size("grüße") == 5 && "ab".size() == 2 && size(b"é") == 2',
  '"abc".startsWith("a") && "abc".endsWith("c") && "abc".contains("b")',
  'int("12") == 12 && int(-1.9) == -1 && uint(1) == 1u && double("1e3") == 1000.0',
  'string(1.5) == "1.5" && string(1000000.0) == "1e+06" && string(b"a") == "a" && string(true) == "true"',
  'type(1) == int && type([]) == list && type(duration("1s")) == google.protobuf.Duration',
  'r"\\n" == "\\\\n" && """a"b""" == "a\\"b" && "\\x41\\101\\u0041" == "AAA" && b"\\xff" == b"\\377"',
  'timestamp("2024-02-29T12:00:00Z") + duration("12h") == timestamp("2024-03-01T00:00:00Z")',
  'timestamp("2024-02-29T23:30:00Z").getDate("+01:00") == 1 && timestamp("2024-07-01T12:00:00Z").getHours("Europe/Berlin") == 14',
  'string(timestamp("2024-01-01T00:00:00.5+01:30")) == "2024-01-01T00:00:00.5+01:30"',
  'duration("1h30m").getMinutes() == 90 && string(duration("1.5s")) == "1.5s"',
  '"a" < "b" && "\\uffff" < "\\U0001F600" && false < true',
  'true // a comment',
])('%s', (expression) => {
  expect(context.evaluate(expression)).toEqual(true);
});

test.each([
  ['1 / 0 == 1', 'division by zero'],
  ['1u % 0u == 1u', 'modulus by zero'],
  ['9223372036854775807 + 1 == 0', 'integer overflow'],
  ['1u - 2u == 0u', 'unsigned integer overflow'],
  ['int(1e19) == 1', 'integer overflow'],
  ['int("x") == 1', 'type conversion error from \'string\' to \'int\''],
  ['int(dyn(true)) == 1', 'no such overload: int(bool)'],
  ['duration("1d") == duration("1s")', 'type conversion error from \'string\' to \'google.protobuf.Duration\''],
  ['timestamp("2024-01-01") == timestamp(0)', 'invalid RFC 3339 timestamp "2024-01-01"'],
  ['timestamp(253402300800) == timestamp(0)', 'timestamp overflow'],
  ['string(b"\\xff") == ""', 'invalid UTF-8 in bytes, cannot convert to string'],
  ['dyn("a").all(x, true)', 'got \'types.String\', expected iterable type'],
  ['dyn({}) < dyn({})', 'no such overload: _<_'],
  ['[1, 0].map(x, 1 / x) == []', 'division by zero'],
])('%s fails', (expression, message) => {
  expect(failure(expression)).toEqual(message);
});

test('whole numbers of 64 bits add like integers or overflow', () => {
  const int = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  fc.assert(fc.property(int, int, (a, b) => {
    const sum = a + b;
    const fits = sum >= -(2n ** 63n) && sum < 2n ** 63n;
    if (fits) expect(context.evaluate(`${a} + ${b} == ${sum}`)).toEqual(true);
    else expect(failure(`${a} + ${b} == 0`)).toEqual('integer overflow');
  }));
});

test('a text in quotes is the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const quoted = JSON.stringify(text).replaceAll('\\/', '/');
    expect(context.evaluate(`${quoted} == ${quoted} && size(${quoted}) == ${[...text].length}`)).toEqual(true);
  }));
});
