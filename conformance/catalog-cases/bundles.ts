import { FileTree, type JsonObject, emitYaml } from '../subject';

/** A small bundle to be rendered. */
export interface BundleCase { readonly name: string; readonly files: FileTree }

const PREFIX = 'operators.operatorframework.io.bundle.';
const ANNOTATIONS = { annotations: { [`${PREFIX}package.v1`]: 'widgets', [`${PREFIX}channels.v1`]: 'stable' } };

const CRD: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Widget', plural: 'widgets' },
    scope: 'Namespaced',
    versions: [{
      name: 'v1',
      served: true,
      storage: true,
      schema: { openAPIV3Schema: { type: 'object', description: 'a < b && c > d \u2028', properties: { 10: { type: 'integer' }, 9: { type: 'number', minimum: 1e-7 } } } },
    }],
  },
};

function csv(spec: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: { name: 'widgets.v1.0.0', annotations: { a: 'b' }, ...metadata },
    spec: {
      version: '1.0.0',
      displayName: 'Widgets',
      description: '<b>bold</b>\b',
      customresourcedefinitions: { owned: [{ name: 'widgets.example.com', version: 'v1', kind: 'Widget', specDescriptors: [{ path: 'size', value: { a: [1] } }] }] },
      install: {
        strategy: 'deployment',
        spec: {
          deployments: [{
            name: 'a',
            spec: {
              template: {
                spec: {
                  containers: [{ name: 'a', image: 'example.com/a:1' }, { name: 'b' }], initContainers: [{ name: 'c', image: 'example.com/c:1' }],
                },
              },
            },
          }],
        },
      },
      relatedImages: [{ name: 'z', image: 'example.com/z:1' }, { name: 'a', image: 'example.com/a:1' }],
      ...spec,
    },
  };
}

function files(changes: { readonly [path: string]: string | JsonObject | undefined } = {}): FileTree {
  const all = { 'manifests/csv.yaml': csv(), 'manifests/crd.yaml': CRD, 'metadata/annotations.yaml': ANNOTATIONS, ...changes };
  return new FileTree(Object.entries(all).flatMap(([path, content]) => content === undefined ? [] : [[path, typeof content === 'string' ? content : emitYaml(content)]]));
}

function withSpec(spec: JsonObject): FileTree {
  return files({ 'manifests/csv.yaml': csv(spec) });
}

function withProperties(...properties: JsonObject[]): FileTree {
  return files({ 'metadata/properties.yaml': { properties } });
}

function withDependencies(...dependencies: JsonObject[]): FileTree {
  return files({ 'metadata/dependencies.yaml': { dependencies } });
}

const GVK = { group: 'other.example.com', kind: 'Other', version: 'v1' };

