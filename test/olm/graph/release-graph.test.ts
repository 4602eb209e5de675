import * as fc from 'fast-check';
import { CHANNELS, graph, release, VERSIONS } from './releases';
import { UpdateGraph } from '../../../src/olm/update-graph';

const SERIES = [
  release('1.0.0'),
  release('1.1.0', { replaces: 'web.v1.0.0', channels: ['fast', 'stable'] }),
  release('1.1.1', { replaces: 'web.v1.1.0', channels: ['fast'] }),
  release('1.2.0', { replaces: 'web.v1.1.0', skips: ['web.v1.1.1'], skipRange: '>=1.0.0 <1.2.0', channels: ['fast', 'stable'], defaultChannel: 'stable' }),
];

const PATCHES = ['1.0.0', '1.0.1', '1.0.2', '1.1.0'].map(version => release(version));

test('in replaces-mode the edges are what the releases say, channel by channel', () => {
  const series = graph(SERIES);
  expect(series.channels).toEqual(['fast', 'stable']);
  expect(series.defaultChannel).toBe('stable');
  expect(series.heads('fast')).toEqual(['web.v1.2.0']);
  expect(series.entries('fast')).toEqual([
    { name: 'web.v1.2.0', replaces: 'web.v1.1.0', skips: ['web.v1.1.1'], skipRange: '>=1.0.0 <1.2.0' },
    { name: 'web.v1.1.1', replaces: 'web.v1.1.0', skips: [] },
    { name: 'web.v1.1.0', replaces: 'web.v1.0.0', skips: [] },
  ]);
});

test('an update leads to what replaces a release, skips it, or has it in its range', () => {
  const series = graph(SERIES);
  expect(series.successorsOf('web.v1.1.0', 'fast')).toEqual(['web.v1.2.0', 'web.v1.1.1']);
  expect(series.successorsOf('web.v1.1.1', 'fast')).toEqual(['web.v1.2.0']);
  expect(series.successorsOf('web.v1.0.0', 'stable')).toEqual(['web.v1.2.0', 'web.v1.1.0']);
  expect(series.successorsOf('web.v1.2.0', 'stable')).toEqual([]);
  expect(series.successorsOf('web.v0.9.0', 'stable')).toEqual([]);
});

test('a channel that is not there is refused', () => {
  expect(() => graph(SERIES).entries('beta')).toThrow('There is no channel \'beta\'; there are fast, stable.');
});

test('in semver-mode each version replaces the next lower one, and keeps its range', () => {
  const entries = graph([...PATCHES, release('1.1.0-rc.1', { skipRange: '<1.1.0-rc.1' })], UpdateGraph.SEMVER).entries('stable');
  expect(entries.map(({ name, replaces, skipRange }) => [name, replaces, skipRange])).toEqual([
    ['web.v1.1.0', 'web.v1.1.0-rc.1', undefined],
    ['web.v1.1.0-rc.1', 'web.v1.0.2', '<1.1.0-rc.1'],
    ['web.v1.0.2', 'web.v1.0.1', undefined],
    ['web.v1.0.1', 'web.v1.0.0', undefined],
    ['web.v1.0.0', undefined, undefined],
  ]);
});

test('in semver-skippatch-mode a patch takes the place of the one before', () => {
  expect(graph(PATCHES, UpdateGraph.SEMVER_SKIPPATCH).entries('stable')).toEqual([
    { name: 'web.v1.1.0', replaces: 'web.v1.0.2', skips: [] },
    { name: 'web.v1.0.2', skips: ['web.v1.0.1'] },
  ]);
});

test('the default channel is the one that the highest release names, or that can be inferred', () => {
  const [low, high] = [release('1.0.0', { channels: ['stable', 'beta'] }), release('1.1.0', { channels: ['alpha'] })];
  expect(graph([release('1.0.0', { defaultChannel: 'alpha' }), release('0.9.0', { defaultChannel: 'beta' })]).defaultChannel).toBe('alpha');
  expect(graph([release('1.0.0')]).defaultChannel).toBe('stable');
  expect(graph([low, high]).defaultChannel).toBeUndefined();
  expect(graph([low, high], UpdateGraph.SEMVER).defaultChannel).toBe('beta');
});

test('the order in which releases are given does not matter', () => {
  const drawings = (releases: Parameters<typeof graph>[0], mode: UpdateGraph) => {
    const series = graph(releases, mode);
    return [series.check(), series.toText(), series.toMermaid(), series.toSvg()];
  };
  fc.assert(fc.property(VERSIONS, CHANNELS, fc.constantFrom(...Object.values(UpdateGraph)), (versions, channels, mode) => {
    const releases = versions.map((version, index) => release(version, { channels, replaces: index > 0 ? `web.v${versions[index - 1]}` : undefined }));
    expect(drawings([...releases].reverse(), mode)).toEqual(drawings(releases, mode));
  }), { numRuns: 40 });
});

test('a channel of semver-mode is whole', () => {
  fc.assert(fc.property(VERSIONS, fc.infiniteStream(CHANNELS), (versions, channels) => {
    const series = graph(versions.map(version => release(version, { channels: channels.next().value })), UpdateGraph.SEMVER);
    expect(series.check()).toEqual([]);
    for (const channel of series.channels) {
      expect(series.heads(channel)).toEqual([series.entries(channel)[0]!.name]);
    }
  }));
});

test('a channel of semver-skippatch-mode keeps the last patch of each minor version', () => {
  fc.assert(fc.property(VERSIONS, versions => {
    const minorOf = (name: string) => name.split('.').slice(1, 3).join('.');
    const series = graph(versions.map(version => release(version)), UpdateGraph.SEMVER_SKIPPATCH);
    const kept = series.entries('stable').map(({ name }) => name);
    const names = series.releases.map(({ name }) => name).reverse();
    expect(kept).toEqual(names.filter((name, index) => index === 0 || minorOf(names[index - 1]!) !== minorOf(name)));
  }));
});
