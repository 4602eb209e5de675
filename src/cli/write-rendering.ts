import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileTree } from '../files/file-tree';
import { listDirectory } from '../files/list-directory';
import { WriteError } from '../files/write-error';
import { refuseUnwritable } from '../files/write-plan';

/**
 * Writes files into a folder that then holds nothing else: no list of ours, because every file of a folder of fixtures is a fixture.
 *
 * @param dir the folder; made if need be. A file of an earlier rendering is overwritten
 * @throws WriteError when the folder holds anything that the rendering does not have; the error of the file system
 */
export function writeRendering(dir: string, files: FileTree): void {
  refuseUnwritable(files);
  const foreign = lstatSync(dir, { throwIfNoEntry: false }) ? listDirectory(dir).find(({ path, kind }) => kind !== 'file' || files.get(path) === undefined) : undefined;
  if (foreign !== undefined) {
    throw new WriteError(`${dir} is not written: ${foreign.path} in it is not part of the rendering. Remove it, or choose another folder.`);
  }
  mkdirSync(dir, { recursive: true });
  for (const [path, content] of files.entries()) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}
