import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { escapeControls } from '../findings/escape';
import { nearest } from '../findings/suggest';

/** What to say of a path that is not there; names the one beside it that was probably meant. */
export function missingPathMessage(path: string, cwd: string): string {
  const place = resolve(cwd, path);
  const meant = meantPath(place);
  const typed = isAbsolute(path) ? asTyped(place, cwd) : path;
  return `There is no file or folder ${escapeControls(typed)}.${meant === undefined ? '' : ` Did you mean ${escapeControls(asTyped(meant, cwd))}?`}`;
}

/** A path as it is typed most briefly in a folder. */
function asTyped(place: string, cwd: string): string {
  const way = relative(cwd, place);
  return way.startsWith('..') || way === '' ? place : way;
}

/** The path with its first wrong name corrected; what follows that name is left out. */
function meantPath(place: string): string | undefined {
  const folder = dirname(place);
  if (folder === place) return undefined;
  const entries = entriesOf(folder);
  if (entries === undefined) return meantPath(folder);
  const meant = nearest(basename(place), entries);
  return meant === undefined ? undefined : join(folder, meant);
}

/** What is in a folder; undefined where it cannot be read: a hint is worth no error. */
function entriesOf(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
