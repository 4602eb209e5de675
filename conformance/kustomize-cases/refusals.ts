import { KustomizeCase } from './kustomize-case';
import { MANIFESTS, ofAll } from './manifests';

/** Kustomizations that kustomize refuses. */
export function refusedCases(): KustomizeCase[] {
  return [
    ...Object.entries(FIELDS).map(([name, fields]) => ({ name, folder: '.', files: { ...MANIFESTS, 'kustomization.yaml': ofAll(fields) } })),
    ...Object.entries(FILES).map(([name, files]) => ({ name, folder: '.', files })),
  ];
}

/** Kustomizations that kustomize builds, and we say that we cannot. */
export function unsupportedCases(): KustomizeCase[] {
  return Object.entries(UNSUPPORTED).map(([name, fields]) => ({ name, folder: '.', files: { ...MANIFESTS, 'kustomization.yaml': ofAll(fields) } }));
}

const FIELDS: { readonly [name: string]: string } = {
  'a field that is none': 'namePrefx: my-\n',
  'a prefix that is a number': 'namePrefix: 1\n',
  'another kind': 'kind: Deployment\n',
  'another version': 'apiVersion: kustomize.config.k8s.io/v1\nkind: Kustomization\n',
  'a patch of nothing': 'patches:\n- patch: |-\n    apiVersion: v1\n    kind: Service\n    metadata: {name: absent}\n',
  'a patch that is empty': 'patches:\n- target: {kind: Service}\n',
  'a patch file that is missing': 'patches:\n- path: absent.yaml\n',
  'an operation that does not fit': 'patches:\n- target: {kind: Service}\n  patch: \'[{"op": "remove", "path": "/spec/absent"}]\'\n',
  'an operation below nothing': 'patches:\n- target: {kind: Service}\n  patch: \'[{"op": "add", "path": "/absent/deep", "value": 1}]\'\n',
  'a test that fails': 'patches:\n- target: {kind: Service}\n  patch: \'[{"op": "test", "path": "/spec/type", "value": "NodePort"}]\'\n',
  'operations without a target': 'patches:\n- patch: \'[{"op": "remove", "path": "/spec/absent"}]\'\n',
  'a directive that is none': 'patches:\n- patch: |-\n    apiVersion: v1\n    kind: Service\n    metadata: {name: web}\n    spec: {$patch: remove}\n',
  'a list where a map is': 'patches:\n- patch: |-\n    apiVersion: v1\n    kind: Service\n    metadata: {name: web}\n    spec: [1]\n',
  'replicas of nothing': 'replicas:\n- {name: absent, count: 1}\n',
  'a replacement without a source': 'replacements:\n- targets: [{select: {kind: Service}}]\n',
  'a replacement of nothing': 'replacements:\n- source: {kind: Service, name: absent}\n  targets: [{select: {kind: Secret}}]\n',
  'a replacement with several sources': 'replacements:\n- source: {group: apps}\n  targets: [{select: {kind: Secret}}]\n',
  'a replacement from a field that is missing': 'replacements:\n- source: {kind: Service, fieldPath: spec.absent}\n  targets: [{select: {kind: Secret}}]\n',
  'a replacement to a field that is missing': 'replacements:\n- source: {kind: Service}\n  targets: [{select: {kind: Secret}, fieldPaths: [spec.absent]}]\n',
  'a generator without a name': 'configMapGenerator:\n- literals: [a=1]\n',
  'a generator that merges with nothing': 'configMapGenerator:\n- {name: absent, behavior: merge, literals: [a=1]}\n',
  'a generator of what is there': 'configMapGenerator:\n- {name: settings, literals: [a=1]}\n',
  'a generator with a key twice': 'configMapGenerator:\n- {name: made, literals: [a=1, a=2]}\n',
  'a literal without a value': 'configMapGenerator:\n- {name: made, literals: [a]}\n',
  'a generator whose file is missing': 'configMapGenerator:\n- {name: made, files: [absent]}\n',
  'a variable of nothing': 'vars:\n- {name: A, objref: {kind: Service, version: v1, name: absent}}\n',
  'a variable twice': 'vars:\n- {name: A, objref: {kind: Service, version: v1, name: web}}\n- {name: A, objref: {kind: Service, version: v1, name: web}}\n',
  'an order that is none': 'sortOptions: {order: random}\n',
  'legacy options of another order': 'sortOptions: {order: fifo, legacySortOptions: {orderFirst: [Secret]}}\n',
  'a component that is missing': 'components: [absent]\n',
  'a selector that is none': 'patches:\n- target: {labelSelector: "a=="}\n  patch: \'[{"op": "add", "path": "/a", "value": 1}]\'\n- target: {labelSelector: "a in"}\n  patch: \'[{"op": "add", "path": "/a", "value": 1}]\'\n',
  'a pattern that is none': 'patches:\n- target: {name: "(web"}\n  patch: \'[{"op": "add", "path": "/a", "value": 1}]\'\n',
};

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n';

const FILES: { readonly [name: string]: { readonly [path: string]: string } } = {
  'no kustomization': { 'service.yaml': SERVICE },
  'two kustomizations': { 'service.yaml': SERVICE, 'kustomization.yaml': 'resources: [service.yaml]\n', 'kustomization.yml': 'resources: [service.yaml]\n' },
  'an empty kustomization': { 'kustomization.yaml': '# nothing\n' },
  'an object twice': { 'a.yaml': SERVICE, 'b.yaml': SERVICE, 'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n' },
  'an object without a name': { 'a.yaml': 'apiVersion: v1\nkind: Service\n', 'kustomization.yaml': 'resources: [a.yaml]\n' },
  'an object without a kind': { 'a.yaml': 'apiVersion: v1\nmetadata: {name: a}\n', 'kustomization.yaml': 'resources: [a.yaml]\n' },
  'a file that is no YAML': { 'a.yaml': 'a: [1\n', 'kustomization.yaml': 'resources: [a.yaml]\n' },
  'a file that is missing': { 'kustomization.yaml': 'resources: [absent.yaml]\n' },
  'a circle': { 'kustomization.yaml': 'resources: [a]\n', 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
  'a folder that is no kustomization': { 'kustomization.yaml': 'resources: [a]\n', 'a/service.yaml': SERVICE },
  'a component among the resources': { 'kustomization.yaml': 'resources: [a]\n', 'a/kustomization.yaml': 'kind: Component\nnamePrefix: a-\n' },
  'a kustomization among the components': { 'kustomization.yaml': 'components: [a]\n', 'a/kustomization.yaml': 'namePrefix: a-\n' },
  'two objects that one namespace makes one': {
    'kustomization.yaml': 'namespace: there\nresources: [a.yaml]\n',
    'a.yaml': `${SERVICE}---\napiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: other}\n`,
  },
};

const UNSUPPORTED: { readonly [name: string]: string } = {
  'transformers': 'transformers:\n- |-\n  apiVersion: builtin\n  kind: PrefixTransformer\n  metadata: {name: p}\n  prefix: my-\n  fieldSpecs: [{path: metadata/name}]\n',
  'build metadata': 'buildMetadata: [originAnnotations]\n',
  'a replacement in a text': 'replacements:\n- source: {kind: Service}\n  targets: [{select: {kind: ConfigMap}, fieldPaths: [data.color.deep]}]\n'.replace('color.deep', 'json.a')
    + 'patches:\n- target: {kind: ConfigMap}\n  patch: \'[{"op": "add", "path": "/data/json", "value": "{\\"a\\": 1}"}]\'\n',
};
