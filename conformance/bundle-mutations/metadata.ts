import { inAnnotationsFile, madeAt } from './bundle-files';
import { PLACE_EDITS, editPlace, told } from './places';
import { Mutation, Mutations, withFile } from '../package-mutations/mutation';
import { Json, JsonObject, emitYaml } from '../subject';

const PREFIX = 'operators.operatorframework.io.bundle.';
const KEYS = ['mediatype.v1', 'manifests.v1', 'metadata.v1', 'package.v1', 'channels.v1', 'channel.default.v1'];

const VALUES: readonly (readonly [string, readonly Json[]])[] = [
  ['mediatype.v1', ['', 'registry+v2', 'plain', 'helm', 'Registry+v1', ' registry+v1', 1, null]],
  ['manifests.v1', ['', 'other/', '/manifests', 1]],
  ['metadata.v1', ['', 'other/']],
  ['package.v1', ['', 'A B', 'other', 7, null]],
  ['channels.v1', ['', ' ', ',', 'stable', 'alpha', 'stable,alpha', 'stable, candidate-v1', 'fast-1,beta', 'Stable', 1.2, null, ['stable'], true, 'stable-v1,,fast', ' stable']],
  ['channel.default.v1', ['', ' ', 'stable', 'alpha', 'other', null, 1]],
];

const FILES: readonly Json[] = [
  {}, { annotations: {} }, { annotations: null }, { annotations: [] }, { annotations: 'x' }, { Annotations: {} }, { annotations: { a: 1 } }, { annotations: { a: { b: 'c' } } },
  [], 'x', null, 7,
];

const cel = (rule: Json, more: JsonObject = {}): JsonObject => ({ type: 'olm.constraint', value: { failureMessage: 'x', cel: { rule }, ...more } });
const wanted = (version: Json): JsonObject => ({ type: 'olm.package', value: { packageName: 'a', version } });

const DEPENDENCIES: readonly Json[] = [
  ...['1.0.0', '>=1.0.0', '>=1.0.0 <2.0.0', '>1.0.0 || 0.5.0', '^1.0.0', '~1.2', '1.x', '1.2.x', '*', 'x', '', ' ', '>= 1.0.0', '=1.0.0', '==1.0.0', '!1.0.0', '!=1.0.0', '>=1.0',
    '1.0.0 - 2.0.0', '>=1.0.0, <2.0.0', '>=1.0.0,<2.0.0', '>=v1.0.0', '||', '>=1.0.0 ||', '>1.0.0<2.0.0', '>=1.0.0-rc.1', '=>1.0.0', '>=1.0.0+b', '>1.x', '<=1.2.x', '01.0.0', '>01.0.0',
    '1.0.0 || x', 7, 1.5, null, ['1.0.0']].map(wanted),
  { type: 'olm.package', value: { version: '1.0.0' } }, { type: 'olm.package', value: { packageName: '', version: '' } }, { type: 'olm.package', value: {} },
  { type: 'olm.package', value: 'x' }, { type: 'olm.package', value: [] }, { type: 'olm.package', value: null }, { type: 'olm.package' }, { type: 'olm.package', value: { packageName: 7 } },
  { type: 'olm.package', value: { packageName: 'a', versionRange: '1.0.0' } }, { type: 'olm.package', value: '{"packageName":"a","version":"1.0.0"}' },
  { type: 'olm.gvk', value: { group: 'a', version: 'v1', kind: 'A' } }, { type: 'olm.gvk', value: { version: 'v1', kind: 'A' } }, { type: 'olm.gvk', value: { group: 'a', kind: 'A' } },
  { type: 'olm.gvk', value: { group: 'a', version: 'v1' } }, { type: 'olm.gvk', value: {} }, { type: 'olm.gvk', value: { group: 1, version: 'v1', kind: 'A' } }, { type: 'olm.gvk' },
  { type: 'olm.gvk', value: { Group: 'a', VERSION: 'v1', kind: 'A' } }, { type: 'olm.gvk', value: 'x' },
  { type: 'olm.label', value: { label: 'a' } }, { type: 'olm.label', value: { label: '' } }, { type: 'olm.label', value: {} }, { type: 'olm.label', value: 'a' }, { type: 'olm.label', value: { label: 7 } },
  cel('true'), cel(''), cel('x'), cel('1'), cel('properties.exists(p, p.type == "certified")'), cel('properties.exists(p, p.type == "a" && semver_compare(p.value, "1.0.0") >= 0)'),
  cel('semver_compare("1.0.0")'), cel('properties'), cel('properties.all(p, p.type)'), cel('"a" == 1'), cel('1 +'), cel('dyn(1)'), cel('properties[0].value'), cel(7), cel(null), cel('properties.size() > 0'),
  cel('has(properties.x)'), cel('semver_compare("1.0.0", "2.0.0") == -1'), cel('properties.exists(p, p.x == 1)'), cel('[1, 2].exists(x, x > 1)'), cel('"a".matches("[")'), cel('"a".startsWith("a")'),
  cel('timestamp("2020-01-01T00:00:00Z") < timestamp("2021-01-01T00:00:00Z")'), cel('true // comment'), cel('true ? 1 : true'), cel('unknown(properties)'), cel('1u < 2u'), cel('1 < 2.0'),
  { type: 'olm.constraint', value: {} }, { type: 'olm.constraint', value: { cel: {} } }, { type: 'olm.constraint', value: { cel: 'true' } }, { type: 'olm.constraint', value: { cel: null } },
  { type: 'olm.constraint', value: { all: { constraints: [] } } }, { type: 'olm.constraint', value: { package: { packageName: 'a', versionRange: '1.0.0' } } },
  { type: 'olm.constraint', value: { failureMessage: 7, cel: { rule: 'true' } } },
  { type: 'olm.other', value: {} }, { type: '', value: {} }, { value: {} }, { type: 7, value: {} }, 'x', null, {}, [],
];

