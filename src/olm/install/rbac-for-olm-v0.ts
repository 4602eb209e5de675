import type { ClusterServiceVersion, Permissions } from './cluster-service-version';
import { goObject } from './go/convert';
import { InstallError } from './install-error';
import { contentHash, labelHash, nameWithSuffix } from './names';
import { Json, JsonObject } from '../../kube/json';

/** What OLM v0 makes for one service account. */
export interface OlmV0Permissions {
  readonly serviceAccount: JsonObject;
  readonly roles: readonly JsonObject[];
  readonly roleBindings: readonly JsonObject[];
  readonly clusterRoles: readonly JsonObject[];
  readonly clusterRoleBindings: readonly JsonObject[];
}

const GROUP = 'rbac.authorization.k8s.io';
const KIND = 'ClusterServiceVersion';
const HASH_LABEL = 'olm.permissions.hash';

/**
 * The service accounts, roles and bindings that OLM v0 makes for a ClusterServiceVersion in a namespace, by the name of the service account.
 * The objects have neither apiVersion nor kind, which OLM adds when it creates them.
 *
 * Mirrors resolver.RBACForClusterServiceVersion of operator-lifecycle-manager v0.45.0.
 *
 * @param csv the ClusterServiceVersion as it is in the bundle
 * @throws InstallError for an install strategy other than `deployment`
 * @throws DecodeError where Go cannot decode the ClusterServiceVersion
 */
export function rbacForOlmV0(csv: JsonObject, namespace: string): Map<string, OlmV0Permissions> {
  const { metadata, spec } = goObject('v1alpha1.ClusterServiceVersion', csv) as unknown as ClusterServiceVersion;
  if (spec.install.strategy !== 'deployment') throw new InstallError(['unrecognized install strategy']);
  const { permissions = [], clusterPermissions = [] } = spec.install.spec;
  return new Rbac(metadata.name ?? '', metadata.uid ?? '', namespace).of(permissions, clusterPermissions);
}

class Rbac {
  private readonly owner: JsonObject;
  private readonly labels: JsonObject;
  /** What is empty is left out of what is hashed. */
  private readonly hashedName: { readonly name?: string };
  private readonly subjectNamespace: { readonly namespace?: string };

  public constructor(private readonly csvName: string, uid: Json, private readonly namespace: string) {
    this.owner = { apiVersion: 'operators.coreos.com/v1alpha1', kind: KIND, name: csvName, uid, controller: false, blockOwnerDeletion: false };
    this.hashedName = csvName === '' ? {} : { name: csvName };
    this.subjectNamespace = namespace === '' ? {} : { namespace };
    this.labels = { 'olm.owner': csvName, 'olm.owner.namespace': namespace, 'olm.owner.kind': KIND };
  }

  /** Permissions for the namespace, and for the cluster; only what the former name first has its namespace. */
  public of(permissions: readonly Permissions[], clusterPermissions: readonly Permissions[]): Map<string, OlmV0Permissions> {
    const accounts = new Set([...permissions, ...clusterPermissions].map(({ serviceAccountName }) => serviceAccountName));
    return new Map([...accounts].map(account => {
      const isOfAccount = ({ serviceAccountName }: Permissions) => serviceAccountName === account;
      const roles = permissions.filter(isOfAccount).map(permission => this.role(permission));
      const clusterRoles = clusterPermissions.filter(isOfAccount).map(permission => this.clusterRole(permission));
      return [account, {
        serviceAccount: this.serviceAccount(account, roles.length > 0),
        roles,
        roleBindings: roles.map(role => this.binding('Role', account, role)),
        clusterRoles,
        clusterRoleBindings: clusterRoles.map(role => this.binding('ClusterRole', account, role)),
      }];
    }));
  }

  private serviceAccount(name: string, hasNamespace: boolean): JsonObject {
    const metadata = { name, ...(hasNamespace && { namespace: this.namespace }), ownerReferences: [this.owner] };
    return goObject('core.v1.ServiceAccount', { metadata });
  }

  private role({ serviceAccountName, rules }: Permissions): JsonObject {
    const hash = contentHash({ ...this.hashedName, permission: { serviceAccountName, rules } }, 62);
    const name = nameWithSuffix(`${this.csvName}-${serviceAccountName}`, hash);
    return goObject('rbac.v1.Role', { metadata: { ...this.ownedMetadata(name), labels: this.labelsFor(rules) }, rules });
  }

  private clusterRole({ serviceAccountName, rules }: Permissions): JsonObject {
    const hash = contentHash({ ...this.hashedName, ...this.subjectNamespace, permission: { serviceAccountName, rules } }, 62);
    const name = nameWithSuffix(this.csvName, hash);
    return goObject('rbac.v1.ClusterRole', { metadata: { name, labels: this.labelsFor(rules) }, rules });
  }

  private binding(kind: 'Role' | 'ClusterRole', account: string, role: JsonObject): JsonObject {
    const name = String((role.metadata as JsonObject).name);
    const roleRef = { apiGroup: GROUP, kind, name };
    const subjects = [{ kind: 'ServiceAccount', name: account, ...this.subjectNamespace }];
    const metadata = kind === 'Role' ? this.ownedMetadata(name) : { name, namespace: this.namespace };
    const labels = this.labelsFor({ RoleRef: roleRef, Subjects: subjects });
    return goObject(`rbac.v1.${kind}Binding`, { metadata: { ...metadata, labels }, subjects, roleRef });
  }

  private ownedMetadata(name: string): JsonObject {
    return { name, namespace: this.namespace, ownerReferences: [this.owner] };
  }

  private labelsFor(content: Json): JsonObject {
    return { ...this.labels, [HASH_LABEL]: labelHash(content) };
  }
}
