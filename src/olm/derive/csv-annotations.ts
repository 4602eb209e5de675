import { almExamples } from './alm-examples';
import { isOwnNamespace } from './bundle-objects';
import { ClusterServiceVersionSources } from './csv-sources';
import { containerImage } from './related-images';
import { given, JsonObject, objectAt } from '../../kube/json';
import { Inventory } from '../../operator/inventory';
import { Capability } from '../../operator/metadata';
import { ClusterServiceVersionOptions } from '../cluster-service-version-options';
import { OperatorFeatures } from '../console-options';
import { ARCHITECTURE_PREFIX, CSV_ANNOTATION as KEY, FEATURE_PREFIX, OPERATING_SYSTEM_PREFIX } from '../format/csv-annotation';

/** The annotations of a ClusterServiceVersion, sorted: what is derived, below what the author says. */
export function csvAnnotations({ inventory, deployments, packageName, options }: ClusterServiceVersionSources): JsonObject {
  const description = options.description ?? inventory.metadata.description;
  const summary = options.summary ?? (description?.trim().includes('\n') ? undefined : description?.trim());
  const derived = {
    [KEY.ALM_EXAMPLES]: almExamples(inventory.ownedApis),
    [KEY.ALM_EXAMPLES_METADATA]: sampleDescriptions(options),
    [KEY.CAPABILITIES]: options.capability ?? inventory.metadata.capability ?? Capability.BASIC_INSTALL,
    [KEY.CATEGORIES]: options.categories?.join(', '),
    [KEY.CERTIFIED]: options.certified?.toString(),
    [KEY.CONTAINER_IMAGE]: options.containerImage ?? containerImage(inventory, deployments),
    [KEY.CREATED_AT]: options.createdAt,
    [KEY.DESCRIPTION]: summary,
    [KEY.SKIP_RANGE]: options.skipRange,
    [KEY.SUBSTITUTES_FOR]: options.substitutesFor,
    [KEY.SUGGESTED_NAMESPACE]: options.suggestedNamespace ?? inventory.namespace,
    [KEY.SUGGESTED_NAMESPACE_TEMPLATE]: namespaceTemplate(inventory),
    [KEY.REPOSITORY]: options.repository,
    [KEY.SUPPORT]: options.support,
    ...consoleAnnotations(options, packageName),
    ...features(options.features),
  };
  const entries = Object.entries({ ...given(derived), ...options.annotations });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as JsonObject;
}

/** The labels of a ClusterServiceVersion; undefined where there is none. */
export function csvLabels(options: ClusterServiceVersionOptions): { [key: string]: string } | undefined {
  const { architectures = [], operatingSystems = [], labels } = options;
  const all = {
    ...Object.fromEntries(architectures.map(name => [ARCHITECTURE_PREFIX + name, 'supported'])),
    ...Object.fromEntries(operatingSystems.map(name => [OPERATING_SYSTEM_PREFIX + name, 'supported'])),
    ...labels,
  };
  return Object.keys(all).length === 0 ? undefined : all;
}

function consoleAnnotations(options: ClusterServiceVersionOptions, packageName: string): { [key: string]: string | undefined } {
  const marketplace = (page: string) => options.marketplace
    ? `https://marketplace.redhat.com/en-us/operators/${packageName}/${page}?utm_source=openshift_console`
    : undefined;
  return {
    [KEY.INITIALIZATION_RESOURCE]: json(options.initializationResource),
    [KEY.INITIALIZATION_LINK]: options.initializationLink,
    [KEY.CLUSTER_MONITORING]: options.clusterMonitoring ? 'true' : undefined,
    [KEY.OPERATOR_TYPE]: options.standalone === false ? 'non-standalone' : undefined,
    [KEY.INTERNAL_OBJECTS]: json(options.internalObjects),
    [KEY.VALID_SUBSCRIPTION]: json(options.validSubscription),
    [KEY.MUST_GATHER_IMAGE]: options.mustGatherImage,
    [KEY.CONSOLE_PLUGINS]: json(options.consolePlugins),
    [KEY.UNINSTALL_MESSAGE]: options.uninstallMessage,
    [KEY.DISABLE_OPERAND_DELETE]: options.operandDeletion === false ? 'true' : undefined,
    [KEY.MARKETPLACE_WORKFLOW]: marketplace('pricing'),
    [KEY.MARKETPLACE_SUPPORT]: marketplace('support'),
  };
}

/** Certification asks for each of the first seven, whatever it says. */
function features(said: OperatorFeatures | undefined): { [key: string]: string | undefined } {
  if (said === undefined) return {};
  const { cnf, cni, csi } = said;
  const values = {
    'disconnected': said.disconnected ?? false,
    'fips-compliant': said.fipsCompliant ?? false,
    'proxy-aware': said.proxyAware ?? false,
    'tls-profiles': said.tlsProfiles ?? false,
    'token-auth-aws': said.tokenAuthAws ?? false,
    'token-auth-azure': said.tokenAuthAzure ?? false,
    'token-auth-gcp': said.tokenAuthGcp ?? false,
    cnf,
    cni,
    csi,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [FEATURE_PREFIX + name, value?.toString()]));
}

function sampleDescriptions({ sampleDescriptions: said }: ClusterServiceVersionOptions): string | undefined {
  return json(said && Object.fromEntries(Object.entries(said).map(([name, description]) => [name, { description }])));
}

/** The namespace as the console should make it, if there is more to it than a name. */
function namespaceTemplate({ objects, namespace }: Inventory): string | undefined {
  const own = objects.find(({ manifest }) => isOwnNamespace(manifest, namespace));
  const { labels, annotations } = objectAt(own?.manifest, 'metadata') ?? {};
  if (labels === undefined && annotations === undefined) return undefined;
  return json({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, ...given({ labels, annotations }) } });
}

function json(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value, undefined, 2);
}
