import { BundleCheck } from './bundle-check';
import { Json, JsonObject, objectAt, textAt, valueAt } from '../../kube/json';
import { checkDns1123Subdomain, checkLabelValue } from '../../kube/names';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';
import { ManifestFile } from '../model';
import { isStrictVersion } from './semantic-version';

/** The bundle has one ClusterServiceVersion, with a name and versions that every tool understands. */
export function csvIdentity(check: BundleCheck): void {
  const { csv, objects } = check.model;
  for (const other of objects.filter(({ manifest }) => manifest.kind === 'ClusterServiceVersion')) {
    check.error(other, {
      code: 'OLM005',
      message: `The bundle has more than one ClusterServiceVersion: also ${csv?.file}.`,
      remedy: 'Remove one: a bundle is one version of one operator.',
    });
  }
  if (csv === undefined) return;
  name(check, csv);
  version(check, csv);
  kubernetesVersion(check, csv);
}

function name(check: BundleCheck, csv: ManifestFile): void {
  const csvName = textAt(csv.manifest, 'metadata', 'name') ?? '';
  for (const [path, text] of [[['metadata', 'name'], csvName], [['spec', 'replaces'], textAt(csv.manifest, 'spec', 'replaces')]] as const) {
    if (text === undefined || (text === '' && path[0] === 'spec')) continue;
    const problems = nameProblems(text);
    if (problems.length === 0) continue;
    check.error(csv, {
      code: 'OLM010',
      message: `${path.join('.')} ${JSON.stringify(text)} is no name of a ClusterServiceVersion: ${problems.join('; ')}.`,
      remedy: 'Name it <package>.v<version>, 63 characters at the most.',
      path,
    });
  }
  const packageName = textAt(objectAt(check.model.annotations?.content, 'annotations'), BUNDLE_ANNOTATION.package);
  const csvVersion = textAt(csv.manifest, 'spec', 'version');
  const release = textAt(csv.manifest, 'spec', 'release');
  if (packageName === undefined || csvVersion === undefined) return;
  const expected = release === undefined ? `${packageName}.v${csvVersion}` : `${packageName}-v${csvVersion}-${release}`;
  if (csvName === expected) return;
  const remark = { code: 'OLM011', message: `The name '${csvName}' is not '${expected}'.`, path: ['metadata', 'name'] };
  if (release === undefined) check.warning(csv, { ...remark, remedy: 'Catalogues and update graphs are read more easily when names are <package>.v<version>.' });
  else check.error(csv, { ...remark, remedy: 'A bundle with a release has to have this name.' });
}

/** The name becomes the value of a label, too. */
function nameProblems(text: string): string[] {
  return [...new Set([...checkDns1123Subdomain(text), ...checkLabelValue(text)])];
}

function version(check: BundleCheck, csv: ManifestFile): void {
  const path = ['spec', 'version'];
  const value = valueAt(csv.manifest, ...path);
  if (value === undefined || value === null || value === '' || value === '0.0.0') {
    check.error(csv, { code: 'OLM012', message: 'spec.version is missing.', remedy: 'Give the version of the operator, as 1.2.3.', path });
  } else if (!isVersion(value)) {
    check.error(csv, {
      code: 'OLM012',
      message: `spec.version ${JSON.stringify(value)} is not a semantic version.`,
      remedy: typeof value === 'string' && isVersion(value.replace(/^v/, '')) ? 'Write it without the v.' : 'Write MAJOR.MINOR.PATCH, as 1.2.3 or 1.2.3-rc.1.',
      path,
    });
  }
}

function kubernetesVersion(check: BundleCheck, csv: ManifestFile): void {
  const path = ['spec', 'minKubeVersion'];
  const value = valueAt(csv.manifest, ...path);
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    check.warning(csv, {
      code: 'OLM014',
      message: 'spec.minKubeVersion is missing: the operator will be offered to clusters of any age.',
      remedy: 'Give the oldest version of Kubernetes that it runs on, as 1.27.0.',
    });
  } else if (!isVersion(value)) {
    check.error(csv, {
      code: 'OLM013',
      message: `spec.minKubeVersion ${JSON.stringify(value)} is not MAJOR.MINOR.PATCH.`,
      remedy: 'Write three numbers without a v, as 1.27.0.',
      path,
    });
  }
}

function isVersion(value: Json | JsonObject): boolean {
  return typeof value === 'string' && isStrictVersion(value);
}
