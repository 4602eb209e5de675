import type { Document, LineCounter, Node, Pair } from 'yaml';
import { yamlModule } from '../lazy-modules';
import { MERGE_KEY, resolvePlain, SpecialScalar } from './plain-scalar';

/** A key of a map, as text, with its place in the text (from 1). */
export interface KeyPosition {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

/** The keys that a map has a second time, and the keys that JSON cannot have, in the order of the text. */
export interface KeyInspection {
  readonly duplicates: KeyPosition[];
  readonly invalid: KeyPosition[];
}

/** Looks at the keys of all documents; slow, for texts that are known or suspected to have odd keys. Never throws. */
export function inspectKeys(text: string): KeyInspection {
  const { isAlias, isCollection, LineCounter: Counter, parseAllDocuments, visit } = yamlModule();
  const lines = new Counter();
  const found: KeyInspection = { duplicates: [], invalid: [] };

  const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines, stringKeys: false, logLevel: 'silent' });
  for (const document of Array.isArray(documents) ? documents : []) {
    visit(document as Document, {
      Map: (_, map) => {
        const known = new Set<string>();
        for (const { key } of map.items as Pair<Node>[]) {
          const target = isAlias(key) ? key.resolve(document as Document) : key;
          const name = isCollection(target) ? undefined : keyText(target);
          if (name === undefined) {
            found.invalid.push(positionOf(key, isCollection(target) ? 'a map or a list' : 'null', lines));
          } else if (name !== MERGE_KEY && known.has(name)) {
            found.duplicates.push(positionOf(key, name, lines));
          } else {
            known.add(name);
          }
        }
      },
    });
  }
  return found;
}

/** The text of a scalar key of a document that was parsed with the failsafe schema; MERGE_KEY for `<<`, undefined for null. */
export function keyText(node: unknown): string | undefined {
  const { value, type, tag } = (node ?? {}) as { value?: unknown; type?: string; tag?: string };
  const source = typeof value === 'string' ? value : '';
  if (type !== undefined && type !== 'PLAIN') return source;
  if (tag !== undefined && tag.startsWith('!')) return source;
  const resolved = resolvePlain(source);
  if (!(resolved instanceof SpecialScalar)) return String(resolved);
  if (source === '<<') return MERGE_KEY;
  return resolved.value === null ? undefined : String(resolved);
}

function positionOf(node: Node, key: string, lines: LineCounter): KeyPosition {
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
  return { key, line, column: col };
}
