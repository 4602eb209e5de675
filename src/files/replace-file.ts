import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileContent } from './file-tree';
import { WriteError } from './write-error';

/**
 * Writes a file as a whole: there is the old one, or none, until there is the new one.
 *
 * @param path the file; folders above it are made if need be
 * @throws WriteError when something else than a file is there, or it cannot be written
 */
export function replaceFile(path: string, content: FileContent): void {
  const temporary = `${path}.opack-tmp-${randomBytes(6).toString('hex')}`;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new WriteError(`${path} is not written: it is there, and is no file.`);
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(temporary, content, { flag: 'wx' });
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const [reason] = (error as Error).message.split(', '); // what follows names the temporary file
    throw new WriteError(`${path} is not written: ${reason}.`, { cause: error });
  }
}
