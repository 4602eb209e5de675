import { ChannelView, channelViews, Standing, ViewNode } from './channel-view';
import { Series } from './series';

const MARKS: { readonly [standing in Standing]: string } = {
  [Standing.HEAD]: '●',
  [Standing.ON_THE_WAY]: '●',
  [Standing.SKIPPED]: '○',
  [Standing.LEFT_OUT]: '○',
  [Standing.STRANDED]: '✗',
  [Standing.ABSENT]: '◌',
};

/** The graph as text: a block for each channel, the newest release first; a line runs down the way that updates take. */
export function drawText(series: Series): string {
  const title = [series.packageName, `(${series.updateGraph})`].filter(part => part !== undefined).join(' ');
  return [title, ...channelViews(series).map(drawChannel)].map(printable).join('\n\n') + '\n';
}

function drawChannel({ name, isDefault, nodes }: ChannelView): string {
  const lines = nodes.flatMap((node, index) => drawNode(node, isWay(node), nodes.slice(index + 1).some(isWay)));
  return [isDefault ? `${name}, the default channel` : name, ...lines].join('\n');
}

function drawNode({ name, standing, entry, inRange }: ViewNode, onTheWay: boolean, goesOn: boolean): string[] {
  const gutter = goesOn ? '│ ' : '  ';
  const mark = MARKS[standing];
  const note = standing === Standing.ON_THE_WAY ? '' : `  ${standing}`;
  const details = [
    ...entry?.replaces === undefined ? [] : [`replaces ${entry.replaces}`],
    ...entry === undefined || entry.skips.length === 0 ? [] : [`skips ${entry.skips.join(', ')}`],
    ...entry?.skipRange === undefined ? [] : [`from ${entry.skipRange}: ${inRange.join(', ') || 'nothing here'}`],
  ];
  return [onTheWay ? `${mark} ${name}${note}` : `${gutter}${mark} ${name}${note}`, ...details.map(detail => `${gutter}  ${onTheWay ? '' : '  '}${detail}`)];
}

function isWay({ standing }: ViewNode): boolean {
  return standing === Standing.HEAD || standing === Standing.ON_THE_WAY;
}

/** Names come from files of others and go to terminals. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, char => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