const DEPENDENCY_FILES: readonly Json[] = [
  {}, { dependencies: [] }, { dependencies: null }, { dependencies: 'x' }, { dependencies: {} }, { dependencies: { type: 'olm.gvk' } }, [], 'x', { other: [] },
  { dependencies: [{ type: 'olm.gvk', value: {} }, { type: 'olm.package', value: {} }, { type: 'olm.label', value: {} }, { type: 'x' }] },
  { dependencies: [{ type: 'olm.gvk', value: { group: 'a', version: 'v1', kind: 'A' } }], annotations: { a: 'b' } },
];

const metadataFile = (path: string, value: Json, what: string): Mutation => files => ({ files: withFile(files, `metadata/${path}`, emitYaml(value)), what });

/** Changes of what lies in metadata/. */
export const METADATA_MUTATIONS: Mutations = {
  ...Object.fromEntries(Object.entries(PLACE_EDITS).map(([what, edit]) => [`annotations file: ${what}`, inAnnotationsFile((file, random) => editPlace(file, edit, random, () => true))])),
  ...Object.fromEntries(KEYS.map(key => [`annotations file: no ${key}`, inAnnotationsFile(file => {
    delete madeAt(file, 'annotations')[PREFIX + key];
    return `no annotation ${key}`;
  })])),
  ...Object.fromEntries(VALUES.flatMap(([key, values]) => values.map(value => [`annotations file: ${key} is ${told(value)}`, inAnnotationsFile(file => {
    madeAt(file, 'annotations')[PREFIX + key] = structuredClone(value);
    return `${key} is ${told(value)}`;
  })]))),
  ...Object.fromEntries(FILES.map(file => [`annotations file is ${told(file)}`, metadataFile('annotations.yaml', file, `metadata/annotations.yaml is ${told(file)}`)])),
  ...Object.fromEntries(DEPENDENCIES.map(one => [`dependency: ${told(one)}`, metadataFile('dependencies.yaml', { dependencies: [one] }, `the dependency ${JSON.stringify(one)}`)])),
  ...Object.fromEntries(DEPENDENCY_FILES.map(file => [`dependencies file is ${told(file)}`, metadataFile('dependencies.yaml', file, `metadata/dependencies.yaml is ${told(file)}`)])),
  'properties file': metadataFile('properties.yaml', { properties: [{ type: 'olm.package.required', value: { packageName: 'a', versionRange: 'x' } }] }, 'metadata/properties.yaml'),
  'properties file of a wrong shape': metadataFile('properties.yaml', { properties: 'x' }, 'metadata/properties.yaml of a wrong shape'),
  'another file before annotations.yaml': metadataFile('a.yaml', { annotations: { a: 'b' } }, 'metadata/a.yaml with annotations'),
  'another file after annotations.yaml': metadataFile('z.yaml', { annotations: { a: 'b' } }, 'metadata/z.yaml with annotations'),
  'dependencies under another name': metadataFile('deps.yaml', { dependencies: [{ type: 'x' }] }, 'metadata/deps.yaml with dependencies'),
  'annotations file of another name': metadataFile('annotations-more.yaml', { annotations: 7 }, 'metadata/annotations-more.yaml of a wrong shape'),
};
