import { ChannelView, channelViews, Standing, ViewNode } from './channel-view';
import { Series } from './series';

const CLASSES: { readonly [standing in Standing]?: string } = {
  [Standing.HEAD]: 'head',
  [Standing.SKIPPED]: 'skipped',
  [Standing.LEFT_OUT]: 'skipped',
  [Standing.STRANDED]: 'stranded',
  [Standing.ABSENT]: 'absent',
};

/**
 * The graph as a flowchart for Mermaid: a box for each channel, arrows from older to newer releases as `opm alpha render-graph` draws them.
 *
 * Identifiers are counted, so that no name can break the chart.
 */
export function drawMermaid(series: Series): string {
  return [
    'flowchart LR',
    '  classDef head stroke-width:3px',
    '  classDef skipped stroke-dasharray:2 2',
    '  classDef stranded stroke:#d1242f,stroke-width:3px',
    '  classDef absent fill:none,stroke-dasharray:6 4',
    `  subgraph p["${escaped(series.packageName ?? 'package')}"]`,
    ...channelViews(series).flatMap(drawChannel),
    '  end',
  ].join('\n') + '\n';
}

function drawChannel({ name, isDefault, nodes }: ChannelView, index: number): string[] {
  const ids = new Map(nodes.map((node, position) => [node.name, `c${index}n${position}`]));
  const oldestFirst = [...nodes].reverse();
  return [
    `    subgraph c${index}["${escaped(name)}${isDefault ? ' (default)' : ''}"]`,
    ...oldestFirst.map(node => `      ${ids.get(node.name)}["${escaped(node.name)}"]${classOf(node)}`),
    ...oldestFirst.flatMap(node => edgesTo(node, ids)),
    '    end',
  ];
}

function classOf({ standing }: ViewNode): string {
  const name = CLASSES[standing];
  return name === undefined ? '' : `:::${name}`;
}

/** A release that is replaced or skipped by name needs no further arrow for the range that holds it. */
function edgesTo({ name, entry, inRange }: ViewNode, ids: ReadonlyMap<string, string>): string[] {
  const skips = (entry?.skips ?? []).filter(skip => skip !== '');
  const byRange = inRange.filter(other => other !== entry?.replaces && !skips.includes(other));
  const to = ids.get(name);
  return [
    ...entry?.replaces === undefined ? [] : [`      ${ids.get(entry.replaces)} -- replaces --> ${to}`],
    ...[...new Set(skips)].map(skip => `      ${ids.get(skip)} -. skips .-> ${to}`),
    ...byRange.map(other => `      ${ids.get(other)} -. "${escaped(entry!.skipRange!)}" .-> ${to}`),
  ];
}

/** Mermaid reads `#34;` as a quotation mark; what could be markup or a line break is written so too. */
function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9 ._,:/+()=-]/gu, char => `#${char.codePointAt(0)};`);
}
