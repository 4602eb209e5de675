import { findings, graph, release, remedies } from './releases';
import { UpdateGraph } from '../../../src/olm/update-graph';

const [FIRST, SECOND] = [release('1.0.0'), release('1.1.0', { replaces: 'web.v1.0.0' })];

test('a chain of replacements is right', () => {
  expect(findings([FIRST, SECOND, release('1.2.0', { replaces: 'web.v1.1.0', skipRange: '>=1.0.0 <1.2.0' })])).toEqual([]);
});

test('what is skipped is not followed: the release above it must replace what is below', () => {
  const above = (replaces: string) => [FIRST, SECOND, release('1.2.0', { replaces, skips: ['web.v1.1.0'] })];
  expect(findings(above('web.v1.1.0'))).toEqual([
    'error OLM368 From \'web.v1.0.0\' no update leads to the head of the channel \'stable\'. '
    + '\'web.v1.2.0\' replaces \'web.v1.1.0\', which is skipped too, and what is skipped is not followed.',
  ]);
  expect(remedies(above('web.v1.1.0'))).toEqual([
    'Let \'web.v1.2.0\' replace \'web.v1.0.0\' in place of \'web.v1.1.0\', and keep \'web.v1.1.0\' among what is skipped.',
  ]);
  expect(findings(above('web.v1.0.0'))).toEqual([]);
});

test('a release that the way down does not meet is stranded', () => {
  const releases = [release('1.0.0', { replaces: 'web.v1.1.0' }), release('1.1.0', { replaces: 'web.v1.0.0' }), release('1.2.0')];
  expect(findings(releases)).toContain(
    'error OLM368 From \'web.v1.1.0\', \'web.v1.0.0\' no update leads to the head of the channel \'stable\'. The way down from the head ends at \'web.v1.2.0\'.');
});

test('a channel has one head', () => {
  expect(findings([FIRST, SECOND, release('1.2.0', { replaces: 'web.v1.0.0' })])).toEqual([
    'error OLM365 The channel \'stable\' has several heads, which no release of the channel replaces or skips: \'web.v1.2.0\', \'web.v1.1.0\'.',
  ]);
  expect(findings([release('1.0.0', { replaces: 'web.v1.1.0' }), SECOND])).toEqual([
    'warning OLM356 The release 1.0.0 replaces \'web.v1.1.0\', which is not lower.',
    'error OLM366 The channel \'stable\' has no head: each of its releases is replaced or skipped, by itself or in a circle.',
  ]);
});

test('a circle below the head is told', () => {
  const releases = [release('1.0.0', { replaces: 'web.v1.1.0' }), SECOND, release('1.2.0', { replaces: 'web.v1.1.0' })];
  expect(findings(releases)).toContain(
    'error OLM367 Releases of the channel \'stable\' replace each other in a circle: web.v1.1.0 -> web.v1.0.0 -> web.v1.1.0.');
});

test('a release replaces and skips others', () => {
  expect(findings([release('1.0.0', { replaces: 'web.v1.0.0' })])).toContain('error OLM354 The release replaces itself.');
  expect(findings([release('1.0.0', { skips: ['web.v1.0.0', ''] })])).toEqual(expect.arrayContaining([
    'error OLM359 The release skips itself.', 'error OLM379 The release skips a release without a name.',
  ]));
});

test('a name that is none of the releases is told, with the one that fits', () => {
  const wrong = [FIRST, release('1.1.0', { replaces: 'web.v1.0.1', skips: ['web.v1.0.2', 'web.v1.0.0'] })];
  expect(findings(wrong)).toEqual([
    'warning OLM355 The release replaces \'web.v1.0.1\', which is none of the releases.',
    'warning OLM358 The release skips \'web.v1.0.2\', which is none of the releases.',
  ]);
  expect(remedies(wrong)[0]).toBe('If it was published, give that release too; else name one that was, as \'web.v1.0.0\'.');
});

