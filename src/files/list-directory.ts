import { Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths } from './file-tree';

/** What stands at a path on the disk; a folder shows up by its entries, or as empty. */
export type EntryKind = 'file' | 'symbolic link' | 'empty folder' | 'special file';

/** One entry below a directory. */
export interface DirectoryEntry {
  /** Path with `/`, relative to the directory. */
  readonly path: string;
  readonly kind: EntryKind;
}

/**
 * Everything below a directory, in bytewise order of the paths; symbolic links are listed, never followed.
 *
 * @param dir the directory
 * @param skip whether to leave out a file, or a folder with all below it
 * @throws the error of the file system, when a folder cannot be read
 */
export function listDirectory(dir: string, skip: (path: string) => boolean = () => false): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  const walk = (folder: string): void => {
    const children = readdirSync(join(dir, folder), { withFileTypes: true });
    if (children.length === 0 && folder !== '') entries.push({ path: folder, kind: 'empty folder' });
    for (const child of children) {
      const path = folder === '' ? child.name : `${folder}/${child.name}`;
      if (skip(path)) continue;
      if (child.isDirectory()) {
        walk(path);
      } else {
        entries.push({ path, kind: kindOf(child) });
      }
    }
  };
  walk('');
  return entries.sort((a, b) => comparePaths(a.path, b.path));
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return 'symbolic link';
  return entry.isFile() ? 'file' : 'special file';
}
