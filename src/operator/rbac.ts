import { InventoryObject } from './inventory';
import { isJsonObject, Json, JsonObject, listAt, objectAt, textAt } from '../kube/json';

/** What a service account of the operator's namespace may do. */
export interface AccountRules {
  /** Name of the service account. */
  readonly name: string;
  /** Rules that hold in the whole cluster: of ClusterRoles bound by a ClusterRoleBinding. */
  readonly clusterRules: JsonObject[];
  /** Rules that hold in the operator's namespace: of Roles and ClusterRoles bound by a RoleBinding there. */
  readonly namespaceRules: JsonObject[];
}

/** Why an RBAC object cannot be told as rules of a service account. */
export enum RbacMisfitReason {
  /** A Role or RoleBinding of a namespace that is not the operator's. */
  OTHER_NAMESPACE = 'other-namespace',
  /** A Role that no binding grants to anybody. */
  UNBOUND_ROLE = 'unbound-role',
  /** A binding to a role that is not among the operator's objects, so its rules are not known. */
  UNKNOWN_ROLE = 'unknown-role',
  /** A binding to a ClusterRole whose rules the cluster collects from other ClusterRoles. */
  AGGREGATED_ROLE = 'aggregated-role',
}

/** An RBAC object that cannot be told as rules of a service account. */
export interface RbacMisfit {
  /** The Role, ClusterRole, RoleBinding or ClusterRoleBinding. */
  readonly object: InventoryObject;
  /** What keeps it from fitting. */
  readonly reason: RbacMisfitReason;
}

/** The RBAC of an operator, from the point of view of its service accounts. */
export interface RbacFacts {
  /** The service accounts of the operator's namespace that a binding names, by name. */
  readonly accounts: AccountRules[];
  /**
   * Objects that are about somebody else than these service accounts: roles for other subjects or for anybody to bind,
   * and bindings reduced to their other subjects.
   */
  readonly forOthers: InventoryObject[];
  /** Those of them that may be forgotten: ClusterRoles that nothing binds and that are not collected into other ClusterRoles. */
  readonly unboundClusterRoles: InventoryObject[];
  /** What fits neither. */
  readonly misfits: RbacMisfit[];
}

/** Beginning of the labels by which Kubernetes collects ClusterRoles into its own: admin, edit, view. */
const AGGREGATES_TO = 'rbac.authorization.k8s.io/aggregate-to-';

/** Whether an object is a Role, ClusterRole, RoleBinding or ClusterRoleBinding of Kubernetes. */
export function isRbac(manifest: JsonObject): boolean {
  return (textAt(manifest, 'apiVersion') ?? '').startsWith('rbac.authorization.k8s.io/')
    && /^(Cluster)?Role(Binding)?$/.test(textAt(manifest, 'kind') ?? '');
}

/**
 * Who may do what: the rules that bindings give to the service accounts of one namespace, and all RBAC objects that are not said by that.
 *
 * Rules keep the order of the role objects and of their lists; a rule that repeats another one is dropped.
 * A namespaced object without a namespace counts as one of the operator's namespace.
 */
export function bindRoles(objects: readonly InventoryObject[], namespace: string): RbacFacts {
  return new RoleBinder(objects.filter(object => isRbac(object.manifest)), namespace).facts();
}

/** A binding of the operator's namespace or of the whole cluster, taken apart. */
interface Binding {
  readonly object: InventoryObject;
  readonly clusterWide: boolean;
  readonly role: InventoryObject | undefined;
  readonly accounts: string[];
  readonly otherSubjects: Json[];
}

class RoleBinder {
  private readonly roles: InventoryObject[];
  private readonly roleByName: ReadonlyMap<string, InventoryObject>;
  private readonly bindings: ReadonlyMap<InventoryObject, Binding>;
  private readonly bindingsOfRole = new Map<InventoryObject, Binding[]>();

  public constructor(private readonly objects: readonly InventoryObject[], private readonly namespace: string) {
    const here = objects.filter(object => !this.isElsewhere(object));
    this.roles = here.filter(object => !isBinding(object));
    this.roleByName = new Map(this.roles.map(role => [roleKey(role.manifest.kind, textAt(role.manifest, 'metadata', 'name')), role]));
    this.bindings = new Map(here.filter(isBinding).map(object => [object, this.takeApart(object)]));
    for (const binding of this.bindings.values()) {
      if (binding.role === undefined) continue;
      this.bindingsOfRole.set(binding.role, [...this.bindingsOfRole.get(binding.role) ?? [], binding]);
    }
  }