test('of a release without a version nothing more is said: its place among the others is not known', () => {
  const codes = (version: string) => graph([FIRST, release(version, { replaces: 'web.v0.0.1' })]).check().map(({ code }) => code);
  expect(codes('1.1.0')).toEqual(['OLM355', 'OLM365']);
  expect([codes('v1.1.0'), codes('1.1'), codes('')]).toEqual([['OLM350'], ['OLM350'], ['OLM350']]);
});

test('releases from before the first one that is given may be named', () => {
  expect(findings([release('1.0.0', { replaces: 'web.v0.9.0', skips: ['web.v0.9.1'] })])).toEqual([
    'info OLM355 The release replaces \'web.v0.9.0\', which is none of the releases.',
  ]);
});

test('higher releases are not skipped', () => {
  expect(findings([release('1.0.0', { skips: ['web.v1.1.0'] }), SECOND])).toContain('warning OLM360 The release 1.0.0 skips \'web.v1.1.0\', which is not lower.');
});

test('a release that is in none of the channels cannot be replaced there', () => {
  expect(findings([release('1.0.0', { channels: ['alpha'] }), release('1.1.0', { replaces: 'web.v1.0.0', defaultChannel: 'stable' })])).toEqual([
    'warning OLM357 The release replaces \'web.v1.0.0\', which is in none of its channels (\'stable\') but in \'alpha\'.',
    'info OLM371 The channel \'alpha\' ends with \'web.v1.0.0\': \'web.v1.1.0\', which follows it, is in \'stable\' only.',
  ]);
});

test('the highest version of a channel is its head', () => {
  expect(findings([release('1.0.0', { skips: ['web.v1.1.0'] }), release('1.1.0')])).toContain(
    'warning OLM372 The head of the channel \'stable\' is \'web.v1.0.0\', but \'web.v1.1.0\' is the highest version.');
});

test('a range is one that blang/semver reads, ends below the release, and holds what is replaced', () => {
  const withRange = (skipRange: string) => findings([FIRST, release('1.1.0', { replaces: 'web.v1.0.0', skipRange })]);
  expect(withRange('^1.0.0')).toEqual([expect.stringMatching(/^error OLM361 The range '\^1\.0\.0' cannot be read: .*comparator/)]);
  expect(withRange('>=1.0.0 <=1.1.0')).toEqual(['warning OLM362 The range \'>=1.0.0 <=1.1.0\' holds the release\'s own version, 1.1.0.']);
  expect(withRange('>=1.0.1 <1.1.0')).toEqual(['warning OLM363 The range \'>=1.0.1 <1.1.0\' does not hold 1.0.0, which the release replaces.']);
  expect(withRange('>=1.0.0 <1.1.0')).toEqual([]);
});

test('a range alone prunes the channel', () => {
  const pruned = [FIRST, release('1.1.0', { skipRange: '<1.1.0' })];
  expect(findings(pruned)).toContain(
    'warning OLM364 The release has a range, \'<1.1.0\', but replaces nothing: all releases before it drop out of their channels.');
  expect(remedies(pruned)).toContain('Let it replace \'web.v1.0.0\' too.');
  expect(findings([release('1.1.0', { skipRange: '<1.1.0' })])).toEqual([]);
});

test('versions and names are there once', () => {
  expect(findings([FIRST, release('1.0.0', { name: 'web-again', replaces: 'web.v1.0.0' })])).toContain(
    'error OLM351 The version 1.0.0 is there already, as \'web-again\'.');
  expect(findings([FIRST, release('1.1.0', { name: 'web.v1.0.0' })])).toEqual(['error OLM352 The versions \'1.0.0\', \'1.1.0\' have the same name, \'web.v1.0.0\'.']);
});

test('versions that only build metadata tells apart are refused by the semver modes', () => {
  const versions = (channel: string) => [FIRST, release('1.0.0+2', { replaces: 'web.v1.0.0', channels: [channel], defaultChannel: 'stable' })];
  expect(findings(versions('stable'))).toEqual([
    'warning OLM378 \'web.v1.0.0\' and \'web.v1.0.0-2\' differ in build metadata alone, which many tools pass over when they order versions.',
  ]);
  const inSemver = (channel: string) => findings(versions(channel), UpdateGraph.SEMVER).filter(text => text.includes('OLM378'));
  expect(inSemver('stable')).toEqual([expect.stringMatching(/^error .* which the semver modes pass over\.$/)]);
  expect(inSemver('fast')).toEqual([expect.stringMatching(/^warning/)]);
});

