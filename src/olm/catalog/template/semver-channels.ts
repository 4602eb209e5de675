import { ARCHETYPES, Archetype, SemverTemplate, StreamKind } from './semver-template';
import { comparePaths } from '../../../files/file-tree';
import { BlangVersion, compareVersions, parseVersion } from '../../format/blang-version';
import { CatalogChannel } from '../catalog-of';

/** A bundle of a semver template. */
export interface VersionedBundle {
  readonly name: string;
  readonly version: BlangVersion;
}

/** The bundles of each archetype. */
export type BundleVersions = { readonly [A in Archetype]: readonly VersionedBundle[] };

/** The channels of a package and its default channel, which is empty where no version is above 0.0.0. */
export interface SemverChannels {
  readonly channels: readonly CatalogChannel[];
  readonly defaultChannel: string;
}

/** An entry of a channel, before it knows what it replaces. */
interface Entry {
  readonly archetype: Archetype;
  readonly kind: StreamKind;
  readonly channel: string;
  readonly name: string;
  readonly version: BlangVersion;
  replaces?: string;
  skips?: readonly string[];
}

/** Major channels before minor ones. */
const KINDS: readonly StreamKind[] = ['major', 'minor'];

/** The first entry of a channel, by which the default channel is chosen. */
type Head = Omit<Entry, 'kind' | 'name'> & { readonly kind?: StreamKind };

/**
 * The channels that a semver template stands for: `<archetype>-v<major>` and `<archetype>-v<major>.<minor>`.
 *
 * Mirrors generateChannels and linkChannels of alpha/template/semver: only the last patch of each minor version has edges, and the default
 * channel is the one whose lowest version is the highest.
 */
export function semverChannels(template: SemverTemplate, bundles: BundleVersions): SemverChannels {
  const entries = ARCHETYPES.flatMap(archetype => kindsOf(template).flatMap(kind => [...bundles[archetype]]
    .sort((a, b) => compareVersions(a.version, b.version))
    .map(({ name, version }): Entry => ({ archetype, kind, channel: channelName(archetype, kind, version), name, version }))));
  linkEntries(entries);
  const names = [...new Set(entries.map(({ channel }) => channel))];
  const firsts = names.map(name => entries.find(({ channel }) => channel === name)!);
  const lowest: Head = { archetype: ARCHETYPES[0], channel: '', version: parseVersion('0.0.0') };
  const highest = firsts.reduce<Head>((best, one) => isPreferred(one, best, template.preference) ? one : best, lowest);
  const channels = names.sort(comparePaths).map(name => ({ name, entries: entries.filter(({ channel }) => channel === name).map(entryOf) }));
  return { channels, defaultChannel: highest.channel };
}

function kindsOf({ generateMajorChannels, generateMinorChannels }: SemverTemplate): StreamKind[] {
  return [...generateMajorChannels ? ['major' as const] : [], ...generateMinorChannels ? ['minor' as const] : []];
}

function channelName(archetype: Archetype, kind: StreamKind, { major, minor }: BlangVersion): string {
  return kind === 'major' ? `${archetype}-v${major}` : `${archetype}-v${major}.${minor}`;
}

function entryOf({ name, replaces = '', skips = [] }: Entry): CatalogChannel['entries'][number] {
  return { name, ...replaces !== '' && { replaces }, ...skips.length > 0 && { skips } };
}

/** Gives the last patch of each minor version, and the last entry of all, their edges: entries come by archetype, kind and version. */
function linkEntries(entries: readonly Entry[]): void {
  let lastOfMinor = '';
  let passed: string[] = [];
  const link = (entry: Entry) => {
    entry.replaces = lastOfMinor;
    entry.skips = passed.filter(name => name !== lastOfMinor).sort(comparePaths);
  };
  for (const [index, current] of entries.entries()) {
    if (index === 0) continue;
    const previous = entries[index - 1];
    const isSameKind = previous.archetype === current.archetype && previous.kind === current.kind;
    const isSameStream = isSameKind && previous.version.major === current.version.major;
    const isSameMinor = isSameStream && previous.version.minor === current.version.minor;
    if (!isSameMinor) link(previous);
    if (isSameStream) {
      if (!isSameMinor) lastOfMinor = previous.name;
      passed = [...passed, previous.name];
    } else {
      lastOfMinor = '';
      passed = [];
    }
    if (isSameStream && index === entries.length - 1) link(current);
  }
}

/** Whether a channel is a better default than another one: by archetype, version of its first entry, preferred kind, then minor before major. */
function isPreferred(one: Head, other: Head, preference: StreamKind): boolean {
  if (one.archetype !== other.archetype) return ARCHETYPES.indexOf(one.archetype) > ARCHETYPES.indexOf(other.archetype);
  const order = compareVersions(one.version, other.version);
  if (order !== 0) return order > 0;
  if (one.kind === other.kind) return false;
  if (one.kind === preference) return true;
  if (other.kind === preference) return false;
  return rank(one.kind) > rank(other.kind);
}

function rank(kind: StreamKind | undefined): number {
  return kind === undefined ? -1 : KINDS.indexOf(kind);
}
