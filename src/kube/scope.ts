import { groupOf } from './object-ref';
import type { KindTable } from './schema/kind-entry';
import { BUILT_IN_KINDS, KINDS_WITH_STATUS, KINDS_WITHOUT_STATUS } from './schema/kinds-data';

/** Whether objects of a kind belong to the cluster or to a namespace. */
export type Scope = 'Cluster' | 'Namespaced';

/** A kind as its API has it. */
interface Resource { readonly plural: string; readonly scope: Scope }

/** Well-known kinds of others, or that Kubernetes no longer brings: group, kind, plural. */
const OTHER_CLUSTER_KINDS: Record<string, Record<string, string>> = {
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

let known: ReadonlyMap<string, Resource> | undefined;

/** The scope of a kind; any version of its group. Undefined for a kind that is not known. */
export function scopeOf(apiVersion: string, kind: string): Scope | undefined {
  return resourceOf(apiVersion, kind)?.scope;
}

/** The plural of a kind, as in the path of its API: `deployments`. Undefined for a kind that is not known. */
export function pluralOf(apiVersion: string, kind: string): string | undefined {
  return resourceOf(apiVersion, kind)?.plural;
}

function resourceOf(apiVersion: string, kind: string): Resource | undefined {
  known ??= new Map([
    ...[BUILT_IN_KINDS, KINDS_WITH_STATUS, KINDS_WITHOUT_STATUS].flatMap(entriesOfTable),
    ...entriesOf(OTHER_CLUSTER_KINDS, 'Cluster'),
    ...entriesOf(OTHER_NAMESPACED_KINDS, 'Namespaced'),
  ]);
  return known.get(`${groupOf(apiVersion)} ${kind}`);
}

function entriesOfTable(table: KindTable): [string, Resource][] {
  return Object.entries(table).flatMap(([apiVersion, kinds]) => Object.entries(kinds).map(([kind, { plural, namespaced }]): [string, Resource] =>
    [`${groupOf(apiVersion)} ${kind}`, { plural, scope: namespaced ? 'Namespaced' : 'Cluster' }]));
}

function entriesOf(groups: Record<string, Record<string, string>>, scope: Scope): [string, Resource][] {
  return Object.entries(groups).flatMap(([group, kinds]) => Object.entries(kinds).map(([kind, plural]): [string, Resource] =>
    [`${group} ${kind}`, { plural, scope }]));
}
