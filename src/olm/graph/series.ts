import { channelEntries } from './channel-entries';
import { ChannelGraph } from './channel-graph';
import { compareReleases, Release } from './release';
import { comparePaths } from '../../files/file-tree';
import { UpdateGraph } from '../update-graph';

/** All releases of a package, and the channels that they make up. */
export interface Series {
  readonly updateGraph: UpdateGraph;
  /** Name of the package; undefined where no release says it. */
  readonly packageName?: string;
  /** The lowest version first. */
  readonly releases: readonly Release[];
  /** By name. */
  readonly channels: readonly ChannelGraph[];
  /** The channel that is subscribed to when none is named; undefined where that cannot be known. */
  readonly defaultChannel?: string;
}

/** The releases in order, and their channels. */
export function seriesOf(given: readonly Release[], updateGraph: UpdateGraph): Series {
  const releases = [...given].sort(compareReleases);
  const newestFirst = [...releases].reverse();
  const names = [...new Set(releases.flatMap(({ channels }) => channels))].sort(comparePaths);
  return {
    updateGraph,
    packageName: newestFirst.find(({ packageName }) => packageName !== undefined)?.packageName,
    releases,
    channels: names.map(name => new ChannelGraph(name, channelEntries(releases.filter(({ channels }) => channels.includes(name)), updateGraph))),
    defaultChannel: newestFirst.find(({ defaultChannel }) => defaultChannel !== undefined)?.defaultChannel
      ?? inferredChannel(releases, names, updateGraph),
  };
}

/** Where no release names a default channel: the only one there is, and in the semver modes the first one of the lowest release. */
function inferredChannel(releases: readonly Release[], names: readonly string[], updateGraph: UpdateGraph): string | undefined {
  if (names.length === 1) return names[0];
  if (updateGraph === UpdateGraph.REPLACES) return undefined;
  const lowest = releases.find(({ channels }) => channels.length > 0);
  return lowest === undefined ? undefined : [...lowest.channels].sort(comparePaths)[0];
}
