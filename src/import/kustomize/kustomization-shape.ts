import { ANY, BOOL, Fields, INT, INT64, TEXT, listOf, mapOf, struct } from '../../go/go-type';

const type = (name: string, fields: Fields): ReturnType<typeof struct> => struct(`types.${name}`, fields);

const GVK = { group: TEXT, version: TEXT, kind: TEXT };
const ID = { ...GVK, name: TEXT, namespace: TEXT };
const SELECTOR = type('Selector', { ...ID, labelSelector: TEXT, annotationSelector: TEXT });
const FIELD_SPEC = type('FieldSpec', { ...GVK, path: TEXT, create: BOOL });
const TEXTS = listOf(TEXT);
const PATCH = type('Patch', {
  path: TEXT, patch: TEXT, target: SELECTOR, options: type('PatchArgs', { allowNameChange: BOOL, allowKindChange: BOOL }),
});
const GENERATOR_OPTIONS = type('GeneratorOptions', { labels: mapOf(TEXT), annotations: mapOf(TEXT), disableNameSuffixHash: BOOL, immutable: BOOL });
const GENERATOR = { namespace: TEXT, name: TEXT, behavior: TEXT, literals: TEXTS, files: TEXTS, envs: TEXTS, env: TEXT, options: GENERATOR_OPTIONS };
const IMAGE = type('Image', { name: TEXT, newName: TEXT, tagSuffix: TEXT, newTag: TEXT, digest: TEXT });
const FIELD_OPTIONS = type('FieldOptions', { delimiter: TEXT, index: INT, encoding: TEXT, create: BOOL });

const REPLACEMENT_FIELDS: Fields = {
  source: type('SourceSelector', { ...ID, fieldPath: TEXT, options: FIELD_OPTIONS }),
  sourceValue: TEXT,
  targets: listOf(type('TargetSelector', { select: SELECTOR, reject: listOf(SELECTOR), fieldPaths: TEXTS, options: FIELD_OPTIONS })),
};

/** A replacement in a file of its own, or several. */
export const REPLACEMENT = type('Replacement', REPLACEMENT_FIELDS);

/** The fields that are supported; their types as in api/types of kustomize. */
const SUPPORTED: Fields = {
  apiVersion: TEXT,
  kind: TEXT,
  metadata: type('ObjectMeta', { name: TEXT, namespace: TEXT, labels: mapOf(TEXT), annotations: mapOf(TEXT) }),
  namePrefix: TEXT,
  nameSuffix: TEXT,
  namespace: TEXT,
  commonLabels: mapOf(TEXT),
  labels: listOf(type('Label', { pairs: mapOf(TEXT), includeSelectors: BOOL, includeTemplates: BOOL, fields: listOf(FIELD_SPEC) })),
  commonAnnotations: mapOf(TEXT),
  patchesStrategicMerge: TEXTS,
  patchesJson6902: listOf(PATCH),
  patches: listOf(PATCH),
  images: listOf(IMAGE),
  imageTags: listOf(IMAGE),
  replacements: listOf(type('ReplacementField', { ...REPLACEMENT_FIELDS, path: TEXT })),
  replicas: listOf(type('Replica', { name: TEXT, count: INT64 })),
  vars: listOf(type('Var', {
    name: TEXT, objref: type('Target', { apiVersion: TEXT, ...ID }), fieldref: type('FieldSelector', { fieldPath: TEXT }),
  })),
  sortOptions: type('SortOptions', { order: TEXT, legacySortOptions: type('LegacySortOptions', { orderFirst: TEXTS, orderLast: TEXTS }) }),
  resources: TEXTS,
  bases: TEXTS,
  components: TEXTS,
  crds: TEXTS,
  configMapGenerator: listOf(type('ConfigMapArgs', GENERATOR)),
  secretGenerator: listOf(type('SecretArgs', { ...GENERATOR, type: TEXT })),
  generatorOptions: GENERATOR_OPTIONS,
  configurations: TEXTS,
};

/** The fields that kustomize has and this does not, with what they are for. */
export const UNSUPPORTED_FIELDS: { readonly [field: string]: string } = {
  openapi: 'brings another OpenAPI document',
  helmGlobals: 'is about Helm charts',
  helmCharts: 'renders Helm charts',
  helmChartInflationGenerator: 'renders Helm charts',
  generators: 'runs plugins',
  transformers: 'runs plugins',
  validators: 'runs plugins',
  buildMetadata: 'notes how objects were made',
};

/** A kustomization file. */
export const KUSTOMIZATION = struct('types.Kustomization', {
  ...SUPPORTED, ...Object.fromEntries(Object.keys(UNSUPPORTED_FIELDS).map(field => [field, ANY])),
});

/** A file of `configurations`. */
export const CONFIGURATION = type('TransformerConfig', {
  ...Object.fromEntries([
    'namePrefix', 'nameSuffix', 'namespace', 'commonLabels', 'labels', 'templateLabels', 'commonAnnotations', 'varReference', 'images', 'replicas',
  ].map(list => [list, listOf(FIELD_SPEC)])),
  nameReference: listOf(type('NameBackReferences', { ...GVK, fieldSpecs: listOf(FIELD_SPEC) })),
});
