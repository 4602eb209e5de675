/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the schemas at once */
import { groupOf } from '../object-ref';
import { BUILT_IN_KINDS, KINDS_WITH_STATUS, KINDS_WITHOUT_STATUS, METADATA_SCHEMA } from './kinds-data';
import type { KindSchema, StructuralSchema } from './structural-schema';

/** The release of Kubernetes that the schemas of its own kinds are of. */
export const KUBERNETES_VERSION = '1.36';

type Node = Record<string, unknown>;

const TABLES = [
  { kinds: BUILT_IN_KINDS, isCustom: false, hasStatusSubresource: true },
  { kinds: KINDS_WITH_STATUS, isCustom: true, hasStatusSubresource: true },
  { kinds: KINDS_WITHOUT_STATUS, isCustom: true, hasStatusSubresource: false },
];

/** The schemas of the table, and which of them have their parts in the place of their indexes: those that somebody asked for. */
let loaded: readonly Node[] | undefined;
const linked = new Set<number>();

/** The schema of a kind of Kubernetes, Package Operator or OLM; undefined for any other. The schemas are loaded when first asked for. */
export function schemaOfKind(apiVersion: string, kind: string): KindSchema | undefined {
  for (const { kinds, isCustom, hasStatusSubresource } of TABLES) {
    if (Object.hasOwn(kinds, apiVersion) && Object.hasOwn(kinds[apiVersion], kind)) {
      return { schema: schemaAt(kinds[apiVersion][kind].schema), isCustom, hasStatusSubresource };
    }
  }
  return undefined;
}

/** The apiVersions in which a kind of a group is known, in the order of their names; the group of core kinds is empty. */
export function versionsOfKind(group: string, kind: string): string[] {
  return knownKinds().filter((known) => known.kind === kind && groupOf(known.apiVersion) === group).map(({ apiVersion }) => apiVersion).sort();
}

/** All kinds that there are schemas of. */
export function knownKinds(): { readonly apiVersion: string; readonly kind: string }[] {
  return TABLES.flatMap(({ kinds }) =>
    Object.entries(kinds).flatMap(([apiVersion, entries]) => Object.keys(entries).map((kind) => ({ apiVersion, kind }))));
}

/** The schema of the metadata of every object (ObjectMeta). */
export function metadataSchema(): StructuralSchema {
  return schemaAt(METADATA_SCHEMA);
}

/** A schema of the table, with its parts in the place of their indexes. */
function schemaAt(index: number): StructuralSchema {
  loaded ??= JSON.parse((require('./schemas-data') as typeof import('./schemas-data')).SCHEMAS) as Node[];
  const waiting = [index];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (linked.has(next)) continue;
    linked.add(next);
    waiting.push(...link(loaded[next]!, loaded));
  }
  return loaded[index]!;
}

/** Puts the parts of a schema in the place of their indexes, and returns these. */
function link(node: Node, nodes: readonly Node[]): number[] {
  const indexes: number[] = [];
  const partOf = (index: unknown): unknown => {
    if (typeof index !== 'number') return index;
    indexes.push(index);
    return nodes[index];
  };
  for (const keyword of ['items', 'additionalProperties', 'not']) {
    if (node[keyword] !== undefined) node[keyword] = partOf(node[keyword]);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    if (node[keyword] !== undefined) node[keyword] = (node[keyword] as unknown[]).map(partOf);
  }
  if (node.properties !== undefined) {
    node.properties = Object.fromEntries(Object.entries(node.properties as Node).map(([name, index]) => [name, partOf(index)]));
  }
  return indexes;
}
