import { checkNamesAndVersions } from './check-package';
import { checkUpdates } from './check-series';
import { Release } from './release';
import { seriesOf } from './series';
import { Finding } from '../../findings/finding';
import { sortFindings } from '../../findings/findings';
import { UpdateGraph } from '../update-graph';

/**
 * What a new release does wrong beside those before it: all findings about the graph with it that are not there without it.
 *
 * An earlier release with the same name and version is the same one, written before: it does not count. Without a version nothing is said of updates.
 */
export function checkNewRelease(earlier: readonly Release[], next: Release, updateGraph: UpdateGraph): Finding[] {
  const others = earlier.filter(release => !isSame(release, next));
  const findings = (releases: readonly Release[]) => {
    const series = seriesOf(releases, updateGraph);
    return [...checkNamesAndVersions(series), ...next._version === undefined ? [] : checkUpdates(series)];
  };
  const before = new Set(findings(others).map(finding => JSON.stringify(finding)));
  return sortFindings(findings([...others, next]).filter(finding => !before.has(JSON.stringify(finding))));
}

function isSame(a: Release, b: Release): boolean {
  return a.name === b.name && a.version === b.version && a.releaseVersion === b.releaseVersion;
}
