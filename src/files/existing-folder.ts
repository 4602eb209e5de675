import { readdirSync, Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { nearest } from '../findings/suggest';

/**
 * Refuses a path at which there is no folder.
 *
 * @param path relative to the working directory
 * @param expected what should be there, as a sentence goes on: `a bundle is a folder with manifests/ and metadata/`
 * @throws with the path, what should be there, and the folder that was probably meant
 */
export function requireFolder(path: string, expected: string): void {
  if (typeof path !== 'string') throw new Error(`The path of a folder is a text, not ${String(path)}: ${expected}.`);
  const found = statOf(path);
  if (found?.isDirectory() === true) return;
  if (found !== undefined) throw new Error(`'${path}' is a file: ${expected}.`);
  const meant = meantPath(resolve(path));
  const suggestion = meant === undefined ? '' : ` Did you mean '${isAbsolute(path) ? meant : relative('', meant)}'?`;
  throw new Error(`There is no folder '${path}': ${expected}.${suggestion}`);
}

/** What stands at a path; undefined where there is nothing. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The path with its first wrong name corrected, and with what follows if that is there, too. */
function meantPath(place: string): string | undefined {
  const folder = dirname(place);
  if (folder === place) return undefined;
  if (statOf(folder)?.isDirectory() !== true) {
    const around = meantPath(folder);
    if (around === undefined) return undefined;
    const whole = join(around, basename(place));
    return statOf(whole) === undefined ? around : whole;
  }
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
  const meant = nearest(basename(place), folders);
  return meant === undefined ? undefined : join(folder, meant);
}
