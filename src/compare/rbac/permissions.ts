import { Grant, GrantSet, grantsOfRules, roleOfBinding } from './grant';
import { JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';

/** The scope of what is granted in all namespaces, and beside them. */
export const CLUSTER = '';

/** The namespaces that an operator of a bundle watches, whichever they are. */
const TARGET_NAMESPACES = 'the target namespaces';

/** What each subject may do: by its name, then by scope, which is a namespace or CLUSTER. */
export class Permissions {
  private readonly bySubject = new Map<string, Map<string, GrantSet>>();

  /** The names of the subjects. */
  public get subjects(): string[] {
    return [...this.bySubject.keys()];
  }

  /** The scopes in which a subject may do anything. */
  public scopesOf(subject: string): string[] {
    return [...this.bySubject.get(subject)?.keys() ?? []];
  }

  /** What a subject may do in a scope, without what it may do in all of the cluster. */
  public in(subject: string, scope: string): GrantSet {
    return this.bySubject.get(subject)?.get(scope) ?? new GrantSet();
  }

  public add(subject: string, scope: string, grants: readonly Grant[]): void {
    const scopes = this.bySubject.get(subject) ?? new Map<string, GrantSet>();
    const set = scopes.get(scope) ?? new GrantSet();
    for (const grant of grants) set.add(grant);
    this.bySubject.set(subject, scopes.set(scope, set));
  }
}

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const AGGREGATES = /^rbac\.authorization\.k8s\.io\/aggregate-to-(.+)$/;

/** Whether an object is a role or a binding. */
export function isRbac(object: JsonObject): boolean {
  return groupOf(textAt(object, 'apiVersion') ?? '') === RBAC_GROUP && /^(Cluster)?Role(Binding)?$/.test(textAt(object, 'kind') ?? '');
}

/**
 * What roles and bindings among objects allow whom.
 *
 * A role that nobody here is bound to is a subject itself, as are the users of a role that another one is added to.
 */
export function permissionsOfObjects(objects: readonly JsonObject[]): Permissions {
  const permissions = new Permissions();
  const rbac = objects.filter(isRbac);
  const roles = new Map(rbac.filter(({ kind }) => !String(kind).endsWith('Binding')).map(role => [nameOfRole(role), role]));
  const bound = new Set<string>();
  for (const binding of rbac.filter(({ kind }) => String(kind).endsWith('Binding'))) {
    const role = roleOfBinding(binding);
    bound.add(role);
    const scope = binding.kind === 'ClusterRoleBinding' ? CLUSTER : textAt(binding, 'metadata', 'namespace') ?? 'its namespace';
    const grants = grantsOfRole(role, roles);
    for (const subject of listAt(binding, 'subjects')) permissions.add(nameOfSubject(subject, binding), scope, grants);
  }
  for (const [name, role] of roles) {
    const grants = grantsOfRole(name, roles);
    const receivers = aggregateReceivers(role);
    for (const receiver of receivers) permissions.add(`whoever has ClusterRole ${receiver}`, CLUSTER, grants);
    if (!bound.has(name) && receivers.length === 0) permissions.add(`whoever is bound to ${name}`, CLUSTER, grants);
  }
  return permissions;
}

/** What the permissions of a ClusterServiceVersion allow its service accounts. */
export function addPermissionsOfCsv(permissions: Permissions, csv: JsonObject): void {
  for (const [list, scope] of [['clusterPermissions', CLUSTER], ['permissions', TARGET_NAMESPACES]] as const) {
    for (const permission of listAt(csv, 'spec', 'install', 'spec', list)) {
      permissions.add(`ServiceAccount ${textAt(permission, 'serviceAccountName') ?? 'default'}`, scope, grantsOfRules(listAt(permission, 'rules')));
    }
  }
}

function nameOfRole(role: JsonObject): string {
  const name = textAt(role, 'metadata', 'name') ?? '';
  return role.kind === 'Role' ? `Role ${textAt(role, 'metadata', 'namespace') ?? ''}/${name}` : `ClusterRole ${name}`;
}

/** The rules of a role, and those of the roles that it aggregates; a role that is not here stands for itself. */
function grantsOfRole(name: string, roles: ReadonlyMap<string, JsonObject>): Grant[] {
  const role = roles.get(name);
  if (role === undefined) return [{ kind: 'role', role: name.replace(/^ClusterRole /, '') }];
  const selectors = listAt(role, 'aggregationRule', 'clusterRoleSelectors');
  if (selectors.length === 0) return grantsOfRules(listAt(role, 'rules'));
  const aggregated = [...roles.values()].filter(other => other !== role && other.kind === 'ClusterRole' && selectors.some(selector => isSelected(other, selector)));
  return [...grantsOfRules(listAt(role, 'rules')), ...aggregated.flatMap(other => grantsOfRules(listAt(other, 'rules')))];
}

/** Selectors of roles are plain labels; of one with expressions nothing is known. */
function isSelected(role: JsonObject, selector: unknown): boolean {
  const wanted = objectAt(selector, 'matchLabels');
  const labels = objectAt(role, 'metadata', 'labels') ?? {};
  return wanted !== undefined && Object.entries(wanted).every(([key, value]) => labels[key] === value);
}

function aggregateReceivers(role: JsonObject): string[] {
  if (role.kind !== 'ClusterRole') return [];
  return Object.entries(objectAt(role, 'metadata', 'labels') ?? {})
    .flatMap(([label, value]) => value === 'true' ? AGGREGATES.exec(label)?.[1] ?? [] : []);
}

/** A user that is a service account is that; one without a namespace is one of the namespace that all is installed into. */
function nameOfSubject(subject: unknown, binding: JsonObject): string {
  if (!isJsonObject(subject)) return 'nobody';
  const name = textAt(subject, 'name') ?? '';
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name);
  if (subject.kind === 'User' && account !== null) return `ServiceAccount ${account[1]}/${account[2]}`;
  if (subject.kind !== 'ServiceAccount') return `${textAt(subject, 'kind') ?? 'Subject'} ${name}`;
  const namespace = textAt(subject, 'namespace') ?? (binding.kind === 'RoleBinding' ? textAt(binding, 'metadata', 'namespace') : undefined);
  return `ServiceAccount ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
