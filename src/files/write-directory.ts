import { randomBytes } from 'node:crypto';
import { BigIntStats, copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { FILE_LIST, renderFileList } from './file-list';
import { FileTree } from './file-tree';
import { isBelow } from './is-below';
import { WriteError } from './write-error';
import { WritePlan, foldersOf, planWrite, refuseUnwritable } from './write-plan';

const TEMPORARY = '.opack-tmp-';

/** How often to begin again when somebody else replaces the directory meanwhile. */
const ATTEMPTS = 20;

/** Where a directory is written. */
export interface WriteOptions {
  /**
   * The folder that all output goes to: no folder on the way from it to the directory may be a symbolic link.
   * @default - only the directory itself and what is in it are looked at
   */
  readonly root?: string;
}

/** What became of a directory; all paths are relative to it, in bytewise order. */
export interface WriteResult {
  /** New and changed files. */
  readonly written: string[];
  /** Files of an earlier write that the tree does not have. */
  readonly removed: string[];
  /** Files that were as they should be. */
  readonly unchanged: string[];
  /** Files and empty folders that somebody else put there; they are left as they are. */
  readonly kept: string[];
}

/**
 * Makes a directory hold the files of a tree: one package, or one version of a bundle.
 *
 * The new directory is built beside the old one and renamed, so there is never a mixture of the two; of several writers the last one wins.
 * A directory cannot be exchanged in one step: a process that dies between the two renames leaves the old one in a temporary folder,
 * and the next write puts it back first.
 *
 * Files that an earlier write listed in `.opack-files` belong to us. They are overwritten or removed, also when they were edited by hand:
 * version control shows that. Files of others are kept, except where one is in the way. When nothing differs, nothing is touched.
 *
 * @param dir the directory; made if need be, with the folders above it
 * @param tree its files
 * @throws WriteError when the directory is not ours, something is in the way, a symbolic link is found, or the file system refuses;
 *   the directory is then as it was
 */
export function writeDirectory(dir: string, tree: FileTree, options: WriteOptions = {}): WriteResult {
  const target = resolve(dir);
  refuseUnwritable(tree);
  refuseStrangePlace(target, options.root);
  for (let attempt = 1; ; attempt++) {
    let before: string | undefined;
    try {
      mkdirSync(dirname(target), { recursive: true });
      restore(target);
      before = stampOf(target);
      return replace(target, tree, before);
    } catch (error) {
      const wasReplaced = stampOf(target) !== before || hasCode(error, 'ENOENT', 'ENOTEMPTY');
      if (wasReplaced && attempt < ATTEMPTS) continue;
      throw asWriteError(dir, error);
    }
  }
}

/**
 * Makes sure that `writeDirectory` would take a directory as it is now; writes nothing.
 *
 * @throws WriteError as `writeDirectory` does before it writes
 */
export function refuseDirectory(dir: string, tree: FileTree, options: WriteOptions = {}): void {
  const target = resolve(dir);
  refuseUnwritable(tree);
  refuseStrangePlace(target, options.root);
  try {
    planWrite(target, tree);
  } catch (error) {
    throw asWriteError(dir, error);
  }
}

function replace(target: string, tree: FileTree, before: string | undefined): WriteResult {
  const plan = planWrite(target, tree);
  const result = { written: plan.written, removed: plan.removed, unchanged: plan.unchanged, kept: plan.foreign.map(entry => entry.path) };
  if (plan.isDone) return result;

  const temporary = join(dirname(target), `${TEMPORARY}${process.pid}-${randomBytes(6).toString('hex')}`);
  const fresh = join(temporary, 'new');
  const aside = asideIn(temporary, target);
  try {
    mkdirSync(fresh, { recursive: true });
    mkdirSync(dirname(aside));
    build(fresh, target, tree, plan);
    if (stampOf(target) !== before) throw new Error('other programs keep writing it at the same time');
    exchange(fresh, target, aside);
  } finally {
    if (!existsSync(target)) putBack(aside, target);
    discard(aside);
    rmSync(temporary, { recursive: true, force: true });
  }
  return result;
}

function build(fresh: string, target: string, tree: FileTree, plan: WritePlan): void {
  const unchanged = new Set(plan.unchanged);
  for (const folder of foldersOf(tree.paths)) mkdirSync(join(fresh, folder), { recursive: true });
  for (const [path, content] of tree.entries()) {
    if (unchanged.has(path)) {
      linkOrCopy(join(target, path), join(fresh, path));
    } else {
      writeFileSync(join(fresh, path), content, { flag: 'wx' }); // two names may be one to the file system
    }
  }
  for (const { path, kind } of plan.foreign) {
    mkdirSync(kind === 'empty folder' ? join(fresh, path) : dirname(join(fresh, path)), { recursive: true });
    if (kind !== 'empty folder') linkOrCopy(join(target, path), join(fresh, path));
  }
  writeFileSync(join(fresh, FILE_LIST), renderFileList(tree), { flag: 'wx' });
}

/** A second link keeps the time and the mode of a file. Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    copyFileSync(from, to);
  }
}

function exchange(fresh: string, target: string, aside: string): void {
  for (let attempt = 1; ; attempt++) {
    discard(aside);
    try {
      renameSync(target, aside);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error; // else there is nothing to replace
    }
    try {
      renameSync(fresh, target);
      return;
    } catch (error) {
      // another writer was faster: its directory is now the old one
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST') || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Hides what was moved aside from other writers, which would put it back while it is being removed, half of its files gone. */
function discard(aside: string): void {
  try {
    renameSync(aside, join(dirname(aside), `discarded-${randomBytes(6).toString('hex')}`));
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Puts back what a writer moved aside before it died. */
function restore(target: string): void {
  if (existsSync(target)) return;
  const parent = dirname(target);
  const aside = readdirSync(parent).filter(name => name.startsWith(TEMPORARY)).sort()
    .map(name => asideIn(join(parent, name), target))
    .find(path => existsSync(path));
  if (aside !== undefined) putBack(aside, target);
}

function putBack(aside: string, target: string): void {
  try {
    renameSync(aside, target);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error; // else another writer has gone on, or there is nothing to put back
  }
}

/** Differs when a directory is another one than before: what was read of it in parts would be a mixture. */
function stampOf(dir: string): string | undefined {
  const found = lookAt(dir);
  return found && `${found.ino} ${found.ctimeNs}`;
}

function lookAt(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw new WriteError(`Nothing was written: ${(error as Error).message}`, { cause: error });
  }
}

function asideIn(temporary: string, target: string): string {
  return join(temporary, 'old', basename(target));
}

function refuseStrangePlace(target: string, root: string = dirname(target)): void {
  const way = relative(resolve(root), target);
  if (way === '' || !isBelow(target, resolve(root))) throw new WriteError(`${target} is not written: it is not below ${resolve(root)}.`);
  let folder = resolve(root);
  for (const name of way.split(sep)) {
    folder = join(folder, name);
    const found = lookAt(folder);
    if (found?.isSymbolicLink()) throw new WriteError(`${target} is not written: ${folder} is a symbolic link. Remove it, or choose another folder.`);
    if (found && !found.isDirectory()) throw new WriteError(`${target} is not written: ${folder} is not a folder. Remove it, or choose another folder.`);
  }
}

function asWriteError(dir: string, error: unknown): WriteError {
  return error instanceof WriteError ? error : new WriteError(`${dir} was not written: ${(error as Error).message}`, { cause: error });
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? ''); // not instanceof: in Jest, node's errors are of another realm
}
