import { resolvePlain } from './plain-scalar';
import type { TextPosition } from './text-position';

/** A block: the line that it begins on, the column of its first character, and the line after its last (all from 0). */
interface Block {
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

/** A key or an item that was found, and the block below it, if it has one that the scanner knows. */
interface Entry {
  readonly line: number;
  readonly column: number;
  readonly block: Block | 'unknown form' | undefined;
}

const BOUNDARY = /^(?:---|\.\.\.)(?=\s|$)/;
const BLANK_OR_COMMENT = /^[ \t]*(?:#|$)/;
const DASH = /^-(?: |$)/;
/** A tag or an anchor before a value. */
const PROPERTY = /^[&!]\S*[ \t]*/;
const QUOTED_KEY = /^("(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|'(?:[^']|'')*')[ \t]*:(?=[ \t]|$)/;
const PLAIN_KEY = /^([^\s"'&*!?|>%@`#,[\]{}-](?:[^:#]|:(?![ \t]|$)|(?<![ \t])#)*|-(?:[^ :#]|:(?![ \t]|$)|(?<![ \t])#)(?:[^:#]|:(?![ \t]|$)|(?<![ \t])#)*):(?=[ \t]|$)/;

/** The column of a line that has no content. */
const EMPTY = -1;

/** Walks YAML in block style line by line, without parsing what it does not pass through; what it has passed through it knows. */
export class BlockScanner {
  private readonly lines: string[];
  /** The column of the first character of each line. */
  private readonly indents: readonly number[];
  private readonly documents = new Map<number, Block | undefined | 'unknown form'>();
  private readonly keys = new Map<Block, ReadonlyMap<string, Entry> | 'unknown form'>();
  private readonly items = new Map<Block, readonly Entry[] | 'unknown form'>();

  public constructor(text: string) {
    this.lines = text.split(/\r\n?|\n/);
    this.indents = this.lines.map((line) => BLANK_OR_COMMENT.test(line) ? EMPTY : indentOf(line));
  }

  /** The place of a path in a document; `unknown form` where a parser must be asked. */
  public find(path: readonly (string | number)[], document: number): TextPosition | undefined | 'unknown form' {
    let block = known(this.documents, document, () => this.documentBlock(document));
    let position: TextPosition | undefined = typeof block === 'object' ? { line: block.line + 1, column: block.column + 1 } : undefined;
    for (const step of path) {
      if (block === undefined || block === 'unknown form') return block;
      const entry: Entry | undefined | 'unknown form' = typeof step === 'number' ? this.findItem(block, step) : this.findKey(block, step);
      if (entry === undefined || entry === 'unknown form') return entry;
      position = { line: entry.line + 1, column: entry.column + 1 };
      block = entry.block;
    }
    return block === 'unknown form' && path.length === 0 ? block : position;
  }

  private documentBlock(document: number): Block | undefined | 'unknown form' {
    const starts = [0];
    let hasContent = false;
    for (const [index, line] of this.lines.entries()) {
      if (this.indents[index] > 0) {
        hasContent = true;
      } else if (BOUNDARY.test(line)) {
        if (!/^---[ \t]*(?:#|$)/.test(line)) return 'unknown form';
        if (starts.length > 1 || hasContent) starts.push(index + 1);
        else starts.splice(0, 1, index + 1);
        hasContent = true;
      } else if (this.indents[index] !== EMPTY) {
        if (/^[%\uFEFF]/.test(line)) return 'unknown form';
        hasContent = true;
      }
    }
    if (document >= starts.length) return undefined;
    const end = document + 1 < starts.length ? starts[document + 1] - 1 : this.lines.length;
    return this.blockFrom(starts[document], end, 0);
  }

  /** The block that begins on the first line with content, if that is indented at least so far. */
  private blockFrom(from: number, end: number, indent: number): Block | undefined {
    let line = from;
    while (line < end && this.indents[line] === EMPTY) line += 1;
    if (line >= end) return undefined;
    const column = this.indents[line];
    return column >= indent ? { line, column, end } : undefined;
  }

  private findItem(block: Block, index: number): Entry | undefined | 'unknown form' {
    const items = known(this.items, block, () => this.itemsOf(block));
    return items === 'unknown form' ? items : items[index];
  }

  private itemsOf(block: Block): readonly Entry[] | 'unknown form' {
    const items: Entry[] = [];
    for (const line of this.linesOf(block)) {
      const content = this.lines[line].slice(block.column);
      if (!DASH.test(content)) return items.length === 0 ? 'unknown form' : items;
      items.push(this.entryAt(line, block.column, block.column + 1, block));
    }
    return items;
  }

  private findKey(block: Block, key: string): Entry | undefined | 'unknown form' {
    const keys = known(this.keys, block, () => this.keysOf(block));
    return keys === 'unknown form' ? keys : keys.get(key);
  }

  private keysOf(block: Block): ReadonlyMap<string, Entry> | 'unknown form' {
    const keys = new Map<string, Entry>();
    for (const line of this.linesOf(block)) {
      const content = this.lines[line].slice(block.column);
      // A list may stand in the column of the key that it belongs to.
      if (DASH.test(content) && line !== block.line) continue;
      const match = QUOTED_KEY.exec(content) ?? PLAIN_KEY.exec(content);
      if (match === null) return 'unknown form';
      const name = keyName(match[1]);
      if (name === undefined) return 'unknown form';
      // The last one wins.
      keys.set(name, this.entryAt(line, block.column, block.column + match[0].length, block));
    }
    return keys;
  }

  /** The lines that begin in the column of the block, up to the first that begins further left. */
  private *linesOf(block: Block): Generator<number> {
    yield block.line;
    for (let line = block.line + 1; line < block.end; line += 1) {
      const indent = this.indents[line];
      if (indent === EMPTY) continue;
      if (indent < block.column) return;
      if (indent === block.column) yield line;
    }
  }

  /** What stands behind a key's colon or an item's dash. */
  private entryAt(line: number, column: number, after: number, parent: Block): Entry {
    const text = this.lines[line];
    let start = after;
    while (text[start] === ' ' || text[start] === '\t') start += 1;
    const isItem = DASH.test(text.slice(column));
    const shown = isItem && start < text.length ? start : column;
    let property: RegExpExecArray | null;
    while ((property = PROPERTY.exec(text.slice(start))) !== null) start += property[0].length;
    const rest = text.slice(start);

    if (rest === '' || rest.startsWith('#')) return { line, column: shown, block: this.blockBelow(line, column, isItem, parent.end) };
    if (!isItem || /^["'[{*|>?]/.test(rest)) return { line, column: shown, block: 'unknown form' };
    return { line, column: shown, block: { line, column: start, end: parent.end } };
  }

  private blockBelow(line: number, column: number, isItem: boolean, end: number): Block | undefined {
    const below = this.blockFrom(line + 1, end, isItem ? column + 1 : column);
    if (below === undefined || below.column > column) return below;
    return DASH.test(this.lines[below.line].slice(column)) ? below : undefined;
  }
}

/** What a map knows, or else is told once. */
function known<K, V>(values: Map<K, V>, key: K, find: () => V): V {
  if (!values.has(key)) values.set(key, find());
  return values.get(key)!;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

/** The text of a key as written; undefined for a merge key. */
function keyName(written: string): string | undefined {
  if (written.startsWith('"')) return JSON.parse(written) as string;
  if (written.startsWith('\'')) return written.slice(1, -1).replaceAll('\'\'', '\'');
  const source = written.trimEnd();
  return source === '<<' ? undefined : String(resolvePlain(source));
}
