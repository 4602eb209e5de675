/** What js-yaml tells a listener about where it is, and about the node that it has just read. */
export interface ReadingState {
  readonly input: string;
  readonly lineStart: number;
  readonly kind: string | null;
  readonly tag: string | null;
  readonly position: number;
}

/** A line that begins with a tab, or an indicator with a tab behind it; nothing else can be refused. */
const SUSPECT = /^[ ?:-]*\t/m;
/** What follows a node before the next one begins; behind a key that is the colon first. */
const UP_TO_NEXT = /[ \t]*:?[ \t]*(?:#[^\r\n]*)?(?:[\r\n]+[ \t]*(?:#[^\r\n]*)?)*/y;
const TAB_LINE = /[\r\n]( *)\t/g;
const INDICATOR_AND_TAB = /^[ ?:-]*[?:-] *\t[ \t]*$/;
const COLON_OR_COMMENT = /^[ \t]*[:#]/;

/**
 * Finds the tabs where go-yaml wants spaces, and js-yaml does not mind: before a token or a comment on a line of its own, on a line without
 * anything else, behind a dash. Brackets may have them, and a plain text may if it is indented further than what it belongs to.
 */
export class BlockTabs {
  /** Whether a text may have such tabs, and is worth a look. */
  public static maySpoil(text: string): boolean {
    return SUSPECT.test(text);
  }

  private readonly starts: number[] = [];
  private found: number[] = [];
  private lastEnd = -1;

  /** The offset of the first such tab of what was read; undefined where there is none. */
  public get first(): number | undefined {
    return this.found.sort((a, b) => a - b)[0];
  }

  /** A node begins. */
  public open({ input, lineStart, position }: ReadingState): void {
    this.starts.push(position);
    if (INDICATOR_AND_TAB.test(input.slice(lineStart, position))) this.found.push(position - 1);
  }

  /** A node has ended. */
  public close(state: ReadingState): void {
    const { input, kind, position } = state;
    const start = this.starts.pop()!;
    // Where a key was tried and it was none, the same node ends twice.
    if (position === this.lastEnd) return;
    this.lastEnd = position;
    const isBracketed = kind !== 'scalar' && kind !== null && /[\]}]/.test(input[position - 1]);
    if (isBracketed) this.found = this.found.filter(offset => offset < start);
    UP_TO_NEXT.lastIndex = position;
    const behind = UP_TO_NEXT.exec(input)![0];
    const isPlain = kind === 'scalar' && state.tag !== null && !/["'\r\n]/.test(input[position - 1]);
    if (isPlain && !COLON_OR_COMMENT.test(behind)) this.add(input, start, position + behind.length, true);
    // An alias, or nothing: js-yaml has read on up to the next node.
    else if (kind === null) this.add(input, start, position + behind.length);
    else if (kind === 'scalar' || isBracketed) this.add(input, position - 1, position + behind.length);
  }

  /** Adds the tabs that begin a line in a part of the text; in and behind a plain text only those that are indented too little. */
  private add(input: string, start: number, end: number, isPlain = false): void {
    for (const { 0: line, 1: spaces, index } of input.slice(start, end).matchAll(TAB_LINE)) {
      if (!isPlain || spaces.length <= indentAt(input, start)) this.found.push(start + index + line.length - 1);
    }
  }
}

/** The column of the key or the dash that stands before an offset on its line; that of the line where nothing does. */
function indentAt(input: string, offset: number): number {
  const lineStart = Math.max(input.lastIndexOf('\n', offset - 1), input.lastIndexOf('\r', offset - 1)) + 1;
  const before = input.slice(lineStart, offset);
  const dashes = /^[ -]*/.exec(before)![0];
  return dashes.length < before.length ? dashes.length : Math.max(0, before.lastIndexOf('-'));
}
