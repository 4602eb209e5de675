import { isVersionRange } from '../../../src/pko/rules/version-range';

test.each(['=4.15', '>= 1.0.0', '^1', '~>1.2', '>=1.x', '1.0 - 2.0', '- 3.1', '>=1.0.0 <2.0.0', '>1,<2,!=1.5', '=1||=3', '>=1.0.0,'])('%s is a range', range => {
  expect(isVersionRange(range)).toBe(true);
});

test.each(['4.15', '*', '>=v1.0.0', '>=1.0.0-rc.1', '=01.0', '=1.2.3.4', '>=', '', '=1 || 2', '=1,=2', '>1,>2', '1.0 2.0', '=>=1'])('%j is no range', range => {
  expect(isVersionRange(range)).toBe(false);
});
