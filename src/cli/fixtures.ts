import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withPackage } from './package-input';
import { CommandError, ExitCode, Session } from './session';
import { TreeComparison, compareTrees, hasChanges, treeDiff } from '../files/compare-trees';
import { FILE_LIST, parseFileList } from '../files/file-list';
import { comparePaths } from '../files/file-tree';
import { refuseOddEntries, replaceDirectory } from '../files/replace-directory';
import { FixtureFolder, fixtureFolders } from '../pko/fixture-folders';
import { FIXTURES_FOLDER } from '../pko/model';

/** What `opack fixtures` is told. */
export interface FixturesOptions {
  readonly check?: boolean;
  readonly update?: boolean;
}

/** Compares the fixtures of a package with what its test cases render, or writes them. */
export function fixtures(dir: string, { update }: FixturesOptions, session: Session): number {
  const place = dir.replace(/\/+$/, '') || dir;
  let isDifferent = false;
  const exitCode = withPackage(dir, session, {}, model => {
    const folders = fixtureFolders(model);
    if (folders.every(folder => folder.testCases === 0 && folder.present.paths.length === 0)) {
      session.stdout.write(`${place}: there are no test cases\n`);
    } else if (update) {
      write(place, folders, session);
    } else {
      isDifferent = tellDifferences(place, folders, session);
    }
  });
  return isDifferent ? ExitCode.ERRORS_FOUND : exitCode;
}

function tellDifferences(place: string, folders: readonly FixtureFolder[], { stdout, stderr }: Session): boolean {
  const diff = folders.map(({ path, present, expected }) => treeDiff(present, expected, `${place}/${path}`)).join('');
  stdout.write(diff === '' ? upToDate(place, folders) : diff);
  if (diff !== '') stderr.write(`opack: These are not the fixtures that ${place} renders. When the differences are meant: opack fixtures ${place} --update\n`);
  return diff !== '';
}

function write(place: string, folders: readonly FixtureFolder[], session: Session): void {
  const root = resolve(session.cwd, place);
  const changed = folders.map(folder => ({ ...folder, comparison: compareTrees(folder.present, folder.expected) }))
    .filter(({ comparison }) => hasChanges(comparison));
  if (changed.length === 0) {
    session.stdout.write(upToDate(place, folders));
    return;
  }
  refuseWrittenFixtures(root, place);
  for (const { path } of changed) refuseOddEntries(join(root, path));
  for (const { path, expected } of changed) replaceDirectory(join(root, path), expected);
  for (const { path, comparison } of changed) session.stdout.write(marksOf(`${place}/${path}`, comparison));
}

/** The next synth of a program would not find its own files again. */
function refuseWrittenFixtures(root: string, place: string): void {
  const list = join(root, FILE_LIST);
  if (!existsSync(list)) return;
  const isFixture = (path: string): boolean => path.split('/').includes(FIXTURES_FOLDER);
  if (!parseFileList(readFileSync(list, 'utf8'))?.some(isFixture)) return;
  throw new CommandError(`${place} is the output of a program, which writes its fixtures, too. Run the program: opack synth.`);
}

function upToDate(place: string, folders: readonly FixtureFolder[]): string {
  const count = folders.reduce((sum, { testCases }) => sum + testCases, 0);
  return `${place}: the fixtures of ${count} ${count === 1 ? 'test case' : 'test cases'} are up to date\n`;
}

function marksOf(place: string, { added, changed, removed }: TreeComparison): string {
  const marks = ([['+', added], ['~', changed], ['-', removed]] as const).flatMap(([mark, paths]) => paths.map(path => ({ mark, path })));
  return marks.sort((a, b) => comparePaths(a.path, b.path)).map(({ mark, path }) => `${mark} ${place}/${path}\n`).join('');
}
