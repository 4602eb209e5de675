import { dirname } from 'node:path';
import { PkoModel } from './model';
import { objectsInTestCase, testCaseNames, treeText, withFixtures } from './preview';
import { Code } from './problem/codes';
import { PackageError } from './problem/package-error';
import { effectiveManifest, packageName } from './read/manifest';
import { readPackage } from './read/read-package';
import { renderPackage } from './render';
import { toFinding } from './rules/to-finding';
import { PackageTreeOptions } from './tree-options';
import { validatePackage } from './validate';
import { requireFolder } from '../files/existing-folder';
import { FILE_LIST } from '../files/file-list';
import { FileTree } from '../files/file-tree';
import { inFolder } from '../files/in-folder';
import { readDirectory } from '../files/read-directory';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { FindingsError } from '../findings/findings';

/** How many folders a hint names. */
const MOST_HINTS = 3;

/** A package, or a component of one, that was read from a directory: it can be looked at, rendered, checked and written, not changed. */
export class PackageDirectory {
  /** @internal */
  public static _read(directory: string): PackageDirectory {
    requireFolder(directory, 'a package is a folder with a manifest.yaml');
    const tree = readDirectory(directory, { skip: path => path === FILE_LIST || path === '.git' });
    try {
      return new PackageDirectory(readPackage(tree));
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      const findings = error.problems.map(problem => toFinding(undefined, problem));
      throw new FindingsError(findings.map(finding => inFolder(directory, withHint(finding, tree))));
    }
  }

  private constructor(private readonly model: PkoModel) {}

  /** Name of the package; of a component, that of its folder. */
  public get packageName(): string {
    return packageName(effectiveManifest(this.model));
  }

  /** The PackageManifest as it is written. */
  public get manifest(): any {
    return structuredClone(this.model.manifest.object);
  }

  /** The PackageManifestLock as it is written; undefined where there is none. */
  public get lock(): any {
    return structuredClone(this.model.lock?.object);
  }

  /** The names of its test cases, in the order of the manifest. */
  public get testCases(): string[] {
    return testCaseNames(this.model);
  }

  /** The components by name; empty unless the manifest turns them on. */
  public get components(): { [name: string]: PackageDirectory } {
    return Object.fromEntries([...this.model.components].map(([name, component]) => [name, new PackageDirectory(component)]));
  }

  /** The files: path to text, fixtures and files that Package Operator does not see included. Bytes that are no text are lost, unlike in `write`. */
  public toFiles(): { [path: string]: string } {
    return renderPackage(this.model).toRecord();
  }

  /**
   * What the test cases render to now: path below `.test-fixtures` to text, as `kubectl package validate` writes them where there are none.
   * Those of components are the components' own. A test case that Package Operator refuses to render has none; `check` says why.
   */
  public renderFixtures(): { [path: string]: string } {
    return new FileTree(withFixtures(this.model).fixtures).toRecord();
  }

  /**
   * The objects as they are applied in a test case, in the order in which they are.
   *
   * @param testCase name of the test case
   * @throws when there is no such test case, or Package Operator refuses to render the package in it
   */
  public render(testCase: string): any[] {
    return objectsInTestCase(this.model, testCase);
  }

  /**
   * The phases and their objects as text, in the order in which they are applied: what `kubectl package tree` prints.
   *
   * @throws when there is no such test case, or Package Operator refuses the package
   */
  public tree(options: PackageTreeOptions = {}): string {
    return treeText(this.model, options);
  }

  /** What is wrong with the package, its components included, or deserves a look. */
  public check(): Finding[] {
    return validatePackage(this.model);
  }

  /**
   * Writes the package into a directory of its own, byte for byte as it was read.
   *
   * @returns the paths of its files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, { directory: this.packageName, tree: renderPackage(this.model), findings: this.check() });
  }
}

/** Packages are often read from a folder too high or too low. */
function withHint(finding: Finding, tree: FileTree): Finding {
  if (finding.code !== Code.MANIFEST_NOT_FOUND) return finding;
  const folders = tree.paths.filter(path => /(^|\/)manifest\.ya?ml$/.test(path)).map(path => dirname(path));
  return folders.length === 0 ? finding : { ...finding, remedy: `Name the folder of the package; there is a manifest in ${folders.slice(0, MOST_HINTS).join(', ')}.` };
}
