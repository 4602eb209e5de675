import type { Permissions } from './cluster-service-version';
import type { Generation } from './generation';
import { goObject } from './go/convert';
import { contentHash, nameWithSuffix } from './names';
import { DEFAULT_SERVICE_ACCOUNT } from './service-accounts';
import { JsonObject } from '../../kube/json';

const GROUP = 'rbac.authorization.k8s.io';

/** What an operator for all namespaces may do that had only asked for permissions in one. */
const SEE_NAMESPACES = { verbs: ['get', 'list', 'watch'], apiGroups: [''], resources: ['namespaces'] };

/** Whether the permissions for the target namespaces are for all of the cluster. */
function coversCluster({ targetNamespaces }: Generation): boolean {
  return targetNamespaces.length === 1 && targetNamespaces[0] === '';
}

/** Roles and RoleBindings in each target namespace; none where the operator watches all namespaces. */
export function namespacedPermissions(generation: Generation): JsonObject[] {
  const { permissions = [] } = generation.bundle.csv.spec.install.spec;
  if (coversCluster(generation)) return [];
  return generation.targetNamespaces.flatMap(namespace => permissions.flatMap(permission => roleAndBinding(generation, permission, namespace)));
}

/** ClusterRoles and ClusterRoleBindings; where the operator watches all namespaces, those of the permissions for its target namespaces too. */
export function clusterPermissions(generation: Generation): JsonObject[] {
  const { permissions = [], clusterPermissions: own = [] } = generation.bundle.csv.spec.install.spec;
  const promoted = permissions.map(permission => ({ ...permission, rules: [...permission.rules ?? [], SEE_NAMESPACES] }));
  return [...own, ...coversCluster(generation) ? promoted : []].flatMap(permission => roleAndBinding(generation, permission));
}

function roleAndBinding({ bundle, installNamespace }: Generation, permission: Permissions, namespace?: string): JsonObject[] {
  const scope = namespace === undefined ? 'Cluster' : '';
  const account = permission.serviceAccountName || DEFAULT_SERVICE_ACCOUNT;
  const metadata = {
    name: nameWithSuffix(`${bundle.csv.metadata.name ?? ''}-${account}`, permissionsHash(permission)),
    ...(namespace !== undefined && { namespace }),
  };
  const kind = `${scope}Role`;
  return [
    goObject(`rbac.v1.${kind}`, { kind, apiVersion: `${GROUP}/v1`, metadata, rules: permission.rules }),
    goObject(`rbac.v1.${kind}Binding`, {
      kind: `${kind}Binding`,
      apiVersion: `${GROUP}/v1`,
      metadata,
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: installNamespace }],
      roleRef: { apiGroup: GROUP, kind, name: metadata.name },
    }),
  ];
}

/** OLM v1 names roles after what they allow, so that another version's roles have other names. */
function permissionsHash({ serviceAccountName, rules }: Permissions): string {
  return contentHash({ serviceAccountName, rules }, 36);
}
