import { channelViews, Standing } from './channel-view';
import { condenseView } from './condense-view';
import { Series } from './series';
import { Arc, Box, Bus, Lane, layOut, LETTER } from './svg-layout';

const BOX_HEIGHT = 28;
const TRACK = 14;
const TITLE = 26;
const LANE_PADDING = 14;
const LANE_GAP = 14;
const TOP = 12;
/** How far from the middle of a box lines begin and end, so that no two share a place. */
const PORT = 12;

const CLASSES: { readonly [standing in Standing]: string } = {
  [Standing.HEAD]: ' rg-head',
  [Standing.ON_THE_WAY]: '',
  [Standing.SKIPPED]: ' rg-skipped',
  [Standing.LEFT_OUT]: ' rg-skipped',
  [Standing.STRANDED]: ' rg-stranded',
  [Standing.ABSENT]: ' rg-absent',
};

const STYLE = `
.rg-text{font:12px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#1f2328}
.rg-title{font-weight:bold}
.rg-lane{fill:#818b98;fill-opacity:.1}
.rg-box{fill:#fff;stroke:#818b98;stroke-width:1.2}
.rg-box.rg-head{stroke:#1a7f37;stroke-width:2.5}
.rg-box.rg-skipped{fill:none;stroke-dasharray:3 2}
.rg-box.rg-stranded{stroke:#d1242f;stroke-width:2.5}
.rg-box.rg-absent{fill:none;stroke:none}
.rg-text.rg-skipped,.rg-text.rg-absent{fill:#6e7781}
.rg-text.rg-absent{font-style:italic}
.rg-line{fill:none;stroke-width:1.5}
.rg-replaces{stroke:#424a53}
.rg-skips{stroke:#9a6700;stroke-dasharray:6 3}
.rg-range{stroke:#0969da;stroke-dasharray:1.5 3}
.rg-end{stroke:none}
.rg-end.rg-replaces{fill:#424a53}
.rg-end.rg-skips{fill:#9a6700}
.rg-end.rg-range{fill:#0969da}
@media (prefers-color-scheme:dark){
.rg-text{fill:#e6edf3}
.rg-box{fill:#0d1117;stroke:#7d8590}
.rg-box.rg-head{stroke:#3fb950}
.rg-box.rg-skipped{fill:none}
.rg-box.rg-stranded{stroke:#f85149}
.rg-text.rg-skipped,.rg-text.rg-absent{fill:#9198a1}
.rg-replaces{stroke:#c9d1d9}
.rg-skips{stroke:#d29922}
.rg-range{stroke:#58a6ff}
.rg-end{stroke:none}
.rg-end.rg-replaces{fill:#c9d1d9}
.rg-end.rg-skips{fill:#d29922}
.rg-end.rg-range{fill:#58a6ff}
}
`;