  public facts(): RbacFacts {
    const forOthers: InventoryObject[] = [];
    const misfits: RbacMisfit[] = [];
    for (const object of this.objects) {
      const reason = this.misfit(object);
      const rest = reason === undefined ? this.partForOthers(object) : undefined;
      if (reason !== undefined) misfits.push({ object, reason });
      if (rest !== undefined) forOthers.push(rest);
    }
    const names = [...new Set([...this.bindings.values()].flatMap(binding => binding.accounts))].sort();
    const unboundClusterRoles = forOthers.filter(object => this.isUnboundClusterRole(object));
    return { accounts: names.map(name => this.rulesOf(name)), forOthers, unboundClusterRoles, misfits };
  }

  private isElsewhere(object: InventoryObject): boolean {
    return !isClusterWide(object) && (textAt(object.manifest, 'metadata', 'namespace') ?? this.namespace) !== this.namespace;
  }

  private takeApart(object: InventoryObject): Binding {
    const subjects = listAt(object.manifest, 'subjects');
    return {
      object,
      clusterWide: isClusterWide(object),
      role: this.roleByName.get(roleKey(textAt(object.manifest, 'roleRef', 'kind'), textAt(object.manifest, 'roleRef', 'name'))),
      accounts: subjects.filter(subject => this.isOwnAccount(subject)).map(subject => textAt(subject, 'name') ?? ''),
      otherSubjects: subjects.filter(subject => !this.isOwnAccount(subject)),
    };
  }

  private isOwnAccount(subject: Json): boolean {
    return textAt(subject, 'kind') === 'ServiceAccount' && (textAt(subject, 'namespace') ?? this.namespace) === this.namespace;
  }

  private misfit(object: InventoryObject): RbacMisfitReason | undefined {
    if (this.isElsewhere(object)) return RbacMisfitReason.OTHER_NAMESPACE;
    const binding = this.bindings.get(object);
    if (binding === undefined) {
      // A ClusterRole without a binding is there for administrators, or for aggregation; a Role without one does nothing.
      return isClusterWide(object) || this.bindingsOfRole.has(object) ? undefined : RbacMisfitReason.UNBOUND_ROLE;
    }
    if (binding.accounts.length === 0) return undefined;
    if (binding.role === undefined) return RbacMisfitReason.UNKNOWN_ROLE;
    return objectAt(binding.role.manifest, 'aggregationRule') === undefined ? undefined : RbacMisfitReason.AGGREGATED_ROLE;
  }

  private isUnboundClusterRole(object: InventoryObject): boolean {
    const labels = Object.keys(objectAt(object.manifest, 'metadata', 'labels') ?? {});
    return object.manifest.kind === 'ClusterRole' && !this.bindingsOfRole.has(object) && !labels.some(key => key.startsWith(AGGREGATES_TO));
  }

  private partForOthers(object: InventoryObject): InventoryObject | undefined {
    const binding = this.bindings.get(object);
    if (binding === undefined) {
      const users = this.bindingsOfRole.get(object) ?? [];
      return users.length === 0 || users.some(user => user.otherSubjects.length > 0) ? object : undefined;
    }
    if (binding.accounts.length === 0) return object;
    if (binding.otherSubjects.length === 0) return undefined;
    return { ...object, manifest: { ...object.manifest, subjects: binding.otherSubjects } };
  }

  private rulesOf(account: string): AccountRules {
    const granted = [...this.bindings.values()].filter(({ object, accounts }) => accounts.includes(account) && this.misfit(object) === undefined);
    const rules = (clusterWide: boolean): JsonObject[] => {
      const bound = new Set(granted.filter(binding => binding.clusterWide === clusterWide).map(binding => binding.role));
      return distinctRules(this.roles.filter(role => bound.has(role)).flatMap(role => listAt(role.manifest, 'rules').filter(isJsonObject)));
    };
    return { name: account, clusterRules: rules(true), namespaceRules: rules(false) };
  }
}

function isBinding(object: InventoryObject): boolean {
  return (textAt(object.manifest, 'kind') ?? '').endsWith('Binding');
}

function isClusterWide(object: InventoryObject): boolean {
  return (textAt(object.manifest, 'kind') ?? '').startsWith('Cluster');
}

function roleKey(kind: Json | undefined, name: string | undefined): string {
  return `${kind}/${name}`;
}

/** The rules without those that repeat another one, in their order. */
export function distinctRules(rules: readonly JsonObject[]): JsonObject[] {
  const seen = new Set<string>();
  return rules.filter(rule => {
    const text = JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
    return !seen.has(text) && seen.add(text);
  });
}
