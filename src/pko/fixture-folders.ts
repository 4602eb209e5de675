import { fixturesOf } from './instantiate/instantiate';
import { RenderedCase, renderTestCases } from './instantiate/test-renderings';
import { COMPONENTS_FOLDER, FIXTURES_FOLDER, PkoModel } from './model';
import { PackageError } from './problem/package-error';
import { inComponent, loadErrors } from './rules/load';
import { FileContent, FileTree } from '../files/file-tree';

/** The fixtures of a package, or of a component of it: what lies there, and what should. */
export interface FixtureFolder {
  /** Path of the folder below the root of the package. */
  readonly path: string;
  readonly present: FileTree;
  /** What the test cases render now, and files beside their folders, which mean nothing to Package Operator. */
  readonly expected: FileTree;
  /** How many test cases there are. */
  readonly testCases: number;
}

/**
 * The folders of fixtures of a package, the package first.
 *
 * @throws PackageError when Package Operator refuses the package, or to render it in a test case; with all that is wrong
 */
export function fixtureFolders(model: PkoModel): FixtureFolder[] {
  const parts = [model, ...model.components.values()].map(part => ({ part, cases: renderTestCases(part) }));
  const refused = PackageError.join([...loadErrors(model), ...parts.flatMap(({ part, cases }) => renderErrors(part, cases))]);
  if (refused !== undefined) throw refused;
  return parts.map(({ part, cases }) => ({
    path: part.component === undefined ? FIXTURES_FOLDER : `${COMPONENTS_FOLDER}/${part.component}/${FIXTURES_FOLDER}`,
    present: new FileTree(part.fixtures),
    expected: new FileTree([...filesBeside(part.fixtures), ...renderings(cases)]),
    testCases: cases.length,
  }));
}

function renderErrors({ component }: PkoModel, cases: readonly RenderedCase[]): PackageError[] {
  const errors = cases.flatMap(({ error }) => error ?? []);
  return component === undefined ? errors : errors.map(error => inComponent(component, error));
}

/** Of two test cases of one name, upstream writes the first. */
function renderings(cases: readonly RenderedCase[]): [string, FileContent][] {
  const first = new Map([...cases].reverse().map(one => [one.name, one]));
  return [...first.values()].flatMap(({ name, rendered }) =>
    [...fixturesOf(rendered!)].map(([path, content]): [string, FileContent] => [`${name}/${path}`, content]));
}

function filesBeside(fixtures: ReadonlyMap<string, FileContent>): [string, FileContent][] {
  return [...fixtures].filter(([path]) => !path.includes('/'));
}
