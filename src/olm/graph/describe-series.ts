import { channelViews } from './channel-view';
import { Series } from './series';

/** A graph of releases as programs read it: each channel with its heads and its releases, the newest first. What is not known is null. */
export function describeSeries(series: Series): object {
  const { packageName, updateGraph, defaultChannel, releases, channels } = series;
  const versions = new Map(releases.map(({ name, version }) => [name, version]));
  return {
    package: packageName ?? null,
    updateGraph,
    defaultChannel: defaultChannel ?? null,
    channels: channelViews(series).map(({ name, nodes }, index) => ({
      name,
      heads: channels[index].heads,
      releases: nodes.map(node => ({
        name: node.name,
        version: versions.get(node.name) ?? null,
        standing: node.standing,
        replaces: node.entry?.replaces ?? null,
        skips: node.entry?.skips ?? [],
        skipRange: node.entry?.skipRange ?? null,
        inSkipRange: node.inRange,
      })),
    })),
  };
}
