import { readYaml, YamlError } from '../../../src/kube/yaml/read';

test.each([
  ['a: b\n\t\nc: d\n', 2, 1],
  ['a:\n  b: c\n  \t\nd: e\n', 3, 3],
  ['a: b\n\t\n  c\n', 2, 1],
  ['a: "b"\n  \t\nc: d\n', 2, 3],
  ['a: b # why\n  \t\nc: d\n', 2, 3],
  ['a:\n\t# why\n  b: c\n', 2, 1],
  ['a: {b: c}\n\t\nd: e\n', 2, 1],
  ['x: &x 1\na: *x\n\t\nb: 2\n', 3, 1],
  ['-\ta\n', 1, 2],
  ['- - \ta\n', 1, 5],
  ['---\n\t# why\na: b\n', 2, 1],
])('%j has a tab where only spaces can be', (text, line, column) => {
  let caught: unknown;
  try {
    readYaml(text);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(YamlError);
  expect([(caught as YamlError).line, (caught as YamlError).column]).toEqual([line, column]);
});

test.each<[string, unknown]>([
  ['a: b\n \t\nc: d\n', { a: 'b', c: 'd' }],
  ['- a: b\n   \t\n- c\n', [{ a: 'b' }, 'c']],
  ['a:\n  b\n \t\nc: d\n', { a: 'b', c: 'd' }],
  ['a: |\n  b\n  \tc\n  \t\nd: e\n', { a: 'b\n\tc\n\t\n', d: 'e' }],
  ['a: "b\n\tc"\n', { a: 'b c' }],
  ['a: [b,\n\tc,\n\t# why\n\td]\n', { a: ['b', 'c', 'd'] }],
  ['a:\tb\t# why\n', { a: 'b' }],
])('%j may have its tabs', (text, value) => {
  expect(readYaml(text)).toEqual(value);
});
