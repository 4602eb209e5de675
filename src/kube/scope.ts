import { groupOf } from './object-ref';
import { CLUSTER_KINDS, NAMESPACED_KINDS } from './scope-data';

/** Whether objects of a kind belong to the cluster or to a namespace. */
export type Scope = 'Cluster' | 'Namespaced';

/** Well-known kinds that Kubernetes does not bring itself, or no longer brings: group, kind, plural. */
const OTHER_CLUSTER_KINDS: Record<string, Record<string, string>> = {
  'package-operator.run': {
    ClusterObjectDeployment: 'clusterobjectdeployments',
    ClusterObjectSet: 'clusterobjectsets',
    ClusterObjectSetPhase: 'clusterobjectsetphases',
    ClusterObjectSlice: 'clusterobjectslices',
    ClusterObjectTemplate: 'clusterobjecttemplates',
    ClusterPackage: 'clusterpackages',
    HostedClusterPackage: 'hostedclusterpackages',
  },
  'operators.coreos.com': { OLMConfig: 'olmconfigs', Operator: 'operators' },
  'olm.operatorframework.io': { ClusterCatalog: 'clustercatalogs', ClusterExtension: 'clusterextensions' },
  'security.openshift.io': { SecurityContextConstraints: 'securitycontextconstraints' },
  'console.openshift.io': {
    ConsoleCLIDownload: 'consoleclidownloads',
    ConsoleExternalLogLink: 'consoleexternalloglinks',
    ConsoleLink: 'consolelinks',
    ConsoleNotification: 'consolenotifications',
    ConsolePlugin: 'consoleplugins',
    ConsoleQuickStart: 'consolequickstarts',
    ConsoleSample: 'consolesamples',
    ConsoleYAMLSample: 'consoleyamlsamples',
  },
  'project.openshift.io': { Project: 'projects' },
  'cert-manager.io': { ClusterIssuer: 'clusterissuers' },
  'policy': { PodSecurityPolicy: 'podsecuritypolicies' },
};

const OTHER_NAMESPACED_KINDS: Record<string, Record<string, string>> = {
  'package-operator.run': {
    ObjectDeployment: 'objectdeployments',
    ObjectSet: 'objectsets',
    ObjectSetPhase: 'objectsetphases',
    ObjectSlice: 'objectslices',
    ObjectTemplate: 'objecttemplates',
    Package: 'packages',
  },
  'operators.coreos.com': {
    CatalogSource: 'catalogsources',
    ClusterServiceVersion: 'clusterserviceversions',
    InstallPlan: 'installplans',
    OperatorCondition: 'operatorconditions',
    OperatorGroup: 'operatorgroups',
    Subscription: 'subscriptions',
  },
  'route.openshift.io': { Route: 'routes' },
  'monitoring.coreos.com': {
    Alertmanager: 'alertmanagers',
    AlertmanagerConfig: 'alertmanagerconfigs',
    PodMonitor: 'podmonitors',
    Probe: 'probes',
    Prometheus: 'prometheuses',
    PrometheusRule: 'prometheusrules',
    ServiceMonitor: 'servicemonitors',
    ThanosRuler: 'thanosrulers',
  },
  'cert-manager.io': { Certificate: 'certificates', CertificateRequest: 'certificaterequests', Issuer: 'issuers' },
  'extensions': {
    DaemonSet: 'daemonsets', Deployment: 'deployments', Ingress: 'ingresses', NetworkPolicy: 'networkpolicies', ReplicaSet: 'replicasets',
  },
};

/** The scope of a kind; any version of its group. Undefined for a kind that is not known. */
export function scopeOf(apiVersion: string, kind: string): Scope | undefined {
  const group = groupOf(apiVersion);
  if (pluralIn([CLUSTER_KINDS, OTHER_CLUSTER_KINDS], group, kind) !== undefined) return 'Cluster';
  if (pluralIn([NAMESPACED_KINDS, OTHER_NAMESPACED_KINDS], group, kind) !== undefined) return 'Namespaced';
  return undefined;
}

/** The plural of a kind, as in the path of its API: `deployments`. Undefined for a kind that is not known. */
export function pluralOf(apiVersion: string, kind: string): string | undefined {
  return pluralIn([CLUSTER_KINDS, OTHER_CLUSTER_KINDS, NAMESPACED_KINDS, OTHER_NAMESPACED_KINDS], groupOf(apiVersion), kind);
}

function pluralIn(tables: Record<string, Record<string, string>>[], group: string, kind: string): string | undefined {
  for (const table of tables) {
    if (Object.hasOwn(table, group) && Object.hasOwn(table[group], kind)) return table[group][kind];
  }
  return undefined;
}
