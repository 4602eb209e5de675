import { Json } from '../kube/json';

/** How much a change matters, most first. */
const SEVERITIES = ['breaking', 'attention', 'compatible'] as const;

/**
 * How much a change matters.
 *
 * - `breaking`: something that is there stops working, is lost or cannot be upgraded, or somebody may do what lets him do anything;
 * - `attention`: somebody should look at it;
 * - `compatible`: it does no harm by itself.
 */
export type ChangeSeverity = typeof SEVERITIES[number];

/** The parts of a comparison with their headings, most dangerous first. */
const SECTIONS = {
  rbac: 'Permissions',
  crds: 'Custom resource definitions',
  objects: 'Objects',
  config: 'Configuration',
  package: 'Package',
  release: 'Release',
  catalog: 'Catalog',
  images: 'Images',
  files: 'Files',
  expected: 'Differences that the formats bring',
} as const;

/** Name of a part of a comparison. */
export type SectionId = keyof typeof SECTIONS;

/** One thing that differs. */
export interface Change {
  readonly severity: ChangeSeverity;
  /** What it is about: an object, a subject of permissions, a definition, a file. */
  readonly subject: string;
  /** Path of the field in the subject. */
  readonly path?: string;
  /** The value before; absent where there was none. */
  readonly before?: Json;
  /** The value after; absent where there is none. */
  readonly after?: Json;
  /** What it means, in a few words, without the values. */
  readonly message: string;
  /** Name of the rule that found it: stable, for programs. */
  readonly rule: string;
  /** The test cases in which it is so, where it is not in all that were compared. */
  readonly contexts?: readonly string[];
}

/** A change and the part of the comparison that it belongs to. */
export interface PlacedChange extends Change {
  readonly section: SectionId;
}

/** A part of a comparison. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Most severe first, then by subject, path and message. */
  readonly changes: readonly Change[];
}

/** How two things differ in meaning. */
export interface Comparison {
  /** The parts in which something differs, in the order of SECTIONS. */
  readonly sections: readonly Section[];
}

/** A comparison of changes in any order; equal ones count once. */
export function comparisonOf(changes: readonly PlacedChange[]): Comparison {
  const bySection = new Map<SectionId, Map<string, Change>>();
  for (const { section, ...change } of changes) {
    const own = bySection.get(section) ?? new Map<string, Change>();
    bySection.set(section, own.set(sortKey(change), change));
  }
  const ids = (Object.keys(SECTIONS) as SectionId[]).filter(id => bySection.has(id));
  return { sections: ids.map(id => ({ id, title: SECTIONS[id], changes: inOrder(bySection.get(id)!) })) };
}

/** How many changes there are of each severity; what the formats bring does not count. */
export function countsOf({ sections }: Comparison): { readonly [severity in ChangeSeverity]: number } {
  const counts = { breaking: 0, attention: 0, compatible: 0 };
  for (const { id, changes } of sections) {
    if (id !== 'expected') changes.forEach(({ severity }) => counts[severity]++);
  }
  return counts;
}

/** A change put into a section. */
export function placed(section: SectionId, change: Change): PlacedChange {
  return { section, ...change };
}

function inOrder(changes: ReadonlyMap<string, Change>): Change[] {
  return [...changes].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, change]) => change);
}

function sortKey({ severity, subject, path = '', message, rule, before, after, contexts }: Change): string {
  return JSON.stringify([SEVERITIES.indexOf(severity), subject, path, message, rule, before ?? null, after ?? null, contexts ?? []]);
}
