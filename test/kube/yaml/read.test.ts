import { readYaml, readYamlDocuments, YamlError } from '../../../src/kube/yaml/read';

test.each<[string, unknown]>([
  ['yes', true], ['on', true], ['y', true], ['No', false], ['OFF', false], ['n', false], ['yEs', 'yEs'], ['true', true], ['False', false],
  ['~', null], ['null', null], ['', null], ['nUll', 'nUll'],
  ['0777', 511], ['0o17', 15], ['0x1F', 31], ['0b101', 5], ['-0b11', -3], ['08', 8], ['1_000', 1000], ['+7', 7], ['-0', 0], ['0o8', '0o8'],
  ['1.5', 1.5], ['.5', 0.5], ['1.', 1], ['1e3', 1000], ['1E-2', 0.01], ['1_0.5', 10.5], ['.5_0', '.5_0'], ['1.2.3', '1.2.3'],
  ['1e400', '1e400'], ['9223372036854775807', 9223372036854775807n], ['99999999999999999999999', 1e23], ['0xFFFFFFFFFFFFFFFFFF', '0xFFFFFFFFFFFFFFFFFF'],
  ['12:30:45', '12:30:45'], ['2001-01-01', '2001-01-01'], ['2001-12-14T21:59:43Z', '2001-12-14T21:59:43Z'],
  ['!!binary aGk=', 'hi'], ['!!str 12', '12'], ['!!int "12"', 12], ['!!float 1', 1], ['!foo 12', '12'], ['!!timestamp 2001-01-01', '2001-01-01'],
  ['"yes"', 'yes'], ['\'1\'', '1'], ['=', '='], ['<<', '<<'],
])('a value %s reads as Kubernetes reads it', (text, value) => {
  expect(readYaml(`a: ${text}\n`)).toEqual({ a: typeof value === 'bigint' ? Number(value) : value });
});

test.each([['n', 'false'], ['on', 'true'], ['5', '5'], ['0x10', '16'], ['1.5', '1.5'], ['1e6', '1e+06'], ['.inf', '.inf'], ['"n"', 'n'], ['9007199254740993', '9007199254740993']])(
  'a key %s reads as the text %s', (key, text) => {
    expect(Object.keys(readYaml(`${key}: 1\n`) as object)).toEqual([text]);
  });

