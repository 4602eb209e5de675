import { readdirSync, readlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { escapeControls } from '../findings/escape';
import { nearest } from '../findings/suggest';

/** What to say of a path that is not there; names the one beside it that was probably meant. */
export function missingPathMessage(path: string, cwd: string): string {
  const place = resolve(cwd, path);
  const typed = typedPath(path, cwd);
  const end = linkAt(place);
  if (end !== undefined) return `${escapeControls(typed)} is a link to ${escapeControls(end)}, which is not there.`;
  const meant = meantPath(place);
  return `There is no file or folder ${escapeControls(typed)}.${meant === undefined ? '' : ` Did you mean ${escapeControls(typedPath(meant, cwd))}?`}`;
}

/** A path as it is typed most briefly in a folder; a relative one stays as it is. */
export function typedPath(place: string, cwd: string): string {
  if (!isAbsolute(place)) return place;
  const way = relative(cwd, place);
  return way.startsWith('..') || way === '' ? place : way;
}

/** The path with its first wrong name corrected; what follows that name is left out. */
function meantPath(place: string): string | undefined {
  const folder = dirname(place);
  if (folder === place) return undefined;
  const entries = entriesOf(folder);
  if (entries === undefined) return meantPath(folder);
  if (entries.includes(basename(place))) return undefined; // it is a file, and there is nothing in it
  const meant = nearest(basename(place), entries);
  return meant === undefined ? undefined : join(folder, meant);
}

/** Where a symbolic link leads to; undefined where there is none. */
function linkAt(place: string): string | undefined {
  try {
    return readlinkSync(place);
  } catch {
    return undefined;
  }
}

/** What is in a folder; undefined where it cannot be read: a hint is worth no error. */
function entriesOf(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
