import { compareReleaseVersions, isReleaseText, parseReleaseVersion } from '../../../src/olm/graph/release-version';

function ordered(...versions: [string, string?][]): string[] {
  const parsed = versions.map(([version, release]) => ({ text: [version, release].filter(part => part).join(' '), parts: parseReleaseVersion(version, release)! }));
  return parsed.sort((a, b) => compareReleaseVersions(a.parts, b.parts)).map(({ text }) => text);
}

test('versions are ordered by precedence, then by build metadata, then by release', () => {
  expect(ordered(['1.10.0'], ['1.9.0'], ['1.9.0-rc.10'], ['1.9.0-rc.2'], ['1.9.0+10'], ['1.9.0+9'], ['1.9.0', '2'], ['1.9.0', '10'])).toEqual([
    '1.9.0-rc.2', '1.9.0-rc.10', '1.9.0', '1.9.0 2', '1.9.0 10', '1.9.0+9', '1.9.0+10', '1.10.0',
  ]);
});

test.each(['v1.0.0', '1.0', '01.0.0', '1.0.0-01', ''])('%p is no version', text => {
  expect(parseReleaseVersion(text)).toBeUndefined();
});

test('a release is up to 20 letters, digits, hyphens and dots, without leading zeros', () => {
  expect(['1', 'rc-1.2', 'a'.repeat(20)].filter(isReleaseText)).toEqual(['1', 'rc-1.2', 'a'.repeat(20)]);
  expect(['', '01', 'a_b', 'a..b', 'a'.repeat(21)].filter(isReleaseText)).toEqual([]);
});
