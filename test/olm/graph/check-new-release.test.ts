import { release } from './releases';
import { checkNewRelease } from '../../../src/olm/graph/check-new-release';
import { Release } from '../../../src/olm/graph/release';
import { UpdateGraph } from '../../../src/olm/update-graph';

const EARLIER = [release('1.0.0'), release('1.1.0', { replaces: 'web.v1.0.0', skipRange: '^1.0.0' })];

function codes(next: Release, updateGraph = UpdateGraph.REPLACES): string[] {
  return checkNewRelease(EARLIER, next, updateGraph).map(({ code }) => code);
}

test('what was wrong before is not said again', () => {
  expect(codes(release('1.2.0', { replaces: 'web.v1.1.0' }))).toEqual([]);
});

test('what the new release breaks is said', () => {
  expect(codes(release('1.2.0', { replaces: 'web.v1.0.0' }))).toEqual(['OLM365']);
  expect(codes(release('1.1.0', { name: 'web-again', replaces: 'web.v1.1.0' }))).toContain('OLM351');
  expect(codes(release('1.2.0', { name: 'web.v1.1.0', replaces: 'web.v1.0.0' }))).toContain('OLM352');
  expect(codes(release('1.2.0', { replaces: 'web.v1.1.0' }), UpdateGraph.SEMVER)).toEqual(['OLM353']);
});

test('of a new release without a version nothing more is said', () => {
  expect(codes(release('v1.2.0', { replaces: 'web.v1.2.0' }))).toEqual(['OLM350']);
});

test('a new release is judged, whatever version an earlier one has', () => {
  const odd = [...EARLIER, release('next', { replaces: 'web.v1.1.0' })];
  const found = checkNewRelease(odd, release('1.2.0', { replaces: 'web.v1.2.0' }), UpdateGraph.REPLACES);
  expect(found.map(({ code }) => code)).toContain('OLM354');
});

test('a release that is made again takes the place of itself', () => {
  expect(codes(release('1.1.0', { replaces: 'web.v1.0.0' }))).toEqual([]);
});
