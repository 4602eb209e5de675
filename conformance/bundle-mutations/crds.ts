import { Edit, inCrd, manifestsOf, madeAt, objectOf, objectsAt, setAt } from './bundle-files';
import { PLACE_EDITS, editPlace, told } from './places';
import { Mutation, Mutations, pickAny, withFile, withoutFile } from '../package-mutations/mutation';
import { Json, JsonObject, emitYaml, objectAt } from '../subject';

/** The parts of a CustomResourceDefinition, by the paths of their fields. */
const PARTS: { readonly [part: string]: RegExp } = {
  'metadata': /^(metadata|apiVersion|kind)\b/,
  'top of spec': /^spec\.[^.[]+(\[\d+\])?$/,
  'names': /^spec\.names\b/,
  'versions': /^spec\.versions\b/,
  'conversion': /^spec\.conversion\b/,
  'rest': /^(?!spec\.|metadata|kind|apiVersion)/,
};

const WEBHOOK: JsonObject = { clientConfig: { service: { name: 'a', namespace: 'b' } }, conversionReviewVersions: ['v1'] };

const VALUES: readonly (readonly [string, readonly Json[]])[] = [
  ['apiVersion', ['', 'apiextensions.k8s.io/v2', 'v1', null, 'apiextensions.k8s.io/v1beta1', 7]],
  ['metadata.name', ['', 'widgets', 'other.example.com', 'A.b.c', null, 7]],
  ['metadata.namespace', ['default', '', 'A B']],
  ['metadata.annotations', [{ 'A B': 'c' }, { a: 1 }, null, {}, { 'api-approved.kubernetes.io': 'x' }]],
  ['metadata.labels', [{ a: 'b c' }, { a: null }]],
  ['metadata.generateName', ['a-']],
  ['spec.group', ['', 'A', 'a', 'a.k8s.io', 'a.kubernetes.io', 'a_b.c', 'other.example.com', null]],
  ['spec.scope', ['', 'Foo', 'namespaced', 'Cluster', null]],
  ['spec.names.plural', ['', 'Widgets', 'widget s', 'w.x', null, 7]],
  ['spec.names.singular', ['', 'Widget', 'a b']],
  ['spec.names.kind', ['', 'widget', 'A B', 'Other', '7', null]],
  ['spec.names.listKind', ['', 'x', 'A B']],
  ['spec.names.shortNames', [['A'], ['a', 'a'], ['a b'], 'x', [], [1]]],
  ['spec.names.categories', [['all'], ['A'], [''], 'all']],
  ['spec.versions', [[], null, {}, [{}], [{ name: 'v1' }], [{ name: 'v1', served: true, storage: true }], [{ name: 'V1', served: true, storage: true }], ['v1'],
    [{ name: 'v1', served: true, storage: false }], [{ name: 'v1', served: 'true', storage: true }], [{ name: 'v1', served: true, storage: true, deprecationWarning: 'x' }],
    [{ name: 'v1', served: true, storage: true }, { name: 'v1', served: true, storage: false }], [{ name: 'v1', served: true, storage: true }, { name: 'v2', served: true, storage: true }],
    [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'foo' } } }], [{ name: 'v1', served: true, storage: true, schema: {} }],
    [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { properties: { a: { type: 'string', default: 7 } } } } }],
    [{ name: 'v1', served: true, storage: true, additionalPrinterColumns: [{ name: 'a', type: 'text', jsonPath: '.a' }] }],
    [{ name: 'v1', served: true, storage: true, additionalPrinterColumns: [{ name: '', type: 'string', jsonPath: 'a' }] }],
    [{ name: 'v1', served: true, storage: true, additionalPrinterColumns: [{ name: 'a', type: 'string', format: 'x', jsonPath: '.a[' }] }],
    [{ name: 'v1', served: true, storage: true, subresources: { scale: { specReplicasPath: 'x' } } }],
    [{ name: 'v1', served: true, storage: true, subresources: { scale: { specReplicasPath: '.spec.a', statusReplicasPath: '.status.b', labelSelectorPath: '.x' } } }],
    [{ name: 'v1', served: true, storage: true, selectableFields: [{ jsonPath: '.spec.a' }, { jsonPath: '.spec.a' }] }]]],
  ['spec.conversion', [{}, null, { strategy: 'None' }, { strategy: 'Webhook' }, { strategy: 'Other' }, { strategy: 'Webhook', webhook: {} }, { strategy: 'Webhook', webhook: WEBHOOK },
    { strategy: 'None', webhook: WEBHOOK }, { strategy: 'Webhook', webhook: { ...WEBHOOK, conversionReviewVersions: ['v9'] } }, { webhook: WEBHOOK },
    { strategy: 'Webhook', webhook: { clientConfig: {}, conversionReviewVersions: ['v1'] } }, { strategy: 'Webhook', webhook: { ...WEBHOOK, conversionReviewVersions: [] } },
    { strategy: 'Webhook', webhook: { ...WEBHOOK, clientConfig: { url: 'http://a' } } }, { strategy: 'Webhook', webhook: { ...WEBHOOK, clientConfig: { url: 'https://a', caBundle: 'x' } } },
    { strategy: 'Webhook', webhook: { ...WEBHOOK, clientConfig: { service: { name: 'a', namespace: 'b', port: 0 } } } },
    { strategy: 'Webhook', webhook: { ...WEBHOOK, clientConfig: { service: { name: 'a', namespace: 'b', path: 'x y' } } } }]],
  ['spec.preserveUnknownFields', [true, false, null, 'true']],
  ['spec.validation', [{ openAPIV3Schema: { type: 'object' } }, {}]],
  ['status', [{}, null, { storedVersions: ['v1'] }, { storedVersions: [] }, { conditions: 'x' }, 'x', { acceptedNames: { plural: 'X' } }]],
  ['spec', [{}, null, 'x', []]],
];

