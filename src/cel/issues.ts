/** Something wrong with an expression, at an offset in code points. */
export interface CelIssue {
  readonly offset: number;
  readonly message: string;
}

/** Go's limit for a line that is still shown with an issue, in bytes. */
const LONGEST_SNIPPET = 16384;

/** How many issues cel-go prints. */
const MOST_ISSUES = 100;

/**
 * Prints issues as cel-go does: in the order of their places, each with the line of the source and a caret.
 * A wide character counts one column and gets a wide dot.
 */
export function formatIssues(source: string, issues: readonly CelIssue[]): string {
  const placed = issues.slice(0, MOST_ISSUES).map((issue) => ({ issue, ...placeOf(source, issue.offset) }));
  placed.sort((a, b) => a.line - b.line || a.column - b.column);
  const texts = placed.map(({ issue, line, column, text }) => {
    const heading = `ERROR: <input>:${line}:${column + 1}: ${issue.message}`;
    if (column < 0) return heading;
    if (Buffer.byteLength(text) > LONGEST_SNIPPET) return heading;
    const snippet = text.replaceAll('\t', ' ');
    const runes = [...snippet];
    const dots = runes.slice(0, column).map((rune) => (isWide(rune) ? '\uff0e' : '.')).join('');
    const caret = column < runes.length && isWide(runes[column]) ? '\uff3e' : '^';
    return `${heading}\n | ${snippet}\n | ${dots}${caret}`;
  });
  if (issues.length > MOST_ISSUES) texts.push(`${issues.length - MOST_ISSUES} more errors were truncated`);
  return texts.join('\n');
}

/** The line from 1, the column from 0 and the text of the line; an empty source and the whole of one have no column. */
function placeOf(source: string, offset: number): { line: number; column: number; text: string } {
  if (source === '' || offset < 0) return { line: offset < 0 ? -1 : 1, column: -1, text: '' };
  let start = 0;
  const lines = source.split('\n');
  for (const [index, text] of lines.entries()) {
    const length = [...text].length;
    if (offset <= start + length || index === lines.length - 1) return { line: index + 1, column: offset - start, text };
    start += length + 1;
  }
  throw new Error('a text has at least one line');
}

function isWide(rune: string): boolean {
  return rune.codePointAt(0)! > 0x7f;
}
