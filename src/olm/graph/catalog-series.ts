import { ChannelGraph } from './channel-graph';
import { compareReleases, Release } from './release';
import { ReleaseEntry } from './release-entry';
import { versionOfName } from './release-version';
import { Series } from './series';
import { comparePaths, FileTree } from '../../files/file-tree';
import { given, isJsonObject, Json, listAt, objectAt, textAt } from '../../kube/json';
import { CatalogMeta } from '../catalog/model';
import { readCatalog } from '../catalog/read';
import { readMeta } from '../catalog/read-meta';
import { BASIC_SCHEMA } from '../catalog/template/basic';
import { UpdateGraph } from '../update-graph';

/**
 * The packages of a file-based catalog, or of basic templates of one, by name: a channel has the entries that the catalog gives it.
 *
 * Where the catalog has no olm.bundle of a release, the version is that of its name. Nothing is checked; what is no blob is passed over.
 */
export function catalogSeries(tree: FileTree): Series[] {
  const metas = readCatalog(tree).model.files.flatMap(file => file.metas).flatMap(withEntriesOfTemplate);
  const packages = new Set(metas.filter(({ schema }) => schema === 'olm.channel').map(meta => meta.package));
  return [...packages].sort(comparePaths).map(packageName => seriesOfPackage(packageName, metas.filter(meta => meta.package === packageName)));
}

/** A basic template holds the blobs of a catalog as its entries. */
function withEntriesOfTemplate(meta: CatalogMeta): CatalogMeta[] {
  if (meta.schema !== BASIC_SCHEMA) return [meta];
  return listAt(meta.blob, 'entries').filter(isJsonObject).map(value => readMeta({ value, line: meta.line, source: meta.source, isJson: false }, meta.file));
}

function seriesOfPackage(packageName: string, metas: readonly CatalogMeta[]): Series {
  const defaultChannel = metas.map(({ schema, blob }) => schema === 'olm.package' ? textAt(blob, 'defaultChannel') : undefined).find(Boolean);
  const versions = new Map(metas.filter(({ schema }) => schema === 'olm.bundle').map(({ name, blob }) => [name, packageVersion(blob)]));
  const channels = metas.filter(({ schema }) => schema === 'olm.channel').map(({ name, blob }) => ({ name, entries: entriesOf(blob) }));
  const names = new Set(channels.flatMap(({ entries }) => entries.map(({ name }) => name)));
  const releases = [...names].map(name => Release.of({
    name,
    packageName,
    version: versions.get(name) ?? versionOfName(name) ?? '',
    channels: channels.filter(({ entries }) => entries.some(entry => entry.name === name)).map(channel => channel.name),
    defaultChannel,
  })).sort(compareReleases);
  const rank = new Map(releases.map(({ name }, index) => [name, index]));
  const newestFirst = (a: ReleaseEntry, b: ReleaseEntry) => rank.get(b.name)! - rank.get(a.name)!;
  return {
    updateGraph: UpdateGraph.REPLACES,
    packageName,
    releases,
    channels: channels.map(({ name, entries }) => new ChannelGraph(name, entries.sort(newestFirst))).sort((a, b) => comparePaths(a.name, b.name)),
    defaultChannel: defaultChannel ?? (channels.length === 1 ? channels[0].name : undefined),
  };
}

/** The entries of a channel, each name once. */
function entriesOf(channel: Json): ReleaseEntry[] {
  const entries = listAt(channel, 'entries').map((entry): ReleaseEntry => ({
    name: textAt(entry, 'name') ?? '',
    ...given({ replaces: textAt(entry, 'replaces') || undefined, skipRange: textAt(entry, 'skipRange') || undefined }),
    skips: listAt(entry, 'skips').filter((skip): skip is string => typeof skip === 'string'),
  }));
  return [...new Map(entries.reverse().map(entry => [entry.name, entry])).values()];
}

function packageVersion(bundle: Json): string | undefined {
  const property = listAt(bundle, 'properties').find(one => textAt(one, 'type') === 'olm.package');
  return textAt(objectAt(property, 'value'), 'version');
}
