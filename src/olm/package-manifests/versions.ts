import { PackageManifestsModel, VersionManifests } from './model';
import { textAt } from '../../kube/json';
import { ChannelMembers, channelMembers, HeadedChannel } from '../graph/channel-members';
import { csvAsRelease } from '../graph/read-release-folder';
import { ManifestFile } from '../model';

/** The files of a version that hold a ClusterServiceVersion: one, unless somebody made a mistake. */
export function csvsOf({ manifests }: VersionManifests): ManifestFile[] {
  return manifests.filter(({ manifest }) => manifest.kind === 'ClusterServiceVersion');
}

/** Name of a ClusterServiceVersion; empty where it has none. */
export function csvName({ manifest }: ManifestFile): string {
  return textAt(manifest, 'metadata', 'name') ?? '';
}

/** The names of the ClusterServiceVersions in each channel. */
export function membersOf({ versions }: PackageManifestsModel, channels: readonly HeadedChannel[]): ChannelMembers[] {
  return channelMembers(channels, versions.flatMap(csvsOf).map(({ manifest }) => csvAsRelease(manifest)));
}
