import { isJsonObject, Json, JsonObject, listAt, textAt } from '../../../kube/json';
import { BlangVersion, compareVersions, parseVersion } from '../../format/blang-version';
import { ManifestFile } from '../../model';
import { BundleCheck, Path } from '../bundle-check';
import { tolerantVersion } from '../semantic-version';

const CRD_BETA = 'apiextensions.k8s.io/v1beta1 CustomResourceDefinition';

/** What each version of Kubernetes removed, of what upstream looks for. */
const REMOVED = {
  1.22: [
    CRD_BETA, 'scheduling.k8s.io/v1beta1 PriorityClass',
    ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map(kind => `rbac.authorization.k8s.io/v1beta1 ${kind}`),
    'apiregistration.k8s.io/v1beta1 APIService', 'authentication.k8s.io/v1beta1 TokenReview',
    ...['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SubjectAccessReview'].map(kind => `authorization.k8s.io/v1beta1 ${kind}`),
    ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'].map(kind => `admissionregistration.k8s.io/v1beta1 ${kind}`),
    'coordination.k8s.io/v1beta1 Lease', 'extensions/v1beta1 Ingress', 'networking.k8s.io/v1beta1 Ingress', 'networking.k8s.io/v1beta1 IngressClass',
    ...['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'].map(kind => `storage.k8s.io/v1beta1 ${kind}`),
    'certificates.k8s.io/v1beta1 CertificateSigningRequest',
  ],
  1.25: [
    'batch/v1beta1 CronJob', 'discovery.k8s.io/v1beta1 EndpointSlice', 'events.k8s.io/v1beta1 Event', 'autoscaling/v2beta1 HorizontalPodAutoscaler',
    'policy/v1beta1 PodDisruptionBudget', 'policy/v1beta1 PodSecurityPolicy', 'node.k8s.io/v1beta1 RuntimeClass',
  ],
  1.26: ['autoscaling/v2beta2 HorizontalPodAutoscaler'],
} as const;
const CODES = { 1.22: 'OLM125', 1.25: 'OLM126', 1.26: 'OLM128' } as const;

/**
 * No API is used that Kubernetes removed: an error where the bundle is for a version without it, else a warning
 * (operator-framework/api's pkg/validation/internal/removed_apis.go).
 */
export function removedApis(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined || !check.runs('operatorhub', 'operatorhub/v2', 'alpha-deprecated-apis')) return;
  const oldest = oldestVersions(check, csv);
  // Upstream converts the ClusterServiceVersion once more, without making text of numbers.
  const isDecodable = check.decoded?.misfits.length === 0;
  for (const version of ['1.22', '1.25', '1.26'] as const) {
    const isRemoved = oldest.some(given => compareVersions(given, parseVersion(`${version}.0`)) >= 0);
    const remedy = `Migrate: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v${version.replace('.', '-')}.`;
    for (const { file, api, path } of [...objectsOf(check, REMOVED[version]), ...version === '1.25' ? resourcesOf(csv, isDecodable) : []]) {
      const remark = { code: CODES[version], message: `${api} was removed in Kubernetes ${version}.`, remedy, path };
      if (isRemoved) check.error(file, remark);
      else check.warning(file, remark);
    }
  }
  if (isDecodable) securityPolicies(check, csv);
}

/** The objects of the bundle whose APIs Kubernetes 1.22 removed. */
export function removedIn122(check: BundleCheck): ManifestFile[] {
  return objectsOf(check, REMOVED['1.22']).map(({ file }) => file);
}

interface Use {
  readonly file: ManifestFile;
  readonly api: string;
  readonly path: Path;
}

function oldestVersions(check: BundleCheck, csv: ManifestFile): BlangVersion[] {
  const given = check.values['k8s-version'] ?? '';
  const least = textAt(csv.manifest, 'spec', 'minKubeVersion') ?? '';
  if (given !== '' && tolerantVersion(given) === undefined) {
    const message = `The value ${JSON.stringify(given)} of k8s-version is no version of Kubernetes.`;
    check.error(csv, { code: 'OLM123', message, remedy: 'Write it as 1.27.' });
  }
  if (least !== '' && tolerantVersion(least) === undefined) {
    const message = `Whether APIs were removed cannot be told: spec.minKubeVersion ${JSON.stringify(least)} is no version.`;
    check.error(csv, { code: 'OLM124', message, remedy: 'Write it as 1.27.0.', path: ['spec', 'minKubeVersion'] });
  }
  return [tolerantVersion(given), tolerantVersion(least)].filter(version => version !== undefined);
}

function objectsOf(check: BundleCheck, removed: readonly string[]): Use[] {
  return check.model.objects.flatMap(file => {
    const api = apiOf(file.manifest);
    return removed.includes(api) ? [{ file, api, path: ['apiVersion'] }] : [];
  });
}

/** The kinds that owned and required APIs say they make use of. */
function resourcesOf(csv: ManifestFile, isDecodable: boolean): Use[] {
  if (csv.manifest.apiVersion !== 'operators.coreos.com/v1alpha1' || !isDecodable) return [];
  return ['owned', 'required'].flatMap(list => listAt(csv.manifest, 'spec', 'customresourcedefinitions', list).flatMap((entry, index) => {
    return listAt(entry, 'resources').flatMap((resource, position): Use[] => {
      const api = `${textAt(resource, 'version') ?? ''} ${textAt(resource, 'kind') ?? ''}`;
      const path = ['spec', 'customresourcedefinitions', list, index, 'resources', position, 'version'];
      return (REMOVED['1.25'] as readonly string[]).includes(api) ? [{ file: csv, api, path }] : [];
    });
  }));
}

/** Rules of RBAC name no versions: only what is gone altogether is told, unless the operator says that it makes use of the kind. */
function securityPolicies(check: BundleCheck, csv: ManifestFile): void {
  if (csv.manifest.apiVersion !== 'operators.coreos.com/v1alpha1') return;
  const isListed = ['owned', 'required'].some(list => listAt(csv.manifest, 'spec', 'customresourcedefinitions', list)
    .some(entry => listAt(entry, 'resources').some(resource => (textAt(resource, 'kind') ?? '').toLowerCase() === 'podsecuritypolicie')));
  if (isListed) return;
  for (const list of ['clusterPermissions', 'permissions']) {
    listAt(csv.manifest, 'spec', 'install', 'spec', list).forEach((permission, index) => listAt(permission, 'rules').forEach((rule, position) => {
      if (!includes(rule, 'apiGroups', 'policy') || !includes(rule, 'resources', 'podsecuritypolicies')) return;
      check.warning(csv, {
        code: 'OLM127',
        message: 'A permission is about podsecuritypolicies, which were removed in Kubernetes 1.25.',
        remedy: 'Remove it: namespaces have labels for the security of pods.',
        path: ['spec', 'install', 'spec', list, index, 'rules', position],
      });
    }));
  }
}

function includes(rule: Json, key: string, value: string): boolean {
  return isJsonObject(rule) && listAt(rule, key).includes(value);
}

function apiOf(manifest: JsonObject): string {
  return `${textAt(manifest, 'apiVersion') ?? ''} ${textAt(manifest, 'kind') ?? ''}`;
}
