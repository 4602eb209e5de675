import { JsonObject } from '../../src/kube/json';
import { Inventory, InventoryObject } from '../../src/operator/inventory';
import { OperatorMetadata } from '../../src/operator/metadata';

/** An object of an operator, as its construct made it. */
export function inventoryObject(manifest: JsonObject): InventoryObject {
  const { name } = manifest.metadata as JsonObject;
  return { manifest, constructPath: `web-operator/${manifest.kind}-${name}`, source: 'main.ts:1:1' };
}

/** An object of the API group `rbac.authorization.k8s.io`. */
export function rbac(kind: string, metadata: JsonObject, rest: JsonObject): JsonObject {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata, ...rest };
}

/** The definition of a custom resource `Site` with two versions, of which one is served. */
export const SITES: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'sites.web.example.com', creationTimestamp: null },
  spec: {
    group: 'web.example.com',
    names: { kind: 'Site', plural: 'sites' },
    scope: 'Namespaced',
    versions: [
      { name: 'v1alpha1', served: false, storage: false, schema: { openAPIV3Schema: { type: 'object' } } },
      { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', description: 'A web site.' } } },
    ],
  },
  status: { storedVersions: ['v1'] },
};

/** A Deployment of one container, in the namespace `web`. */
export const DEPLOYMENT: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web-operator', namespace: 'web' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        serviceAccountName: 'web-operator',
        containers: [{
          name: 'manager',
          image: 'quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111',
          env: [{ name: 'RELATED_IMAGE_WEB_SERVER', value: 'quay.io/example/server:v2' }],
        }],
      },
    },
  },
};

/** Namespace, service account and RBAC that a plain operator has. */
export const ACCESS: JsonObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web-operator', namespace: 'web' } },
  rbac('Role', { name: 'leader', namespace: 'web' }, { rules: [{ apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['*'] }] }),
  rbac('RoleBinding', { name: 'leader', namespace: 'web' }, {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'leader' },
    subjects: [{ kind: 'ServiceAccount', name: 'web-operator', namespace: 'web' }],
  }),
  rbac('ClusterRole', { name: 'sites' }, { rules: [{ apiGroups: ['web.example.com'], resources: ['sites'], verbs: ['get', 'list'] }] }),
  rbac('ClusterRoleBinding', { name: 'sites' }, {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'sites' },
    subjects: [{ kind: 'ServiceAccount', name: 'web-operator', namespace: 'web' }],
  }),
];

/** An operator of these objects; what is a CustomResourceDefinition is one of its APIs. */
export function inventory(manifests: JsonObject[], metadata: Partial<OperatorMetadata> = {}, samples: JsonObject[] = []): Inventory {
  const objects = manifests.map(inventoryObject);
  return {
    name: 'web-operator',
    namespace: 'web',
    metadata: { version: '0.1.0', ...metadata },
    objects,
    ownedApis: objects.filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition').map(definition => ({ definition, samples })),
    images: [],
    webhooks: [],
  };
}
