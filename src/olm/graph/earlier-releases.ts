import { ChannelGraph } from './channel-graph';
import { compareReleases, Release } from './release';
import { Series, seriesOf } from './series';
import { UpdateGraph } from '../update-graph';

/** What a new release says of those before it. */
export interface EarlierReleases {
  /** Name of the release that it replaces; undefined for the first one of its channels. */
  readonly replaces?: string;
  /** Names of the releases that it skips, the newest first. */
  readonly skips: readonly string[];
  /** A range of all versions before it, from the lowest one of its channels; undefined for the first one. */
  readonly skipRange?: string;
}

/**
 * What a new release should replace and skip in replaces-mode, so that all of its channels stay whole.
 *
 * It replaces the highest lower release that all of its channels lead down to, and skips what is above that in some of them; a channel in
 * which there is nothing lower does not count. Where the channels have no release in common it replaces the highest, and skips all others.
 */
export function earlierReleases(releases: readonly Release[], next: Release): EarlierReleases {
  const lower = releases.filter(release => release._version !== undefined && release.name !== next.name && compareReleases(release, next) < 0);
  const series = seriesOf(lower, UpdateGraph.REPLACES);
  const ways = series.channels.filter(({ name }) => next.channels.includes(name)).map(wayDown);
  if (ways.length === 0) return { skips: [] };
  const newestFirst = (names: readonly string[]) => [...series.releases].reverse().map(({ name }) => name).filter(name => names.includes(name));
  const onSome = newestFirst(ways.flat());
  const onAll = onSome.find(name => ways.every(way => way.includes(name)));
  const replaces = onAll ?? onSome[0]!;
  const left = ways.flatMap(way => onAll === undefined ? way : way.slice(0, way.indexOf(onAll)));
  return { replaces, skips: newestFirst(left.filter(name => name !== replaces)), skipRange: rangeBefore(series, next) };
}

/** The releases that an update must not lose: the way down from the head, or all that are not skipped where there are several heads. */
function wayDown(channel: ChannelGraph): string[] {
  if (channel.heads.length === 1) return [...channel.walk().chain];
  return channel.entries.map(({ name }) => name).filter(name => !channel.skipped.has(name));
}

function rangeBefore({ releases }: Series, next: Release): string | undefined {
  const lowest = releases.find(({ channels, _version }) => _version !== undefined && channels.some(channel => next.channels.includes(channel)));
  return lowest === undefined ? undefined : `>=${lowest.version} <${next.version}`;
}
