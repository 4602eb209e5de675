import { lstatSync, readFileSync } from 'node:fs';
import { replaceFile } from './replace-file';
import { WriteError } from './write-error';

/** First line of a file that is ours although its directory is not: it may be written again. */
const HEADER = '# Written by cdk8s-opack; changes are overwritten.\n';

/**
 * Makes sure that a shared file may be written.
 * @throws WriteError when there is a file that we did not write
 */
export function refuseForeignFile(path: string): void {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return;
  if (entry.isFile() && readFileSync(path, 'utf8').startsWith(HEADER)) return;
  throw new WriteError(`${path} exists and was not written by cdk8s-opack. Remove it, or leave out the property that makes it.`);
}

/**
 * Writes a file into a directory that others write to as well.
 *
 * @param text YAML; a first line that says whose it is goes before it
 * @throws WriteError when there is a file that we did not write
 */
export function writeSharedFile(path: string, text: string): void {
  refuseForeignFile(path);
  replaceFile(path, HEADER + text);
}
