import { Mutated, Mutation, Mutations, ensureObject, inObject, objectPaths, pickAny, withFile } from './mutation';
import { Random } from '../random';
import { JsonObject, emitYaml, isJsonObject, readYaml, textOf } from '../subject';

const PREFIX = 'package-operator.run';
const LABELS: readonly (readonly [string, string | number | null])[] = [
  ['a b', 'c'], ['a', 'b c'], ['a', '-'], ['a', 'x'.repeat(64)], ['a/b/c', 'd'], ['/b', 'c'], ['A.B/c', 'd'], ['a', ''], ['a', 1], ['a', null], ['', 'b'],
  ['ü', 'b'], ['a', 'ü'], [`${PREFIX}/package`, 'a b'], ['x'.repeat(64), 'a'], ['a', 'b\n'],
];
const ANNOTATIONS: readonly (readonly [string, string | number | boolean | null])[] = [
  ['a', 1], ['a', true], ['a', null], ['a b', 'c'], ['', ''], [`${PREFIX}/phase`, 'other'], [`${PREFIX}/phase`, ''], [`${PREFIX}/phase`, 1], [`${PREFIX}/phase`, 'Deploy'],
  [`${PREFIX}/phases`, 'deploy'], [`${PREFIX}/collision-protection`, 'Never'], [`${PREFIX}/collision-protection`, ''], [`${PREFIX}/condition-map`, 'nonsense'],
  [`${PREFIX}/condition-map`, 'Available => example.com/Available'], [`${PREFIX}/condition-map`, ' => '],
];
const CONDITIONS: readonly string[] = [
  'true', 'false', '', '1', 'nope', 'cond.enabled', '!cond.enabled', 'cond.absent', 'config.image', 'config.absent == 1', 'true &&', 'has(config.image)', '"a"',
  'true ? false', 'package.metadata.name != ""', '[', 'true // comment', 'false\n|| true', 'environment.kubernetes.version > "v1"', 'int("x") == 1',
];
const TYPES: readonly (readonly [string, string | number | null])[] = [
  ['kind', ''], ['kind', null], ['kind', 7], ['apiVersion', ''], ['apiVersion', null], ['apiVersion', 'a/b/c'], ['apiVersion', '/v1'], ['apiVersion', 'apps/'],
  ['apiVersion', 1], ['kind', 'List'], ['kind', 'a b'],
];

/** Objects whose metadata, type or number is wrong. */
export const OBJECT_MUTATIONS: Mutations = {
  'objects: one twice': duplicateObject,
  'objects: no phase': inObject(object => {
    const annotations = ensureObject(ensureObject(object, 'metadata'), 'annotations');
    delete annotations[`${PREFIX}/phase`];
    return 'no phase';
  }),
  'objects: a label': inObject((object, random) => {
    const [key, value] = random.pick(LABELS);
    ensureObject(ensureObject(object, 'metadata'), 'labels')[key] = value;
    return `the label ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  }),
  'objects: an annotation': inObject((object, random) => {
    const [key, value] = random.pick(ANNOTATIONS);
    ensureObject(ensureObject(object, 'metadata'), 'annotations')[key] = value;
    return `the annotation ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  }),
  'objects: a condition': inObject((object, random) => {
    const condition = random.pick(CONDITIONS);
    ensureObject(ensureObject(object, 'metadata'), 'annotations')[`${PREFIX}/condition`] = condition;
    return `the condition ${JSON.stringify(condition)}`;
  }),
  'objects: another kind or version': inObject((object, random) => {
    const [key, value] = random.pick(TYPES);
    object[key] = value;
    return `${key} ${JSON.stringify(value)}`;
  }),
  'objects: another name or namespace': inObject((object, random) => {
    const key = random.pick(['name', 'namespace']);
    const value = random.pick(['', 'A B', 7, null, 'x'.repeat(254), 'other']);
    ensureObject(object, 'metadata')[key] = value;
    return `${key} ${JSON.stringify(value)}`;
  }),
};

/** A copy in the same file or another one: as it is, in another version, with a namespace, or dropped by its condition. */
function duplicateObject(files: Parameters<Mutation>[0], random: Random): Mutated | undefined {
  const path = pickAny(random, objectPaths(files));
  const copy = path === undefined ? undefined : objectOf(textOf(files.get(path)!));
  if (copy === undefined) return undefined;
  const how = random.pick(['as it is', 'in another version', 'with a namespace', 'with the condition false', 'with another name']);
  const metadata = ensureObject(copy, 'metadata');
  if (how === 'in another version') copy.apiVersion = `${copy.apiVersion}beta1`;
  if (how === 'with a namespace') metadata.namespace = 'elsewhere';
  if (how === 'with the condition false') ensureObject(metadata, 'annotations')[`${PREFIX}/condition`] = 'false';
  if (how === 'with another name') metadata.name = `${metadata.name}-2`;
  const target = random.pick([path!, path!.replace(/[^/]*$/, 'copy-of-object.yaml'), path!.replace(/[^/]*$/, 'folder/copy.yml')]);
  const text = target === path ? `${textOf(files.get(path)!).trimEnd()}\n---\n${emitYaml(copy)}` : emitYaml(copy);
  return { files: withFile(files, target, text), what: `the object of ${path} again in ${target}, ${how}` };
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const value = readYaml(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined; // a first mutation may have broken the text
  }
}
