import { Finding, Severity } from '../../findings/finding';
import { JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { Inventory, InventoryObject } from '../../operator/inventory';
import { isRbac, RbacFacts, RbacMisfitReason } from '../../operator/rbac';
import { isDeployment, serviceAccountOf } from '../format/deployment';
import { alternativeTo, SUPPORTED_KINDS } from '../format/supported-kinds';

/** What of an operator becomes objects of a bundle, and what cannot. */
export interface BundleObjects {
  /** The objects, without namespace. */
  readonly objects: InventoryObject[];
  /** What OLM would refuse, or do otherwise. */
  readonly findings: Finding[];
}

const EXCLUDE = 'or leave it out of the bundle with PerTarget.onlyIn and a reason';

/**
 * The objects that a bundle carries beside its ClusterServiceVersion. Not among them: Deployments, their service accounts and the RBAC of these,
 * which OLM makes, and the operator's namespace, which has to be there.
 *
 * @param accounts names of the service accounts that OLM makes
 */
export function bundleObjects(inventory: Inventory, rbac: RbacFacts, accounts: readonly string[]): BundleObjects {
  const objects: InventoryObject[] = [];
  const findings: Finding[] = [];
  const forOthers = new Map(rbac.forOthers.map(object => [object.constructPath, object]));
  for (const object of inventory.objects) {
    const { manifest } = object;
    if (isDeployment(manifest) || isOwnNamespace(manifest, inventory.namespace)) {
      continue;
    } else if (isRbac(manifest)) {
      const rest = forOthers.get(object.constructPath);
      if (rest !== undefined) objects.push(forBundle(rest));
    } else if (isServiceAccount(manifest) && accounts.includes(textAt(manifest, 'metadata', 'name') ?? '')) {
      findings.push(...lostSettings(object));
    } else {
      const refusal = refused(object, inventory);
      if (refusal === undefined) objects.push(forBundle(object));
      else findings.push(refusal);
    }
  }
  findings.push(...rbac.misfits.map(({ object, reason }) => misfit(object, reason, inventory.namespace)));
  findings.push(...rbac.unboundClusterRoles.map(role => finding(role, {
    code: 'OLM089',
    severity: Severity.WARNING,
    message: 'is bound to nobody; the bundle brings it for administrators to bind',
    remedy: `Bind it to the service account that needs it, label it rbac.authorization.k8s.io/aggregate-to-view or the like, ${EXCLUDE}.`,
  })));
  return { objects, findings };
}

/** Findings about Deployments that OLM would install otherwise than they say. */
export function deploymentFindings(deployments: readonly InventoryObject[], namespace: string): Finding[] {
  const elsewhere = deployments.filter(({ manifest }) => (textAt(manifest, 'metadata', 'namespace') ?? namespace) !== namespace);
  return [
    ...elsewhere.map(deployment => otherNamespace(deployment, namespace)),
    ...deployments.filter(({ manifest }) => serviceAccountOf(manifest) === undefined).map(deployment => finding(deployment, {
      code: 'OLM087',
      severity: Severity.WARNING,
      message: 'runs as the service account \'default\', which OLM gives no permissions',
      remedy: 'Give it a service account of its own.',
    })),
  ];
}

function refused(object: InventoryObject, { namespace, ownedApis }: Inventory): Finding | undefined {
  const { manifest } = object;
  const kind = textAt(manifest, 'kind') ?? '';
  if (!SUPPORTED_KINDS.includes(kind)) {
    const isOwn = ownedApis.some(({ definition }) => textAt(definition.manifest, 'spec', 'names', 'kind') === kind
      && (textAt(manifest, 'apiVersion') ?? '').startsWith(`${textAt(definition.manifest, 'spec', 'group')}/`));
    const alternative = isOwn
      ? 'Make it a sample of its custom resource, or let the annotation operatorframework.io/initialization-resource ask for it.'
      : alternativeTo(kind);
    return finding(object, {
      code: 'OLM080',
      severity: Severity.ERROR,
      message: `is of a kind that OLM does not install from a bundle: ${kind}`,
      remedy: `${alternative} Otherwise leave it out of the bundle with PerTarget.onlyIn and a reason.`,
    });
  }
  const isElsewhere = kind !== 'CustomResourceDefinition' && (textAt(manifest, 'metadata', 'namespace') ?? namespace) !== namespace;
  return isElsewhere ? otherNamespace(object, namespace) : undefined;
}

function otherNamespace(object: InventoryObject, namespace: string): Finding {
  return finding(object, {
    code: 'OLM081',
    severity: Severity.ERROR,
    message: `is in the namespace '${textAt(object.manifest, 'metadata', 'namespace')}', but OLM puts everything into the operator's ('${namespace}')`,
    remedy: `Move it to the operator's namespace, let the operator create it, ${EXCLUDE}.`,
    path: 'metadata.namespace',
  });
}

function misfit(object: InventoryObject, reason: RbacMisfitReason, namespace: string): Finding {
  const role = textAt(object.manifest, 'roleRef', 'name');
  switch (reason) {
    case RbacMisfitReason.OTHER_NAMESPACE: return finding(object, {
      code: 'OLM082',
      severity: Severity.ERROR,
      message: `is in the namespace '${textAt(object.manifest, 'metadata', 'namespace')}', but OLM grants permissions in the operator's ('${namespace}') or in the whole cluster`,
      remedy: `Grant it in the whole cluster with a ClusterRole and a ClusterRoleBinding, ${EXCLUDE}.`,
      path: 'metadata.namespace',
    });
    case RbacMisfitReason.UNBOUND_ROLE: return finding(object, {
      code: 'OLM083',
      severity: Severity.ERROR,
      message: 'is bound to nobody, so that it grants nothing',
      remedy: `Bind it to the service account that needs it, remove it, ${EXCLUDE}.`,
    });
    case RbacMisfitReason.UNKNOWN_ROLE: return finding(object, {
      code: 'OLM084',
      severity: Severity.ERROR,
      message: `binds a service account to the role '${role}', whose rules are not known here: OLM wants rules, not names of roles`,
      remedy: `Write the rules out in a role of the operator, ${EXCLUDE}.`,
      path: 'roleRef.name',
    });
    case RbacMisfitReason.AGGREGATED_ROLE: return finding(object, {
      code: 'OLM085',
      severity: Severity.ERROR,
      message: `binds a service account to the ClusterRole '${role}', whose rules the cluster collects: OLM wants the rules themselves`,
      remedy: `Write the rules out in a ClusterRole without aggregationRule, ${EXCLUDE}.`,
      path: 'roleRef.name',
    });
  }
}

function lostSettings(object: InventoryObject): Finding[] {
  const { metadata, apiVersion: _apiVersion, kind: _kind, ...settings } = object.manifest;
  const annotations = Object.keys(objectAt(metadata, 'annotations') ?? {});
  const lost = [
    ...annotations.map(key => `annotation ${key}`),
    ...Object.keys(settings).filter(key => key !== 'automountServiceAccountToken' || settings[key] === false),
  ].filter(key => key !== 'secrets' || listAt(settings, 'secrets').length > 0);
  if (lost.length === 0) return [];
  return [finding(object, {
    code: 'OLM086',
    severity: Severity.WARNING,
    message: `is made by OLM itself, which drops ${lost.join(', ')}`,
    remedy: 'Say it in the pods of the Deployment where that is possible.',
  })];
}

function finding(object: InventoryObject, about: Omit<Finding, 'object'>): Finding {
  const name = describeObject(object.manifest);
  return {
    ...about,
    message: `${name} ${about.message}.`,
    object: name,
    constructPath: object.constructPath,
    ...(object.source !== undefined && { source: object.source }),
  };
}

/** Whether an object is the namespace that the operator runs in. */
export function isOwnNamespace(manifest: JsonObject, namespace: string): boolean {
  return manifest.apiVersion === 'v1' && manifest.kind === 'Namespace' && textAt(manifest, 'metadata', 'name') === namespace;
}

function isServiceAccount(manifest: JsonObject): boolean {
  return manifest.apiVersion === 'v1' && manifest.kind === 'ServiceAccount';
}

/** Without what belongs to a cluster: the namespace, and what the API server fills in. */
function forBundle(object: InventoryObject): InventoryObject {
  const { status: _status, ...manifest } = object.manifest;
  const { namespace: _namespace, creationTimestamp: _creationTimestamp, ...metadata } = objectAt(manifest, 'metadata') ?? {};
  return { ...object, manifest: { ...manifest, metadata } };
}
