import { isUtf8 } from 'node:buffer';
import { Stats, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CommandError, Session } from './session';
import { TargetKind } from './target-kind';
import { FILE_LIST } from '../files/file-list';
import { FileTree, textOf } from '../files/file-tree';
import { readDirectory } from '../files/read-directory';
import { Finding } from '../findings/finding';
import { formatFindings } from '../findings/findings';
import { COMPONENTS_FOLDER, FIXTURES_FOLDER, LOCK_PATH, TEMPLATE_SUFFIX } from '../pko/model';

/** Something on the disk that a command is about. */
export interface Target {
  /** The path as it was typed. */
  readonly path: string;
  readonly kind: TargetKind;
  /** Its files; a single file is a tree of its own. */
  readonly tree: FileTree;
  /** Whether the path is that of a file. */
  readonly isFile: boolean;
}

/** What kubectl reads of a folder. */
const MANIFEST_FILE = /\.(ya?ml|json)$/;
const PACKAGE_MANIFEST = /^manifest\.ya?ml$/;
/** The package file of the layout from before bundles. */
const OLM_PACKAGE_FILE = /^[^/]+\.package\.ya?ml$/;
/** A blob of a file-based catalog, in YAML or JSON; within a template they are indented further. */
const CATALOG_BLOB = /^(?:schema|["']schema["']| {1,4}"schema"|\{.*?"schema")\s*:\s*["']?olm\.(?:package|channel|bundle|deprecations)\b/m;
const KUBERNETES_OBJECT = /^(?:apiVersion|["']apiVersion["'])\s*:/m;

/**
 * Reads what a path names.
 *
 * @param kind what it is; by default what its files look like
 * @throws CommandError when there is nothing, or nothing of that kind; the error of the file system when it cannot be read
 */
export function openTarget(path: string, { cwd }: Pick<Session, 'cwd'>, kind?: TargetKind): Target {
  const place = resolve(cwd, path);
  const found = statOf(place, path);
  if (!found.isDirectory()) {
    if (kind !== undefined && kind !== 'manifests') throw new CommandError(`${path} is a file; a ${NAMES[kind]} is a folder.`);
    const bytes = readFileSync(place);
    return { path, kind: 'manifests', tree: new FileTree([[basename(place), isUtf8(bytes) ? bytes.toString('utf8') : bytes]]), isFile: true };
  }
  const visible = readDirectory(place, { skip: isHidden });
  const seen = kind ?? kindOf(visible);
  if (seen === 'manifests') return { path, kind: seen, tree: manifestsIn(visible, path), isFile: false };
  return { path, kind: seen, tree: seen === 'package' ? visible : readDirectory(place, { skip: isNoContent }), isFile: false };
}

/** What the kinds are called in a sentence. */
const NAMES: { readonly [kind in TargetKind]: string } = {
  package: 'package', bundle: 'bundle', packagemanifests: 'directory of package manifests', catalog: 'catalog', manifests: 'directory of manifests',
};

/** Findings about a target as text, a line break at the end, with paths that lead from where the command was typed. */
export function formatTargetFindings({ path, isFile }: Target, findings: readonly Finding[]): string {
  const root = path.replace(/\/+$/, '');
  const placed = findings.map(finding => finding.file === undefined ? finding : { ...finding, file: isFile ? path : `${root}/${finding.file}` });
  return `${formatFindings(placed)}\n`;
}

function statOf(place: string, path: string): Stats {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new CommandError(`There is no file or folder ${path}.`);
  return found;
}

/** Packages have no hidden files, but for the fixtures, in which everything counts. */
function isHidden(path: string): boolean {
  const segments = path.split('/');
  return segments.at(-1)!.startsWith('.') && !segments.includes(FIXTURES_FOLDER);
}

/** The tools of OLM see hidden files, and most of them mind. */
function isNoContent(path: string): boolean {
  return path === FILE_LIST || path === '.git';
}

/** By the files that a format has: even a package whose manifest is missing is one, and told so. */
function kindOf(tree: FileTree): TargetKind {
  const has = (test: (path: string) => boolean): boolean => tree.paths.some(test);
  if (has(path => PACKAGE_MANIFEST.test(path))) return 'package';
  if (isBundle(tree)) return 'bundle';
  if (has(path => OLM_PACKAGE_FILE.test(path))) return 'packagemanifests';
  const isPackage = has(path => path === LOCK_PATH || path.endsWith(TEMPLATE_SUFFIX) || path.startsWith(`${FIXTURES_FOLDER}/`)
    || new RegExp(`^${COMPONENTS_FOLDER}/[^/]+/${PACKAGE_MANIFEST.source.slice(1)}`).test(path));
  const texts = [...tree.entries()].filter(([path]) => MANIFEST_FILE.test(path)).map(([, content]) => textOf(content));
  if (isPackage || texts.some(text => text.includes('package-operator.run/phase'))) return 'package';
  return texts.some(text => CATALOG_BLOB.test(text)) && !texts.some(text => KUBERNETES_OBJECT.test(text)) ? 'catalog' : 'manifests';
}

/** As `opm render` knows one; or by its ClusterServiceVersion, when its metadata is missing. */
function isBundle(tree: FileTree): boolean {
  const manifests = tree.paths.filter(path => path.startsWith('manifests/'));
  const hasMetadata = tree.paths.some(path => path.startsWith('metadata/'));
  return manifests.length > 0 && (hasMetadata || manifests.some(path => tree.text(path)!.includes('ClusterServiceVersion')));
}

function manifestsIn(tree: FileTree, path: string): FileTree {
  const files = [...tree.entries()].filter(([name]) => MANIFEST_FILE.test(name));
  if (files.length === 0) throw new CommandError(`There is no package, no bundle, no catalog and no YAML or JSON file in ${path}.`);
  return new FileTree(files);
}
