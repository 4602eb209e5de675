import { contextOfTestCase, testCaseNamed } from './instantiate/context';
import { expectedRenderings } from './instantiate/expected-renderings';
import { instantiate } from './instantiate/instantiate';
import { PkoModel } from './model';
import { PackageError } from './problem/package-error';
import { effectiveManifest, testCases } from './read/manifest';
import { toFinding } from './rules/to-finding';
import { PackageTreeOptions } from './tree-options';
import { drawTree } from './tree-view';
import { FindingsError } from '../findings/findings';
import { JsonObject, textAt } from '../kube/json';

/**
 * The objects as they are applied in a test case, in the order in which they are.
 *
 * @throws when there is no such test case; FindingsError when Package Operator refuses to render the package in it
 */
export function objectsInTestCase(model: PkoModel, testCase: string): JsonObject[] {
  const context = contextOfTestCase(model, knownTestCase(model, testCase));
  return orFindings(model, () => instantiate(model, context)).objects.map(({ object }) => object);
}

/**
 * The phases and objects as `kubectl package tree` prints them.
 *
 * @throws when there is no such test case; FindingsError when Package Operator refuses the package
 */
export function treeText(model: PkoModel, options: PackageTreeOptions): string {
  if (options.testCase !== undefined) knownTestCase(model, options.testCase);
  return orFindings(model, () => drawTree(model, options));
}

/** The model with the fixtures that its test cases render now. */
export function withFixtures(model: PkoModel): PkoModel {
  return { ...model, fixtures: expectedRenderings(model) };
}

/** The names of the test cases. */
export function testCaseNames(model: PkoModel): string[] {
  return testCases(effectiveManifest(model)).map(testCase => textAt(testCase, 'name') ?? '');
}

/** Does something that Package Operator may refuse, and says why with files and lines. */
export function orFindings<T>(model: PkoModel | undefined, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new FindingsError(error.problems.map(problem => toFinding(model, problem)));
  }
}

function knownTestCase(model: PkoModel, name: string): JsonObject {
  const found = testCaseNamed(model, name);
  if (found === undefined) throw new Error(`The package has no test case '${name}'; it has ${testCaseNames(model).join(', ') || 'none'}.`);
  return found;
}