test.each([
  ['~: 1', 1, 1], ['a: 1\n[b]: 1', 2, 1], ['? {a: b}\n: c', 1, 3], ['a:\n  b: .inf', 2, 6], ['a: -.Inf', 1, 4], ['a: .nan', 1, 4], ['a: [1, 2', 1, 9], ['a: &x [*x]', 1, 8],
  ['a: "\u007f"', 1, 5], ['%YAML 1.2\n---\na: 1', 1, 1], ['a: b\n  c: d', 2, 4], ['a: *b', 1, 6], ['a: !!int x', 1, 11], ['<<: 1', 1, 1],
])('%j is refused with its place', (text, line, column) => {
  let caught: unknown;
  try {
    readYaml(text);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(YamlError);
  expect([(caught as YamlError).line, (caught as YamlError).column]).toEqual([line, column]);
  expect((caught as YamlError).message).toBe(`line ${line}, column ${column}: ${(caught as YamlError).reason}`);
});

test('of a key given twice the last one wins, and it is reported', () => {
  const reported: unknown[] = [];
  expect(readYaml('a: 1\nb:\n  c: 1\n  "c": 2\na: 3\n', { onDuplicateKey: (...place) => reported.push(place) })).toEqual({ a: 3, b: { c: 2 } });
  expect(reported).toEqual([['a', 5, 1], ['c', 4, 3]]);
});

test('a merge key overrides what stands before it, and of several maps the first wins', () => {
  expect(readYaml('x: &x {a: 1, b: 1}\ny: &y {a: 2, c: 2}\nz:\n  a: 0\n  <<: [*x, *y]\n  b: 9\n')).toMatchObject({ z: { a: 1, b: 9, c: 2 } });
});

test('an alias is a copy', () => {
  const read = readYaml('a: &a {x: 1}\nb: *a\n') as { a: { x: number }; b: { x: number } };
  read.a.x = 2;
  expect(read.b.x).toBe(1);
});

test('aliases that multiply without end are refused', () => {
  const levels = Array.from({ length: 9 }, (_, index) => `l${index + 1}: &l${index + 1} [${Array(10).fill(`*l${index}`).join(', ')}]`);
  expect(() => readYaml(['l0: &l0 [x]', ...levels].join('\n'))).toThrow('document contains excessive aliasing');
});

test('byte order marks, CR line ends and tabs after a colon are accepted', () => {
  expect(readYaml('\uFEFFa:\t1\r\nb: 2\rc: 3\n')).toEqual({ a: 1, b: 2, c: 3 });
  expect(readYamlDocuments('\uFEFFa: 1\n---\n\uFEFFb: 2\n')).toEqual([{ a: 1 }, { b: 2 }]);
});

test('only the first document counts, whatever follows it', () => {
  expect(readYaml('# about\n---\na: 1\n---\n: [')).toEqual({ a: 1 });
  expect(readYaml('a: 1\n...\n}')).toEqual({ a: 1 });
  expect(readYaml('---\n---\na: 1\n')).toBeNull();
  expect(readYaml('# nothing\n')).toBeNull();
});

test('all documents are read, empty ones as null', () => {
  expect(readYamlDocuments('a: 1\n---\n# nothing\n---\nb: |\n  ---\n')).toEqual([{ a: 1 }, null, { b: '---\n' }]);
});

test('a key named __proto__ is a key like any other', () => {
  expect(Object.keys(readYaml('__proto__: {a: ~}\n') as object)).toEqual(['__proto__']);
});

test('behind a bracketed value, the first document has ended', () => {
  expect(readYaml('{"a": 1}\n{"b": 2}\n')).toEqual({ a: 1 });
  expect(() => readYaml('a: 1\n- b\n')).toThrow(YamlError);
});

test.each(['\t', '  \t\n', '# why\n\t# how\n', '\ta: 1'])('%j begins with a tab, which begins nothing', (text) => {
  expect(() => readYaml(text)).toThrow('found character that cannot start any token');
});

test('a document ends where less is indented than at its beginning', () => {
  expect(readYaml('  a: 1\nb: 2\n')).toEqual({ a: 1 });
  expect(readYaml(' - a\nb: 2\n')).toEqual(['a']);
  expect(() => readYaml('  a: 1\n  - b\n')).toThrow(YamlError);
  expect(() => readYaml('  a: 1\n@b\n')).toThrow(YamlError);
});

test('a directive ends a document, whatever version it names', () => {
  expect(readYaml('a: 1\n%YAML 1.2\nb: 2\n')).toEqual({ a: 1 });
  expect(() => readYaml('a: 1\n%OTHER 1\n')).toThrow(YamlError);
  expect(readYaml('a: |\n  %YAML 1.2\n')).toEqual({ a: '%YAML 1.2\n' });
});

test('a byte order mark within a document is text', () => {
  expect(readYaml('a: x\n\uFEFFb: 1\n')).toEqual({ 'a': 'x', '\uFEFFb': 1 });
});

test.each<[string, unknown]>([
  ['a: !\nb: 1\n', { a: '', b: 1 }],
  ['{a: b, c:}', { 'a': 'b', 'c:': null }],
  ['[a:, 1:]', ['a:', '1:']],
  ['{a: b:}', { a: 'b:' }],
  ['{"a":}', { a: null }],
])('%j reads as go-yaml reads it', (text, value) => {
  expect(readYaml(text)).toEqual(value);
});

test.each([
  ['a: |\n  x\n  y', 'x\ny'], ['a: >\n  x\n  y', 'x y'], ['a: |+\n  x\n  ', 'x\n'], ['a: |\n  x\n', 'x\n'], ['a: |\n  x\n  ', 'x\n'], ['a: "x\\n"', 'x\n'],
])('the last line of %j is read as it is where it is not to be completed', (text, value) => {
  expect(readYaml(text, { completesLastLine: false })).toEqual({ a: value });
});

test('the last line is completed by default', () => {
  expect(readYaml('a: |\n  x')).toEqual({ a: 'x\n' });
});

test.each([
  ['a: "x\ny" b: c', 2, 3], ['a: 1\n?\nb: 2', 2, 2], ['[: a]', 1, 2], ['{a: 1, {b: 2}, c: 3}', 1, 8], ['a: 1\n? {b: c}\nd: 2', 2, 3],
])('a key that is missing or no text is refused: %j', (text, line, column) => {
  let caught: unknown;
  try {
    readYaml(text);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(YamlError);
  expect([(caught as YamlError).line, (caught as YamlError).column]).toEqual([line, column]);
});

test('a key that is the text null stays', () => {
  expect(readYaml('"null": 1\n')).toEqual({ null: 1 });
});

test('less indentation ends a document behind its first line as well', () => {
  expect(readYaml('---\n  a: 1\nb: 2\n')).toEqual({ a: 1 });
});