const EDITS: { readonly [what: string]: Edit } = {
  'every version is stored': crd => forVersions(crd, version => version.storage = true, 'every version stored'),
  'no version is stored': crd => forVersions(crd, version => version.storage = false, 'no version stored'),
  'no version is served': crd => forVersions(crd, version => version.served = false, 'no version served'),
  'no schema': crd => forVersions(crd, version => delete version.schema, 'no schema'),
  'another name of a version': (crd, random) => {
    const name = random.pick(['v99', 'V1', '1', 'v1.0', '', 'x'.repeat(64), 'v1alpha', 'v0']);
    return forVersions(crd, version => version.name = name, `the versions named ${told(name)}`);
  },
  'a version more': crd => {
    const versions = objectsAt(crd, 'spec', 'versions');
    if (versions.length === 0) return undefined;
    setAt(crd, ['spec', 'versions'], [...versions, { ...versions[0]!, name: 'v99', storage: false }]);
    return 'one version more';
  },
  'v1beta1': crd => toBeta(crd),
  'v1beta1 with several versions': crd => {
    crd.apiVersion = 'apiextensions.k8s.io/v1beta1';
    return 'apiVersion v1beta1';
  },
  'v1beta1 with both': crd => {
    const what = toBeta(crd);
    setAt(crd, ['spec', 'versions'], [{ name: 'v1', served: true, storage: true }]);
    return what === undefined ? undefined : `${what} and versions of v1`;
  },
  'v1beta1 with preserveUnknownFields': crd => {
    setAt(crd, ['spec', 'preserveUnknownFields'], true);
    return toBeta(crd);
  },
};

const anotherFile: Mutation = (files, random) => {
  const path = pickAny(random, manifestsOf(files, kind => kind === 'CustomResourceDefinition'));
  return path === undefined ? undefined : { files: withFile(files, 'manifests/again.yaml', files.get(path)!), what: `${path} twice` };
};

const lost: Mutation = (files, random) => {
  const path = pickAny(random, manifestsOf(files, kind => kind === 'CustomResourceDefinition'));
  return path === undefined ? undefined : { files: withoutFile(files, path), what: `no ${path}` };
};

const notOwned: Mutation = files => {
  const crd = objectOf(files, manifestsOf(files, kind => kind === 'CustomResourceDefinition')[0] ?? '');
  if (crd === undefined) return undefined;
  setAt(crd, ['metadata', 'name'], 'gadgets.example.com');
  Object.assign(madeAt(crd, 'spec'), { group: 'example.com' });
  Object.assign(madeAt(crd, 'spec', 'names'), { plural: 'gadgets', kind: 'Gadget', listKind: 'GadgetList', singular: 'gadget' });
  return { files: withFile(files, 'manifests/gadgets.yaml', emitYaml(crd)), what: 'a CRD that is not owned' };
};

/** Changes of CustomResourceDefinitions, by field and by value, and of how many there are. */
export const CRD_MUTATIONS: Mutations = {
  ...Object.fromEntries(Object.entries(PARTS).flatMap(([part, path]) =>
    Object.entries(PLACE_EDITS).map(([what, edit]) => [`crd, ${part}: ${what}`, inCrd((crd, random) => editPlace(crd, edit, random, text => path.test(text)))]))),
  ...Object.fromEntries(VALUES.flatMap(([path, values]) => values.map(value => [`crd: ${path} is ${told(value)}`, inCrd(crd => {
    setAt(crd, path.split('.'), value);
    return `${path} is ${told(value)}`;
  })]))),
  ...Object.fromEntries(Object.entries(EDITS).map(([what, edit]) => [`crd: ${what}`, inCrd(edit)])),
  'crd: the same twice': anotherFile,
  'crd: removed': lost,
  'crd: not owned': notOwned,
};

function forVersions(crd: JsonObject, change: (version: JsonObject) => void, what: string): string | undefined {
  const versions = objectsAt(crd, 'spec', 'versions');
  versions.forEach(change);
  return versions.length === 0 ? undefined : what;
}

/** The first version alone, in the form that v1beta1 had at first. */
function toBeta(crd: JsonObject): string | undefined {
  const [version] = objectsAt(crd, 'spec', 'versions');
  if (version === undefined) return undefined;
  const spec = madeAt(crd, 'spec');
  crd.apiVersion = 'apiextensions.k8s.io/v1beta1';
  spec.version = version.name ?? '';
  spec.validation = objectAt(version, 'schema') ?? {};
  delete spec.versions;
  return 'v1beta1 with one version';
}
