import { parseRange } from '../../../src/olm/format/blang-range';
import { compareVersions, parseVersion, parseVersionTolerant, versionText } from '../../../src/olm/format/blang-version';

function inRange(range: string, ...versions: string[]): string[] {
  const contains = parseRange(range);
  return versions.filter(version => contains(parseVersion(version)));
}

test('a range joins conditions by spaces, and alternatives by bars', () => {
  expect(inRange('>=1.0.0 <2.0.0 !=1.5.0 || 3.0.0', '0.9.9', '1.0.0', '1.5.0', '1.9.9', '2.0.0', '3.0.0')).toEqual(['1.0.0', '1.9.9', '3.0.0']);
});

test('a prerelease comes before its release, and build metadata does not count', () => {
  expect(inRange('<1.0.0', '1.0.0-rc.1', '1.0.0+build')).toEqual(['1.0.0-rc.1']);
});

test('a wildcard stands for all versions below', () => {
  expect(inRange('1.2.x', '1.1.9', '1.2.0', '1.2.7', '1.3.0')).toEqual(['1.2.0', '1.2.7']);
  expect(inRange('>1.x', '1.9.9', '2.0.0')).toEqual(['2.0.0']);
});

test.each([
  ['', 'Last element in range is \'||\''],
  ['^1.0.0', 'Could not parse Range "^1.0.0": Could not parse comparator "^" in "^1.0.0"'],
  ['>=1.0', 'Could not parse Range ">=1.0": Could not parse version "1.0" in ">=1.0": No Major.Minor.Patch elements found'],
  ['<', 'Last element in range is \'||\''],
])('%p is no range', (range, message) => {
  expect(() => parseRange(range)).toThrow(message);
});

test('versions of 64 bits keep their digits', () => {
  expect(versionText(parseVersion('18446744073709551615.0.1-a.1+b'))).toBe('18446744073709551615.0.1-a.1+b');
  expect(() => parseVersion('18446744073709551616.0.0')).toThrow('value out of range');
});

test('numbers come before texts in a prerelease, and fewer identifiers before more', () => {
  const sorted = ['1.0.0-2', '1.0.0', '1.0.0-alpha', '1.0.0-2.1', '1.0.0-10'].map(parseVersion).sort(compareVersions).map(versionText);
  expect(sorted).toEqual(['1.0.0-2', '1.0.0-2.1', '1.0.0-10', '1.0.0-alpha', '1.0.0']);
});

test('a tolerant reader fills up what is missing', () => {
  expect(['v1.2', '01.2.3', '1'].map(parseVersionTolerant).map(versionText)).toEqual(['1.2.0', '1.2.3', '1.0.0']);
});
