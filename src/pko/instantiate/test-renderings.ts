import { contextOfTestCase, packageOf } from './context';
import { Attempt, tryToInstantiate } from './instantiate';
import { notAnObject } from '../../go/json';
import { JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError } from '../problem/package-error';
import { effectiveManifest, testCases } from '../read/manifest';

/** A test case and what the package renders to in it. */
export interface RenderedCase extends Attempt {
  /** Name of the test case. */
  readonly name: string;
  /** Namespace of its package object; empty for a ClusterPackage. */
  readonly namespace: string;
}

/** Renders a package in each of its test cases. */
export function renderTestCases(model: PkoModel): RenderedCase[] {
  return testCases(effectiveManifest(model)).map((testCase, index) => ({
    name: textAt(testCase, 'name') ?? '',
    namespace: packageOf(testCase).namespace,
    ...render(model, testCase, index),
  }));
}

function render(model: PkoModel, testCase: JsonObject, index: number): Attempt {
  const config = objectAt(testCase, 'context')?.config ?? {};
  const file = model.manifest.path;
  const incomplete = listAt(effectiveManifest(model), 'spec', 'dependencies').findIndex(dependency => objectAt(dependency, 'image') === undefined);
  // Package Operator crashes on these as soon as there is a test case.
  if (incomplete >= 0) {
    const text = `spec.dependencies[${incomplete}].image: Required value`;
    return { error: PackageError.of({ code: Code.DEPENDENCY_WITHOUT_IMAGE, text, file, path: ['spec', 'dependencies', incomplete] }) };
  }
  if (!isJsonObject(config)) {
    const path = ['test', 'template', index, 'context', 'config'];
    return { error: PackageError.of({ code: Code.TEST_CONFIG_INVALID, text: notAnObject(config), file, path }) };
  }
  return tryToInstantiate(model, contextOfTestCase(model, testCase));
}
