import { goYaml } from '../../../src/pko/template/go-yaml';
import { fromJson } from '../../../src/pko/template/values';

test.each([
  ['plain', 'plain\n'],
  ['', '""\n'],
  ['yes', '"yes"\n'],
  ['3.5', '"3.5"\n'],
  ['2020-02-29', '"2020-02-29"\n'],
  ['12:30', '"12:30"\n'],
  ['a: b', '\'a: b\'\n'],
  ['it\'s #1', '\'it\'\'s #1\'\n'],
  [' lead', '\' lead\'\n'],
  ['tab\t', '"tab\\t"\n'],
  ['\ufeffa b', '"\\uFEFF\\x61\\x20\\x62"\n'],
  ['\u{1F419}', '"\\U0001F419"\n'],
])('the text %j is written as %j', (text, expected) => {
  expect(goYaml(text)).toEqual(expected);
});

test('integers stay integers however large, other numbers print as floats', () => {
  expect(goYaml(fromJson({ a: 1000000, b: 1e21, c: 0.00001, d: 1.5 }))).toEqual('a: 1000000\nb: 1e+21\nc: 1e-05\nd: 1.5\n');
});

test('keys come in natural order, capitals first, numbers by value', () => {
  expect(goYaml(fromJson({ a10: 1, a9: 2, B: 3, 10: 4, 9: 5 }))).toEqual('"9": 5\n"10": 4\nB: 3\na9: 2\na10: 1\n');
});

test('lists stand below their key without indent, and inside lists on the same line', () => {
  expect(goYaml(fromJson({ l: [[1, 2], { x: 1, z: {} }, []] }))).toEqual('l:\n- - 1\n  - 2\n- x: 1\n  z: {}\n- []\n');
});

test('text of several lines is a literal block that keeps its last line breaks', () => {
  expect(goYaml(fromJson({ a: 'x\ny', b: 'x\n', c: 'x\n\n', d: ' x\ny' })))
    .toEqual('a: |-\n  x\n  y\nb: |\n  x\nc: |+\n  x\n\nd: |2-\n   x\n  y\n');
});

test('long text is folded behind column 80', () => {
  expect(goYaml(fromJson({ long: 'word '.repeat(20).trim() })))
    .toEqual(`long: ${'word '.repeat(15)}word\n  ${'word '.repeat(4).trim()}\n`);
});

test('infinity is refused', () => {
  expect(() => goYaml(Infinity)).toThrow('error marshaling into JSON: json: unsupported value: +Inf');
});

test('U+0085 ends a line: of a text that is a space, a key with it is refused', () => {
  expect(goYaml(fromJson({ a: 'x\u0085y', b: 'x\u0085\u0085y' }))).toEqual('a: x y\nb: |-\n  x\n  y\n');
  expect(() => goYaml(fromJson({ a: '\u0085', b: { 'x\u0085y': 1 } }))).toThrow('yaml: line 2: did not find expected \',\' or \'}\'');
});
