import { ChannelGraph } from './channel-graph';
import { Release } from './release';
import { ReleaseEntry } from './release-entry';
import { Series } from './series';
import { inSkipRange } from './skip-range';

/** How a release stands in a channel. */
export enum Standing {
  /** The newest one; a channel with several of them is broken. */
  HEAD = 'head',
  /** On the way down from the head. */
  ON_THE_WAY = 'on the way',
  /** A newer release skips it. */
  SKIPPED = 'skipped',
  /** No update leads from it to the head. */
  STRANDED = 'stranded',
  /** It says that it belongs to the channel, which has left it out. */
  LEFT_OUT = 'left out',
  /** Only an entry of the channel names it. */
  ABSENT = 'not in this channel',
}

/** A release or a name in the drawing of a channel. */
export interface ViewNode {
  readonly name: string;
  readonly standing: Standing;
  /** What the channel says of it. */
  readonly entry?: ReleaseEntry;
  /** The releases of the channel that its range holds, the newest first. */
  readonly inRange: readonly string[];
}

/** A channel as it is drawn. */
export interface ChannelView {
  readonly name: string;
  readonly isDefault: boolean;
  /** The newest first; a name that is no release stands below the entry that names it. */
  readonly nodes: readonly ViewNode[];
}

/** The channels of a series as they are drawn. */
export function channelViews(series: Series): ChannelView[] {
  return series.channels.map(channel => ({
    name: channel.name,
    isDefault: channel.name === series.defaultChannel,
    nodes: nodesOf(channel, series.releases),
  }));
}

function nodesOf(channel: ChannelGraph, releases: readonly Release[]): ViewNode[] {
  const byName = new Map(releases.filter(({ channels }) => channels.includes(channel.name)).map(release => [release.name, release]));
  const chain = new Set(channel.walk().chain);
  const nodes = [...byName.values()].reverse().map((release): ViewNode => {
    const entry = channel.entry(release.name);
    const inRange = channel.entries.map(({ name }) => name)
      .filter(name => name !== release.name && inSkipRange(entry?.skipRange, byName.get(name)?._version));
    return { name: release.name, standing: standingOf(release.name, channel, chain), entry, inRange };
  });
  return withAbsent(nodes);
}

function standingOf(name: string, channel: ChannelGraph, chain: ReadonlySet<string>): Standing {
  if (channel.heads.includes(name)) return Standing.HEAD;
  if (channel.entry(name) === undefined) return Standing.LEFT_OUT;
  if (channel.skipped.has(name)) return Standing.SKIPPED;
  return chain.has(name) ? Standing.ON_THE_WAY : Standing.STRANDED;
}

/** The names that are replaced or skipped without being there, each once, below the oldest release that names them. */
function withAbsent(nodes: readonly ViewNode[]): ViewNode[] {
  const known = new Set(nodes.map(({ name }) => name));
  return [...nodes].reverse().flatMap(node => {
    const named = [...node.entry?.replaces === undefined ? [] : [node.entry.replaces], ...node.entry?.skips ?? []];
    const absent = [...new Set(named)].filter(name => !known.has(name) && name !== '');
    absent.forEach(name => known.add(name));
    return [...absent.map(name => ({ name, standing: Standing.ABSENT, inRange: [] })), node];
  }).reverse();
}
