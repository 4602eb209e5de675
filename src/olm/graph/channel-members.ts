import { ReleaseProps } from './release-props';

/** A channel of the layout from before bundles, which names its head. */
export interface HeadedChannel {
  readonly name: string;
  /** Name of the ClusterServiceVersion that it ends with. */
  readonly currentCSV: string;
}

/** A channel and the names of the ClusterServiceVersions in it. */
export interface ChannelMembers { readonly name: string; readonly members: ReadonlySet<string> }

/**
 * The names of the ClusterServiceVersions in each channel: the way from the head along `replaces` and `skips`.
 *
 * Mirrors pkg/registry/directoryGraphLoader.go of operator-registry.
 */
export function channelMembers(channels: readonly HeadedChannel[], releases: readonly ReleaseProps[]): ChannelMembers[] {
  const byName = new Map(releases.map(release => [release.name, release]));
  return channels.map(({ name, currentCSV }) => {
    const members = new Set([currentCSV]);
    for (const member of members) {
      const { replaces, skips = [] } = byName.get(member) ?? {};
      for (const older of replaces === undefined ? skips : [replaces, ...skips]) members.add(older);
    }
    return { name, members };
  });
}
