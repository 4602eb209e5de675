import { readYaml } from '../../../src/kube/yaml/read';

test('U+0085 ends a line as LF does', () => {
  expect(readYaml('a: 1\u0085b: x\u0085  y\u0085c: |\u0085  z\u0085  end\n')).toEqual({ a: 1, b: 'x y', c: 'z\nend\n' });
});

test.each([
  ['double quotes', 'a: "left \u2028 right"', 'left\u2028right'],
  ['double quotes of several lines', 'a: "left\n  \u2028\n right"', 'left\u2028\nright'],
  ['an escaped line end', 'a: "left\\\u2028 right"', 'leftright'],
  ['single quotes', 'a: \'left\t\u2029right\'', 'left\u2029right'],
  ['a plain scalar', 'a: left\u2028 right', 'left\u2028right'],
  ['a literal block', 'a: |\n  left\u2028   right\n', 'left\u2028 right\n'],
])('U+2028 and U+2029 stay in %s, and the white space around them goes', (_, text, value) => {
  expect(readYaml(text)).toEqual({ a: value });
});

test('outside of scalars U+2028 and U+2029 are line ends', () => {
  expect(readYaml('a: "x"\u2028b: # why\u2029- 1\u2029- 2\n')).toEqual({ a: 'x', b: [1, 2] });
});
