import { formatIssues } from '../../src/cel/issues';
import { parseCel } from '../../src/cel/parser';

const OPERANDS = '\'[\', \'{\', \'(\', \'.\', \'-\', \'!\', \'true\', \'false\', \'null\', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER';

function issues(source: string): string[] {
  return parseCel(source).issues.map(({ offset, message }) => `${offset} ${message}`);
}

test('nodes stand where their operator, dot or bracket is', () => {
  expect(parseCel('a.b + f(1)').expr).toEqual({
    kind: 'call',
    offset: 4,
    function: '_+_',
    args: [
      { kind: 'select', offset: 1, operand: { kind: 'ident', offset: 0, name: 'a' }, field: 'b', test: false },
      { kind: 'call', offset: 7, function: 'f', target: undefined, args: [{ kind: 'literal', offset: 8, value: 1n }] },
    ],
  });
});

test('a missing operand is told with all that could stand there', () => {
  expect(issues('1 +')).toEqual([`3 Syntax error: mismatched input '<EOF>' expecting {${OPERANDS}}`]);
  expect(issues('')).toEqual([`0 Syntax error: mismatched input '<EOF>' expecting {${OPERANDS}}`]);
});

test('a single token too many is dropped, a missing bracket assumed', () => {
  expect(issues('1 2')).toEqual(['2 Syntax error: extraneous input \'2\' expecting <EOF>']);
  expect(issues('(1')).toEqual(['2 Syntax error: missing \')\' at \'<EOF>\'']);
  expect(issues('[1 2]')).toEqual(['3 Syntax error: extraneous input \'2\' expecting {\']\', \',\'}']);
});

test('a dot without a name is no way to go on', () => {
  expect(issues('a.')).toEqual(['2 Syntax error: no viable alternative at input \'.\'']);
  expect(issues('a.true')).toEqual(['2 Syntax error: mismatched input \'true\' expecting IDENTIFIER']);
});

test('several issues are told', () => {
  expect(issues('@ + for')).toEqual([
    '0 Syntax error: token recognition error at: \'@\'',
    `2 Syntax error: extraneous input '+' expecting {${OPERANDS}}`,
    '4 reserved identifier: for',
  ]);
});

test('macros want a name and a selection', () => {
  expect(issues('[1].all(1, true)')).toEqual(['8 argument must be a simple name']);
  expect(issues('[1].map(a.b, true)')).toEqual(['9 argument is not an identifier']);
  expect(issues('has(a)')).toEqual(['4 invalid argument to has() macro']);
});

test('literals that do not fit are refused', () => {
  expect(issues('9223372036854775808')).toEqual(['0 invalid int literal']);
  expect(issues('18446744073709551616u')).toEqual(['0 invalid uint literal']);
  expect(issues('1e400')).toEqual(['0 invalid double literal']);
  expect(issues('"\\ud800"')).toEqual(['0 invalid unicode code point']);
  expect(issues('b"\\u0041"')).toEqual(['0 unable to unescape string']);
});

test('optional syntax is not supported', () => {
  expect(issues('a.?b')).toEqual(['1 unsupported syntax \'.?\'']);
  expect(issues('a[?0]')).toEqual(['1 unsupported syntax \'[?\'']);
  expect(issues('[?a]')).toEqual(['1 unsupported syntax \'?\'']);
});

test('expressions that are nested too deep are refused', () => {
  expect(issues(`${'('.repeat(260)}1${')'.repeat(260)}`)).toEqual(['-1 expression recursion limit exceeded: 250']);
});

test('issues print in the order of their places with wide dots under wide characters', () => {
  const text = formatIssues('"é" +\n\tx', [{ offset: 7, message: 'second' }, { offset: 4, message: 'first' }]);
  expect(text).toEqual('ERROR: <input>:1:5: first\n | "é" +\n | .．..^\nERROR: <input>:2:2: second\n |  x\n | .^');
});
