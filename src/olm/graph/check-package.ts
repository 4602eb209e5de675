import { Release } from './release';
import { list, ofRelease } from './release-finding';
import { comparePrecedence, isReleaseText } from './release-version';
import { Series } from './series';
import { Finding, Severity } from '../../findings/finding';
import { csvName } from '../format/csv-name';
import { UpdateGraph } from '../update-graph';

/** What is wrong with a release by itself, and beside the others of its package. */
export function checkNamesAndVersions(series: Series): Finding[] {
  return [...series.releases.flatMap(release => checkRelease(release, series.packageName)), ...checkSameNames(series), ...checkSameVersions(series)];
}

/** What is wrong with the channel that is subscribed to when none is named. */
export function checkDefaultChannel({ channels, defaultChannel, releases }: Series): Finding[] {
  if (channels.length === 0 || channels.some(({ name }) => name === defaultChannel)) return [];
  const names = channels.map(({ name }) => name);
  if (defaultChannel === undefined) {
    return [{
      code: 'OLM370',
      severity: Severity.ERROR,
      message: `The package has several channels, ${list(names)}, and no release says which one is the default.`,
      remedy: 'Name a default channel in the newest release.',
    }];
  }
  return [ofRelease([...releases].reverse().find(release => release.defaultChannel === defaultChannel)!, Severity.ERROR, {
    code: 'OLM369',
    message: `The default channel '${defaultChannel}' is none of the package's channels, ${list(names)}.`,
    remedy: 'Name one of them, or let a release belong to it.',
  })];
}

function checkRelease(release: Release, packageName: string | undefined): Finding[] {
  const { name, version, releaseVersion, channels, _version: parsed } = release;
  const findings: Finding[] = [];
  const error = (code: string, message: string, remedy: string, path?: string) =>
    void findings.push(ofRelease(release, Severity.ERROR, { code, message, remedy, ...(path !== undefined && { path }) }));
  if (parsed === undefined) {
    const message = version === '' ? 'The release has no version.' : `The version '${version}' is no semantic version as catalogues read it.`;
    error('OLM350', message, 'Write three numbers without a leading v, as 1.2.0 or 1.2.0-rc.1.', 'spec.version');
  }
  if (releaseVersion !== undefined) {
    if (!isReleaseText(releaseVersion)) {
      error('OLM373', `The release '${releaseVersion}' is not allowed.`,
        'Write at most 20 letters, digits, hyphens and dots; numbers have no leading zeros.', 'spec.release');
    } else if (parsed !== undefined && parsed.version.build.length > 0) {
      error('OLM373', `The version '${version}' has build metadata, and the bundle has a release.`, 'Remove one of them.', 'spec.release');
    }
    const expected = csvName(release.packageName ?? packageName ?? '', version, releaseVersion);
    if (name !== expected) {
      error('OLM377', `A bundle with a release must be named '${expected}', not '${name}'.`, 'Rename it, or remove spec.release.', 'metadata.name');
    }
  }
  if (channels.length === 0) {
    error('OLM374', 'The release belongs to no channel, so nobody can install it.', 'Name its channels in metadata/annotations.yaml.');
  }
  if (release.packageName !== undefined && release.packageName !== packageName) {
    error('OLM375', `The release belongs to the package '${release.packageName}', others to '${packageName}'.`, 'A graph is of one package.');
  }
  return findings;
}

function checkSameNames({ releases }: Series): Finding[] {
  return pairs(releases, ({ name }) => name).map(([first, second]) => ofRelease(second, Severity.ERROR, {
    code: 'OLM352',
    message: `The versions ${list([first.version, second.version])} have the same name, '${second.name}'.`,
    remedy: 'Give each release a name of its own, as <package>.v<version>.',
    path: 'metadata.name',
  }));
}

function checkSameVersions({ releases, updateGraph }: Series): Finding[] {
  const same = pairs(releases.filter(({ version }) => version !== ''), ({ version, releaseVersion }) => JSON.stringify([version, releaseVersion]));
  const inSemver = updateGraph !== UpdateGraph.REPLACES;
  return [
    ...same.filter(([first, second]) => first.name !== second.name).map(([first, second]) => ofRelease(second, Severity.ERROR, {
      code: 'OLM351',
      message: `The version ${second.version} is there already, as '${first.name}'.`,
      remedy: 'Give the release another version.',
      path: 'spec.version',
    })),
    ...releases.flatMap((release, index) => checkOrder(release, releases.slice(0, index).filter(earlier => isAlike(earlier, release)), inSemver)),
  ];
}

/** The semver modes refuse a version that a channel has already, build metadata and releases aside. */
function checkOrder(release: Release, alike: readonly Release[], inSemver: boolean): Finding[] {
  const refused = inSemver ? alike.find(({ channels }) => channels.some(channel => release.channels.includes(channel))) : undefined;
  const other = refused ?? alike.find(({ version }) => version !== release.version);
  if (other === undefined) return [];
  const difference = other.version === release.version ? 'spec.release' : 'build metadata';
  return [ofRelease(release, refused === undefined ? Severity.WARNING : Severity.ERROR, {
    code: 'OLM378',
    message: `'${other.name}' and '${release.name}' differ in ${difference} alone, `
      + (refused === undefined ? 'which many tools pass over when they order versions.' : 'which the semver modes pass over.'),
    remedy: 'Give the release a higher patch version.',
    path: 'spec.version',
  })];
}

function isAlike(a: Release, b: Release): boolean {
  const differs = a.version !== b.version || a.releaseVersion !== b.releaseVersion;
  return differs && a._version !== undefined && b._version !== undefined && comparePrecedence(a._version, b._version) === 0;
}

/** Each item with an earlier one of the same key. */
function pairs(releases: readonly Release[], keyOf: (release: Release) => string): [Release, Release][] {
  const first = new Map<string, Release>();
  return releases.flatMap((release): [Release, Release][] => {
    const earlier = first.get(keyOf(release));
    if (earlier !== undefined) return [[earlier, release]];
    first.set(keyOf(release), release);
    return [];
  });
}
