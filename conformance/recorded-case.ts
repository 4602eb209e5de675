import { FileContent, FileTree } from './subject';

/** A way in which a run ended. */
export interface Outcome { readonly rc: number; readonly stdout: string; readonly stderr: string }

/** One recorded command: how it ended, or all the ways in which it was seen to end. */
export interface RecordedRun extends Partial<Outcome> {
  readonly args: readonly string[];
  readonly variants?: readonly Outcome[];
  /** Only the order of what it says varies: the lines of stderr and the items of a list of errors are recorded sorted. */
  readonly unordered?: boolean;
}

/** The files that a case's commands found: text, bytes, or a link. */
export type RecordedFiles = { readonly [path: string]: string | { readonly base64: string } | { readonly symlink: string } };

/** Fixtures that a run wrote, in the same form. */
export type Fixtures = RecordedFiles;

/** One package with what the real tool said about it. */
export interface RecordedCase {
  readonly name: string;
  readonly files: FileTree;
  readonly runs: readonly RecordedRun[];
  /** What was written, in all the ways that were seen; undefined when nothing is recorded. */
  readonly fixtures?: readonly Fixtures[];
}

/** All the ways in which a run may end. */
export function outcomesOf(run: RecordedRun): readonly Outcome[] {
  return run.variants ?? [{ rc: run.rc ?? 0, stdout: run.stdout ?? '', stderr: run.stderr ?? '' }];
}

/** The files of a case; links are no part of a package. */
export function filesOf(recorded: RecordedFiles): FileTree {
  const entries: [string, FileContent][] = [];
  for (const [path, content] of Object.entries(recorded)) {
    if (typeof content === 'string') entries.push([path, content]);
    else if ('base64' in content) entries.push([path, Buffer.from(content.base64, 'base64')]);
  }
  return new FileTree(entries);
}
