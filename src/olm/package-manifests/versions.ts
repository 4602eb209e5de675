import { PackageManifestsModel, VersionManifests } from './model';
import { DeclaredChannel } from './package-file';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { ManifestFile } from '../model';

/** The files of a version that hold a ClusterServiceVersion: one, unless somebody made a mistake. */
export function csvsOf({ manifests }: VersionManifests): ManifestFile[] {
  return manifests.filter(({ manifest }) => manifest.kind === 'ClusterServiceVersion');
}

/** Name of a ClusterServiceVersion; empty where it has none. */
export function csvName({ manifest }: ManifestFile): string {
  return textAt(manifest, 'metadata', 'name') ?? '';
}

/** A channel and the names of the ClusterServiceVersions in it. */
export interface ChannelMembers { readonly name: string; readonly members: ReadonlySet<string> }

/**
 * The names of the ClusterServiceVersions in each channel: the way from the head along `replaces` and `skips`.
 *
 * Mirrors pkg/registry/directoryGraphLoader.go of operator-registry.
 */
export function channelMembers({ versions }: PackageManifestsModel, channels: readonly DeclaredChannel[]): ChannelMembers[] {
  const byName = new Map(versions.flatMap(csvsOf).map(file => [csvName(file), file.manifest]));
  return channels.map(({ name, currentCSV }) => {
    const members = new Set([currentCSV]);
    for (const member of members) edgesOf(byName.get(member)).forEach(older => members.add(older));
    return { name, members };
  });
}

function edgesOf(csv: JsonObject | undefined): string[] {
  const skips = listAt(csv, 'spec', 'skips').filter((skip): skip is string => typeof skip === 'string');
  const replaces = textAt(csv, 'spec', 'replaces');
  return replaces ? [...skips, replaces] : skips;
}
