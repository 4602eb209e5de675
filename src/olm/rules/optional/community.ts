import { removedIn122 } from './removed-apis';
import { Severity } from '../../../findings/finding';
import { isJsonObject, Json, textAt } from '../../../kube/json';
import { compareVersions, parseVersion } from '../../format/blang-version';
import { ManifestFile } from '../../model';
import { BundleCheck } from '../bundle-check';
import { tolerantVersion } from '../semantic-version';

const PROPERTIES = 'olm.properties';
const MAX_VERSION = 'olm.maxOpenShiftVersion';
const LABEL = 'com.redhat.openshift.versions';
/** The version of OpenShift without the APIs that Kubernetes 1.22 removed. */
const WITHOUT_APIS = parseVersion('4.9.0');
const MIGRATE = 'Migrate the APIs that Kubernetes 1.22 removed';

/**
 * A bundle with APIs that Kubernetes 1.22 removed says that it is for OpenShift before 4.9
 * (operator-framework/api's pkg/validation/internal/community.go, which is deprecated).
 */
export function communityOperators(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined || !check.runs('community') || removedIn122(check).length === 0) return;
  maxOpenShiftVersion(check, csv);
  dockerfile(check, csv);
}

function maxOpenShiftVersion(check: BundleCheck, csv: ManifestFile): void {
  const path = ['metadata', 'annotations', PROPERTIES];
  const text = textAt(csv.manifest, ...path) ?? '';
  const remedy = `${MIGRATE}, or name an older version of OpenShift in ${PROPERTIES}.`;
  if (text === '') {
    check.error(csv, { code: 'OLM129', message: `The bundle has no ${MAX_VERSION}, though OpenShift 4.9 lacks its APIs.`, remedy, path });
    return;
  }
  const properties = propertiesOf(text);
  if (properties === undefined) {
    check.error(csv, { code: 'OLM130', message: `The annotation ${PROPERTIES} is no JSON list of types and texts.`, remedy: 'Write [{"type": "...", "value": "..."}].', path });
    return;
  }
  const value = properties.find(({ type }) => type === MAX_VERSION)?.value;
  const version = value === undefined ? undefined : tolerantVersion(value);
  if (value === undefined) {
    check.error(csv, { code: 'OLM131', message: `${PROPERTIES} has no ${MAX_VERSION}, though OpenShift 4.9 lacks the APIs of the bundle.`, remedy, path });
  } else if (version === undefined) {
    check.error(csv, { code: 'OLM132', message: `${MAX_VERSION} ${JSON.stringify(value)} is no version.`, remedy: 'Write it as 4.8.', path });
  } else if (version.patch !== 0n || version.prerelease.length > 0) {
    check.warning(csv, { code: 'OLM133', message: `${MAX_VERSION} ${JSON.stringify(value)} says more than the minor version.`, remedy: 'Write it as 4.8.', path });
  } else if (compareVersions(version, WITHOUT_APIS) >= 0) {
    check.error(csv, { code: 'OLM134', message: `${MAX_VERSION} is ${value}, which lacks APIs of the bundle.`, remedy, path });
  }
}

/** As Go reads them: both are text. */
function propertiesOf(text: string): { readonly type: string; readonly value: string }[] | undefined {
  let list: Json;
  try {
    list = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (list === null) return [];
  if (!Array.isArray(list) || !list.every(isProperty)) return undefined;
  return list.map(item => ({ type: textAt(item, 'type') ?? '', value: textAt(item, 'value') ?? '' }));
}

function isProperty(item: Json): boolean {
  return item === null || (isJsonObject(item) && ['type', 'value'].every(key => item[key] === undefined || item[key] === null || typeof item[key] === 'string'));
}

function dockerfile(check: BundleCheck, csv: ManifestFile): void {
  const file = check.values['index-path'] ?? '';
  if (file === '') {
    const message = 'Which versions of OpenShift the image of the bundle is for cannot be told.';
    check.warning(csv, { code: 'OLM135', message, remedy: `${MIGRATE}, or name the Dockerfile as index-path.` });
    return;
  }
  const text = check.tree.text(file);
  if (text === undefined) {
    check.error(csv, { code: 'OLM136', message: `There is no Dockerfile ${file} in the bundle.`, remedy: 'Correct index-path.' });
    return;
  }
  const line = text.split('\n').findIndex(one => one.includes(LABEL));
  if (line < 0) {
    check.about(Severity.ERROR, file, { code: 'OLM139', message: `The Dockerfile has no label ${LABEL}.`, remedy: `${MIGRATE}, or write LABEL ${LABEL}='v4.6-v4.8'.` });
    return;
  }
  label(check, file, text.split('\n')[line]);
}

/** `LABEL key=v4.6-v4.8` is a range, `LABEL key="=v4.8"` one version. */
function label(check: BundleCheck, file: string, line: string): void {
  const [, value, exact] = line.split('=');
  const invalid = (): void => check.about(Severity.ERROR, file, {
    code: 'OLM137', message: `The label ${LABEL} cannot be read: ${line.trim()}.`, remedy: `Write LABEL ${LABEL}='v4.6-v4.8'.`,
  });
  if (value === undefined) {
    invalid();
    return;
  }
  const range = withoutQuotes(value);
  const isExact = exact !== undefined && exact !== '';
  if (!isExact && range.length <= 1) {
    invalid();
    return;
  }
  const last = isExact ? withoutQuotes(exact) : range.split('-')[1];
  const version = last === undefined ? undefined : tolerantVersion(last);
  if (last !== undefined && version === undefined) {
    invalid();
  } else if (version === undefined || compareVersions(version, WITHOUT_APIS) >= 0) {
    const message = `The label ${LABEL} allows OpenShift 4.9, which lacks APIs of the bundle.`;
    check.about(Severity.ERROR, file, { code: 'OLM138', message, remedy: `${MIGRATE}, or write LABEL ${LABEL}='v4.6-v4.8'.` });
  }
}

function withoutQuotes(text: string): string {
  return text.replace(/['"v]/g, '');
}
