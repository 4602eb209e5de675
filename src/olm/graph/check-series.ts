import { checkChannel } from './check-channel';
import { checkDefaultChannel, checkNamesAndVersions } from './check-package';
import { checkSkipRange, checkStatedEdges } from './check-stated-edges';
import { list, ofRelease } from './release-finding';
import { Series } from './series';
import { Finding, Severity } from '../../findings/finding';
import { UpdateGraph } from '../update-graph';

/**
 * All that is wrong with the releases of a package and with their channels.
 *
 * Nothing is said of updates while a release has no version, by which they are ordered: it would all be for that one reason.
 */
export function checkSeries(series: Series): Finding[] {
  const isOrdered = series.releases.every(({ _version }) => _version !== undefined);
  return [...checkNamesAndVersions(series), ...isOrdered ? checkUpdates(series) : []];
}

/** What is wrong with the updates between the releases of a package. */
export function checkUpdates(series: Series): Finding[] {
  return [
    ...checkDefaultChannel(series),
    ...series.updateGraph === UpdateGraph.REPLACES ? checkStatedEdges(series) : checkContradictions(series),
    ...checkSkipRange(series),
    ...series.channels.flatMap(channel => checkChannel(series, channel)),
  ];
}

/** The guide for operators says so; operator-registry itself passes over what such a release says. */
function checkContradictions({ releases, updateGraph }: Series): Finding[] {
  return releases.flatMap(release => {
    const said = [...release.replaces === undefined ? [] : ['replaces'], ...release.skips.length === 0 ? [] : ['skips']];
    return said.map(field => ofRelease(release, Severity.ERROR, {
      code: 'OLM353',
      message: `The release says what it ${field} (${list(field === 'skips' ? release.skips : [release.replaces!])}), but in ${updateGraph} the versions do.`,
      remedy: `Remove spec.${field}, or use replaces-mode.`,
      path: `spec.${field}`,
    }));
  });
}
