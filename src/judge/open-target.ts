/* eslint-disable @typescript-eslint/no-require-imports -- archives of images are rare: what reads them is loaded for them alone */
import { isUtf8 } from 'node:buffer';
import { Stats, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { missingPathMessage } from './missing-path';
import { isHiddenInPackage } from './package-files';
import { Target } from './target';
import { TargetError } from './target-error';
import { TargetKind } from './target-kind';
import { FILE_LIST } from '../files/file-list';
import { FileTree, textOf } from '../files/file-tree';
import { readDirectory } from '../files/read-directory';
import { COMPONENTS_FOLDER, FIXTURES_FOLDER, LOCK_PATH, TEMPLATE_SUFFIX } from '../pko/model';

/** The folder that relative paths start from. */
type Place = { readonly cwd: string };

/** What kubectl reads of a folder. */
const MANIFEST_FILE = /\.(ya?ml|json)$/;
const PACKAGE_MANIFEST = /^manifest\.ya?ml$/;
/** The package file of the layout from before bundles. */
const OLM_PACKAGE_FILE = /^[^/]+\.package\.ya?ml$/;
/** A blob of a file-based catalog, in YAML or JSON; within a template they are indented further. */
const CATALOG_BLOB = /^(?:schema|["']schema["']| {1,4}"schema"|\{.*?"schema")\s*:\s*["']?olm\.(?:package|channel|bundle|deprecations)\b/m;
const KUBERNETES_OBJECT = /^(?:apiVersion|["']apiVersion["'])\s*:/m;

/**
 * Reads what a path names, if that is one thing.
 *
 * @param kind what it is; by default what its files look like
 * @throws TargetError when there is nothing, nothing of that kind, or more than one image; the error of the file system when it cannot be read
 */
export function openTarget(path: string, session: Place, kind?: TargetKind): Target {
  const [target, second] = openTargets(path, session, kind);
  if (second !== undefined) throw new TargetError(`${path} holds more than one image. Unpack it, or save the one that is meant.`);
  return target;
}

/** Reads what a path names: a folder, a file, or the images of an archive; at least one target. Throws as `openTarget` does. */
export function openTargets(path: string, { cwd }: Place, kind?: TargetKind): Target[] {
  const place = resolve(cwd, path);
  if (statOf(place, path, cwd).isDirectory()) return [openFolder(place, path, kind)];
  const bytes = readFileSync(place);
  const { isArchive } = require('./is-archive') as typeof import('./is-archive');
  if (isArchive(bytes)) {
    const { openArchive } = require('./open-archive') as typeof import('./open-archive');
    return openArchive(bytes, path, kind);
  }
  if (kind !== undefined && kind !== 'manifests') throw new TargetError(`${path} is a file; a ${NAMES[kind]} is a folder.`);
  return [{ path, kind: 'manifests', tree: new FileTree([[basename(place), isUtf8(bytes) ? bytes.toString('utf8') : bytes]]), placeOf: () => path }];
}

/** What the kinds are called in a sentence. */
const NAMES: { readonly [kind in TargetKind]: string } = {
  package: 'package', bundle: 'bundle', packagemanifests: 'directory of package manifests', catalog: 'catalog', manifests: 'directory of manifests',
};

function openFolder(place: string, path: string, kind: TargetKind | undefined): Target {
  const root = path.replace(/\/+$/, '');
  const placeOf = (file: string): string => `${root}/${file}`;
  const visible = readDirectory(place, { skip: isHiddenInPackage });
  const seen = kind ?? kindOf(visible);
  if (seen === 'manifests') return { path, kind: seen, tree: manifestsIn(visible, path), placeOf };
  return { path, kind: seen, tree: seen === 'package' ? visible : readDirectory(place, { skip: isNoContent }), placeOf };
}

function statOf(place: string, path: string, cwd: string): Stats {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new TargetError(missingPathMessage(path, cwd));
  return found;
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
  if (files.length === 0) throw new TargetError(`There is no package, no bundle, no catalog and no YAML or JSON file in ${path}.`);
  return new FileTree(files);
}
