import * as fc from 'fast-check';
import { CHANNELS, graph, release, VERSIONS } from './releases';
import { Severity } from '../../../src/findings/finding';
import { earlierReleases } from '../../../src/olm/graph/earlier-releases';
import { compareReleases, Release } from '../../../src/olm/graph/release';

const LOW = release('1.0.0', { channels: ['fast', 'stable'] });
const MIDDLE = release('1.1.0', { channels: ['fast'], replaces: 'web.v1.0.0' });

test('a new release replaces the highest one below it in its channels', () => {
  const higher = release('1.3.0', { channels: ['fast'], replaces: 'web.v1.1.0' });
  expect(earlierReleases([LOW, MIDDLE, higher], release('1.2.0', { channels: ['fast'] }))).toEqual({
    replaces: 'web.v1.1.0', skips: [], skipRange: '>=1.0.0 <1.2.0',
  });
});

test('where channels differ it replaces what they have in common, and skips the rest', () => {
  expect(earlierReleases([LOW, MIDDLE], release('1.2.0', { channels: ['fast', 'stable'] }))).toMatchObject({
    replaces: 'web.v1.0.0', skips: ['web.v1.1.0'],
  });
});

test('where channels have nothing in common it replaces the highest release, and skips all others', () => {
  const releases = [release('1.0.0'), release('1.0.1', { replaces: 'web.v1.0.0' }), release('1.1.0', { channels: ['fast'] })];
  expect(earlierReleases(releases, release('1.2.0', { channels: ['fast', 'stable'] }))).toMatchObject({
    replaces: 'web.v1.1.0', skips: ['web.v1.0.1', 'web.v1.0.0'],
  });
});

test('the first release of its channels replaces nothing', () => {
  expect(earlierReleases([MIDDLE], release('2.0.0', { channels: ['stable'] }))).toEqual({ skips: [] });
});

test('releases that are made one after the other keep all channels whole', () => {
  fc.assert(fc.property(VERSIONS, fc.infiniteStream(CHANNELS), (versions, channels) => {
    const series: Release[] = [];
    for (const next of versions.map(version => release(version, { channels: channels.next().value, defaultChannel: 'stable' })).sort(compareReleases)) {
      const { replaces, skips, skipRange } = earlierReleases(series, next);
      series.push(release(next.version, { channels: next.channels, replaces, skips: [...skips], skipRange }));
    }
    const errors = graph(series).check().filter(({ severity, code }) => severity !== Severity.INFO && code !== 'OLM370');
    expect(errors).toEqual([]);
  }), { numRuns: 300 });
});
