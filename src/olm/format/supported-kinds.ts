/** The kinds that a bundle may have in `manifests/`, whatever their group: operator-registry's pkg/lib/bundle/supported_resources.go. */
export const SUPPORTED_KINDS: readonly string[] = [
  'ClusterRole', 'ClusterRoleBinding', 'ClusterServiceVersion', 'ConfigMap', 'ConsoleCLIDownload', 'ConsoleLink', 'ConsolePlugin',
  'ConsoleQuickStart', 'ConsoleYAMLSample', 'CustomResourceDefinition', 'NetworkPolicy', 'PodDisruptionBudget', 'PodMonitor', 'PriorityClass',
  'PrometheusRule', 'Role', 'RoleBinding', 'Secret', 'Service', 'ServiceAccount', 'ServiceMonitor', 'VerticalPodAutoscaler',
];

/** What to do instead of shipping an object of a kind that OLM refuses. */
export function alternativeTo(kind: string): string {
  return ALTERNATIVES[kind] ?? `Let the operator create the ${kind} when it starts.`;
}

const WORKLOAD = 'OLM installs Deployments only: make it a Deployment, or let the operator create it when it starts.';
const WEBHOOK = 'OLM makes webhook configurations from the ClusterServiceVersion: declare the webhook on the operator.';
const CERTIFICATE = 'OLM makes the certificates of webhooks by itself: leave it out of the bundle.';

const ALTERNATIVES: { readonly [kind: string]: string } = {
  APIService: 'OLM makes API services from spec.apiservicedefinitions of the ClusterServiceVersion.',
  Certificate: CERTIFICATE,
  CronJob: WORKLOAD,
  DaemonSet: WORKLOAD,
  Issuer: CERTIFICATE,
  Job: WORKLOAD,
  MutatingWebhookConfiguration: WEBHOOK,
  Namespace: 'OLM installs into a namespace that exists, and puts everything into it: let an administrator or the operator create others.',
  Pod: WORKLOAD,
  StatefulSet: WORKLOAD,
  ValidatingWebhookConfiguration: WEBHOOK,
};
