import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listFolders } from './folders';
import { treesDifference } from './replay';
import { Report } from './report';
import {
  FileTree, Json, OlmModel, PackageManifestsModel, readBundle, readDirectory, readPackageManifests, readYamlDocuments, renderBundle,
  renderPackageManifests,
} from './subject';

/** A directory to be read and written. */
interface Directory {
  readonly name: string;
  readonly dir: string;
  /** Whether it holds the manifests of a bundle themselves, without a folder for them. */
  readonly isFlat?: boolean;
}

/** What is written of a directory: once as it was read, once from the model alone. */
interface RoundTrip { readonly asRead: FileTree; readonly anew: FileTree }

/** The bundles of the corpus: those that teams publish, and those that the teams of pairs generate, which are manifests alone. */
function bundleDirectories(corpus: string): Directory[] {
  const published = foldersOfFolders(join(corpus, 'corpus/olm'), '').filter(({ dir }) => listFolders(dir).includes('manifests'));
  return [...published, ...foldersOfFolders(join(corpus, 'corpus/pairs'), 'olm-generated').map(directory => ({ ...directory, isFlat: true }))];
}

function foldersOfFolders(top: string, below: string): Directory[] {
  return listFolders(top).flatMap(operator => {
    const folder = join(top, operator, below);
    return listFolders(folder).map(version => ({ name: `${operator}/${version}`, dir: join(folder, version) }));
  });
}

/** The directories of the corpus in the layout from before bundles. */
export function legacyDirectories(corpus: string): Directory[] {
  const folder = join(corpus, 'corpus/olm');
  return listFolders(folder).filter(name => name.startsWith('packagemanifests--')).map(name => ({ name, dir: join(folder, name) }));
}

/** Every bundle and every legacy directory of the corpus is written byte for byte as it was read; and with the same values from the model alone. */
export function olmRoundTrips(report: Report, corpus: string): void {
  reportRoundTrips(report, 'bundles', bundleDirectories(corpus), files => {
    const { model } = readBundle(files);
    return { asRead: renderBundle(model), anew: renderBundle(withoutTexts(model)) };
  });
  reportRoundTrips(report, 'packagemanifests', legacyDirectories(corpus), files => {
    const { model } = readPackageManifests(files);
    return { asRead: renderPackageManifests(model), anew: renderPackageManifests(legacyWithoutTexts(model)) };
  });
}

function reportRoundTrips(report: Report, what: string, directories: readonly Directory[], roundTrip: (files: FileTree) => RoundTrip): void {
  const failures = directories.flatMap(({ name, dir, isFlat }) => {
    const asIs = readDirectory(dir);
    const files = isFlat ? new FileTree([...asIs.entries()].map(([path, content]) => [`manifests/${path}`, content])) : asIs;
    const { asRead, anew } = roundTrip(files);
    const difference = treesDifference(asRead, files) ?? valuesDifference(files, anew);
    return difference === undefined ? [] : [`${name}\n${difference}`];
  });
  const passed = directories.length - failures.length;
  report.add({ name: `round-trips: ${what}, read and written byte for byte, and with the same values from the model alone ${passed}/${directories.length}`, passed, failures });
}

function withoutTexts({ csv, objects, annotations, dependencies, properties, scorecard, ...others }: OlmModel): OlmModel {
  return {
    ...others,
    objects: objects.map(withoutText),
    ...(csv !== undefined && { csv: withoutText(csv) }),
    ...(annotations !== undefined && { annotations: withoutText(annotations) }),
    ...(dependencies !== undefined && { dependencies: withoutText(dependencies) }),
    ...(properties !== undefined && { properties: withoutText(properties) }),
    ...(scorecard !== undefined && { scorecard: withoutText(scorecard) }),
  };
}

function legacyWithoutTexts({ packageFile, versions, otherFiles }: PackageManifestsModel): PackageManifestsModel {
  return {
    ...(packageFile !== undefined && { packageFile: withoutText(packageFile) }),
    versions: versions.map(({ folder, manifests }) => ({ folder, manifests: manifests.map(withoutText) })),
    otherFiles,
  };
}

function withoutText<T extends object>(file: T): T {
  return { ...file, text: undefined };
}

/** Files that differ must say the same, document by document. */
function valuesDifference(before: FileTree, after: FileTree): string | undefined {
  if (!isDeepStrictEqual(before.paths, after.paths)) return 'There are other files.';
  const differs = (path: string): boolean => !isDeepStrictEqual(valuesIn(before, path), valuesIn(after, path));
  const changed = before.paths.find(path => before.text(path) !== after.text(path) && differs(path));
  return changed === undefined ? undefined : `${changed} says something else.`;
}

function valuesIn(tree: FileTree, path: string): Json[] {
  const text = tree.text(path)!;
  return path.endsWith('.json') ? [JSON.parse(text) as Json] : readYamlDocuments(text);
}
