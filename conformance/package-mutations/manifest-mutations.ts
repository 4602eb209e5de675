import { Mutation, Mutations, ensureObject, inLock, inManifest, pickAny } from './mutation';
import { Random } from '../random';
import { Json, JsonObject, isJsonObject, listAt } from '../subject';

const CEL: readonly string[] = [
  'true', 'false', '1', '"text"', '', ' ', '1 +', 'nope', 'nope()', 'config.absent', 'has(config.absent)', '!has(config.image)', 'cond.a', 'cond.enabled',
  'environment.kubernetes.version.startsWith("v1")', 'package.metadata.name == "x"', '"a" == 1', '[1].all(x, x > 0)', 'true &&', '(true', 'config',
  'size(config) > 0', 'true\nfalse', 'images.web != ""', '"é" == "é" && nope', 'config.image.matches("[")', 'dyn(config) == {}', 'has(environment.openShift)',
];
const CONDITION_NAMES: readonly Json[] = ['a', 'enabled', '1a', 'a-b', '', 'ü', '_x', 'true', 'in', 'package', 7, 'a.b'];
const GLOBS: readonly string[] = ['*', '**', '[', '{a', 'a{b,c}*', '**/*.yaml', '', '\\', '*.gotmpl', 'templates/**', '[!a]*', '[a-', 'ignored*', '/*'];
const SCOPES: readonly Json[] = [
  [], ['cluster'], ['Cluster', 'Cluster'], ['Namespaced'], ['Cluster'], [''], 'Cluster', null, [null], ['Cluster', 7], { Cluster: true }, [['Cluster']],
];
const PROBES: readonly Json[] = [
  [], [{}], {}, null, [{ probes: [] }], [{ probes: [{}] }], [{ probes: [{ condition: {} }], selector: {} }],
  [{ probes: [{ condition: { type: 'Available', status: true } }], selector: { kind: { group: 'apps', kind: 'Deployment' } } }],
  [{ probes: [{ fieldsEqual: { fieldA: '.a' } }], selector: { kind: { kind: 'Pod' } } }],
  [{ probes: [{ cel: { rule: 'self.', message: '' } }], selector: { kind: { group: '', kind: 'Pod' } } }],
  [{ probes: [{ cel: { rule: '1', message: 'm' }, condition: { type: 'A', status: 'True' } }] }],
  [{ probes: [{ fieldsEqual: 'a' }] }], [{ probes: 'x' }], [{ selector: { kind: { group: 'apps', kind: 'Deployment' } } }], ['x'],
  [{ probes: [{ condition: { type: 1, status: 2 } }], selector: { selector: { matchLabels: { 'a b': '-' }, matchExpressions: [{ operator: 'Maybe' }] } } }],
];
const SCHEMAS: readonly Json[] = [
  {}, { type: 'string' }, { type: 'object', properties: { image: {} } }, { type: 'object', properties: { a: { type: 'array' } } }, { type: 'objekt' },
  { type: 'object', required: ['absent'] }, { type: 'object', nullable: true }, { type: 'object', additionalProperties: { type: 'string' } },
  { type: 'object', properties: { image: { type: 'string', default: 7 } } }, { type: 'object', properties: { image: { type: 'string', pattern: '(?=a)' } } },
  { type: 'object', properties: { image: { type: 'string', enum: [] } } }, { type: 'object', properties: { image: { type: 'string', enum: ['a', 'a', 1] } } },
  { type: 'object', properties: { image: { type: 'string', minLength: 99 } } }, { type: 'object', properties: { image: { $ref: '#/x' } } },
  { type: 'object', properties: { a: { type: 'integer', minimum: 'x' } } }, { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
  { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': false }, { 'type': 'object', 'x-kubernetes-validations': [{ rule: 'true' }] },
  { type: 'object', properties: { a: { type: 'array', uniqueItems: true, items: { type: 'string' } } } }, null, 'object', [],
  { type: 'object', properties: { image: { type: 'string', format: 'date' } } }, { type: 'object', properties: { image: { anyOf: [{ type: 'string' }] } } },
  { type: 'object', properties: { a: { type: 'object', properties: { b: { type: 'integer', default: 3 } }, default: {} } } },
  { type: 'object', properties: { a: { type: 'array', items: [{ type: 'string' }] } } }, { type: 'object', not: { required: ['image'] } },
  { type: 'object', properties: { image: { 'x-kubernetes-int-or-string': true } } }, { type: 'object', maxProperties: 0 }, { Type: 'object' },
  { type: 'object', properties: { a: { 'type': 'array', 'x-kubernetes-list-type': 'map', 'items': { type: 'object' } } } },
];
const CONFIGS: readonly Json[] = [
  null, {}, [], 'text', 7, { image: 7 }, { image: null }, { unknown: { a: [1] } }, { image: '' }, { image: ['a'] }, { replicas: '2' }, { replicas: 1.5 },
  { replicas: -1 }, { image: 'quay.io/a/b:c', replicas: 1000000000000 }, { testStubImage: 5 }, { testStubImage: 'a: b\n' }, { '': 1 }, { a: { b: 'x' } },
];
const TEST_NAMES: readonly Json[] = ['', '.', 'a/b', 'A', 'a b', 'ü', 'x'.repeat(254), '-', 7, null, 'a.b', '..data', 'e..e'];
const CONTEXT_PARTS: readonly (readonly [string, Json])[] = [
  ['package', {}], ['package', null], ['package', { metadata: { name: 'a b' } }], ['package', { metadata: { name: 'x'.repeat(64) } }], ['package', { image: 7 }],
  ['package', { metadata: { name: 'n', namespace: 'ns', labels: { a: 'b' }, annotations: { c: 'd' } }, image: 'img' }], ['environment', {}],
  ['package', { metadata: { name: 'n', labels: { a: 1 } } }], ['package', { metadata: 'n' }], ['environment', { kubernetes: {} }], ['environment', null],
  ['environment', { kubernetes: { version: 1.3 }, openShift: { version: '4.1', managed: { data: { a: 'b' } } }, proxy: { noProxy: 'x' } }],
  ['environment', { hyperShift: {} }], ['environment', { hyperShift: { hostedCluster: { metadata: { name: 'a' }, hostedClusterNamespace: 'b' } } }],
  ['environment', { openShift: {} }], ['environment', { kubernetes: 'v1' }],
];
const CONSTRAINTS: readonly Json[] = [
  [{}], [{ platformVersion: {} }], [{ platformVersion: { name: 'Kubernetes', range: '>=x' } }], [{ platformVersion: { name: 'Other', range: '>=1.2' } }],
  [{ platform: ['Kubernetes', 'Nope'] }], [{ platform: 'Kubernetes' }], [{ uniqueInScope: {} }], [{ uniqueInScope: true }], 'x', [7],
  [{ platformVersion: { name: 'OpenShift', range: '>=4.1, <5 || ~6' } }], [{ platformVersion: { range: '' } }],
];
const DEPENDENCIES: readonly Json[] = [
  [{}], [{ image: {} }], [{ image: { name: 'dep', package: 'a.b', range: 'x' } }], [{ image: { name: 'dep', package: 'a.b', range: '>=1' } }], 'x', [{ image: 'x' }],
];
const IMAGES: readonly Json[] = [
  [], [{}], [{ name: '', image: 'x' }], [{ name: 'web', image: '' }], [{ name: 'web', image: 'quay.io/a/b:other' }], [{ name: 'more', image: 'quay.io/a/b:c' }],
  [{ name: 'web', image: 'A B' }, { name: 'web', image: 'c' }], 'x', { web: 'x' }, null,
];
const TESTS: readonly Json[] = [null, {}, [], { template: [] }, { template: null }, { template: [{}] }, { template: ['x'] }];
const LOCKED_IMAGES: readonly Json[] = [
  { name: 'more', image: 'quay.io/a/b:c', digest: `sha256:${'1'.repeat(64)}` }, {}, { name: 'more' }, { name: '', image: 'x', digest: 'y' }, 'x',
];
const DIGESTS: readonly Json[] = ['', 'sha256:12', 'sha512:00', `sha256:${'g'.repeat(64)}`, `sha256:${'0'.repeat(64)}`, 7, null, 'latest'];

/** Manifests and lock files whose parts are there, but wrong. */
export const MANIFEST_MUTATIONS: Mutations = {
  'phases: another order': inManifest(manifest => edited(listAt(manifest, 'spec', 'phases'), phases => phases.reverse(), 'the phases in reverse')),
  'phases: one renamed': inManifest((manifest, random) => {
    const phase = pickAny(random, listAt(manifest, 'spec', 'phases').filter(isJsonObject));
    if (phase === undefined) return undefined;
    const name = random.pick(['other', '', 'A B', 7, null, 'x'.repeat(64), 'Deploy']);
    const what = `phase ${phase.name} is named ${JSON.stringify(name)}`;
    phase.name = name;
    return what;
  }),
  'phases: one dropped': inManifest((manifest, random) => {
    const phases = listAt(manifest, 'spec', 'phases');
    if (phases.length === 0) return undefined;
    const [phase] = phases.splice(random.int(0, phases.length - 1), 1);
    return `no phase ${JSON.stringify(phase)}`;
  }),
  'phases: one with a class': inManifest((manifest, random) => {
    const phase = pickAny(random, listAt(manifest, 'spec', 'phases').filter(isJsonObject));
    if (phase === undefined) return undefined;
    phase.class = random.pick(['default', '', 'hosted-cluster', 7, ['x']]);
    return `phase ${phase.name} has the class ${JSON.stringify(phase.class)}`;
  }),
  'scopes': specField('scopes', SCOPES),
  'probes': specField('availabilityProbes', PROBES),
  'constraints': specField('constraints', CONSTRAINTS),
  'dependencies': specField('dependencies', DEPENDENCIES),
  'images': specField('images', IMAGES),
  'components: turned on or off': specField('components', [null, {}, [], true, 'x', { x: 1 }]),
  'schema': inManifest((manifest, random) => {
    const schema = random.pick(SCHEMAS);
    ensureObject(ensureObject(manifest, 'spec'), 'config').openAPIV3Schema = structuredClone(schema);
    return `the schema ${JSON.stringify(schema)}`;
  }),
  'conditions: another expression or name': inManifest((manifest, random) => {
    const filter = ensureObject(ensureObject(manifest, 'spec'), 'filter');
    const conditions = listAt(filter, 'conditions');
    const added = { name: random.pick(CONDITION_NAMES), expression: random.pick(CEL) };
    filter.conditions = [...conditions, added];
    return `the condition ${JSON.stringify(added)}`;
  }),
  'filters: another path': inManifest((manifest, random) => {
    const filter = ensureObject(ensureObject(manifest, 'spec'), 'filter');
    const added = { glob: random.pick(GLOBS), expression: random.pick(CEL) };
    filter.paths = [...listAt(filter, 'paths'), added];
    return `the path filter ${JSON.stringify(added)}`;
  }),
  'tests: another name': inTest((test, random) => {
    test.name = random.pick(TEST_NAMES);
    return `is named ${JSON.stringify(test.name)}`;
  }),
  'tests: a name twice': inManifest((manifest, random) => {
    const tests = listAt(manifest, 'test', 'template');
    const copied = pickAny(random, tests);
    if (copied === undefined) return undefined;
    tests.push(structuredClone(copied));
    return `${JSON.stringify(isJsonObject(copied) ? copied.name : copied)} is tested twice`;
  }),
  'tests: another config': inTest((test, random) => {
    const config = random.pick(CONFIGS);
    ensureObject(test, 'context').config = structuredClone(config);
    return `has the config ${JSON.stringify(config)}`;
  }),
  'tests: another context': inTest((test, random) => {
    const [part, value] = random.pick(CONTEXT_PARTS);
    ensureObject(test, 'context')[part] = structuredClone(value);
    return `has the ${part} ${JSON.stringify(value)}`;
  }),
  'tests: none': inManifest((manifest, random) => {
    const test = random.pick(TESTS);
    manifest.test = structuredClone(test);
    return `the tests ${JSON.stringify(test)}`;
  }),
  'lock: another digest': inLockImage((image, random) => {
    image.digest = random.pick(DIGESTS);
    return `has the digest ${JSON.stringify(image.digest)}`;
  }),
  'lock: another image': inLockImage((image, random) => {
    image.image = random.pick(['quay.io/other/image:1', '', 'A B', 'x', null, 7]);
    return `has the image ${JSON.stringify(image.image)}`;
  }),
  'lock: one too few': inLock((lock, random) => {
    const images = listAt(lock, 'spec', 'images');
    if (images.length === 0) return undefined;
    const [image] = images.splice(random.int(0, images.length - 1), 1);
    return `no ${JSON.stringify(isJsonObject(image) ? image.name : image)}`;
  }),
  'lock: one too many': inLock((lock, random) => {
    const image = random.pick(LOCKED_IMAGES);
    listAt(lock, 'spec', 'images').push(structuredClone(image));
    return `also ${JSON.stringify(image)}`;
  }),
};

function specField(field: string, values: readonly Json[]): Mutation {
  return inManifest((manifest, random) => {
    const value = random.pick(values);
    ensureObject(manifest, 'spec')[field] = structuredClone(value);
    return `${field} ${JSON.stringify(value)}`;
  });
}

function inTest(edit: (test: JsonObject, random: Random) => string): Mutation {
  return inManifest((manifest, random) => {
    const test = pickAny(random, listAt(manifest, 'test', 'template').filter(isJsonObject));
    return test && `test ${test.name} ${edit(test, random)}`;
  });
}

function inLockImage(edit: (image: JsonObject, random: Random) => string): Mutation {
  return inLock((lock, random) => {
    const image = pickAny(random, listAt(lock, 'spec', 'images').filter(isJsonObject));
    return image && `${image.name} ${edit(image, random)}`;
  });
}

function edited<T>(list: T[], edit: (list: T[]) => unknown, what: string): string | undefined {
  if (list.length < 2) return undefined;
  edit(list);
  return what;
}
