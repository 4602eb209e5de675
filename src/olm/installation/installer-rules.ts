import { JsonObject, listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';
import { resourceName } from '../../kube/resource-name';
import { distinctRules } from '../../operator/rbac';

/** What a service account has to be allowed to install a bundle with OLM v1, and nothing more. */
export interface InstallerRules {
  /** In the whole cluster. */
  readonly cluster: JsonObject[];
  /** In the namespace of the installation. */
  readonly namespace: JsonObject[];
}

const RBAC = 'rbac.authorization.k8s.io';

/**
 * The least permissions to apply objects, keep them up to date and remove them again, and to grant what the roles among them grant.
 *
 * Names restrict what can be restricted by name: not creating, listing and watching. As the guide of operator-controller derives them.
 *
 * @param extension name of the ClusterExtension, of which the objects are dependents
 * @param objects what OLM v1 applies
 */
export function installerRules(extension: string, objects: readonly JsonObject[]): InstallerRules {
  const isNamespaced = (object: JsonObject): boolean => textAt(object, 'metadata', 'namespace') !== undefined;
  return {
    cluster: [
      // where an admission plugin asks for it, an owner that blocks its deletion has to be changeable
      { apiGroups: ['olm.operatorframework.io'], resources: ['clusterextensions/finalizers'], resourceNames: [extension], verbs: ['update'] },
      ...rulesFor(objects.filter(object => !isNamespaced(object))),
      ...granted(objects, object => !isNamespaced(object)),
    ],
    namespace: [...rulesFor(objects.filter(isNamespaced)), ...granted(objects, isNamespaced)],
  };
}

/** Two rules for each kind: what has no name yet, and what has. */
function rulesFor(objects: readonly JsonObject[]): JsonObject[] {
  const names = new Map<string, { group: string; resource: string; names: string[] }>();
  for (const object of objects) {
    const group = groupOf(textAt(object, 'apiVersion') ?? '');
    const resource = resourceName(textAt(object, 'kind') ?? '');
    const entry = names.get(`${group}/${resource}`) ?? { group, resource, names: [] };
    entry.names.push(textAt(object, 'metadata', 'name') ?? '');
    names.set(`${group}/${resource}`, entry);
  }
  return [...names.values()].flatMap(({ group, resource, names: resourceNames }): JsonObject[] => [
    { apiGroups: [group], resources: [resource], verbs: ['create', 'list', 'watch'] },
    { apiGroups: [group], resources: [resource], resourceNames, verbs: ['get', 'update', 'patch', 'delete'] },
  ]);
}

/** Nobody may grant what he is not allowed himself: the rules of the roles; and leave to bind roles that are somebody else's. */
function granted(objects: readonly JsonObject[], belongs: (object: JsonObject) => boolean): JsonObject[] {
  const roles = objects.filter(({ kind }) => kind === 'Role' || kind === 'ClusterRole');
  const rules = roles.filter(belongs).flatMap(role => listAt(role, 'rules') as JsonObject[]);
  const bindings = objects.filter(object => (object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding') && belongs(object));
  const foreign = bindings.map(binding => objectAt(binding, 'roleRef')!)
    .filter(({ kind, name }) => !roles.some(role => role.kind === kind && valueAt(role, 'metadata', 'name') === name));
  return distinctRules([
    ...rules,
    ...foreign.map(({ kind, name }) => ({ apiGroups: [RBAC], resources: [resourceName(String(kind))], resourceNames: [String(name)], verbs: ['bind'] })),
  ]);
}
