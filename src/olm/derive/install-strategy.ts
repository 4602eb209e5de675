import { JsonObject, objectAt, textAt } from '../../kube/json';
import { InventoryObject } from '../../operator/inventory';
import { AccountRules } from '../../operator/rbac';
import { serviceAccountOf } from '../format/deployment';

/**
 * What accounts OLM has to make: those with rules, and those that Deployments use. OLM makes an account for each one that a permission
 * names, so that one without rules gets an empty permission.
 */
export function accountsOf(deployments: readonly InventoryObject[], bound: readonly AccountRules[]): AccountRules[] {
  const names = new Set(bound.map(account => account.name));
  const used = new Set(deployments.map(deployment => serviceAccountOf(deployment.manifest)).filter(name => name !== undefined));
  const unbound = [...used].filter(name => !names.has(name)).map(name => ({ name, clusterRules: [], namespaceRules: [] }));
  return [...bound, ...unbound].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `spec.install` of a ClusterServiceVersion: the Deployments, and what their service accounts may do. */
export function installStrategy(deployments: readonly InventoryObject[], accounts: readonly AccountRules[]): JsonObject {
  const permissions = accounts
    .filter(({ clusterRules, namespaceRules }) => namespaceRules.length > 0 || clusterRules.length === 0)
    .map(({ name, namespaceRules }) => ({ serviceAccountName: name, rules: namespaceRules }));
  const clusterPermissions = accounts
    .filter(({ clusterRules }) => clusterRules.length > 0)
    .map(({ name, clusterRules }) => ({ serviceAccountName: name, rules: clusterRules }));
  return {
    strategy: 'deployment',
    spec: {
      deployments: deployments.map(deployment => deploymentEntry(deployment.manifest)),
      ...(permissions.length > 0 && { permissions }),
      ...(clusterPermissions.length > 0 && { clusterPermissions }),
    },
  };
}

function deploymentEntry(manifest: JsonObject): JsonObject {
  const label = objectAt(manifest, 'metadata', 'labels') ?? {};
  return {
    name: textAt(manifest, 'metadata', 'name') ?? '',
    ...(Object.keys(label).length > 0 && { label }),
    spec: manifest.spec ?? {},
  };
}
