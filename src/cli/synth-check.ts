import { join } from 'node:path';
import { ReportedRun, runAndReport } from './run-app-report';
import { Session } from './session';
import { OutputChange, fileChanges, foreignIn, inOrder, kindOf, looseFiles, snapshotOf, unitOf } from './synth-changes';
import { withTemporaryFolder } from './temporary-folder';
import { compareTrees, hasChanges, treeDiff } from '../files/compare-trees';
import { FILE_LIST } from '../files/file-list';
import { FileTree, comparePaths } from '../files/file-tree';
import { planWrite } from '../files/write-plan';
import { TargetKind } from '../judge/target-kind';

/** What a run would write, compared with what is there. */
export interface CheckedRun extends ReportedRun {
  readonly changes: readonly OutputChange[];
  /** The differences, as `diff -u` prints them; empty when there are none. Files of others are not among them. */
  readonly diff: string;
}

/**
 * Runs the program of the project into a temporary folder and compares what it wrote with the output folder; writes nothing there.
 *
 * Compared are the directories and files that the program writes, and in its directories also what it once wrote. Files of others are only told
 * of, where they are in a package, a bundle or a catalog.
 *
 * @param outdir the output folder
 * @param label its name in the differences
 * @throws CommandError when the program fails; WriteError when it could not write into a directory
 */
export async function runAndCompare(session: Session, outdir: string, label: string): Promise<CheckedRun> {
  return withTemporaryFolder(async folder => {
    const run = await runAndReport(session, folder);
    if (run.isRefused) return { ...run, changes: [], diff: '' };
    const { tree: fresh } = snapshotOf(folder);
    const { tree: present } = snapshotOf(outdir);
    const wholes = [...run.directories].sort(comparePaths)
      .map(directory => compareUnit({ fresh, present, directory, outdir, label }, kindOf(folder, directory)));
    const files = looseFiles(fresh, run.directories);
    const presentFiles = new FileTree(files.paths.flatMap(path => {
      const content = present.get(path);
      return content === undefined ? [] : [[path, content] as const];
    }));
    const diffs = [...wholes.map(({ diff }) => diff), treeDiff(presentFiles, files, label)];
    const changes = inOrder([...wholes.map(({ change }) => change), ...fileChanges(compareTrees(presentFiles, files))]);
    return { ...run, changes, diff: diffs.join('') };
  });
}

interface Unit {
  readonly fresh: FileTree;
  readonly present: FileTree;
  readonly directory: string;
  readonly outdir: string;
  readonly label: string;
}

/** A directory that is written as a whole; when only our list of its files is out of date, that. */
function compareUnit({ fresh, present, directory, outdir, label }: Unit, kind: TargetKind): { change: OutputChange; diff: string } {
  const after = unitOf(fresh, directory);
  const plan = planWrite(join(outdir, directory), after);
  const ours = new Set([...plan.written, ...plan.removed, ...plan.unchanged]);
  const before = new FileTree([...present.below(directory).entries()].filter(([path]) => ours.has(path)));
  const comparison = compareTrees(before, after);
  const isListStale = !plan.isDone && !hasChanges(comparison);
  const change = isListStale ? { ...comparison, changed: [FILE_LIST] } : comparison;
  const place = `${label}/${directory}`;
  const diff = isListStale ? treeDiff(listIn(present, directory), listIn(fresh, directory), place) : treeDiff(before, after, place);
  return { change: { path: directory, kind, foreign: foreignIn(present, directory, kind), ...change }, diff };
}

function listIn(tree: FileTree, directory: string): FileTree {
  const content = tree.get(`${directory}/${FILE_LIST}`);
  return new FileTree(content === undefined ? [] : [[FILE_LIST, content]]);
}
