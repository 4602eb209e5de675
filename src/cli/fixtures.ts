import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withPackage } from './package-input';
import { CommandError, ExitCode, Session } from './session';
import { compareTrees, hasChanges, markedPaths, treeDiff } from '../files/compare-trees';
import { FILE_LIST, parseFileList } from '../files/file-list';
import { refuseIrreplaceable, replaceDirectory } from '../files/replace-directory';
import { counted } from '../findings/counted';
import { FixtureFolder, fixtureFolders } from '../pko/fixture-folders';
import { FIXTURES_FOLDER } from '../pko/model';

/** What `opack fixtures` is told. */
export interface FixturesOptions {
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
      isDifferent = tellDifferences({ place, root: resolve(session.cwd, place) }, folders, session);
    }
  });
  return isDifferent ? ExitCode.ERRORS_FOUND : exitCode;
}

function tellDifferences({ place, root }: { place: string; root: string }, folders: readonly FixtureFolder[], { stdout, stderr }: Session): boolean {
  const diff = folders.map(({ path, present, expected }) => treeDiff(present, expected, `${place}/${path}`)).join('');
  stdout.write(diff === '' ? upToDate(place, folders) : diff);
  const remedy = areWritten(root) ? 'A program writes them: run opack synth in its project.' : `When the differences are meant: opack fixtures ${place} --update`;
  if (diff !== '') stderr.write(`opack: These are not the fixtures that ${place} renders. ${remedy}\n`);
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
  for (const { path } of changed) refuseIrreplaceable(join(root, path));
  for (const { path, expected } of changed) replaceDirectory(join(root, path), expected);
  for (const { path: folder, comparison } of changed) {
    for (const { mark, path } of markedPaths(comparison)) session.stdout.write(`${mark} ${place}/${folder}/${path}\n`);
  }
}

/** The next synth of a program would not find its own files again. */
function refuseWrittenFixtures(root: string, place: string): void {
  if (areWritten(root)) throw new CommandError(`${place} is the output of a program, which writes its fixtures, too. Run the program: opack synth.`);
}

/** Whether the fixtures of a package are among the files that a program wrote. */
function areWritten(root: string): boolean {
  const list = join(root, FILE_LIST);
  const isFixture = (path: string): boolean => path.split('/').includes(FIXTURES_FOLDER);
  return existsSync(list) && (parseFileList(readFileSync(list, 'utf8'))?.some(isFixture) ?? false);
}

function upToDate(place: string, folders: readonly FixtureFolder[]): string {
  const count = folders.reduce((sum, { testCases }) => sum + testCases, 0);
  return `${place}: the fixtures of ${counted(count, 'test case')} are up to date\n`;
}
