import { Base } from './bases';
import { JsonObject, emitYaml } from '../subject';

const CSV: JsonObject = {
  apiVersion: 'operators.coreos.com/v1alpha1',
  kind: 'ClusterServiceVersion',
  metadata: { name: 'full.v1.0.0', namespace: 'placeholder', finalizers: ['example.com/kept'], annotations: { capabilities: 'Basic Install' } },
  spec: {
    displayName: 'Full',
    description: 'Has what hardly any operator has.',
    version: '1.0.0',
    replaces: 'full.v0.9.0',
    skips: ['full.v0.8.0'],
    minKubeVersion: '1.27.0',
    maturity: 'stable',
    keywords: ['example'],
    provider: { name: 'Example' },
    maintainers: [{ name: 'Somebody', email: 'somebody@example.com' }],
    links: [{ name: 'Source', url: 'https://example.com/full' }],
    cleanup: { enabled: false },
    nativeAPIs: [{ group: '', version: 'v1', kind: 'ConfigMap' }],
    installModes: ['OwnNamespace', 'SingleNamespace', 'MultiNamespace', 'AllNamespaces'].map(type => ({ type, supported: type === 'AllNamespaces' })),
    customresourcedefinitions: { owned: [{ name: 'widgets.example.com', version: 'v1', kind: 'Widget', displayName: 'Widget', description: 'A widget.' }] },
    apiservicedefinitions: {
      owned: [{ name: 'gadgets', group: 'gadgets.example.com', version: 'v1', kind: 'Gadget', deploymentName: 'full', containerPort: 8443 }],
      required: [{ name: 'gizmos', group: 'gizmos.example.com', version: 'v1', kind: 'Gizmo' }],
    },
    install: {
      strategy: 'deployment',
      spec: {
        deployments: [{
          name: 'full',
          spec: {
            selector: { matchLabels: { app: 'full' } },
            template: {
              metadata: { labels: { app: 'full' } },
              spec: { serviceAccountName: 'full', containers: [{ name: 'full', image: 'example.com/full:v1' }] },
            },
          },
        }],
      },
    },
  },
};

const DEFINITION: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com', finalizers: ['example.com/kept'] },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { plural: 'widgets', singular: 'widget', kind: 'Widget', listKind: 'WidgetList' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
  },
  status: { storedVersions: ['v1'] },
};

const CONFIG_MAP: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', finalizers: ['example.com/kept', 'example.com/held'] },
  data: { a: 'b' },
};

const PREFIX = 'operators.operatorframework.io.bundle';

/** A small bundle that has the fields that no published one has, so that each can be changed. */
export const FULL_BASE: Base = {
  name: 'full/1.0.0',
  files: new Map(Object.entries<JsonObject>({
    'manifests/full.clusterserviceversion.yaml': CSV,
    'manifests/widgets.crd.yaml': DEFINITION,
    'manifests/settings.yaml': CONFIG_MAP,
    'metadata/annotations.yaml': {
      annotations: {
        [`${PREFIX}.mediatype.v1`]: 'registry+v1',
        [`${PREFIX}.manifests.v1`]: 'manifests/',
        [`${PREFIX}.metadata.v1`]: 'metadata/',
        [`${PREFIX}.package.v1`]: 'full',
        [`${PREFIX}.channels.v1`]: 'stable',
        [`${PREFIX}.channel.default.v1`]: 'stable',
      },
      notes: ['read by nobody'],
    },
  }).map(([path, object]) => [path, emitYaml(object)])),
};
