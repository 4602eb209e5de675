import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isKustomizationFile } from './kustomize/kustomize-files';
import type { OperatorSource } from './operator-source';
import { SourceError } from './source-error';
import { FileTree } from '../files/file-tree';
import { readDirectory } from '../files/read-directory';

/** How a source is read. */
export interface ReadSourceOptions {
  /** The folder that a relative path starts from. */
  readonly cwd: string;
  /** What was written to the standard input, for the path `-`. */
  readonly stdin?: string;
  /** What the operator is called. Default: what the source calls it. */
  readonly name?: string;
  /** A folder whose name the operator has where neither the source nor a folder that it is in calls it anything. */
  readonly folder?: string;
}

const ARCHIVE = /\.(?:tar|tgz|gz|zip|bz2|xz)$/i;
/** Folders that nobody keeps manifests in. */
const NO_CONTENT = ['node_modules', 'vendor'];

/**
 * Reads an operator that is kept as manifests: a project of kubebuilder or operator-sdk, a kustomization, a folder of manifests, the output of
 * `kustomize build` in a file or on the standard input (`-`), an OLM bundle or package manifests, or a package of Package Operator.
 *
 * @param path the path as it was typed, or `-`
 * @throws SourceError with all that is wrong; the error of the file system when a file cannot be read
 */
export function readSource(path: string, { cwd, stdin, name, folder }: ReadSourceOptions): OperatorSource {
  if (path === '-') {
    if (stdin === undefined || stdin.trim() === '') throw problem('there is nothing on the standard input: pipe manifests into it, as of kustomize build');
    return modules.stream().streamSource(stdin, { said: name, folder });
  }
  const place = resolve(cwd, path);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw problem(`there is no file or folder ${path}`);
  return found.isDirectory() ? readFolder(place, path, name) : readFile(place, path, name, folder);
}

/** Each kind of source loads what it needs. */
/* eslint-disable @typescript-eslint/no-require-imports */
const modules = {
  stream: () => require('./sources/manifest-stream') as typeof import('./sources/manifest-stream'),
  project: () => require('./sources/operator-project') as typeof import('./sources/operator-project'),
  kustomization: () => require('./sources/kustomization-source') as typeof import('./sources/kustomization-source'),
  bundle: () => require('./sources/bundle-source') as typeof import('./sources/bundle-source'),
  package: () => require('./sources/package-source') as typeof import('./sources/package-source'),
  folder: () => require('./sources/manifest-folder') as typeof import('./sources/manifest-folder'),
};
/* eslint-enable @typescript-eslint/no-require-imports */

function readFile(place: string, path: string, name: string | undefined, folder: string | undefined): OperatorSource {
  const file = basename(place);
  if (file === 'PROJECT' || isKustomizationFile(file)) return readFolder(dirname(place), dirname(path), name);
  if (file === 'Chart.yaml') throw helmChart(dirname(path));
  if (ARCHIVE.test(file)) throw problem(`${path} is an archive: unpack it and name the folder`);
  return modules.stream().streamSource(readFileSync(place, 'utf8'), { file: path, said: name, folder });
}

function readFolder(place: string, path: string, name: string | undefined): OperatorSource {
  const root = modules.project().projectRoot(place);
  if (root === undefined) return asTyped(path, () => readFolderOfManifests(place, path, name));
  const typed = typedRoot(place, path, root);
  return asTyped(typed, () => modules.project().projectSource(root, typed, name));
}

function readFolderOfManifests(place: string, path: string, name: string | undefined): OperatorSource {
  const tree = readDirectory(place, { skip: isNoContent });
  const has = (test: RegExp): boolean => tree.paths.some(file => test.test(file));
  if (tree.paths.some(isKustomizationFile)) return modules.kustomization().kustomizationSource(place, path, name);
  if (has(/^Chart\.yaml$/)) throw helmChart(path);
  if (isPackage(tree)) return modules.package().packageSource(readDirectory(place), name);
  if (has(/^manifests\/[^/]+\.package\.ya?ml$/)) {
    return asTyped('manifests', () => modules.bundle().packageManifestsSource(tree.below('manifests'), path, name));
  }
  if (has(/^manifests\//) && (has(/^metadata\/.*\.ya?ml$/) || hasCsv(tree))) return modules.bundle().bundleSource(tree, path, name);
  if (has(/^[^/]+\.package\.ya?ml$/)) return modules.bundle().packageManifestsSource(tree, path, name);
  return modules.folder().manifestFolderSource(tree, path, name);
}

/** Does something; the files of its problems, which are relative to a folder, become as that folder was typed. */
function asTyped<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(error.problems.map(one => (one.file === undefined ? one : { ...one, file: join(folder, one.file) })));
  }
}

/** The root of the project, as it would have been typed. */
function typedRoot(place: string, path: string, root: string): string {
  let typed = path;
  for (let folder = place; folder !== root; folder = dirname(folder)) typed = join(typed, '..');
  return typed;
}

function isPackage(tree: FileTree): boolean {
  return ['manifest.yaml', 'manifest.yml'].some(file => /^kind:\s*["']?PackageManifest\b/m.test(tree.text(file) ?? ''));
}

function hasCsv(tree: FileTree): boolean {
  return tree.paths.some(path => path.startsWith('manifests/') && /^kind:\s*["']?ClusterServiceVersion\b/m.test(tree.text(path)!));
}

function isNoContent(path: string): boolean {
  const last = path.split('/').at(-1)!;
  return last.startsWith('.') || NO_CONTENT.includes(last);
}

function helmChart(path: string): SourceError {
  return problem(`${path} is a Helm chart, which is a template: render it first: helm template ${path} | opack init --from -`);
}

function problem(message: string): SourceError {
  return new SourceError([{ message }]);
}
