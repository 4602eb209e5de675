import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileTree } from '../../files/file-tree';
import { WriteError } from '../../files/write-error';

/**
 * Writes the files of a new project into a folder beside what is there; all of them, or none.
 *
 * @param dir made if need be
 * @throws WriteError when something is where a file is to be written; the error of the file system
 */
export function writeProject(dir: string, files: FileTree): void {
  const inTheWay = collisions(dir, files);
  if (inTheWay.length > 0) {
    const them = inTheWay.length === 1 ? 'it' : 'them';
    throw new WriteError(`${dir} is not written, as this would be overwritten:\n${inTheWay.map(path => `  ${path}\n`).join('')}Move ${them} away, or choose another folder.`);
  }
  const written: string[] = [];
  try {
    for (const [path, content] of files.entries()) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      written.push(file);
      writeFileSync(file, content, { flag: 'wx' });
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}

/** What stands where a file, or a folder above it, is to be. */
function collisions(dir: string, files: FileTree): string[] {
  const found = files.paths.flatMap(path => {
    const segments = path.split('/');
    const blocked = segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join('/'))
      .filter(folder => lstatSync(join(dir, folder), { throwIfNoEntry: false })?.isDirectory() === false);
    return blocked.length > 0 ? blocked.slice(0, 1) : lstatSync(join(dir, path), { throwIfNoEntry: false }) === undefined ? [] : [path];
  });
  return [...new Set(found)];
}
