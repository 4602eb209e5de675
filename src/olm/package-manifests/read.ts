import { PackageManifestsModel, VersionManifests } from './model';
import { isPackageFile } from './package-file';
import { FileContent, FileTree } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';
import { isJsonObject } from '../../kube/json';
import { ManifestFile } from '../model';
import { readDocuments, readManifest } from '../read-manifest';

/** A package in the legacy layout as it stands in a directory. */
export interface ReadPackageManifests {
  readonly model: PackageManifestsModel;
  /** What could not be read, or stands where nothing may. */
  readonly findings: Finding[];
}

/**
 * Reads a package in the legacy layout, and keeps the text of each file: what is written again is what was read.
 *
 * Mirrors pkg/manifests/packagemanifestloader.go of operator-framework/api: the package file is known by its content, a version by its folder.
 * The versions are the folders beside the package file.
 */
export function readPackageManifests(tree: FileTree): ReadPackageManifests {
  const findings: Finding[] = [];
  const packageFile = readPackageFile(tree, findings);
  const base = packageFile === undefined ? '' : packageFile.file.slice(0, packageFile.file.lastIndexOf('/') + 1);
  const versions = new Map<string, ManifestFile[]>();
  const otherFiles: [string, FileContent][] = [];
  for (const [path, content] of tree.entries()) {
    if (path === packageFile?.file) continue;
    const [folder, ...names] = path.slice(base.length).split('/');
    const isInVersion = path.startsWith(base) && names.length > 0 && !folder.startsWith('.');
    const manifest = isInVersion && isManifestPlace(path, names, findings) ? readManifest(path, names[0], content, findings) : undefined;
    if (manifest === undefined) otherFiles.push([path, content]);
    if (isInVersion) versions.set(base + folder, [...versions.get(base + folder) ?? [], ...manifest === undefined ? [] : [manifest]]);
  }
  const model: PackageManifestsModel = {
    ...(packageFile !== undefined && { packageFile }),
    versions: [...versions].map(([folder, manifests]): VersionManifests => ({ folder, manifests })),
    otherFiles,
  };
  return { model, findings };
}

/** The first package file of those nearest to the root, where it belongs; another one is a finding. */
function readPackageFile(tree: FileTree, findings: Finding[]): ManifestFile | undefined {
  const byDepth = (path: string): number => path.split('/').length;
  const candidates = [...tree.entries()].filter(([path, content]) => mayBePackageFile(path, content)).sort(([a], [b]) => byDepth(a) - byDepth(b));
  let found: ManifestFile | undefined;
  for (const [path, content] of candidates) {
    const read = readDocuments(path, content, findings);
    if (read === undefined) continue;
    const { documents: [first = null, ...furtherDocuments], text } = read;
    if (text === '' || (first !== null && !isJsonObject(first))) findings.push(undecodable(path));
    if (!isJsonObject(first)) continue;
    if (first.kind === 'ClusterServiceVersion') findings.push(csvOutsideFolder(path));
    if (!isPackageFile(first)) continue;
    if (found !== undefined) findings.push(secondPackageFile(path, found.file));
    else found = { file: path, manifest: first, ...(furtherDocuments.length > 0 && { furtherDocuments }), text };
  }
  return found;
}

/** Manifests are read once, as manifests: a file in a folder is looked at here only when it has the words of a package file and is no object. */
function mayBePackageFile(path: string, content: FileContent): boolean {
  if (path.split('/').some(segment => segment.startsWith('.'))) return false;
  return !path.includes('/') || (typeof content === 'string' && /\bcurrentCSV\b/.test(content) && !/^\s*"?kind"?\s*:/m.test(content));
}

/** Whether a manifest can stand at a place of a version: in its folder itself, and not hidden. */
function isManifestPlace(path: string, names: readonly string[], findings: Finding[]): boolean {
  if (names.length > 1) {
    findings.push({
      code: 'OLM415',
      severity: Severity.ERROR,
      message: 'bundle manifests dir contains directory',
      remedy: 'Put the manifests of a version into its folder itself, and everything else elsewhere.',
      file: path,
    });
  } else if (names[0].startsWith('.')) {
    findings.push({
      code: 'OLM416', severity: Severity.ERROR, message: 'bundle manifests dir has hidden file', remedy: 'Remove it, or rename it.', file: path,
    });
  }
  return names.length === 1 && !names[0].startsWith('.');
}

function undecodable(file: string): Finding {
  const message = 'could not decode contents of file into package: it is no map';
  return { code: 'OLM414', severity: Severity.ERROR, message, remedy: 'Remove it: every file is read as YAML.', file };
}

function csvOutsideFolder(file: string): Finding {
  const message = 'bundle manifests dir contains directory: this ClusterServiceVersion is in no folder of its own';
  return { code: 'OLM418', severity: Severity.ERROR, message, remedy: 'Put the manifests of each version into a folder.', file };
}

function secondPackageFile(file: string, first: string): Finding {
  const message = `multiple package manifest files found in directory: also ${first}`;
  return { code: 'OLM408', severity: Severity.ERROR, message, remedy: 'Keep one of them.', file };
}
