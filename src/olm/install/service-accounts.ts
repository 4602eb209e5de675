import type { InstallStrategy } from './cluster-service-version';
import type { Generation } from './generation';
import { goObject } from './go/convert';
import { JsonObject } from '../../kube/json';

/** The service account of the namespace, which nobody needs to make. */
export const DEFAULT_SERVICE_ACCOUNT = 'default';

/** The ServiceAccounts that permissions name, each once. */
export function serviceAccounts({ bundle, installNamespace: namespace }: Generation): JsonObject[] {
  return serviceAccountNames(bundle.csv.spec.install.spec)
    .filter(name => name !== DEFAULT_SERVICE_ACCOUNT)
    .map(name => goObject('core.v1.ServiceAccount', { kind: 'ServiceAccount', apiVersion: 'v1', metadata: { name, namespace } }));
}

function serviceAccountNames({ permissions = [], clusterPermissions = [] }: InstallStrategy): string[] {
  return [...new Set([...permissions, ...clusterPermissions].map(({ serviceAccountName }) => serviceAccountName || DEFAULT_SERVICE_ACCOUNT))].sort();
}
