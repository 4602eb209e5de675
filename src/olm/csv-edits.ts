import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { yamlModule } from '../kube/lazy-modules';
import { emitScalarText } from '../kube/yaml/emit';

/** A piece of a text, and what stands in its place afterwards. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An entry to add to a list of images. */
interface Entry {
  readonly name: string;
  readonly image: string;
}

/** A text after edits that do not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce((edited, { start, end, text: other }) => edited.slice(0, start) + other + edited.slice(end), text);
}

/**
 * The edits that replace whole texts of a ClusterServiceVersion, whatever space is around them, and add entries to its `spec.relatedImages`.
 *
 * @param text YAML or JSON; its first document is meant
 * @param replacements text to text; neither needs quotes
 */
export function csvEdits(text: string, replacements: ReadonlyMap<string, string>, entries: readonly Entry[]): TextEdit[] {
  const { parseAllDocuments, visit, isMap } = yamlModule();
  const [document] = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }) as Document.Parsed[];
  const edits: TextEdit[] = [];
  visit(document!, {
    Scalar: (key, node) => {
      const other = typeof node.value === 'string' && key !== 'key' ? replacements.get(node.value.trim()) : undefined;
      if (other !== undefined) edits.push(replaced(text, node, other));
    },
  });
  const spec: unknown = isMap(document!.contents) ? document!.contents.get('spec', true) : undefined;
  return entries.length > 0 && isMap(spec) ? [...edits, new Insertion(text, document!, spec as YAMLMap<Node, Node>).of(entries)] : edits;
}

function replaced(text: string, node: Scalar, other: string): TextEdit {
  const [start, end] = node.range!;
  const quote = /^["']/.exec(text.slice(start, start + 1))?.[0] ?? '';
  const lineEnd = node.type?.startsWith('BLOCK') ? /\r?\n$/.exec(text.slice(start, end))?.[0] ?? '' : '';
  return { start, end, text: `${quote}${other}${quote}${lineEnd}` };
}

/** Where entries of `spec.relatedImages` go, and how they are written there: as what stands around them. */
class Insertion {
  private readonly lineEnd: string;

  constructor(private readonly text: string, private readonly document: Document.Parsed, private readonly spec: YAMLMap<Node, Node>) {
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  }

  public of(entries: readonly Entry[]): TextEdit {
    const { isSeq } = yamlModule();
    const list = this.spec.get('relatedImages', true) as Node | undefined;
    if (isSeq(list) && list.items.length > 0) return this.intoList(list as YAMLSeq<Node>, entries);
    if (this.spec.flow) return this.intoFlowMap(list, entries);
    const indent = this.indentOf(this.spec.items[0]!.key);
    const items = `${this.lineEnd}${this.blockItems(entries, indent, 'name')}`;
    if (list?.range) return { start: this.behindColon(list.range[0]), end: list.range[1], text: items };
    return this.behindLine(this.endOf(this.pairBefore('relatedImages')), `${indent}relatedImages:${items}`);
  }

  private intoList(list: YAMLSeq<Node>, entries: readonly Entry[]): TextEdit {
    const { isMap } = yamlModule();
    const [first] = list.items;
    const last = list.items.at(-1)!;
    if (!list.flow) {
      const dash = this.text.lastIndexOf('-', first!.range![0] - 1);
      const firstKey = isMap(first) ? String((first.items[0]?.key as Scalar | undefined)?.value) : 'name';
      return this.behindLine(this.endOf(last), this.blockItems(entries, this.lineUpTo(dash), firstKey));
    }
    const lead = /\s*$/.exec(this.text.slice(0, first!.range![0]))![0];
    const items = entries.map(entry => `,${lead || ' '}${this.json(entry, lead)}`).join('');
    return { start: last.range![1], end: last.range![1], text: items };
  }

  private intoFlowMap(list: Node | undefined, entries: readonly Entry[]): TextEdit {
    const [first] = this.spec.items;
    const lead = first === undefined ? '' : /\s*$/.exec(this.text.slice(0, first.key.range![0]))![0];
    const value = this.json(entries, lead);
    if (list?.range) return { start: list.range[0], end: list.range[1], text: value };
    const at = first === undefined ? this.spec.range![0] + 1 : this.endOf(this.spec.items.at(-1)!.value);
    return { start: at, end: at, text: `${first === undefined ? '' : `,${lead || ' '}`}"relatedImages": ${value}` };
  }

  /** JSON that continues a line; on several lines where what stands around it is. */
  private json(value: Entry | readonly Entry[], lead: string): string {
    if (!/[\r\n]/.test(lead)) return JSON.stringify(value);
    const unit = /^\{\s*?\n([ \t]+)/.exec(this.text.slice(this.document.contents!.range[0]))?.[1] ?? '  ';
    return JSON.stringify(value, undefined, unit).replace(/\n/g, lead);
  }

  private blockItems(entries: readonly Entry[], indent: string, firstKey: string): string {
    const keys: readonly ('name' | 'image')[] = firstKey === 'image' ? ['image', 'name'] : ['name', 'image'];
    const line = (entry: Entry, key: 'name' | 'image', index: number): string => `${indent}${index === 0 ? '- ' : '  '}${key}: ${emitScalarText(entry[key], 0)}`;
    return entries.flatMap(entry => keys.map((key, index) => line(entry, key, index))).join(this.lineEnd);
  }

  /** What a key comes after: in its place where the keys are sorted, else at the end. */
  private pairBefore(key: string): Node {
    const keys = this.spec.items.map(pair => String((pair.key as unknown as Scalar).value));
    const isSorted = keys.every((other, index) => index === 0 || keys[index - 1]! < other);
    const next = isSorted ? keys.findIndex(other => other > key) : -1;
    const pair = this.spec.items[next > 0 ? next - 1 : this.spec.items.length - 1]!;
    return pair.value ?? pair.key;
  }

  /** Where the text of a node ends, without the comments behind it. */
  private endOf(node: Node | null): number {
    const { isMap, isSeq } = yamlModule();
    if (isMap(node) && !node.flow && node.items.length > 0) {
      const { key, value } = node.items.at(-1) as Pair<Node, Node>;
      return this.endOf(value?.range === undefined || value.range === null ? key : value);
    }
    if (isSeq(node) && !node.flow && node.items.length > 0) return this.endOf(node.items.at(-1) as Node);
    return node!.range![1];
  }

  /** Adds lines behind the line in which something ends. */
  private behindLine(end: number, lines: string): TextEdit {
    const lineEnd = this.text[end - 1] === '\n' ? end - 1 : this.text.indexOf('\n', end);
    if (lineEnd < 0) return { start: this.text.length, end: this.text.length, text: `${this.lineEnd}${lines}` };
    return { start: lineEnd + 1, end: lineEnd + 1, text: `${lines}${this.lineEnd}` };
  }

  private behindColon(start: number): number {
    return this.text.lastIndexOf(':', start - 1) + 1;
  }

  private indentOf(node: Node): string {
    return this.lineUpTo(node.range![0]).replace(/[^ ]/g, ' ');
  }

  private lineUpTo(offset: number): string {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
  }
}