/** Small bundles, each with something that rendering must mind. */
export const BUNDLES: readonly BundleCase[] = Object.entries({
  'nothing special': files(),
  'JSON': files({ 'manifests/crd.yaml': undefined, 'manifests/crd.json': JSON.stringify(CRD), 'metadata/annotations.yaml': `  ${JSON.stringify(ANNOTATIONS)}` }),
  'a license before the first separator': files({ 'manifests/crd.yaml': `# License\n---\n${emitYaml(CRD)}` }),
  'a license in the metadata': files({ 'metadata/annotations.yaml': `# License\n---\n${emitYaml(ANNOTATIONS)}` }),
  'a separator first': files({ 'manifests/crd.yaml': `---\n# License\n${emitYaml(CRD)}` }),
  'two documents': files({ 'manifests/crd.yaml': `${emitYaml(CRD)}---\n${emitYaml({ ...CRD, metadata: { name: 'second' } })}` }),
  'two CSVs': files({ 'manifests/a.yaml': csv({ version: '2.0.0' }) }),
  'no CSV': files({ 'manifests/csv.yaml': undefined }),
  'no manifests': files({ 'manifests/csv.yaml': 'a: b', 'manifests/crd.yaml': '[]' }),
  'a file that starts with a dot': files({ 'manifests/.hidden.yaml': emitYaml({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }) }),
  'a README': files({ 'manifests/README.md': '# Title\n' }),
  'a folder': files({ 'manifests/sub/cm.yaml': emitYaml({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }) }),
  'an object without a kind': files({ 'manifests/a.yaml': { apiVersion: 'v1', metadata: { name: 'a' } } }),
  'an object without a version': files({ 'manifests/a.yaml': { kind: 'ConfigMap', metadata: { name: 'a' } } }),
  'an object of a strange version': files({ 'manifests/a.yaml': { apiVersion: 'a/b/c', kind: 'ConfigMap', metadata: { name: 'a' } } }),
  'no annotations': files({ 'metadata/annotations.yaml': undefined, 'metadata/other.yaml': 'a: b' }),
  'empty annotations': files({ 'metadata/annotations.yaml': { annotations: {} } }),
  'no package': files({ 'metadata/annotations.yaml': { annotations: { [`${PREFIX}channels.v1`]: 'stable' } } }),
  'an annotation that is a number': files({ 'metadata/annotations.yaml': { annotations: { [`${PREFIX}package.v1`]: 'widgets', [`${PREFIX}channels.v1`]: 4.1 } } }),
  'an annotation that is a list': files({ 'metadata/annotations.yaml': { annotations: { [`${PREFIX}package.v1`]: ['widgets'] } } }),
  'all in one metadata file': files({ 'metadata/annotations.yaml': { ...ANNOTATIONS, properties: [{ type: 'a', value: 1 }], dependencies: [{ type: 'olm.gvk', value: GVK }] } }),
  'properties': withProperties({ type: 'b', value: '<' }, { type: 'a', value: { y: 1, x: [true, null] } }, { type: 'a', value: { x: [true, null], y: 1 } }, { type: 'a', value: '' }),
  'a property without a value': withProperties({ type: 'a' }),
  'a property with null': withProperties({ type: 'a', value: null }),
  'a gvk without a value': withProperties({ type: 'olm.gvk' }),
  'a gvk of a wrong type': withProperties({ type: 'olm.gvk', value: { group: 5 } }),
  'a gvk twice': withProperties({ type: 'olm.gvk', value: { kind: 'Widget', group: 'example.com', version: 'v1' } }, { type: 'olm.gvk', value: GVK }),
  'a package of its own': withProperties({ type: 'olm.package', value: { packageName: 'other', version: '3.0.0' } }),
  'constraints': withProperties({ type: 'olm.constraint', value: { failureMessage: 'a', all: { constraints: [{ gvk: GVK }] } } }, { type: 'olm.package.required', value: { packageName: 'a', versionRange: '>=1.0.0' } }),
  'csv metadata of its own': withProperties({ type: 'olm.csv.metadata', value: { displayName: 'a' } }),
  'dependencies': withDependencies(
    { type: 'olm.gvk', value: GVK }, { type: 'olm.gvk', value: GVK }, { type: 'olm.package', value: { packageName: 'a', version: '>=1.0.0 <2.0.0' } },
    { type: 'olm.package', value: { packageName: 'a', version: '>=1.0.0 <2.0.0' } }, { type: 'olm.constraint', value: { cel: { rule: 'true' } } }, { type: 'olm.label', value: { label: 'x' } },
  ),
  'a dependency of a wrong type': withDependencies({ type: 'olm.label', value: 1 }, { type: 'olm.package', value: { packageName: 'a', version: 1 } }),
  'a dependency that is text': withDependencies({ type: 'olm.gvk', value: 'x' }),
  'properties in an annotation': files({ 'manifests/csv.yaml': csv({}, { annotations: { 'olm.properties': '[{"type": "t", "value": {"b": 1, "a": "<"}}, {"type":"olm.gvk","value":{"group":"g","kind":"K","version":"v"}}]' } }) }),
  'properties in an annotation that is no JSON': files({ 'manifests/csv.yaml': csv({}, { annotations: { 'olm.properties': '[{' } }) }),
  'a package in an annotation': files({ 'manifests/csv.yaml': csv({}, { annotations: { 'olm.properties': '[{"type":"olm.package","value":{"packageName":"x","version":"9"}}]' } }) }),
  'a release': withSpec({ release: '1.alpha' }),
  'a release that is a number': withSpec({ release: 2 }),
  'a release that is a list': withSpec({ release: [] }),
  'a wrong release': withSpec({ release: 'a..b' }),
  'no version': withSpec({ version: null }),
  'a version that is a number': withSpec({ version: 1.5 }),
  'a version with a v': withSpec({ version: 'v1.0' }),
  'a wrong version': withSpec({ version: 'one' }),
  'no related images': withSpec({ relatedImages: null }),
  'related images of a wrong type': withSpec({ relatedImages: [{ name: 1 }] }),
  'related images twice': withSpec({ relatedImages: [{ name: 'a', image: 'example.com/a:1' }, { name: 'b', image: 'example.com/a:1' }, { image: '' }] }),
  'another strategy': withSpec({ install: { strategy: 'other' } }),
  'no install': withSpec({ install: null }),
  'a CRD that is missing': withSpec({ customresourcedefinitions: { owned: [{ name: 'others.example.com', version: 'v1', kind: 'Other' }] } }),
  'a CRD of another version': withSpec({ customresourcedefinitions: { owned: [{ name: 'widgets.example.com', version: 'v2', kind: 'Widget' }] } }),
  'a CRD without a group': withSpec({ customresourcedefinitions: { owned: [{ name: 'widgets', version: 'v1', kind: 'Widget' }] } }),
  'a required CRD without a group': withSpec({ customresourcedefinitions: { required: [{ name: 'widgets', version: 'v1', kind: 'Widget' }] } }),
  'required CRDs': withSpec({ customresourcedefinitions: { required: [{ name: 'others.example.com', version: 'v1', kind: 'Other' }, { name: 'a.b.c', version: 'v1', kind: 'A' }] } }),
  'CRDs of a wrong type': withSpec({ customresourcedefinitions: [] }),
  'API services': withSpec({
    apiservicedefinitions: {
      owned: [{ group: 'api.example.com', name: 'things', version: 'v1', kind: 'Thing', containerPort: 443, deploymentName: 'a' }],
      required: [{ group: 'other.example.com', name: 'others', version: 'v1', kind: 'Other' }],
    },
  }),
  'API services of a wrong type': withSpec({ apiservicedefinitions: { owned: 'x' } }),
  'an old CRD': files({ 'manifests/crd.yaml': { ...CRD, apiVersion: 'apiextensions.k8s.io/v1beta1', spec: { group: 'example.com', names: { kind: 'Widget', plural: 'widgets' }, version: 'v1' } } }),
  'a spec that is text': files({ 'manifests/csv.yaml': { ...csv(), spec: 'x' } }),
  'no spec': files({ 'manifests/csv.yaml': { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'ClusterServiceVersion', metadata: { name: 'widgets.v1.0.0' } } }),
  'empty values': withSpec({
    keywords: [],
    maintainers: [{}],
    links: [{ name: '', url: 'u' }],
    provider: {},
    nativeAPIs: [{ kind: 'A' }],
    installModes: [{ type: 'AllNamespaces' }],
    maturity: '',
    minKubeVersion: '1.20.0',
    customresourcedefinitions: { owned: [{ name: 'widgets.example.com', version: 'v1', kind: 'Widget', resources: [{ kind: 'Pod' }], statusDescriptors: [{ 'path': 'a', 'x-descriptors': [], 'value': null }] }] },
  }),
  'keywords of a wrong type': withSpec({ keywords: [1] }),
  'unknown fields': withSpec({ unknown: 1, displayname: 'other case' }),
  'labels': files({ 'manifests/csv.yaml': csv({}, { labels: { x: 'y' }, annotations: {} }) }),
  'an annotation of the CSV that is a number': files({ 'manifests/csv.yaml': csv({}, { annotations: { x: 5 } }) }),
  'large numbers': files({ 'manifests/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nx: [9223372036854775807, 4611686018427387904, 1e3, 1e21, 1.0, -0.0, 0x10, 1e400, 18446744073709551615]\n' }),
}).map(([name, tree]) => ({ name, files: tree }));
