import { pathText, Path } from './bundle-check';
import type { RuleCode } from './rule-code';
import { Finding, Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { JsonObject, listAt, textAt } from '../../kube/json';

/**
 * What is wrong with a package manifest (`<package>.package.yaml`), which lists the channels of the legacy layout:
 * operator-framework/api's pkg/validation/internal/package_manifest.go.
 *
 * @param manifest what the file says
 * @param file path of the file; who knows its text adds the lines
 */
export function packageManifest(manifest: JsonObject, file: string): Finding[] {
  const found: Finding[] = [];
  const error = (code: RuleCode, message: string, remedy: string, path: Path = []): void => {
    found.push({ code, severity: Severity.ERROR, message, remedy, file, ...(path.length > 0 && { path: pathText(path) }) });
  };
  if ((textAt(manifest, 'packageName') ?? '') === '') error('OLM400', 'The package has no name.', 'Give packageName.');
  const channels = listAt(manifest, 'channels');
  if (channels.length === 0) {
    error('OLM401', 'The package has no channel.', 'List its channels, each with name and currentCSV.');
    return found;
  }
  const defaultChannel = textAt(manifest, 'defaultChannel') ?? '';
  if (defaultChannel === '' && channels.length > 1) {
    error('OLM402', 'The package has several channels, but no default channel.', 'Name one of them as defaultChannel.');
  }
  const names = channels.map(channel => textAt(channel, 'name') ?? '');
  names.forEach((name, index) => {
    const path = ['channels', index];
    if (name === '') error('OLM403', 'A channel has no name.', 'Name it.', path);
    if ((textAt(channels[index], 'currentCSV') ?? '') === '') {
      error('OLM404', `The channel '${name}' names no ClusterServiceVersion.`, 'Give the newest as currentCSV.', path);
    }
    if (names.indexOf(name) !== index) error('OLM405', `The channel '${name}' is listed twice.`, 'Remove one of the two.', path);
  });
  if (defaultChannel !== '' && !names.includes(defaultChannel)) {
    const meant = nearest(defaultChannel, names);
    const remedy = meant === undefined ? `Name one of ${names.join(', ')}.` : `Did you mean '${meant}'?`;
    error('OLM406', `The default channel '${defaultChannel}' is none of the channels.`, remedy, ['defaultChannel']);
  }
  return found;
}
