import { findingsStyle, hasColor, painterFor } from '../../src/cli/style';

const TERMINAL = { write: () => {}, isTTY: true, columns: 90 };
const FILE = { write: () => {} };

test.each([
  ['a terminal', TERMINAL, {}, true],
  ['a file', FILE, {}, false],
  ['a terminal, and NO_COLOR', TERMINAL, { NO_COLOR: '1' }, false],
  ['a terminal, and NO_COLOR that is empty', TERMINAL, { NO_COLOR: '' }, true],
  ['a terminal that can do nothing', TERMINAL, { TERM: 'dumb' }, false],
  ['a file, and FORCE_COLOR', FILE, { FORCE_COLOR: '1' }, true],
  ['a terminal, and FORCE_COLOR that is 0', TERMINAL, { FORCE_COLOR: '0' }, false],
  ['both variables', FILE, { FORCE_COLOR: '', NO_COLOR: '1' }, true],
])('of %s is known whether it has colors', (_what, sink, env, expected) => {
  expect(hasColor(sink, { env })).toBe(expected);
  expect(painterFor(sink, { env }).bold('x')).toBe(expected ? '\u001b[1mx\u001b[22m' : 'x');
});

test('lines are as wide as the terminal', () => {
  expect(findingsStyle(TERMINAL, { env: {} })).toEqual({ color: true, width: 90 });
  expect(findingsStyle(FILE, { env: {} })).toEqual({ color: false, width: 120 });
});
