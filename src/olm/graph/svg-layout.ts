import { ChannelView, ViewNode } from './channel-view';
import { Series } from './series';

/** A box: its middle and its width. */
export interface Box {
  readonly node: ViewNode;
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

/** A replacement that does not lead from one box to the next: it goes over the boxes, on a track that is its own. */
export interface Arc {
  readonly from: Box;
  readonly to: Box;
  /** The lowest track is 0. */
  readonly track: number;
}

/** What a release skips, or what its range holds: a line below the boxes with a dot below each of them. */
export interface Bus {
  readonly to: Box;
  readonly from: readonly Box[];
  readonly kind: 'skips' | 'range';
  readonly title: string;
}

/** A channel: boxes in a row, replacements above it, the rest below. */
export interface Lane {
  readonly channel: ChannelView;
  readonly boxes: readonly Box[];
  /** Replacements from one box to the next. */
  readonly arrows: readonly (readonly [Box, Box])[];
  readonly arcs: readonly Arc[];
  readonly tracks: number;
  /** The oldest release's line first: it is the one nearest to the boxes. */
  readonly buses: readonly Bus[];
}

/** The lanes of a drawing, and the x at which the last column ends. */
export interface Layout {
  readonly lanes: readonly Lane[];
  readonly width: number;
}

/** Width of a letter in the drawing's font. */
export const LETTER = 7.3;
const BOX_PADDING = 10;
const NARROWEST_BOX = 64;
const GAP = 34;
const LEFT = 28;

/** Places the channels of a series: a column for each release, the oldest on the left, the same in all lanes. */
export function layOut(series: Series, channels: readonly ChannelView[]): Layout {
  const columns = columnNames(series, channels);
  const labelOf = labelsOf(columns, series.packageName);
  const middles = new Map<string, { readonly x: number; readonly width: number }>();
  let x = LEFT;
  for (const name of columns) {
    const width = Math.max(NARROWEST_BOX, Math.ceil(labelOf(name).length * LETTER) + 2 * BOX_PADDING);
    middles.set(name, { x: x + width / 2, width });
    x += width + GAP;
  }
  const boxOf = (node: ViewNode): Box => ({ node, label: labelOf(node.name), ...middles.get(node.name)! });
  return { lanes: channels.map(channel => laneOf(channel, channel.nodes.map(boxOf))), width: Math.max(x - GAP + LEFT, 2 * LEFT) };
}

/** The releases in their order; a name that is no release stands before the first one that names it. */
function columnNames({ releases }: Series, channels: readonly ChannelView[]): string[] {
  const known = new Set(releases.map(({ name }) => name));
  const drawn = new Set(channels.flatMap(({ nodes }) => nodes.map(({ name }) => name)));
  const namedBy = (name: string) => channels.flatMap(({ nodes }) => nodes.find(node => node.name === name)?.entry ?? [])
    .flatMap(({ replaces, skips }) => [...replaces === undefined ? [] : [replaces], ...skips]);
  const names = releases.flatMap(({ name }) => {
    const unknown = namedBy(name).filter(other => !known.has(other));
    unknown.forEach(other => known.add(other));
    return [...unknown, name];
  });
  return [...new Set(names)].filter(name => drawn.has(name));
}

/** The names without what all of them begin with before their versions, else without the package. */
function labelsOf(names: readonly string[], packageName: string | undefined): (name: string) => string {
  const stem = /^.+?[.-](?=v?\d)/.exec(names[0] ?? '')?.[0];
  const prefixes = stem !== undefined && names.every(name => name.startsWith(stem)) ? [stem] : ['.', '-'].map(separator => `${packageName}${separator}`);
  return name => name.slice(prefixes.find(prefix => name.startsWith(prefix))?.length ?? 0);
}

function laneOf(channel: ChannelView, unordered: readonly Box[]): Lane {
  const boxes = [...unordered].sort((a, b) => a.x - b.x);
  const byName = new Map(boxes.map(box => [box.node.name, box]));
  const replacements = boxes.flatMap((to): [Box, Box][] => {
    const from = byName.get(to.node.entry?.replaces ?? '');
    return from === undefined || from === to ? [] : [[from, to]];
  });
  const isNext = ([from, to]: readonly [Box, Box]) => boxes.indexOf(to) === boxes.indexOf(from) + 1;
  const arcs = placeArcs(replacements.filter(pair => !isNext(pair)));
  return {
    channel,
    boxes,
    arrows: replacements.filter(isNext),
    arcs,
    tracks: Math.max(0, ...arcs.map(({ track }) => track + 1)),
    buses: boxes.flatMap(box => busesOf(box, byName)),
  };
}

/** The shortest one lies lowest; each takes the lowest track that is free over its length. */
function placeArcs(pairs: readonly (readonly [Box, Box])[]): Arc[] {
  const span = ([from, to]: readonly [Box, Box]) => [Math.min(from.x, to.x), Math.max(from.x, to.x)] as const;
  const length = (pair: readonly [Box, Box]) => span(pair)[1] - span(pair)[0];
  const tracks: (readonly [number, number])[][] = [];
  return [...pairs].sort((a, b) => length(a) - length(b) || a[0].x - b[0].x).map(([from, to]) => {
    const [start, end] = span([from, to]);
    const free = tracks.findIndex(taken => taken.every(([a, b]) => end <= a || start >= b));
    const track = free === -1 ? tracks.push([]) - 1 : free;
    tracks[track]!.push([start, end]);
    return { from, to, track };
  });
}

function busesOf(to: Box, byName: ReadonlyMap<string, Box>): Bus[] {
  const { name, entry, inRange } = to.node;
  const boxes = (names: readonly string[]) => [...new Set(names)].flatMap(other => other === name ? [] : byName.get(other) ?? []);
  const buses: Bus[] = [
    { to, from: boxes(entry?.skips ?? []), kind: 'skips', title: `${name} skips ${entry?.skips.join(', ')}` },
    { to, from: boxes(inRange), kind: 'range', title: `${name} is reached from ${entry?.skipRange}` },
  ];
  return buses.filter(({ from }) => from.length > 0);
}
