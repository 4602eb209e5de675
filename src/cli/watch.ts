/* eslint-disable @typescript-eslint/no-require-imports -- few runs watch */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { ExitCode, Session, isExpected } from './session';
import { isBelow } from '../files/is-below';

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
/** Logs, and what editors put beside the file that they edit. */
const PASSING_FILE = /\.(?:log|out|err|tmp|swp|swo|swx)$|~$|^#.*#$|^4913$/;
/** A change that comes no later than so many milliseconds after a run may be the doing of that run. */
const SOON = 1000;
/** So many runs in a row that changed the same files would not be the last. */
const ECHOES = 3;

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
  const changes = new SourceChanges(folder, isIgnored);
  const watcher = watch(folder, { ignored: path => path !== folder && isIgnored(path) });
  try {
    await new Promise<void>((ready, fail) => watcher
      .on('all', (event, path) => {
        if (event !== 'addDir' && event !== 'unlinkDir') changes.touch(path);
      })
      .on('error', error => {
        changes.fail(error);
        fail(error);
      })
      .once('ready', () => ready()));
    changes.take(); // the files that there are
    signal.addEventListener('abort', () => changes.wake());
    for (let changed: string[] = []; !signal.aborted; changed = await changes.next(signal)) await act(changed);
  } finally {
    await watcher.close();
  }
}

/** The sources whose text has changed since somebody looked. */
class SourceChanges {
  private readonly known = new Map<string, string>();
  private readonly touched = new Set<string>();
  private failure: unknown;

  constructor(private readonly folder: string, private readonly isIgnored: (path: string) => boolean) {}

  /** Lets go on who waits for something to happen. */
  public wake = (): void => {};

  public touch(path: string): void {
    this.touched.add(path);
    this.wake();
  }

  public fail(error: unknown): void {
    this.failure = error;
    this.wake();
  }

  /** The paths that changed, relative to the folder. */
  public take(): string[] {
    const changed = [...this.touched].filter(path => !this.isIgnored(path) && this.known.get(path) !== hashOf(path));
    for (const path of changed) this.known.set(path, hashOf(path));
    this.touched.clear();
    return changed.map(path => relative(this.folder, path)).sort();
  }

  /** Waits until something has changed; none when the signal ends that. */
  public async next(signal: AbortSignal): Promise<string[]> {
    while (!signal.aborted) {
      if (this.touched.size === 0 && this.failure === undefined) await new Promise<void>(resume => { this.wake = resume; });
      if (this.failure !== undefined) throw this.failure;
      if (signal.aborted) break;
      await new Promise<void>(resume => setTimeout(resume, DEBOUNCE));
      const changed = this.take();
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
  const echoes = new Echoes();
  const end = (): void => ending.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const isIgnored = (path: string): boolean => isNoSource(relative(cwd, path)) || isBelow(path, output) || echoes.isIgnored(relative(cwd, path));
    await watchSources({ folder: cwd, isIgnored, signal: ending.signal }, async changed => {
      if (changed.length > 0) stderr.write(`opack: ${changed.join(', ')} changed\n`);
      if (echoes.hear(changed)) stderr.write(`opack: ${changed.join(', ')} changed in ${ECHOES} runs in a row: no source, and ignored from now on\n`);
      const isGood = await isSynthesized(async () => {
        output = outdir();
        return synthOnce();
      }, session);
      echoes.endOfRun();
      if (!ending.signal.aborted) stderr.write(`opack: ${isGood ? 'done' : 'failed'}; watching for changes, Ctrl-C ends\n`);
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
  return ExitCode.OK;
}

/** Notices files that runs themselves change, as a log: they would cause runs for ever. */
class Echoes {
  private readonly ignored = new Set<string>();
  private last = '';
  private times = 0;
  private ended = 0;

  public isIgnored(path: string): boolean {
    return this.ignored.has(path);
  }

  public endOfRun(): void {
    this.ended = Date.now();
  }

  /** Told what changed before a run; whether that is ignored from now on. */
  public hear(changed: readonly string[]): boolean {
    const isEcho = changed.length > 0 && Date.now() - this.ended < SOON;
    const key = isEcho ? changed.join('\n') : '';
    this.times = !isEcho ? 0 : key === this.last ? this.times + 1 : 1;
    this.last = key;
    if (this.times < ECHOES) return false;
    for (const path of changed) this.ignored.add(path);
    return true;
  }
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
  return path.split(sep).some(name => name.startsWith('.') || NO_SOURCES.has(name) || PASSING_FILE.test(name));
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
