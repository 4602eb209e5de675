/**
 * What conformance uses of the library: the only file of conformance that knows its folders.
 */
import { FileContent, FileTree } from '../src/files/file-tree';
import { JsonObject } from '../src/kube/json';
import { contextOfTestCase } from '../src/pko/instantiate/context';
import { fixturesOf, instantiate } from '../src/pko/instantiate/instantiate';
import { PkoModel } from '../src/pko/model';
import { effectiveManifest, testCases } from '../src/pko/read/manifest';
import { readPackage } from '../src/pko/read/read-package';
import { drawTree } from '../src/pko/tree-view';

export { type FileContent, FileTree, comparePaths, textOf } from '../src/files/file-tree';
export { readDirectory } from '../src/files/read-directory';
export { type Json, type JsonObject, isJsonObject, listAt, objectAt, textAt } from '../src/kube/json';
export { judgeObject } from '../src/kube/judge/judge-object';
export { OwnKinds } from '../src/kube/judge/own-kinds';
export { type ObjectProblem } from '../src/kube/rules/object-problem';
export { type FieldKey, fieldPath as pathText } from '../src/kube/schema/field-error';
export { schemaOfKind } from '../src/kube/schema/kinds';
export { emitYaml } from '../src/kube/yaml/emit';
export { readYaml, readYamlDocuments } from '../src/kube/yaml/read';

/** What `kubectl package tree` is asked for. */
export interface TreeRequest {
  /** Render as a ClusterPackage; a context without namespace is one anyway. */
  readonly cluster: boolean;
  /** The test case whose package and config to use; the first one by default. */
  readonly testCase?: string;
  /** The config to use in place of the test case's. */
  readonly config?: JsonObject;
}

/** What one test case of a package, or of one of its components, renders to. */
export interface RenderedContext {
  readonly component?: string;
  readonly testCase: string;
  /** Path below the test case's fixture folder to content; undefined where the rendering fails. */
  readonly files?: ReadonlyMap<string, FileContent>;
  /** Why the rendering fails. */
  readonly error?: string;
}

/** The text of `kubectl package tree` for the files of a package's folder. Throws when Package Operator refuses the package. */
export function renderTree(files: FileTree, request: TreeRequest): string {
  return drawTree(readPackage(files, { rootOnly: true }), request);
}

/**
 * The fixtures of all test cases of a package and its components, in the order of the manifests.
 *
 * Mirrors what `kubectl package validate` writes where there are none. Throws when Package Operator cannot read the package.
 */
export function renderContexts(files: FileTree): RenderedContext[] {
  const root = readPackage(files);
  const models: (readonly [string | undefined, PkoModel])[] = [...root.components, [undefined, root]];
  return models.flatMap(([component, model]) =>
    testCases(effectiveManifest(model)).map(testCase => ({ component, testCase: String(testCase.name ?? ''), ...render(model, testCase) })));
}

function render(model: PkoModel, testCase: JsonObject): Pick<RenderedContext, 'files' | 'error'> {
  try {
    return { files: fixturesOf(instantiate(model, contextOfTestCase(model, testCase))) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
