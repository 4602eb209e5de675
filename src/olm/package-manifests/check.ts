import { ReadPackageManifests } from './read';
import { packageManifestsFindings } from './rules';
import { bundlesOf } from './to-bundles';
import { Finding } from '../../findings/finding';
import { CheckOptions, checkBundle } from '../check';
import { renderBundle } from '../render';

/** All that is wrong with a package in the legacy layout, and with its versions as bundles. */
export function checkPackageManifests(read: ReadPackageManifests, options: CheckOptions = {}): Finding[] {
  const reported = new Set(read.findings.map(placeOf));
  const inVersions = bundlesOf(read.model).flatMap(({ folder, model }) => checkBundle(renderBundle(model), options)
    .flatMap(finding => inFolder(folder, finding))
    .filter(finding => !reported.has(placeOf(finding))));
  return [...packageManifestsFindings(read), ...inVersions];
}

/** Only manifests are in the folder; the rest of the bundle is ours. */
function inFolder(folder: string, finding: Finding): Finding[] {
  const { file } = finding;
  if (file === undefined) return [{ ...finding, file: folder }];
  return file.startsWith('manifests/') ? [{ ...finding, file: `${folder}/${file.slice('manifests/'.length)}` }] : [];
}

/** What reading found is found again as the bundle is read. */
function placeOf({ code, file, line, column }: Finding): string {
  return JSON.stringify([code, file, line, column]);
}
