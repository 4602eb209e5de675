import { groupOf } from './object-ref';
import type { KindTable } from './schema/kind-entry';
import { BUILT_IN_KINDS, KINDS_WITH_STATUS, KINDS_WITHOUT_STATUS } from './schema/kinds-data';

/** Whether objects of a kind belong to the cluster or to a namespace. */
export type Scope = 'Cluster' | 'Namespaced';

/** Well-known kinds of others, or that Kubernetes no longer brings, by group. */
const OTHER_CLUSTER_KINDS: Record<string, string[]> = {
  'security.openshift.io': ['SecurityContextConstraints'],
  'console.openshift.io': [
    'ConsoleCLIDownload',
    'ConsoleExternalLogLink',
    'ConsoleLink',
    'ConsoleNotification',
    'ConsolePlugin',
    'ConsoleQuickStart',
    'ConsoleSample',
    'ConsoleYAMLSample',
  ],
  'project.openshift.io': ['Project'],
  'cert-manager.io': ['ClusterIssuer'],
  'policy': ['PodSecurityPolicy'],
};

const OTHER_NAMESPACED_KINDS: Record<string, string[]> = {
  'route.openshift.io': ['Route'],
  'monitoring.coreos.com': [
    'Alertmanager',
    'AlertmanagerConfig',
    'PodMonitor',
    'Probe',
    'Prometheus',
    'PrometheusRule',
    'ServiceMonitor',
    'ThanosRuler',
  ],
  'cert-manager.io': ['Certificate', 'CertificateRequest', 'Issuer'],
  'extensions': [
    'DaemonSet', 'Deployment', 'Ingress', 'NetworkPolicy', 'ReplicaSet',
  ],
};

let known: ReadonlyMap<string, Scope> | undefined;

/** The scope of a kind; any version of its group. Undefined for a kind that is not known. */
export function scopeOf(apiVersion: string, kind: string): Scope | undefined {
  known ??= new Map([
    ...[BUILT_IN_KINDS, KINDS_WITH_STATUS, KINDS_WITHOUT_STATUS].flatMap(scopesIn),
    ...scopesOfOthers(OTHER_CLUSTER_KINDS, 'Cluster'),
    ...scopesOfOthers(OTHER_NAMESPACED_KINDS, 'Namespaced'),
  ]);
  return known.get(`${groupOf(apiVersion)} ${kind}`);
}

/** The plurals of the kinds of a group of Kubernetes; none for a group of others. */
export function pluralsOf(group: string): ReadonlySet<string> {
  const tables = Object.entries(BUILT_IN_KINDS).filter(([apiVersion]) => groupOf(apiVersion) === group);
  return new Set(tables.flatMap(([, kinds]) => Object.values(kinds).map(({ plural }) => plural)));
}

function scopesIn(table: KindTable): [string, Scope][] {
  return Object.entries(table).flatMap(([apiVersion, kinds]) => Object.entries(kinds).map(([kind, { namespaced }]): [string, Scope] =>
    [`${groupOf(apiVersion)} ${kind}`, namespaced ? 'Namespaced' : 'Cluster']));
}

function scopesOfOthers(groups: Record<string, string[]>, scope: Scope): [string, Scope][] {
  return Object.entries(groups).flatMap(([group, kinds]) => kinds.map((kind): [string, Scope] => [`${group} ${kind}`, scope]));
}
