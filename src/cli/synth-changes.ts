import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './session';
import { TreeComparison, compareTrees, hasChanges, markedPaths } from '../files/compare-trees';
import { FILE_LIST, parseFileList } from '../files/file-list';
import { FileTree, comparePaths, textOf } from '../files/file-tree';
import { readDirectory } from '../files/read-directory';
import { counted } from '../findings/counted';
import { openTarget } from '../judge/open-target';
import { TargetKind } from '../judge/target-kind';

/** A directory that a program writes as a whole, or a file of its own, and how it differs from before. */
export interface OutputChange extends TreeComparison {
  /** Path below the output folder. */
  readonly path: string;
  readonly kind: TargetKind | 'file';
  /** Files in the directory that the program does not write, and that would be shipped with its own. */
  readonly foreign: readonly string[];
}

/** The output folder at one time. */
export interface Snapshot {
  readonly tree: FileTree;
  /** Path to what changes whenever a file is written, be it with what it holds. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** Beyond so many files of a directory, changes are only counted. */
const MOST_FILES = 20;

/** The output folder as it is; empty where there is none. Folders in which no program writes its output are left out. */
export function snapshotOf(outdir: string): Snapshot {
  if (!existsSync(outdir)) return { tree: new FileTree([]), stamps: new Map() };
  const tree = readDirectory(outdir, { skip: path => /(?:^|\/)(?:\.git|node_modules)$/.test(path) });
  return { tree, stamps: new Map(tree.paths.map(path => [path, stampOf(join(outdir, path))])) };
}

/**
 * What a program wrote, in bytewise order of the paths: the directories that it told of, and all other files that are not as they were before.
 *
 * A file that was written again as it was counts as unchanged; one that nobody touched is not the program's.
 */
export function changesOf(outdir: string, before: Snapshot, directories: readonly string[]): OutputChange[] {
  const after = snapshotOf(outdir);
  const wholes = directories.map((path): OutputChange => {
    const kind = kindOf(outdir, path);
    return { path, kind, foreign: foreignIn(after.tree, path, kind), ...compareTrees(unitOf(before.tree, path), unitOf(after.tree, path)) };
  });
  const others = looseFiles(before.tree, directories);
  const touched = looseFiles(after.tree, directories);
  const files = compareTrees(others, touched);
  const rewritten = files.unchanged.filter(path => before.stamps.get(path) !== after.stamps.get(path));
  return inOrder([...wholes, ...fileChanges({ ...files, unchanged: rewritten })]);
}

/** The changes of single files, each on its own. */
export function fileChanges({ added, changed, removed, unchanged }: TreeComparison): OutputChange[] {
  const none = { foreign: [], added: [], changed: [], removed: [], unchanged: [] };
  const of = (paths: readonly string[], what: keyof TreeComparison): OutputChange[] =>
    paths.filter(path => path !== FILE_LIST).map(path => ({ path, kind: 'file', ...none, [what]: [path] }));
  return [...of(added, 'added'), ...of(changed, 'changed'), ...of(removed, 'removed'), ...of(unchanged, 'unchanged')];
}

/** The changes by path. */
export function inOrder(changes: readonly OutputChange[]): OutputChange[] {
  return [...changes].sort((a, b) => comparePaths(a.path, b.path));
}

/** The files that belong to none of the directories. */
export function looseFiles(tree: FileTree, directories: readonly string[]): FileTree {
  return new FileTree([...tree.entries()].filter(([path]) => !directories.some(directory => path.startsWith(`${directory}/`))));
}

/** The files of a directory that are the program's, without our own list of them; where there is none, all. */
export function unitOf(tree: FileTree, directory: string): FileTree {
  const own = listedIn(tree, directory);
  return new FileTree([...tree.below(directory).entries()].filter(([path]) => path !== FILE_LIST && (own?.has(path) ?? true)));
}

/** The files in a package, bundle or catalog that are not the program's; images have them nevertheless, unless they are hidden. */
export function foreignIn(tree: FileTree, directory: string, kind: TargetKind): string[] {
  if (kind === 'manifests') return [];
  const own = listedIn(tree, directory);
  const isHidden = (path: string): boolean => path.split('/').some(name => name.startsWith('.'));
  return own === undefined ? [] : tree.below(directory).paths.filter(path => !own.has(path) && !isHidden(path));
}

/** What the list in a directory claims for us; undefined where no list can be read. */
function listedIn(tree: FileTree, directory: string): ReadonlySet<string> | undefined {
  const list = tree.get(`${directory}/${FILE_LIST}`);
  const paths = list === undefined ? undefined : parseFileList(textOf(list));
  return paths && new Set(paths);
}

/** What a directory is, by its files. */
export function kindOf(outdir: string, directory: string): TargetKind {
  return openTarget(directory, { cwd: outdir }).kind;
}

/** The changes as text: a line for each directory and file, and below it the files that changed, unless it is all new. */
export function formatChanges(changes: readonly OutputChange[], outdir: string): string {
  const rows = changes.map(change => ({ change, place: join(outdir, change.path), count: countFiles(change) }));
  const widths = { place: Math.max(...rows.map(row => row.place.length)), kind: Math.max(...rows.map(row => row.change.kind.length)) };
  return rows.flatMap(({ change, place, count }) => [
    `${place.padEnd(widths.place)}  ${change.kind.padEnd(widths.kind)}  ${count}`,
    ...marksOf(change),
  ]).map(line => `${line}\n`).join('');
}

function countFiles(change: OutputChange): string {
  const { added, changed, removed, unchanged } = change;
  const total = added.length + changed.length + unchanged.length;
  const counts = ([['new', added], ['changed', changed], ['removed', removed]] as const).filter(([, paths]) => paths.length > 0);
  if (change.kind === 'file') return counts[0]?.[0] ?? 'unchanged';
  const files = counted(total, 'file');
  if (!hasChanges(change)) return `${files}, unchanged`;
  if (added.length === total && removed.length === 0) return `${files}, all new`;
  return [files, ...counts.map(([name, paths]) => `${paths.length} ${name}`)].join(', ');
}

function marksOf(change: OutputChange): string[] {
  const { kind, changed, removed, unchanged } = change;
  if (kind === 'file' || changed.length + removed.length + unchanged.length === 0) return [];
  const lines = markedPaths(change).map(({ mark, path }) => `  ${mark} ${path}`);
  return lines.length > MOST_FILES ? [...lines.slice(0, MOST_FILES), `  ... and ${lines.length - MOST_FILES} more files`] : lines;
}

/** Says which files in packages, bundles and catalogs the program does not write, and what to do; nothing where there are none. */
export function foreignNotes(changes: readonly OutputChange[], outdir: string): string {
  return changes.filter(({ foreign }) => foreign.length > 0).map(({ path, kind, foreign }) => {
    const [names, they] = [foreign.map(file => join(outdir, path, file)).join(', '), foreign.length === 1 ? 'it' : 'them'];
    const verb = foreign.length === 1 ? 'is' : 'are';
    return `opack: ${names} ${verb} not written by the program, but ${verb} in the folder of a ${kind}, and shipped with it.`
      + ` Move ${they} away, or let the program write ${they}.\n`;
  }).join('');
}

/** What programs read of a change: counts for what is as it was, paths for the rest. */
export function jsonOfChange({ path, kind, added, changed, removed, unchanged, foreign }: OutputChange, outdir: string): object {
  return { path: join(outdir, path), kind, added, changed, removed, unchanged: unchanged.length, foreign };
}

/** @throws CommandError when a program wrote nothing at all */
export function refuseNothing(changes: readonly OutputChange[], outdir: string): void {
  if (changes.length === 0) throw new CommandError(`The app wrote nothing into ${outdir}. Does it call synth(), and leave the output folder to cdk8s.yaml?`);
}

function stampOf(path: string): string {
  const { ino, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
  return `${ino} ${mtimeNs} ${ctimeNs}`;
}
