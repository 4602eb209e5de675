import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WriteError } from '../write-error';

/**
 * Writes an archive as a whole: there is the old file, or none, until there is the new one.
 *
 * @param path the file; folders above it are made if need be
 * @throws WriteError when something else than a file is there; the error of the file system when it cannot be written
 */
export function writeArchiveFile(path: string, bytes: Uint8Array): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new WriteError(`${path} is not written: it is there, and is no file.`);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.opack-tmp-${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
