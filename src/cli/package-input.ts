import { readYamlMap } from './read-yaml-map';
import { CommandError, ExitCode, Session } from './session';
import { findingsStyle } from './style';
import { FileTree } from '../files/file-tree';
import { correction } from '../findings/suggest';
import { KIND_NAMES, openTarget } from '../judge/open-target';
import { formatTargetFindings } from '../judge/target';
import { JsonObject, textAt } from '../kube/json';
import { PkoModel } from '../pko/model';
import { PackageError } from '../pko/problem/package-error';
import { effectiveManifest, testCases } from '../pko/read/manifest';
import { ReadPackageOptions, readPackage } from '../pko/read/read-package';
import { toFinding } from '../pko/rules/to-finding';

/**
 * Reads a package and does something with it and its files; where Package Operator would refuse that, says why.
 *
 * @returns the exit code
 * @throws CommandError when the path is no package; the error of the file system when it cannot be read
 */
export function withPackage(
  dir: string, session: Session, options: ReadPackageOptions, act: (model: PkoModel, files: FileTree) => void,
): number {
  const target = openTarget(dir, session);
  if (target.kind !== 'package') throw new CommandError(`${dir} is a ${KIND_NAMES[target.kind]}; this command is for packages.`);
  let model: PkoModel | undefined;
  try {
    model = readPackage(target.tree, options);
    act(model, target.tree);
    return ExitCode.OK;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const findings = error.problems.map(problem => toFinding(model, problem));
    session.stderr.write(formatTargetFindings(target, findings, findingsStyle(session.stderr, session)));
    return ExitCode.ERRORS_FOUND;
  }
}

/** Reads a configuration. Throws as `readYamlMap` does. */
export function readConfig(path: string, session: Session): JsonObject {
  return readYamlMap(path, session, 'It cannot be a configuration.');
}

/**
 * Makes sure that a package, or one of several, has a test case.
 *
 * @throws CommandError when there is none of that name
 */
export function refuseUnknownTestCase(name: string, models: readonly PkoModel[]): void {
  const complaint = testCaseComplaint(name, models);
  if (complaint !== undefined) throw new CommandError(complaint);
}

/** What to say to somebody who names a test case that neither of the packages has; undefined where one has it. */
export function testCaseComplaint(name: string, models: readonly PkoModel[]): string | undefined {
  const names = [...new Set(models.flatMap(model => testCases(effectiveManifest(model)).map(testCase => textAt(testCase, 'name') ?? '')))];
  return names.includes(name) ? undefined : `There is no test case ${name}. ${correction(name, names)}`;
}
