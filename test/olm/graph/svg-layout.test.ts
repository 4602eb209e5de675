import { graph, release } from './releases';

/** What stands in the boxes of a drawing, from the left to the right. */
function labelsOf(svg: string): string[] {
  return [...svg.matchAll(/text-anchor="middle"[^>]*>([^<]*)</g)].map(([, label]) => label);
}

test('a box is labelled by what tells a release from the others', () => {
  const named = (name: string) => graph([release('1.0.0', { name: `${name}v1.0.0` }), release('1.1.0', { name: `${name}v1.1.0`, replaces: `${name}v1.0.0` })]);
  expect(labelsOf(named('web.').toSvg())).toEqual(['v1.0.0', 'v1.1.0']);
  expect(labelsOf(named('web-server.').toSvg())).toEqual(['v1.0.0', 'v1.1.0']);
  expect(labelsOf(graph([release('1.0.0', { name: 'one' }), release('1.1.0', { name: 'web.two', replaces: 'one' })]).toSvg())).toEqual(['one', 'two']);
});

test('many names that one release skips and the channel lacks have one box, unless one is replaced', () => {
  const names = ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0'].map(version => `web.v${version}`);
  const skipping = graph([release('1.0.0', { replaces: names[0], skips: names }), release('1.1.0', { replaces: 'web.v1.0.0', skips: names.slice(4) })]);
  expect(labelsOf(skipping.toSvg())).toEqual(['v0.1.0', 'v0.2.0', 'v0.3.0', 'v0.4.0', 'v0.5.0', 'v1.0.0', 'v1.1.0']);
  const svg = graph([release('1.0.0', { skips: names })]).toSvg();
  expect(labelsOf(svg)).toEqual(['v0.1.0 and 4 more', 'v1.0.0']);
  expect(svg.match(/<circle class="rg-end rg-skips"/g)).toHaveLength(1);
});
