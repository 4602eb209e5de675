import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, ExitCode, Session } from './session';
import { findingsStyle } from './style';
import { FileTree } from '../files/file-tree';
import { nearest } from '../findings/suggest';
import { openTarget } from '../judge/open-target';
import { formatTargetFindings } from '../judge/target';
import { JsonObject, isJsonObject, textAt } from '../kube/json';
import { YamlError, readYaml } from '../kube/yaml/read';
import { PkoModel } from '../pko/model';
import { PackageError } from '../pko/problem/package-error';
import { effectiveManifest, testCases } from '../pko/read/manifest';
import { ReadPackageOptions, readPackage } from '../pko/read/read-package';
import { toFinding } from '../pko/rules/to-finding';

/**
 * Reads a package and does something with it and its files; where Package Operator would refuse that, says why.
 *
 * @returns the exit code
 * @throws CommandError when the path is no folder; the error of the file system when it cannot be read
 */
export function withPackage(
  dir: string, session: Session, options: ReadPackageOptions, act: (model: PkoModel, files: FileTree) => void,
): number {
  const target = openTarget(dir, session, 'package');
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

/**
 * Reads a configuration, YAML or JSON; an empty file is an empty one.
 *
 * @throws CommandError when it is no map; the error of the file system when it cannot be read
 */
export function readConfig(path: string, { cwd }: Session): JsonObject {
  const config = parse(path, readFileSync(resolve(cwd, path), 'utf8')) ?? {};
  if (!isJsonObject(config)) throw new CommandError(`${path} holds no map: it cannot be a configuration.`);
  return config;
}

function parse(path: string, text: string): ReturnType<typeof readYaml> {
  try {
    return readYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`${path}: ${error.message}`);
    throw error;
  }
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
  if (names.includes(name)) return undefined;
  const meant = nearest(name, names);
  if (meant !== undefined) return `There is no test case ${name}. Did you mean ${meant}?`;
  return `There is no test case ${name}; ${names.length === 0 ? 'the package has none' : `there are ${names.join(', ')}`}.`;
}
