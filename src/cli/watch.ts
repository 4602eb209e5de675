/* eslint-disable @typescript-eslint/no-require-imports -- few runs watch */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { ExitCode, Session, isExpected } from './session';

/** What of a project to look at. */
export interface WatchOptions {
  /** The folder of the project. */
  readonly folder: string;
  /** Whether a path, absolute, is that of no source; asked again for each change. */
  readonly isIgnored: (path: string) => boolean;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/** Changes that come within so many milliseconds are one: editors write several files at once. */
const DEBOUNCE = 100;
/** Folders that hold no sources, or what programs of some language make of them whenever they run. */
const NO_SOURCES = new Set(['node_modules', '__pycache__', 'target']);

/**
 * Does something at once, and again whenever the text of a source has changed; never twice at the same time.
 *
 * What comes while it is being done counts when it has ended. A file that was written with the text that it had is no change:
 * compilers do that, and would go on for ever.
 *
 * @param act told the paths that changed, relative to the folder; none at first
 * @returns when the signal ends the watch
 * @throws the error of the file system when it cannot be watched
 */
export async function watchSources({ folder, isIgnored, signal }: WatchOptions, act: (changed: readonly string[]) => Promise<void>): Promise<void> {
  const { watch } = require('chokidar') as typeof import('chokidar');
  const known = new Map<string, string>();
  const touched = new Set<string>();
  let wake = (): void => {};
  let failure: unknown;
  const watcher = watch(folder, { ignored: path => path !== folder && isIgnored(path) });
  const takeChanges = (): string[] => {
    const changed = [...touched].filter(path => !isIgnored(path) && known.get(path) !== hashOf(path));
    for (const path of changed) known.set(path, hashOf(path));
    touched.clear();
    return changed.map(path => relative(folder, path)).sort();
  };
  try {
    await new Promise<void>((ready, fail) => watcher
      .on('all', (event, path) => {
        if (event === 'addDir' || event === 'unlinkDir') return;
        touched.add(path);
        wake();
      })
      .on('error', error => {
        failure = error;
        fail(error);
        wake();
      })
      .once('ready', () => ready()));
    takeChanges();
    signal.addEventListener('abort', () => wake());
    for (let changed: string[] = []; !signal.aborted; changed = await nextChanges()) await act(changed);
  } finally {
    await watcher.close();
  }

  async function nextChanges(): Promise<string[]> {
    while (!signal.aborted) {
      if (touched.size === 0 && failure === undefined) await new Promise<void>(resume => { wake = resume; });
      if (failure !== undefined) throw failure;
      if (signal.aborted) break;
      await new Promise<void>(resume => setTimeout(resume, DEBOUNCE));
      const changed = takeChanges();
      if (changed.length > 0) return changed;
    }
    return [];
  }
}

/**
 * Synthesizes, and again whenever a source of the project changes, until the program is interrupted.
 *
 * @param outdir where the output goes, which is no source; asked again for each change, as the project file is one
 * @returns the exit code: being interrupted is how this ends
 */
export async function synthOnChange(outdir: () => string, synthOnce: () => Promise<number>, session: Session): Promise<number> {
  const { cwd, stderr } = session;
  let output = outdir();
  const ending = new AbortController();
  const end = (): void => ending.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const isIgnored = (path: string): boolean => isNoSource(relative(cwd, path)) || isBelow(path, output);
    await watchSources({ folder: cwd, isIgnored, signal: ending.signal }, async changed => {
      if (changed.length > 0) stderr.write(`opack: ${changed.join(', ')} changed\n`);
      const isGood = await isSynthesized(async () => {
        output = outdir();
        return synthOnce();
      }, session);
      if (!ending.signal.aborted) stderr.write(`opack: ${isGood ? 'done' : 'failed'}; watching for changes, Ctrl-C ends\n`);
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
  return ExitCode.OK;
}

/** A program that fails is about to be corrected. */
async function isSynthesized(synthOnce: () => Promise<number>, { stderr }: Session): Promise<boolean> {
  try {
    return await synthOnce() === ExitCode.OK;
  } catch (error) {
    if (!isExpected(error)) throw error;
    stderr.write(`opack: ${error.message}\n`);
    return false;
  }
}

/** Hidden files are those of tools. */
function isNoSource(path: string): boolean {
  return path.split(sep).some(name => name.startsWith('.') || NO_SOURCES.has(name));
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${resolve(folder)}${sep}`);
}

/** Of the text of a file; of none where there is no file to read. */
function hashOf(path: string): string {
  try {
    return createHash('sha1').update(readFileSync(path)).digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return '';
  }
}
