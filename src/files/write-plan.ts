import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST, parseFileList, renderFileList } from './file-list';
import { FileContent, FileTree, isSameContent } from './file-tree';
import { DirectoryEntry, listDirectory } from './list-directory';
import { WriteError } from './write-error';

/** What writing a tree over a directory would do. */
export interface WritePlan {
  /** New and changed files. */
  readonly written: string[];
  /** Files of an earlier write that the tree does not have. */
  readonly removed: string[];
  /** Files that are as they should be. */
  readonly unchanged: string[];
  /** What is in the directory and not ours. */
  readonly foreign: DirectoryEntry[];
  /** Whether the directory already is as it should be. */
  readonly isDone: boolean;
}

/**
 * Refuses a tree that no directory can hold.
 *
 * @throws WriteError when a path is both a file and a folder, holds a line break, or is that of our own list
 */
export function refuseUnwritable(tree: FileTree): void {
  const folders = foldersOf(tree.paths);
  for (const path of tree.paths) {
    if (folders.has(path)) throw new WriteError(`${path} would be both a file and a folder. Nothing was written.`);
    if (/[\r\n]/.test(path)) throw new WriteError(`The file name ${JSON.stringify(path)} holds a line break. Nothing was written.`);
    if (path.split('/')[0] === FILE_LIST) throw new WriteError(`${path} is the name of our own list of files. Nothing was written.`);
  }
}

/**
 * Compares a directory with the tree that it shall hold; reads only.
 *
 * @throws WriteError when the directory is not ours, holds a link or a special file, or a file of somebody else is in the way
 */
export function planWrite(dir: string, tree: FileTree): WritePlan {
  const entries = lstatSync(dir, { throwIfNoEntry: false }) ? listDirectory(dir) : [];
  refuseOddEntries(dir, entries);
  const present = new Set(entries.filter(entry => entry.kind === 'file').map(entry => entry.path));
  const list = present.has(FILE_LIST) ? readFileSync(join(dir, FILE_LIST), 'utf8') : undefined;
  const ours = new Set(pathsIn(list, dir, entries));
  const foreign = entries.filter(({ path }) => path !== FILE_LIST && !ours.has(path));
  refuseCollisions(dir, tree, foreign);

  const isPresent = (path: string, content: FileContent): boolean => present.has(path) && isSameContent(content, readFileSync(join(dir, path)));
  const unchanged = [...tree.entries()].filter(([path, content]) => isPresent(path, content)).map(([path]) => path);
  const same = new Set(unchanged);
  const written = tree.paths.filter(path => !same.has(path));
  const removed = [...present].filter(path => ours.has(path) && tree.get(path) === undefined);
  return { written, removed, unchanged, foreign, isDone: written.length === 0 && list === renderFileList(tree) };
}

/** @throws WriteError when a symbolic link or a special file is among the entries of a directory */
export function refuseOddEntries(dir: string, entries: readonly DirectoryEntry[]): void {
  const odd = entries.find(({ kind }) => kind === 'symbolic link' || kind === 'special file');
  if (odd !== undefined) throw new WriteError(`${dir} is not written: ${odd.path} in it is a ${odd.kind}. Remove it first.`);
}

/** The paths that the list in a directory claims for us. */
function pathsIn(list: string | undefined, dir: string, entries: DirectoryEntry[]): string[] {
  if (list !== undefined) {
    const paths = parseFileList(list);
    if (!paths) throw new WriteError(`${dir} is not written: its ${FILE_LIST} is damaged. Restore that file, or empty the folder.`);
    return paths;
  }
  if (entries.length > 0) {
    throw new WriteError(`${dir} is not written: it holds files, but no ${FILE_LIST}, so it was not written by us. Empty it, or choose another folder.`);
  }
  return [];
}

function refuseCollisions(dir: string, tree: FileTree, foreign: DirectoryEntry[]): void {
  const folders = foldersOf(tree.paths);
  const inTheWay = foreign.filter(({ path, kind }) => tree.get(path) !== undefined
    || foldersAbove(path).some(folder => tree.get(folder) !== undefined)
    || (kind === 'file' && folders.has(path)));
  if (inTheWay.length === 0) return;
  const names = inTheWay.map(entry => entry.path).join(', ');
  throw new WriteError(`${dir} is not written: ${names} would be overwritten, but was not written by us. Move it away first.`);
}

/** All folders that some paths go through. */
export function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break; // and so are those above it
      folders.add(folder);
    }
  }
  return folders;
}

/** The folders that a path goes through: `a` and `a/b` for `a/b/c`. */
function foldersAbove(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
