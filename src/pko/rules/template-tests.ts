import { FileContent, comparePaths, textOf } from '../../files/file-tree';
import { unifiedDiff } from '../../files/unified-diff';
import { trimSpace } from '../../go/unicode';
import { RenderedPackage, fixturesOf } from '../instantiate/instantiate';
import { RenderedCase } from '../instantiate/test-renderings';
import { FIXTURES_FOLDER, PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Problem, Reason, violationText } from '../problem/package-error';

/** What the test cases of a package say. */
export interface TestOutcome {
  /** Why the first failing test case fails. */
  readonly error?: PackageError;
  /** What is wrong with the test cases after it. */
  readonly later: readonly Problem[];
  /** Fixtures of test cases that have none yet: path below the root of the package to content. */
  readonly newFixtures: ReadonlyMap<string, FileContent>;
}

/**
 * Compares every test case of a package with its fixtures. Upstream ends the run with the first failure.
 *
 * Mirrors internal/packages/internal/packagevalidation/templatevalidation.go, without kubeconform and without writing.
 *
 * @param root where the package is below the root of the one that is judged: the folder of a component with a slash, or empty
 */
export function runTemplateTests(model: PkoModel, cases: readonly RenderedCase[], root: string): TestOutcome {
  const fixtures = new Map(model.fixtures);
  const newFixtures = new Map<string, FileContent>();
  const errors: PackageError[] = [];
  for (const { name, rendered, error: refused } of cases) {
    if (refused) {
      errors.push(refused);
      continue;
    }
    // Upstream would compare with, and write to, what is outside of the folder; the name is refused anyway.
    if (name.split('/').includes('..')) continue;
    // Upstream joins the name to the folder, so that these two are the folder itself.
    const prefix = name === '' || name === '.' ? '' : `${name}/`;
    const folder = `${FIXTURES_FOLDER}/${prefix}`;
    const expected = below(fixtures, prefix);
    if (expected.size > 0) {
      const error = compare(rendered!, expected, name, folder, root);
      if (error) errors.push(error);
    } else if (errors.length === 0) {
      for (const [path, content] of fixturesOf(rendered!)) {
        fixtures.set(prefix + path, content);
        newFixtures.set(root + folder + path, content);
      }
    }
  }
  const [error, ...others] = errors;
  return { error, later: others.flatMap(other => other.problems), newFixtures };
}

/** The files below a prefix, their paths without it. */
function below(files: ReadonlyMap<string, FileContent>, prefix: string): Map<string, FileContent> {
  const inside = [...files].filter(([path]) => path.startsWith(prefix));
  return new Map(inside.map(([path, content]) => [path.slice(prefix.length), content]));
}

/** A file that is missing first, then files that should not be there, then differences. */
function compare(
  rendered: RenderedPackage, expected: ReadonlyMap<string, FileContent>, testCase: string, folder: string, root: string,
): PackageError | undefined {
  const actual = fixturesOf(rendered);
  const withObjects = new Set(rendered.parsed.map(object => object.path).filter(path => !rendered.droppedFiles.has(path)));
  const present = [...expected.keys()].sort(comparePaths);
  const missing = [...new Set(rendered.objects.map(object => object.path))].sort(comparePaths).find(path => !expected.has(path));
  if (missing !== undefined) {
    return PackageError.of({
      code: Code.FIXTURE_MISSING,
      text: `file ${root}${folder}${missing} not found in fixtures folder`,
      file: folder + missing,
      remedy: 'Render the package anew and write the fixture.',
    });
  }
  const unexpected = present.filter(path => !withObjects.has(path)).map(path => PackageError.of({
    code: Code.FIXTURE_UNEXPECTED,
    text: `file ${path} should not exist, filtered or empty after template render`,
    file: folder + path,
    remedy: 'Delete the fixture.',
  }));
  const rendering = present.filter(path => withObjects.has(path));
  return PackageError.join([...unexpected, ...rendering.map(path => difference(path, expected.get(path)!, actual.get(path), testCase, folder))]);
}

function difference(
  path: string, expected: FileContent, actual: FileContent | undefined, testCase: string, folder: string,
): PackageError | undefined {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const diff = actual === undefined
    ? `diff: ${path}: No such file or directory`
    : unifiedDiff(textOf(expected), textOf(actual), `FIXTURE/${base}`, `ACTUAL/${base}`);
  if (diff === '') return undefined;
  return PackageError.of({
    code: Code.FIXTURE_DIFFERS,
    text: violationText(Reason.FIXTURE_MISMATCH, { path, details: `Testcase "${testCase}"`, subject: trimSpace(diff) }),
    file: folder + path,
    remedy: 'Update the fixture if the change is meant.',
  });
}
