import { FileContent, FileTree, comparePaths, isSameContent } from './file-tree';
import { unifiedDiff } from './unified-diff';
import { counted } from '../findings/counted';

/** How the files of a folder differ from those that it had before; all paths are in bytewise order. */
export interface TreeComparison {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Beyond so many lines, the difference of a file is cut. */
const MOST_LINES = 60;
/** Beyond so many files, they are only counted. */
const MOST_FILES = 20;

/** Compares two states of a folder, byte by byte. */
export function compareTrees(before: FileTree, after: FileTree): TreeComparison {
  const kept = after.paths.filter(path => before.get(path) !== undefined);
  const changed = kept.filter(path => !isSameContent(before.get(path)!, after.get(path)!));
  return {
    added: after.paths.filter(path => before.get(path) === undefined),
    changed,
    removed: before.paths.filter(path => after.get(path) === undefined),
    unchanged: kept.filter(path => !changed.includes(path)),
  };
}

/** Whether two states of a folder differ at all. */
export function hasChanges({ added, changed, removed }: TreeComparison): boolean {
  return added.length + changed.length + removed.length > 0;
}

/** The paths that differ, in bytewise order, each with what became of it: `+` new, `~` changed, `-` removed. */
export function markedPaths({ added, changed, removed }: TreeComparison): { readonly mark: string; readonly path: string }[] {
  const marks = ([['+', added], ['~', changed], ['-', removed]] as const).flatMap(([mark, paths]) => paths.map(path => ({ mark, path })));
  return marks.sort((a, b) => comparePaths(a.path, b.path));
}

/**
 * The difference of two states of a folder as `diff -u` prints that of files, empty when there is none; what is long is cut, and says how much is left out.
 *
 * @param place path of the folder that stands before the names of the files
 */
export function treeDiff(before: FileTree, after: FileTree, place: string): string {
  const paths = markedPaths(compareTrees(before, after));
  const texts = paths.slice(0, MOST_FILES).map(({ path }) => fileDiff(before.get(path), after.get(path), `${place}/${path}`));
  const left = paths.length - MOST_FILES;
  return [...texts, ...left > 0 ? [`... and ${counted(left, 'more file')} in ${place}\n`] : []].join('');
}

function fileDiff(before: FileContent | undefined, after: FileContent | undefined, path: string): string {
  const [from, to] = [before === undefined ? '/dev/null' : path, after === undefined ? '/dev/null' : path];
  const [old, fresh] = [before ?? '', after ?? ''];
  if (typeof old !== 'string' || typeof fresh !== 'string') return `Binary files ${from} and ${to} differ\n`;
  if (old === fresh) return `--- ${from}\n+++ ${to}\n`; // an empty file that comes or goes
  return shortened(unifiedDiff(old, fresh, from, to));
}

function shortened(diff: string): string {
  const lines = diff.split('\n');
  lines.pop();
  const left = lines.slice(MOST_LINES);
  if (left.length === 0) return diff;
  const count = (sign: string): number => left.filter(line => line.startsWith(sign)).length;
  return [...lines.slice(0, MOST_LINES), `... and ${left.length} more lines (${count('+')} added, ${count('-')} removed)`, ''].join('\n');
}
