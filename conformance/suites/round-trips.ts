import { isDeepStrictEqual } from 'node:util';
import { Context } from '../context';
import { legacyConversions } from '../legacy-conversions';
import { olmRoundTrips } from '../olm-round-trips';
import { corpusPackages } from '../recorded-corpus';
import { treesDifference } from '../replay';
import { Report } from '../report';
import { FileTree, PkoModel, TreeRequest, readPackage, readYaml, renderContexts, renderPackage, renderTree } from '../subject';
import { firstDifference } from '../text-difference';

const NAME = 'round-trips: packages, read and written from the model alone, say the same and render the same';

/** Reading loses nothing: what is written again is what was read. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun(NAME, 'no corpus');
    return;
  }
  packageRoundTrips(report, corpus);
  olmRoundTrips(report, corpus);
  legacyConversions(report, corpus, tools);
}

function packageRoundTrips(report: Report, corpus: string): void {
  const packages = [...corpusPackages(corpus).values()].flat().filter(({ files }) => files.paths.some(path => /^manifest\.ya?ml$/.test(path)));
  const failures = packages.flatMap(({ name, files }) => {
    const text = difference(files);
    return text === undefined ? [] : [`${name}\n${text}`];
  });
  report.add({ name: `${NAME} ${packages.length - failures.length}/${packages.length}`, passed: packages.length - failures.length, failures });
}

function difference(files: FileTree): string | undefined {
  const model = readPackage(files);
  const asRead = treesDifference(renderPackage(model), files);
  if (asRead !== undefined) return `As it was read: ${asRead}`;
  const written = renderPackage(withoutTexts(model));
  return filesDifference(files, written) ?? treeDifference(files, written) ?? fixturesDifference(files, written);
}

/** The model as it would be, had it not been read: manifests and lock files are written anew. */
function withoutTexts(model: PkoModel): PkoModel {
  return {
    ...model,
    manifest: { path: model.manifest.path, object: model.manifest.object },
    ...(model.lock !== undefined && { lock: { path: model.lock.path, object: model.lock.object } }),
    components: new Map([...model.components].map(([name, component]) => [name, withoutTexts(component)])),
  };
}

/** Manifests may be written in another way, all other files stay as they are. */
function filesDifference(before: FileTree, after: FileTree): string | undefined {
  const others = (tree: FileTree) => new FileTree([...tree.entries()].filter(([path]) => !isManifest(path)));
  const manifests = (tree: FileTree) => tree.paths.filter(isManifest).map(path => [path, readYaml(tree.text(path)!)]);
  return treesDifference(others(after), others(before))
    ?? (isDeepStrictEqual(manifests(after), manifests(before)) ? undefined : 'A manifest or lock file says something else.');
}

function isManifest(path: string): boolean {
  return /^(components\/[^/]+\/)?manifest(\.lock)?\.ya?ml$/.test(path);
}

function treeDifference(before: FileTree, after: FileTree): string | undefined {
  const cases = [undefined, ...renderContexts(before).filter(({ component }) => component === undefined).map(({ testCase }) => testCase)];
  const requests = cases.flatMap((testCase): TreeRequest[] => [{ cluster: true, testCase }, { cluster: false, testCase }]);
  const [first, second] = [before, after].map(files => requests.map(request => treeOrRefusal(files, request)).join('\n'));
  return first === second ? undefined : `The tree: ${firstDifference(second, first)}`;
}

function treeOrRefusal(files: FileTree, request: TreeRequest): string {
  try {
    return renderTree(files, request);
  } catch (error) {
    return (error as Error).message;
  }
}

function fixturesDifference(before: FileTree, after: FileTree): string | undefined {
  return isDeepStrictEqual(renderContexts(after), renderContexts(before)) ? undefined : 'The fixtures differ.';
}
