import type { Document, LineCounter, Node, Pair } from 'yaml';
import { yamlModule } from '../lazy-modules';
import { keyText } from './key-inspection';
import { MERGE_KEY } from './plain-scalar';
import type { TextPosition } from './text-position';

/** Where values stand in a text that is parsed as a whole: knows every form of YAML, and costs more than a scanner. */
export class ParsedPlaces {
  private readonly documents: readonly Document[];
  private readonly lines: LineCounter;

  public constructor(text: string) {
    const { LineCounter: Lines, parseAllDocuments } = yamlModule();
    this.lines = new Lines();
    const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, lineCounter: this.lines, logLevel: 'silent' });
    this.documents = Array.isArray(documents) ? documents as Document[] : [];
  }

  /** As `Locator.find`. */
  public find(path: readonly (string | number)[], document: number): TextPosition | undefined {
    const parsed = this.documents.at(document);
    if (!parsed) return undefined;
    let value = parsed.contents as Node | null;
    let shown = value;
    for (const step of path) {
      const target = dereference(parsed, value);
      const entry = typeof step === 'number' ? itemAt(target, step) : pairAt(parsed, target, step);
      if (entry === undefined) return undefined;
      shown = entry.shown;
      value = entry.value;
    }
    const offset = shown?.range?.[0];
    if (offset === undefined) return undefined;
    const { line, col } = this.lines.linePos(offset);
    return { line, column: col };
  }
}

/** What to point at, and where the path goes on. */
interface Step {
  readonly shown: Node | null;
  readonly value: Node | null;
}

function itemAt(node: Node | null, index: number): Step | undefined {
  const { isSeq } = yamlModule();
  if (!isSeq(node) || index >= node.items.length) return undefined;
  const item = node.items[index] as Node;
  return { shown: item, value: item };
}

function pairAt(document: Document, node: Node | null, key: string): Step | undefined {
  const { isMap, isSeq } = yamlModule();
  if (!isMap(node)) return undefined;
  let merged: Step | undefined;
  let found: Step | undefined;
  for (const pair of node.items as Pair<Node, Node>[]) {
    const name = keyText(dereference(document, pair.key));
    if (name === key) found = { shown: pair.key, value: pair.value };
    if (name !== MERGE_KEY) continue;
    const source = dereference(document, pair.value);
    const maps = isSeq(source) ? source.items as Node[] : [source];
    for (const map of [...maps].reverse()) merged = pairAt(document, dereference(document, map), key) ?? merged;
  }
  return found ?? merged;
}

function dereference(document: Document, node: Node | null): Node | null {
  const { isAlias } = yamlModule();
  return isAlias(node) ? node.resolve(document) ?? null : node;
}
