import * as fc from 'fast-check';
import { CHANNELS, graph, release, VERSIONS } from './releases';
import { UpdateGraph } from '../../../src/olm/update-graph';

const SERIES = [
  release('1.0.0', { replaces: 'web.v0.9.0' }),
  release('1.0.1', { replaces: 'web.v1.0.0' }),
  release('1.1.0', { replaces: 'web.v1.0.0', skips: ['web.v1.0.1'], skipRange: '>=1.0.0 <1.1.0' }),
];

const HOSTILE = 'web</text>"]; click\u0007';

test('the text shows the newest release first, and a line down the way of replacements', () => {
  expect(graph(SERIES).toText()).toBe([
    'web (replaces-mode)',
    '',
    'stable, the default channel',
    '● web.v1.1.0  head',
    '│   replaces web.v1.0.0',
    '│   skips web.v1.0.1',
    '│   from >=1.0.0 <1.1.0: web.v1.0.1, web.v1.0.0',
    '│ ○ web.v1.0.1  skipped',
    '│     replaces web.v1.0.0',
    '● web.v1.0.0',
    '    replaces web.v0.9.0',
    '  ◌ web.v0.9.0  not in this channel',
    '',
  ].join('\n'));
});

test('the text marks what is stranded and what has been left out', () => {
  const stranded = graph([release('1.0.0'), release('1.1.0', { replaces: 'web.v1.0.0' }), release('1.2.0', { replaces: 'web.v1.1.0', skips: ['web.v1.1.0'] })]);
  expect(stranded.toText()).toContain('  ✗ web.v1.0.0  stranded\n');
  expect(graph([release('1.0.0'), release('1.0.1')], UpdateGraph.SEMVER_SKIPPATCH).toText()).toContain('  ○ web.v1.0.0  left out\n');
});

test('the text has every release once in each of its channels', () => {
  fc.assert(fc.property(VERSIONS, CHANNELS, fc.constantFrom(...Object.values(UpdateGraph)), (versions, channels, mode) => {
    const releases = versions.map((version, index) => release(version, { channels, skips: versions.slice(0, index).map(skip => `web.v${skip}`) }));
    const blocks = graph(releases, mode).toText().split('\n\n').slice(1);
    const listed = blocks.map(block => block.split('\n').map(line => /^(?:│ | {2})?[●○✗◌] (\S+)/.exec(line)?.[1]).filter(name => name !== undefined).sort());
    expect(listed).toEqual(channels.map(() => releases.map(({ name }) => name).sort()));
  }));
});

test('the flowchart leads from older to newer releases', () => {
  expect(graph(SERIES).toMermaid().split('\n').slice(5)).toEqual([
    '  subgraph p["web"]',
    '    subgraph c0["stable (default)"]',
    '      c0n3["web.v0.9.0"]:::absent',
    '      c0n2["web.v1.0.0"]',
    '      c0n1["web.v1.0.1"]:::skipped',
    '      c0n0["web.v1.1.0"]:::head',
    '      c0n3 -- replaces --> c0n2',
    '      c0n2 -- replaces --> c0n1',
    '      c0n2 -- replaces --> c0n0',
    '      c0n1 -. skips .-> c0n0',
    '    end',
    '  end',
    '',
  ]);
});

test('the flowchart shows the range where nothing else leads to a release', () => {
  expect(graph([release('1.0.0'), release('1.1.0', { skipRange: '<1.1.0' })]).toMermaid()).toContain('c0n1 -. "#60;1.1.0" .-> c0n0');
});

test('the picture has a box for each name, and a line for each kind of edge', () => {
  const svg = graph(SERIES).toSvg();
  expect([...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)).toEqual([
    'stable (default)', 'v0.9.0', 'v1.0.0', 'v1.0.1', 'v1.1.0', 'replaces', 'skips', 'olm.skipRange',
  ]);
  const lane = svg.slice(svg.indexOf('stable'), svg.indexOf('>replaces<'));
  const lines = [...lane.matchAll(/<path class="rg-line (\S+)"/g)].map(([, kind]) => kind);
  expect(lines.slice(0, -1)).toEqual(['rg-replaces', 'rg-replaces', 'rg-replaces', 'rg-skips', 'rg-range']);
});

test('boxes of a lane do not overlap, whatever their names', () => {
  fc.assert(fc.property(VERSIONS, fc.array(fc.string({ maxLength: 40 }), { minLength: 10, maxLength: 10 }), (versions, suffixes) => {
    const releases = versions.map((version, index) => release(version, { name: `web.v${version}-${suffixes[index]}${index}` }));
    const svg = graph(releases).toSvg();
    const boxes = [...svg.matchAll(/<rect class="rg-box[^"]*" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [Number(x), Number(width)] as const);
    expect(boxes).toHaveLength(releases.length);
    for (const [index, [x]] of boxes.slice(1).entries()) {
      expect(x).toBeGreaterThan(boxes[index]![0] + boxes[index]![1]);
    }
  }), { numRuns: 50 });
});

test('names cannot break out of a drawing', () => {
  const hostile = graph([release('1.0.0', { name: HOSTILE, channels: [HOSTILE] })]);
  expect(hostile.toText()).toContain('● web</text>"]; click\\x07  head');
  expect(hostile.toMermaid()).toContain('c0n0["web#60;/text#62;#34;#93;#59; click#7;"]:::head');
  expect(hostile.toSvg()).toContain('>web&lt;/text&gt;&quot;]; click\ufffd</text>');
});
