import { roleOfBinding } from '../compare/rbac/grant';
import { isJsonObject, JsonObject, listAt, objectAt, textAt } from '../kube/json';
import { OlmModel } from '../olm/model';

/** Everybody's service account. */
export const ANY_ACCOUNT = '*';

/** Where a permission is asked for: in the whole cluster, or at least in the namespaces that the operator watches. */
export type PermissionScope = 'cluster' | 'namespaces';

/** The names of the service accounts that a bundle speaks of. */
export function accountNames({ csv, objects }: OlmModel): string[] {
  const install = objectAt(csv?.manifest, 'spec', 'install', 'spec');
  const named = ['permissions', 'clusterPermissions'].flatMap(list => listAt(install, list)).map(entry => textAt(entry, 'serviceAccountName') ?? '');
  const running = listAt(install, 'deployments').map(deployment => textAt(deployment, 'spec', 'template', 'spec', 'serviceAccountName') ?? 'default');
  const alone = objects.filter(({ manifest }) => manifest.kind === 'ServiceAccount').map(({ manifest }) => textAt(manifest, 'metadata', 'name') ?? '');
  const bound = objects.flatMap(({ manifest }) => listAt(manifest, 'subjects')).filter(subject => textAt(subject, 'kind') === 'ServiceAccount')
    .map(subject => textAt(subject, 'name') ?? '');
  return [...new Set([...named, ...running, ...alone, ...bound])].filter(name => name !== '').sort();
}

/**
 * The rules of a service account: those of the ClusterServiceVersion and those of the roles beside it that it is bound to. A role that is not
 * in the bundle is a rule `{ role }`. What it may do in the whole cluster, it may do in each namespace.
 */
export function rulesOfAccount({ csv, objects }: OlmModel, account: string, scope: PermissionScope): JsonObject[] {
  const isMeant = (name: string | undefined): boolean => account === ANY_ACCOUNT || name === account;
  const own = ['clusterPermissions', ...scope === 'namespaces' ? ['permissions'] : []]
    .flatMap(list => listAt(csv?.manifest, 'spec', 'install', 'spec', list))
    .filter(entry => isMeant(textAt(entry, 'serviceAccountName')))
    .flatMap(entry => listAt(entry, 'rules'));
  const bindings = objects.map(({ manifest }) => manifest)
    .filter(({ kind }) => kind === 'ClusterRoleBinding' || (kind === 'RoleBinding' && scope === 'namespaces'))
    .filter(binding => listAt(binding, 'subjects').some(subject => textAt(subject, 'kind') === 'ServiceAccount' && isMeant(textAt(subject, 'name'))));
  return [...own.filter(isJsonObject), ...bindings.flatMap(binding => rulesOfRole(binding, objects.map(({ manifest }) => manifest)))];
}

function rulesOfRole(binding: JsonObject, objects: readonly JsonObject[]): JsonObject[] {
  const kind = textAt(binding, 'roleRef', 'kind');
  const role = objects.find(object => object.kind === kind && textAt(object, 'metadata', 'name') === textAt(binding, 'roleRef', 'name'));
  return role === undefined ? [{ role: roleOfBinding(binding).replace(/^ClusterRole /, '') }] : listAt(role, 'rules').filter(isJsonObject);
}
