import { describeExpression } from '../../operator/expression';
import { Choice, Dynamic, DynamicMap, isTreeMap, Text, Tree, TreeMap } from '../../operator/tree';
import { CONDITION_ANNOTATION } from '../annotations';

type Entries = readonly (readonly [string | Text, Tree])[];

/**
 * The object with annotations after its own; one that it has already is left as it is, but for a condition: both have to hold then.
 *
 * Keys that are not known yet are kept. Where the metadata or the annotations depend on a condition, each of their forms gets what is
 * to be added.
 *
 * @param problems receives what has no place to be added to
 */
export function annotate(tree: TreeMap, annotations: { readonly [key: string]: string }, problems: Set<string>): TreeMap {
  const withAnnotations = (own: Tree | undefined) => add(own, annotations, problems);
  return { ...tree, metadata: changeEntry(tree.metadata, 'metadata', 'annotations', withAnnotations, problems) };
}

/** The annotation of an object, where it has one in every form of its metadata. */
export function annotationOf(tree: TreeMap, key: string): Tree | undefined {
  return valueOf(valueOf(tree.metadata, 'annotations'), key);
}

function valueOf(map: Tree | undefined, key: string): Tree | undefined {
  const entry = map === undefined ? undefined : entriesOf(map)?.find(([own]) => own === key);
  return entry?.[1];
}

function add(own: Tree | undefined, annotations: { readonly [key: string]: string }, problems: Set<string>): Tree {
  return Object.entries(annotations).reduce<Tree | undefined>((map, [key, value]) =>
    changeEntry(map, 'metadata.annotations', key, present => present === undefined ? value : joined(key, present, value, problems), problems), own)!;
}

/** An annotation that is there already, and what is to be added. */
function joined(key: string, own: Tree, added: string, problems: Set<string>): Tree {
  if (key !== CONDITION_ANNOTATION) return own;
  if (typeof own === 'string') return `(${own}) && (${added})`;
  problems.add(`the annotation ${CONDITION_ANNOTATION} is not known yet, so that the condition of Conditional.object cannot be joined to it; ` +
    'say both in one of the two ways');
  return own;
}

/** A map with the value of one key changed; other entries stay, and where they stand. */
function changeEntry(
  map: Tree | undefined, place: string, key: string, change: (value: Tree | undefined) => Tree, problems: Set<string>,
): Tree {
  if (map instanceof Choice) {
    return new Choice(map.condition, changeEntry(map.then, place, key, change, problems), changeEntry(map.otherwise, place, key, change, problems));
  }
  const entries = map === undefined || map === null ? [] : entriesOf(map);
  if (entries === undefined) {
    problems.add(`${place} as a whole is ${describe(map)}, so that ${key} cannot be added to it; write its keys one by one`);
    return map!;
  }
  const known = entries.some(([own]) => own === key);
  const changed: Entries = known
    ? entries.map(([own, value]) => [own, own === key ? change(value) : value] as const)
    : [...entries, [key, change(undefined)]];
  return map instanceof DynamicMap ? new DynamicMap(changed) : Object.fromEntries(changed as readonly (readonly [string, Tree])[]);
}

function entriesOf(map: Tree): Entries | undefined {
  if (map instanceof DynamicMap) return map.entries;
  return isTreeMap(map) ? Object.entries(map) : undefined;
}

function describe(tree: Tree | undefined): string {
  return tree instanceof Dynamic ? describeExpression(tree.leaf) : 'no map';
}