test('a version is a semantic one', () => {
  expect(findings([release('v1.0.0')])).toEqual(['error OLM350 The version \'v1.0.0\' is no semantic version as catalogues read it.']);
  expect(findings([release('', { name: 'web' })])).toEqual(['error OLM350 The release has no version.']);
});

test('a bundle with a release has a name, a version and a release that fit', () => {
  expect(findings([release('1.0.0', { release: '1' }), release('1.0.0', { release: '2', replaces: 'web-v1.0.0-1' })])).toEqual([]);
  expect(findings([release('1.0.0', { release: '01' })])).toContain('error OLM373 The release \'01\' is not allowed.');
  expect(findings([release('1.0.0+1', { release: '1' })])).toEqual(['error OLM373 The version \'1.0.0+1\' has build metadata, and the bundle has a release.']);
  expect(findings([release('1.0.0', { release: '1', name: 'web.v1.0.0' })])).toEqual([
    'error OLM377 A bundle with a release must be named \'web-v1.0.0-1\', not \'web.v1.0.0\'.',
  ]);
});

test('a package has one name, and a default channel that is one of its channels', () => {
  expect(findings([release('1.0.0', { packageName: 'wap', name: 'web.v1.0.0' }), SECOND])).toEqual([
    'error OLM375 The release belongs to the package \'wap\', others to \'web\'.',
  ]);
  expect(findings([release('1.0.0', { channels: [] })])).toEqual(['error OLM374 The release belongs to no channel, so nobody can install it.']);
  expect(findings([release('1.0.0', { defaultChannel: 'fast' })])).toEqual([
    'error OLM369 The default channel \'fast\' is none of the package\'s channels, \'stable\'.',
  ]);
  expect(findings([release('1.0.0', { channels: ['fast', 'stable'] })])).toEqual([
    'error OLM370 The package has several channels, \'fast\', \'stable\', and no release says which one is the default.',
  ]);
});

test('in a semver mode no release says what it replaces or skips', () => {
  const releases = [FIRST, release('1.1.0', { replaces: 'web.v1.0.0', skips: ['web.v1.0.1'] })];
  expect(graph(releases, UpdateGraph.SEMVER).check().map(({ code, path, message }) => [code, path, message])).toEqual([
    ['OLM353', 'spec.replaces', 'The release says what it replaces (\'web.v1.0.0\'), but in semver-mode the versions do.'],
    ['OLM353', 'spec.skips', 'The release says what it skips (\'web.v1.0.1\'), but in semver-mode the versions do.'],
  ]);
});

test.each([
  [['1.0.0', '1.0.1', '1.0.2'], undefined],
  [['1.0.0', '1.0.1', '1.1.0', '2.0.0'], undefined],
  [['1.0.0', '1.1.0', '1.1.1'], 'web.v1.1.1'],
  [['1.0.0', '1.0.1', '1.0.2', '1.1.0'], 'web.v1.1.0'],
])('semver-skippatch-mode with %p breaks at %p', (versions, refused) => {
  expect(findings(versions.map(version => release(version)), UpdateGraph.SEMVER_SKIPPATCH)).toEqual(refused === undefined ? [] : [
    `error OLM376 opm refuses to add '${refused}' to the channel 'stable' in semver-skippatch-mode.`,
  ]);
});

test('a finding names the object and the field', () => {
  const [finding] = graph([release('1.0.0', { replaces: 'web.v1.0.0' })]).check().filter(({ code }) => code === 'OLM354');
  expect([finding!.object, finding!.path]).toEqual(['operators.coreos.com/v1alpha1 ClusterServiceVersion web.v1.0.0', 'spec.replaces']);
});
