import { Release } from './release';
import { ReleaseEntry } from './release-entry';
import { comparePrecedence, ReleaseVersion } from './release-version';
import { UpdateGraph } from '../update-graph';

/** The entries of a channel, the newest first, from its releases, the lowest first. */
export function channelEntries(releases: readonly Release[], updateGraph: UpdateGraph): ReleaseEntry[] {
  const entries = updateGraph === UpdateGraph.REPLACES ? statedEntries(releases) : semverEntries(releases, updateGraph);
  return entries.reverse();
}

/** What the releases say themselves; of two with one name the lower one counts. */
function statedEntries(releases: readonly Release[]): ReleaseEntry[] {
  const byName = new Map<string, ReleaseEntry>();
  for (const { name, replaces, skips, skipRange } of releases) {
    if (!byName.has(name)) byName.set(name, { name, replaces, skips, skipRange });
  }
  return [...byName.values()];
}

/**
 * What `opm index add` makes of the releases, added one by one from the lowest version (`AddBundleToGraph` of operator-registry).
 *
 * Each one replaces the highest that is there. Where patch versions are skipped, that one leaves the channel if it is of the same minor
 * version, and with it leaves its own way down. What is no version, or there already, is refused.
 */
function semverEntries(releases: readonly Release[], updateGraph: UpdateGraph): ReleaseEntry[] {
  const entries: ReleaseEntry[] = [];
  let last: ReleaseVersion | undefined;
  for (const { name, skipRange, _version: version } of releases) {
    if (version === undefined || (last !== undefined && comparePrecedence(last, version) === 0)) continue;
    const below = entries.at(-1)?.name;
    if (updateGraph === UpdateGraph.SEMVER_SKIPPATCH && last !== undefined && isSameMinor(last, version)) {
      entries.pop();
      entries.push({ name, skips: [below!], skipRange });
    } else {
      entries.push({ name, replaces: below, skips: [], skipRange });
    }
    last = version;
  }
  return entries;
}

/** Whether two versions differ in their patch numbers and what follows them alone. */
export function isSameMinor({ version: a }: ReleaseVersion, { version: b }: ReleaseVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}
