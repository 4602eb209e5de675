import { Severity } from '../../../findings/finding';
import { textAt } from '../../../kube/json';
import { BundleCheck } from '../bundle-check';
import { tolerantVersion } from '../semantic-version';

const KEY = 'com.redhat.openshift.versions';
/** The newest minor version of OpenShift 4 of which the Kubernetes version is known. */
const NEWEST = 23;
const VERSION = /^v4\.(\d+)$/;

/** The minor versions of OpenShift 4, from the first to the last, that a bundle says it is for; undefined where it cannot be read. */
export interface OpenShiftVersions {
  readonly first: number;
  readonly last: number;
}

/** Reads `v4.10` (that and later), `=v4.10`, `v4.9-v4.12` and the old list `v4.5,v4.6`, of which the first counts. */
export function openShiftVersions(text: string): OpenShiftVersions | undefined {
  const parts = text.replace(/^=/, '').split(text.includes(',') ? ',' : '-').map(part => VERSION.exec(part.trim())?.[1]);
  if (parts.some(part => part === undefined) || (text.includes(',') ? parts.length < 2 : parts.length > 2)) return undefined;
  const [first, last] = [Number(parts[0]), Number(parts[parts.length - 1])];
  if (text.startsWith('=')) return parts.length === 1 ? { first, last: first } : undefined;
  if (parts.length === 1) return { first, last: NEWEST };
  return first > last ? undefined : { first, last };
}

/** The minor version of Kubernetes 1 that a minor version of OpenShift 4 is made of. */
export function kubernetesOf(openShift: number): number {
  return openShift < 3 ? openShift + 12 : openShift + 13;
}

/** The version of Kubernetes that a bundle for OpenShift has to work with: that of the last version that it is for. */
export function newestKubernetes(check: BundleCheck): string {
  const versions = openShiftVersions(check.annotation(KEY));
  return `1.${kubernetesOf(versions?.last ?? NEWEST)}`;
}

/** The versions of OpenShift can be read, whoever asks for them: the pipelines offer a bundle in the catalogues that they name. */
export function openShiftVersionsCanBeRead(check: BundleCheck): void {
  const text = check.annotation(KEY);
  if (text === '') return;
  const tell = (severity: Severity, code: 'OLM158' | 'OLM165', message: string, remedy: string): void => {
    check.about(severity, check.annotationsFile?.file, { code, message, remedy, path: ['annotations', KEY] });
  };
  if (openShiftVersions(text) === undefined) {
    const meant = text.replace(/(?<![\w.])(?=4\.)/g, 'v');
    tell(Severity.ERROR, 'OLM165', `The annotation ${KEY} is none of v4.12, =v4.12, v4.12-v4.16: ${JSON.stringify(text)}.`,
      openShiftVersions(meant) === undefined ? 'Write one of these forms.' : `Did you mean ${meant}?`);
  } else if (text.includes(',')) {
    tell(Severity.WARNING, 'OLM158', `A list of versions of OpenShift is out of use: ${text}.`, 'Write a range, as v4.5-v4.6.');
  }
}

/** The versions of OpenShift have the version of Kubernetes that the operator needs: check_api_version_constraints. */
export function openShiftVersionsFit(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const text = check.annotation(KEY);
  const path = ['annotations', KEY];
  const file = check.annotationsFile?.file;
  const least = textAt(csv.manifest, 'spec', 'minKubeVersion') ?? '';
  if (text === '') {
    if (least === '') return;
    const message = `spec.minKubeVersion is ${least}, but the bundle does not say which versions of OpenShift it is for.`;
    check.about(Severity.ERROR, file, { code: 'OLM156', message, remedy: `Add the annotation ${KEY}, as v4.12.`, path: ['annotations'] });
    return;
  }
  const versions = openShiftVersions(text);
  const needed = tolerantVersion(least);
  if (versions === undefined || needed === undefined || needed.major !== 1n || kubernetesOf(versions.first) >= Number(needed.minor)) return;
  check.about(Severity.ERROR, file, {
    code: 'OLM157',
    message: `OpenShift 4.${versions.first} has Kubernetes 1.${kubernetesOf(versions.first)}, but the operator needs ${least}.`,
    remedy: `Begin with v4.${Number(needed.minor) - 13}, or lower spec.minKubeVersion.`,
    path,
  });
}
