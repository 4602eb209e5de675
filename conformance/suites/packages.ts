import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Context } from '../context';
import { listFolders, writeFiles } from '../folders';
import { findKubectlPackage } from '../kubectl-package';
import { treesDifference } from '../replay';
import { Report } from '../report';
import { ToolResult, outputOf, runTool, withTemporaryFolder } from '../run-tool';
import { FileContent, FileTree, TreeRequest, listAt, objectAt, readDirectory, readYaml, renderContexts, renderTree, textAt } from '../subject';
import { firstDifference } from '../text-difference';

/** The packages of the examples, by kubectl-package itself where there is one. */
export async function run(report: Report, { root, examples }: Context): Promise<void> {
  const tool = findKubectlPackage();
  for (const folder of examples.flatMap(example => example.packages)) {
    const name = relative(root, folder);
    const files = readDirectory(folder);
    const requests = treeRequests(files);
    if (tool === undefined) {
      report.notRun(`packages: kubectl-package on ${name}`, 'no kubectl-package: neither on the PATH nor named by KUBECTL_PACKAGE', 2 + requests.length);
      continue;
    }
    report.one(`packages: kubectl-package accepts ${name}`, validateComplaint(tool, files));
    report.one(`packages: kubectl-package renders the test cases of ${name} as we do`, fixturesComplaint(tool, files));
    const failures = requests.map(request => treeComplaint(tool, folder, files, request)).filter(text => text !== undefined);
    report.add({ name: `packages: kubectl-package draws the tree of ${name} as we do`, passed: requests.length - failures.length, failures });
  }
}

/** Every scope that the manifest names, for every test case, and without one. */
function treeRequests(files: FileTree): TreeRequest[] {
  const manifest = readYaml(files.text('manifest.yaml') ?? '');
  const scopes = listAt(manifest, 'spec', 'scopes');
  const cases = [undefined, ...listAt(objectAt(manifest, 'test'), 'template').map(testCase => textAt(testCase, 'name'))];
  return cases.flatMap(testCase => scopes.map(scope => ({ cluster: scope === 'Cluster', testCase })));
}

/** The tool works in a copy: it writes the fixtures that are missing. */
function validateComplaint(tool: string, files: FileTree): string | undefined {
  return withTemporaryFolder(folder => {
    writeFiles(folder, files);
    const before = readDirectory(folder).paths;
    const result = runTool(tool, ['validate', '.'], { cwd: folder });
    if (result.status !== 0) return outputOf(result);
    const written = readDirectory(folder).paths.filter(path => !before.includes(path));
    const hasFixtures = before.some(path => path.includes('.test-fixtures/'));
    return hasFixtures && written.length > 0 ? `Fixtures are missing:\n${written.join('\n')}` : undefined;
  });
}

function fixturesComplaint(tool: string, files: FileTree): string | undefined {
  return withTemporaryFolder(folder => {
    writeFiles(folder, files);
    for (const owner of ['.', ...listFolders(join(folder, 'components')).map(component => `components/${component}`)]) {
      rmSync(join(folder, owner, '.test-fixtures'), { recursive: true, force: true });
    }
    const result = runTool(tool, ['validate', '.'], { cwd: folder });
    if (result.status !== 0) return outputOf(result);
    const theirs = [...readDirectory(folder).entries()].filter(([path]) => path.includes('.test-fixtures/'));
    const ours = new Map<string, FileContent>();
    for (const { component, testCase, files: rendered, error } of renderContexts(files)) {
      if (rendered === undefined) return `We cannot render the test case ${testCase}: ${error}`;
      const prefix = `${component === undefined ? '' : `components/${component}/`}.test-fixtures/${testCase}/`;
      for (const [path, content] of rendered) ours.set(prefix + path, content);
    }
    return treesDifference(new FileTree(ours), new FileTree(theirs));
  });
}

function treeComplaint(tool: string, folder: string, files: FileTree, request: TreeRequest): string | undefined {
  const { cluster, testCase } = request;
  const args = ['tree', '.', ...cluster ? ['--cluster'] : [], ...testCase === undefined ? [] : ['--config-testcase', testCase]];
  const theirs = runTool(tool, args, { cwd: folder });
  const complaint = treeDifference(files, request, theirs);
  return complaint === undefined ? undefined : `${args.join(' ')}\n${complaint}`;
}

/** A scope may be refused: a test case with a namespace in a package for clusters only. Then we refuse it too. */
function treeDifference(files: FileTree, request: TreeRequest, theirs: ToolResult): string | undefined {
  let ours: string;
  try {
    ours = renderTree(files, request);
  } catch (error) {
    return theirs.status === 0 ? `Only we refuse it: ${(error as Error).message}` : undefined;
  }
  if (theirs.status !== 0) return `Only kubectl-package refuses it: ${outputOf(theirs)}`;
  return ours === theirs.stdout ? undefined : firstDifference(ours, theirs.stdout);
}
