const CONTEXT = 3;
/** Beyond this many pairs of lines two texts are compared as a whole: the table would not fit into memory. */
const MAX_PAIRS = 9_000_000;

type Kind = ' ' | '-' | '+';

interface Edit {
  readonly kind: Kind;
  readonly line: string;
}

/** How much of a file `diff` looks at to find out whether it is text. */
const BLOCK = 4096;

/** The difference of two texts as `diff -u` prints it; empty when they are equal. */
export function unifiedDiff(before: string, after: string, beforeLabel: string, afterLabel: string): string {
  if (before === after) return '';
  if (isBinary(before) || isBinary(after)) return `Binary files ${beforeLabel} and ${afterLabel} differ\n`;
  const edits = editScript(linesOf(before), linesOf(after));
  return [`--- ${beforeLabel}\n`, `+++ ${afterLabel}\n`, ...hunks(edits)].join('');
}

function isBinary(text: string): boolean {
  return Buffer.from(text).subarray(0, BLOCK).includes(0);
}

/** Lines with their line ends; a last line without one keeps diff's remark about it. */
function linesOf(text: string): string[] {
  const lines = text.split(/(?<=\n)/).filter(line => line !== '');
  if (lines.length > 0 && !text.endsWith('\n')) lines[lines.length - 1] += '\n\\ No newline at end of file\n';
  return lines;
}

function editScript(a: readonly string[], b: readonly string[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [
    ...a.slice(0, start).map(line => edit(' ', line)),
    ...changes(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(line => edit(' ', line)),
  ];
}

function changes(a: readonly string[], b: readonly string[]): Edit[] {
  if (a.length * b.length > MAX_PAIRS) return [...a.map(line => edit('-', line)), ...b.map(line => edit('+', line))];
  const common = commonLengths(a, b);
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      edits.push(edit(' ', a[i]));
      i++;
      j++;
    } else if (i < a.length && (j === b.length || common[i + 1][j] >= common[i][j + 1])) {
      edits.push(edit('-', a[i++]));
    } else {
      edits.push(edit('+', b[j++]));
    }
  }
  return edits;
}

/** Length of the longest common subsequence of each pair of tails. */
function commonLengths(a: readonly string[], b: readonly string[]): Int32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function hunks(edits: readonly Edit[]): string[] {
  const changed = edits.flatMap(({ kind }, index) => kind === ' ' ? [] : [index]);
  const ranges: { from: number; to: number }[] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    const range = { from: Math.max(0, index - CONTEXT), to: Math.min(edits.length, index + CONTEXT + 1) };
    if (last && range.from <= last.to) last.to = range.to;
    else ranges.push(range);
  }
  return ranges.map(({ from, to }) => hunk(edits, from, to));
}

function hunk(edits: readonly Edit[], from: number, to: number): string {
  const inside = edits.slice(from, to);
  const range = (other: Kind) => {
    const count = inside.filter(({ kind }) => kind !== other).length;
    const first = edits.slice(0, from).filter(({ kind }) => kind !== other).length + (count === 0 ? 0 : 1);
    return count === 1 ? `${first}` : `${first},${count}`;
  };
  return `@@ -${range('+')} +${range('-')} @@\n${inside.map(({ kind, line }) => kind + line).join('')}`;
}

function edit(kind: Kind, line: string): Edit {
  return { kind, line };
}
