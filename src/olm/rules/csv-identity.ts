import { BundleCheck } from './bundle-check';
import { requiredFields } from './csv-required-fields';
import { isStrictVersion, tolerantVersion } from './semantic-version';
import { textAt, valueAt } from '../../kube/json';
import { checkDns1123Subdomain, checkLabelValue } from '../../kube/names';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';
import { CSV_ANNOTATION } from '../format/csv-annotation';
import { csvName } from '../format/csv-name';
import { ManifestFile } from '../model';

/** The bundle has one ClusterServiceVersion, with a name and versions that every tool understands: operator-framework/api's csv.go. */
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
  if (valueAt(csv.manifest, 'spec') === undefined) {
    check.error(csv, { code: 'OLM099', message: 'The ClusterServiceVersion has no spec: opm cannot read it.', remedy: 'Add it.' });
  }
  if (check.csv === undefined) return;
  names(check, check.csv);
  release(check, check.csv);
  version(check, check.csv);
  kubernetesVersion(check, check.csv);
  requiredFields(check, check.csv);
}

function names(check: BundleCheck, csv: ManifestFile): void {
  const name = textAt(csv.manifest, 'metadata', 'name') ?? '';
  const replaces = textAt(csv.manifest, 'spec', 'replaces') ?? '';
  const remedy = 'Name it <package>.v<version>, 63 characters at the most.';
  const problems = nameProblems(name);
  if (problems.length > 0) {
    const message = `metadata.name ${JSON.stringify(name)} is no name of a ClusterServiceVersion: ${problems.join('; ')}.`;
    check.error(csv, { code: 'OLM010', message, remedy, path: ['metadata', 'name'] });
  }
  const replacesProblems = replaces === '' ? [] : nameProblems(replaces);
  if (replacesProblems.length > 0) {
    const message = `spec.replaces ${JSON.stringify(replaces)} is no name of a ClusterServiceVersion: ${replacesProblems.join('; ')}.`;
    check.error(csv, { code: 'OLM016', message, remedy: 'Write the name of the version before this one.', path: ['spec', 'replaces'] });
  }
  if (replaces !== '' && replaces === name) {
    check.error(csv, { code: 'OLM217', message: `The version '${name}' replaces itself.`, remedy: 'Write the name of the version before this one.', path: ['spec', 'replaces'] });
  }
}

/** The name becomes the value of a label, too. */
function nameProblems(text: string): string[] {
  return [...new Set([...checkDns1123Subdomain(text), ...checkLabelValue(text)])];
}

function release(check: BundleCheck, csv: ManifestFile): void {
  const path = ['metadata', 'name'];
  const name = textAt(csv.manifest, 'metadata', 'name') ?? '';
  const packageName = check.annotation(BUNDLE_ANNOTATION.package);
  const csvVersion = textAt(csv.manifest, 'spec', 'version') ?? '';
  const text = textAt(csv.manifest, 'spec', 'release') ?? '';
  if (text === '') {
    const expected = csvName(packageName, csvVersion);
    if (packageName === '' || csvVersion === '' || name === expected) return;
    check.warning(csv, {
      code: 'OLM011',
      message: `The name '${name}' is not '${expected}'.`,
      remedy: 'Catalogues and update graphs are read more easily when names are <package>.v<version>.',
      path,
    });
    return;
  }
  const expected = csvName(packageName, csvVersion, text);
  if (name !== expected) {
    check.error(csv, { code: 'OLM017', message: `The name '${name}' is not '${expected}'.`, remedy: 'Name it so, or leave the release out.', path });
  }
  const substitutes = textAt(csv.manifest, 'metadata', 'annotations', CSV_ANNOTATION.SUBSTITUTES_FOR) ?? '';
  if (substitutes !== '') {
    check.error(csv, {
      code: 'OLM018',
      message: `The bundle has a release, and the annotation ${CSV_ANNOTATION.SUBSTITUTES_FOR}.`,
      remedy: 'Remove the annotation: a release says what it is for.',
      path: ['metadata', 'annotations', CSV_ANNOTATION.SUBSTITUTES_FOR],
    });
  }
  if (csvVersion.includes('+') || text.length > 20) {
    const message = csvVersion.includes('+') ? 'A bundle with a release has no build metadata in its version.' : `The release '${text}' is longer than 20 characters.`;
    check.error(csv, { code: 'OLM019', message, remedy: 'Write versions as 1.2.3 and releases as 1 or 20240131.', path: ['spec', csvVersion.includes('+') ? 'version' : 'release'] });
  }
}

function version(check: BundleCheck, csv: ManifestFile): void {
  const path = ['spec', 'version'];
  const text = textAt(csv.manifest, ...path) ?? '';
  if (isUnset(text)) {
    check.error(csv, {
      code: check.runs('operatorhub', 'operatorhub/v2') ? 'OLM105' : 'OLM012',
      message: 'spec.version is missing.',
      remedy: 'Give the version of the operator, as 1.2.3.',
      path,
    });
  } else if (!isStrictVersion(text)) {
    check.error(csv, {
      code: 'OLM015',
      message: `spec.version ${JSON.stringify(text)} is not a semantic version, as catalogues need it.`,
      remedy: isStrictVersion(text.replace(/^v/, '')) ? 'Write it without the v.' : 'Write MAJOR.MINOR.PATCH, as 1.2.3 or 1.2.3-rc.1.',
      path,
    });
  }
}

/** To the validators 0.0.0 is the version that nobody gave. */
function isUnset(text: string): boolean {
  const given = text === '' ? undefined : tolerantVersion(text);
  return text === '' || (given !== undefined && given.prerelease.length === 0 && given.major + given.minor + given.patch === 0n);
}

function kubernetesVersion(check: BundleCheck, csv: ManifestFile): void {
  const path = ['spec', 'minKubeVersion'];
  const text = textAt(csv.manifest, ...path) ?? '';
  if (text.trim() === '') {
    check.warning(csv, {
      code: 'OLM014',
      message: 'spec.minKubeVersion is missing: the operator will be offered to clusters of any age.',
      remedy: 'Give the oldest version of Kubernetes that it runs on, as 1.27.0.',
    });
  } else if (!isStrictVersion(text)) {
    check.error(csv, {
      code: 'OLM013',
      message: `spec.minKubeVersion ${JSON.stringify(text)} is not MAJOR.MINOR.PATCH.`,
      remedy: 'Write three numbers without a v, as 1.27.0.',
      path,
    });
  }
}
