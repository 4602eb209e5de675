import type { Generation } from './generation';
import { JsonObject, objectAt } from '../../kube/json';

/** Kinds that OLM takes for cluster-scoped: VerticalPodAutoscaler is not, but upstream's table says so (operator-registry pkg/lib/bundle/supported_resources.go). */
const CLUSTER_KINDS: ReadonlySet<string> = new Set([
  'ClusterRole', 'ClusterRoleBinding', 'ConsoleCLIDownload', 'ConsoleLink', 'ConsolePlugin', 'ConsoleQuickStart', 'ConsoleYAMLSample',
  'CustomResourceDefinition', 'PriorityClass', 'VerticalPodAutoscaler',
]);

/** The other objects of the bundle, those of namespaced kinds in the namespace of the installation. */
export function otherObjects({ bundle, installNamespace: namespace }: Generation): JsonObject[] {
  return bundle.others.map(object => CLUSTER_KINDS.has(String(object.kind))
    ? object
    : { ...object, metadata: { ...objectAt(object, 'metadata'), namespace } });
}
