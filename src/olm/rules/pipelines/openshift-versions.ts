import { Severity } from '../../../findings/finding';
import { textAt } from '../../../kube/json';
import { BundleCheck } from '../bundle-check';
import { tolerantVersion } from '../semantic-version';

const KEY = 'com.redhat.openshift.versions';
/** The newest minor version of OpenShift 4 of which the Kubernetes version is known. */
const NEWEST = 23;
const VERSION = /^v?4\.(\d+)$/;

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

/** The versions of OpenShift can be read and have the version of Kubernetes that the operator needs: check_api_version_constraints. */
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
  if (versions === undefined) {
    const message = `The annotation ${KEY} is none of v4.12, =v4.12, v4.12-v4.16: ${JSON.stringify(text)}.`;
    check.about(Severity.ERROR, file, { code: 'OLM165', message, remedy: 'Write one of these forms.', path });
    return;
  }
  if (text.includes(',')) {
    const message = `A list of versions of OpenShift is out of use: ${text}.`;
    check.about(Severity.WARNING, file, { code: 'OLM158', message, remedy: 'Write a range, as v4.5-v4.6.', path });
  }
  const needed = tolerantVersion(least);
  if (needed === undefined || needed.major !== 1n || kubernetesOf(versions.first) >= Number(needed.minor)) return;
  check.about(Severity.ERROR, file, {
    code: 'OLM157',
    message: `OpenShift 4.${versions.first} has Kubernetes 1.${kubernetesOf(versions.first)}, but the operator needs ${least}.`,
    remedy: `Begin with v4.${Number(needed.minor) - 13}, or lower spec.minKubeVersion.`,
    path,
  });
}