/** The graph as a picture; the classes begin with `rg-`, and there are no identifiers, so that it can stand in any page. */
export function drawSvg(series: Series): string {
  const views = channelViews(series).map(condenseView);
  const layout = layOut(series, views);
  const width = Math.ceil(Math.max(layout.width, legendWidth(), ...views.map(({ name }) => (name.length + 12) * LETTER + 40)));
  const parts: string[] = [];
  let y = TOP;
  for (const lane of layout.lanes) {
    const height = laneHeight(lane);
    parts.push(`<rect class="rg-lane" x="8" y="${y}" width="${width - 16}" height="${height}" rx="8"/>`, ...drawLane(lane, y));
    y += height + LANE_GAP;
  }
  const height = y + 20;
  const title = `Releases of ${series.packageName ?? 'the package'}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...parts,
    ...drawLegend(y + 4),
    '</svg>',
  ].join('\n') + '\n';
}

function laneHeight({ tracks, buses }: Lane): number {
  return TITLE + tracks * TRACK + BOX_HEIGHT + buses.length * TRACK + LANE_PADDING;
}

function drawLane(lane: Lane, top: number): string[] {
  const { channel, boxes, arrows, arcs, tracks, buses } = lane;
  const boxTop = top + TITLE + tracks * TRACK;
  return [
    text(18, top + 18, `${channel.name}${channel.isDefault ? ' (default)' : ''}`, ' rg-title'),
    ...arrows.flatMap(pair => drawArrow(pair, boxTop + BOX_HEIGHT / 2)),
    ...arcs.flatMap(arc => drawArc(arc, boxTop)),
    ...buses.flatMap((bus, row) => drawBus(bus, boxTop + BOX_HEIGHT, boxTop + BOX_HEIGHT + (row + 1) * TRACK)),
    ...boxes.flatMap(box => drawBox(box, boxTop)),
  ];
}

function drawBox({ node, label, x, width }: Box, top: number): string[] {
  const state = CLASSES[node.standing];
  const note = node.standing === Standing.ON_THE_WAY ? '' : ` (${node.standing})`;
  return [
    `<g><title>${escaped(node.name + note)}</title>`,
    `<rect class="rg-box${state}" x="${number(x - width / 2)}" y="${top}" width="${number(width)}" height="${BOX_HEIGHT}" rx="6"/>`,
    text(x, top + BOX_HEIGHT / 2 + 4, label, `${state}" text-anchor="middle`),
    '</g>',
  ];
}

function drawArrow([from, to]: readonly [Box, Box], y: number): string[] {
  const end = to.x - to.width / 2 - 1;
  return [line('replaces', `M${number(from.x + from.width / 2)} ${y}H${number(end - 5)}`), tip('replaces', end, y, 'right')];
}

function drawArc({ from, to, track }: Arc, boxTop: number): string[] {
  const forwards = from.x < to.x ? 1 : -1;
  const [start, end] = [from.x + forwards * PORT, to.x - forwards * PORT];
  const y = boxTop - (track + 1) * TRACK + 2;
  return [line('replaces', `M${number(start)} ${boxTop}V${y}H${number(end)}V${boxTop - 6}`), tip('replaces', end, boxTop - 1, 'down')];
}

/** The line of a release that is skipped by a range lies below the line of what it skips by name. */
function drawBus({ to, from, kind, title }: Bus, boxBottom: number, y: number): string[] {
  const port = kind === 'skips' ? to.x - PORT : to.x + PORT;
  const ends = from.map(({ x }) => x);
  return [
    `<g><title>${escaped(title)}</title>`,
    line(kind, `M${number(Math.min(port, ...ends))} ${y}H${number(Math.max(port, ...ends))}M${number(port)} ${y}V${boxBottom + 6}`),
    tip(kind, port, boxBottom + 1, 'up'),
    ...ends.map(x => `<circle class="rg-end rg-${kind}" cx="${number(x)}" cy="${y}" r="3"/>`),
    '</g>',
  ];
}

const LEGEND = [['replaces', 'replaces'], ['skips', 'skips'], ['range', 'olm.skipRange']] as const;

function drawLegend(y: number): string[] {
  let x = 18;
  return LEGEND.flatMap(([kind, label]) => {
    const start = x;
    x += 46 + label.length * LETTER + 20;
    return [line(kind, `M${start} ${y}H${start + 30}`), tip(kind, start + 37, y, 'right'), text(start + 46, y + 4, label, '')];
  });
}

function legendWidth(): number {
  return 36 + LEGEND.reduce((sum, [, label]) => sum + 66 + label.length * LETTER, 0);
}

function line(kind: string, path: string): string {
  return `<path class="rg-line rg-${kind}" d="${path}"/>`;
}

/** The head of an arrow whose point is at (x, y). */
function tip(kind: string, x: number, y: number, direction: 'right' | 'down' | 'up'): string {
  const shape = { right: 'l-8 -4v8z', down: 'l-4 -8h8z', up: 'l-4 8h8z' }[direction];
  return `<path class="rg-end rg-${kind}" d="M${number(x)} ${y}${shape}"/>`;
}

function text(x: number, y: number, content: string, classes: string): string {
  return `<text class="rg-text${classes}" x="${number(x)}" y="${y}">${escaped(content)}</text>`;
}

/** At most one decimal, so that the text is the same everywhere. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const ENTITIES: { readonly [char: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML does not allow at all becomes the sign for an unknown letter. */
function escaped(content: string): string {
  // eslint-disable-next-line no-control-regex
  const allowed = content.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return allowed.replace(/[&<>"]/g, char => ENTITIES[char]!);
}
