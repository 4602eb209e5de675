import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelMembers } from './channel-members';
import { isPackageFile, OLDER_LAYOUT, PACKAGE_FOLDER } from './folders';
import { csvAsRelease, readReleaseFolder } from './read-release-folder';
import { ReleaseProps } from './release-props';
import { requireFolder } from '../../files/existing-folder';
import { comparePaths, textOf } from '../../files/file-tree';
import { readDirectory } from '../../files/read-directory';
import { isJsonObject, Json, JsonObject, listAt, textAt } from '../../kube/json';
import { readYaml } from '../../kube/yaml/read';

/** The releases in the folder of a package, in either layout. Throws when something of them cannot be read. */
export function readPackageFolder(dir: string): ReleaseProps[] {
  requireFolder(dir, PACKAGE_FOLDER);
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) => comparePaths(a.name, b.name));
  const folders = entries.filter(entry => entry.isDirectory()).map(entry => join(dir, entry.name));
  const manifest = entries.find(entry => entry.isFile() && isPackageFile(entry.name));
  if (manifest !== undefined) return readPackageManifests(readYaml(readFileSync(join(dir, manifest.name), 'utf8')), folders);
  return bundleFolders(dir).map(readReleaseFolder);
}

/** The folders of the bundles in the folder of a package. Throws when it cannot be read, or there is none: updates would be lost without a word. */
export function bundleFolders(dir: string): string[] {
  requireFolder(dir, PACKAGE_FOLDER);
  if (holdsBundle(dir)) throw new Error(`${dir} is the folder of one bundle; name the folder of the package, which has a folder for each version.`);
  const entries = readdirSync(dir, { withFileTypes: true });
  const folders = entries.filter(entry => entry.isDirectory()).map(entry => join(dir, entry.name));
  const bundles = folders.sort(comparePaths).filter(holdsBundle);
  if (bundles.length === 0) {
    const why = entries.some(({ name }) => isPackageFile(name)) ? OLDER_LAYOUT : `${PACKAGE_FOLDER[0].toUpperCase()}${PACKAGE_FOLDER.slice(1)}.`;
    throw new Error(`There is no bundle in the folders of ${dir}. ${why}`);
  }
  return bundles;
}

function holdsBundle(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(entry => entry.isDirectory() && entry.name === 'manifests');
}

/** The older layout: a release is in the channels from whose current version the way of `replaces` and `skips` leads to it. */
function readPackageManifests(manifest: Json, folders: readonly string[]): ReleaseProps[] {
  const releases = folders.flatMap(folder => findCsv(folder)).map(csvAsRelease);
  const declared = listAt(manifest, 'channels').map(channel => ({ name: textAt(channel, 'name') ?? '', currentCSV: textAt(channel, 'currentCSV') ?? '' }));
  const channels = channelMembers(declared, releases);
  return releases.map(release => ({
    ...release,
    packageName: textAt(manifest, 'packageName'),
    channels: channels.filter(({ members }) => members.has(release.name)).map(({ name }) => name),
    defaultChannel: textAt(manifest, 'defaultChannel'),
  }));
}

/** The first one, as operator-registry takes it; a folder without one is no release. */
function findCsv(folder: string): JsonObject[] {
  const texts = [...readDirectory(folder).entries()].map(([, content]) => textOf(content)).filter(text => text.includes('ClusterServiceVersion'));
  const csv = texts.map(text => readYaml(text)).find((object): object is JsonObject => isJsonObject(object) && object.kind === 'ClusterServiceVersion');
  return csv === undefined ? [] : [csv];
}
