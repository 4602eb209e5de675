import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileTree } from './file-tree';
import { listDirectory } from './list-directory';
import { WriteError } from './write-error';
import { refuseOddEntries, refuseUnwritable } from './write-plan';

/**
 * Makes a folder hold these files and no others; without files, it goes away. The folder is built beside the old one and renamed.
 *
 * For folders of which every file is known to be ours, as no list says so.
 *
 * @throws WriteError when the folder is none, or holds a symbolic link or a special file; the error of the file system. Nothing is changed then
 */
export function replaceDirectory(dir: string, tree: FileTree): void {
  refuseUnwritable(tree);
  refuseIrreplaceable(dir);
  const temporary = join(dirname(dir), `.opack-tmp-${process.pid}-${randomBytes(6).toString('hex')}`);
  const [fresh, aside] = [join(temporary, 'new'), join(temporary, 'old')];
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [path, content] of tree.entries()) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), content, { flag: 'wx' }); // two names may be one to the file system
    }
    if (existsSync(dir)) renameSync(dir, aside);
    if (tree.paths.length > 0) renameSync(fresh, dir);
  } catch (error) {
    if (existsSync(aside) && !existsSync(dir)) renameSync(aside, dir);
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Makes sure that `replaceDirectory` would take a folder as it is now.
 *
 * @throws WriteError when the folder is none, or holds a symbolic link or a special file
 */
export function refuseIrreplaceable(dir: string): void {
  const found = lstatSync(dir, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new WriteError(`${dir} is not written: it is no folder. Remove it first.`);
  refuseOddEntries(dir, listDirectory(dir));
}
