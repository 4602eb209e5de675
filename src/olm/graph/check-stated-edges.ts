import { earlierReleases } from './earlier-releases';
import { Release } from './release';
import { list, ofRelease } from './release-finding';
import { compareReleaseVersions, parseReleaseVersion, versionOfName } from './release-version';
import { Series } from './series';
import { inSkipRange, parseSkipRange } from './skip-range';
import { Finding, Severity } from '../../findings/finding';
import { UpdateGraph } from '../update-graph';

/** What is wrong with the names that releases say they replace or skip. */
export function checkStatedEdges({ releases }: Series): Finding[] {
  const known = new Map(releases.map(release => [release.name, release]));
  return releases.flatMap(release => [...checkReplaces(release, known), ...checkSkips(release, known)]);
}

/** What is wrong with the ranges that releases can be reached from. */
export function checkSkipRange({ releases, updateGraph }: Series): Finding[] {
  const stated = updateGraph === UpdateGraph.REPLACES;
  return releases.filter(({ skipRange }) => skipRange !== undefined)
    .flatMap(release => [...checkRange(release), ...stated ? checkRangeBesideReplaces(release, releases) : []]);
}

/** The releases by name, the lowest version first. */
type Known = ReadonlyMap<string, Release>;

function checkReplaces(release: Release, known: Known): Finding[] {
  const { replaces, channels } = release;
  if (replaces === undefined) return [];
  const problem = (severity: Severity, code: string, message: string, remedy: string) => [
    ofRelease(release, severity, { code, message, remedy, path: 'spec.replaces' }),
  ];
  if (replaces === release.name) {
    return problem(Severity.ERROR, 'OLM354', 'The release replaces itself.', 'Name the release before it.');
  }
  const replaced = known.get(replaces);
  if (replaced === undefined) {
    return problem(isBeforeAll(replaces, known) ? Severity.INFO : Severity.WARNING, 'OLM355',
      `The release replaces '${replaces}', which is none of the releases.`, remedyForUnknown(release, known));
  }
  if (!isLower(replaced, release)) {
    return problem(Severity.WARNING, 'OLM356', `The release ${release.version} replaces '${replaces}', which is not lower.`, 'Name the release before it.');
  }
  if (!replaced.channels.some(channel => channels.includes(channel))) {
    return problem(Severity.WARNING, 'OLM357',
      `The release replaces '${replaces}', which is in none of its channels (${list(channels)}) but in ${list(replaced.channels) || 'no channel'}.`,
      'Nobody in these channels has that release; name one that is in them.');
  }
  return [];
}

function checkSkips(release: Release, known: Known): Finding[] {
  return release.skips.flatMap((skip, index) => {
    const problem = (severity: Severity, code: string, message: string, remedy: string) => [
      ofRelease(release, severity, { code, message, remedy, path: `spec.skips[${index}]` }),
    ];
    if (skip === '') return problem(Severity.ERROR, 'OLM379', 'The release skips a release without a name.', 'Remove the item.');
    if (skip === release.name) return problem(Severity.ERROR, 'OLM359', 'The release skips itself.', 'Remove the item.');
    const skipped = known.get(skip);
    if (skipped === undefined) {
      return isBeforeAll(skip, known) ? [] : problem(Severity.WARNING, 'OLM358',
        `The release skips '${skip}', which is none of the releases.`, 'Correct the name, or remove the item if that release was never published.');
    }
    if (!isLower(skipped, release)) {
      return problem(Severity.WARNING, 'OLM360', `The release ${release.version} skips '${skip}', which is not lower.`, 'Remove the item.');
    }
    return [];
  });
}

function checkRange(release: Release): Finding[] {
  const range = release.skipRange!;
  const { error } = parseSkipRange(range);
  const problem = { path: 'metadata.annotations["olm.skipRange"]' };
  if (error !== undefined) {
    return [ofRelease(release, Severity.ERROR, {
      ...problem,
      code: 'OLM361',
      message: `The range '${range}' cannot be read: ${error}.`,
      remedy: `Write limits with comparators, as '>=0.1.0 <${release.version || '1.0.0'}'; there is neither ~ nor ^.`,
    })];
  }
  if (!inSkipRange(range, release._version)) return [];
  return [ofRelease(release, Severity.WARNING, {
    ...problem,
    code: 'OLM362',
    message: `The range '${range}' holds the release's own version, ${release.version}.`,
    remedy: `End it with <${release.version}.`,
  })];
}

/** A range alone makes no edge that keeps earlier releases installable: the pipelines' check of pruned graphs, and what OLM's manual warns of. */
function checkRangeBesideReplaces(release: Release, releases: readonly Release[]): Finding[] {
  const { skipRange, replaces, skips, channels } = release;
  const problem = { path: 'metadata.annotations["olm.skipRange"]' };
  const before = releases.filter(other => isLower(other, release) && other.channels.some(channel => channels.includes(channel)));
  if (replaces === undefined && skips.length === 0 && before.length > 0) {
    return [ofRelease(release, Severity.WARNING, {
      ...problem,
      code: 'OLM364',
      message: `The release has a range, '${skipRange}', but replaces nothing: all releases before it drop out of their channels.`,
      remedy: `Let it replace '${before.at(-1)!.name}' too.`,
    })];
  }
  const replaced = releases.find(({ name }) => name === replaces);
  if (replaced?._version === undefined || parseSkipRange(skipRange!).contains?.(replaced._version) !== false) return [];
  return [ofRelease(release, Severity.WARNING, {
    ...problem,
    code: 'OLM363',
    message: `The range '${skipRange}' does not hold ${replaced.version}, which the release replaces.`,
    remedy: `Begin it at or below ${replaced.version}, and end it with <${release.version}.`,
  })];
}

function isLower(a: Release, b: Release): boolean {
  return a._version === undefined || b._version === undefined || compareReleaseVersions(a._version, b._version) < 0;
}

/** Whether a name is of a version below all releases: those from before are often no longer kept. */
function isBeforeAll(name: string, known: Known): boolean {
  const version = parseReleaseVersion(versionOfName(name) ?? '');
  const lowest = [...known.values()].find(({ _version }) => _version !== undefined)?._version;
  return version !== undefined && lowest !== undefined && compareReleaseVersions(version, lowest) < 0;
}

function remedyForUnknown(release: Release, known: Known): string {
  const { replaces } = earlierReleases([...known.values()], release);
  if (replaces === undefined) return 'If it was published, give that release and those before it too; else remove it.';
  return `If it was published, give that release too; else name one that was, as '${replaces}'.`;
}
