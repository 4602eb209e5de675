/* eslint-disable @typescript-eslint/no-require-imports -- archives of images are rare: what reads them is loaded for them alone */
import { Stats, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { MANIFEST_FILE, findTargets } from './folder-kind';
import { FolderView } from './folder-view';
import { missingPathMessage } from './missing-path';
import { isHiddenInPackage } from './package-files';
import { isPipelineFile } from './pipeline-files';
import { Target } from './target';
import { TargetError } from './target-error';
import { TargetKind } from './target-kind';
import { FILE_LIST } from '../files/file-list';
import { FileTree, contentOf, textOf } from '../files/file-tree';
import { readDirectory } from '../files/read-directory';

/** The folder that relative paths start from. */
type Place = { readonly cwd: string };

/** What a path names. */
export interface OpenedPath {
  /** None where the files are for pipelines alone. */
  readonly targets: readonly Target[];
  /** Whether the path itself is none of them, but a folder that holds them. */
  readonly areBelow?: boolean;
  /** What was passed over, and why. */
  readonly notes: readonly string[];
}

/** More is no file that somebody wrote; and node cannot read 2 GiB at once. */
const MOST_BYTES_OF_MANIFESTS = 256 * 1024 ** 2;
const MOST_BYTES = 2 * 1024 ** 3 - 1;

/** Behind comments, the first field of an object, in YAML or JSON. */
const BEGIN_OF_OBJECT = /^(?:[ \t]*(?:#.*|---.*)?\r?\n)*(?:\{|["']?(?:apiVersion|kind|metadata|spec|items)["']?\s*:)/;

/** What the kinds are called in a sentence. */
export const KIND_NAMES: { readonly [kind in TargetKind]: string } = {
  package: 'package', bundle: 'bundle', packagemanifests: 'directory of package manifests', catalog: 'catalog', manifests: 'directory of manifests',
};

/**
 * Reads what a path names, if that is one thing.
 *
 * @param kind what it is; by default what its files look like
 * @throws TargetError when there is nothing, nothing of that kind, or more than one image, or when there are only such things below the path;
 *   the error of the file system when it cannot be read
 */
export function openTarget(path: string, session: Place, kind?: TargetKind): Target {
  const { targets, areBelow, notes } = openTargets(path, session, kind);
  const [target, second] = targets;
  if (target === undefined) throw new TargetError(notes.join('\n'));
  if (areBelow) throw new TargetError(`${path} is no package, no bundle and no catalog; there are these below:\n${targets.map(one => `  ${one.path} (${one.kind})`).join('\n')}`);
  if (second !== undefined) throw new TargetError(`${path} holds more than one image. Unpack it, or save the one that is meant.`);
  return target;
}

/**
 * Reads what a path names: a folder, the packages, bundles and catalogs below it, a file, or the images of an archive.
 *
 * Throws as `openTarget` does, but for what there is more than one of.
 */
export function openTargets(path: string, { cwd }: Place, kind?: TargetKind): OpenedPath {
  const place = resolve(cwd, path);
  const found = statOf(place, path, cwd);
  if (found.isDirectory()) return openFolder(place, path, kind);
  if (!found.isFile()) throw new TargetError(`${path} is neither a file nor a folder. What comes through a pipe is read as -.`);
  if (found.size > MOST_BYTES) throw neitherError(path);
  const bytes = readFileSync(place);
  const { isArchive } = require('../files/image/is-archive') as typeof import('../files/image/is-archive');
  if (isArchive(bytes)) {
    const { openArchive } = require('./open-archive') as typeof import('./open-archive');
    return { targets: openArchive(bytes, path, kind), notes: [] };
  }
  if (kind !== undefined && kind !== 'manifests') throw new TargetError(`${path} is a file; a ${KIND_NAMES[kind]} is a folder.`);
  const content = bytes.length > MOST_BYTES_OF_MANIFESTS ? bytes : contentOf(bytes);
  if (typeof content !== 'string' || !looksLikeManifests(path, content)) throw neitherError(path);
  return kind === undefined && isPipelineFile(path, content) ? nothingIn(path) : { targets: [manifestsOfText(path, content)], notes: [] };
}

/** Plain manifests in a text: that of a file, or of the standard input. */
export function manifestsOfText(path: string, text: string): Target {
  return { path, kind: 'manifests', tree: new FileTree([[basename(path), text]]), placeOf: () => path };
}

/** A file may be called as one likes, when it cannot be anything else. */
function looksLikeManifests(path: string, text: string): boolean {
  return !text.includes('\0') && (MANIFEST_FILE.test(path) || BEGIN_OF_OBJECT.test(text));
}

function neitherError(path: string): TargetError {
  return new TargetError(`${path} is neither an archive of an image nor YAML.`);
}

function nothingIn(path: string): OpenedPath {
  return { targets: [], notes: [`${path} is for the pipelines of catalogs: there is nothing to judge.`] };
}

function openFolder(place: string, path: string, kind: TargetKind | undefined): OpenedPath {
  const open = (folder: string, seen: TargetKind): Target => readTarget(join(place, folder), placeIn(path, folder), seen);
  const view = FolderView.of(place);
  const notes = view.links.filter(link => statSync(join(place, link), { throwIfNoEntry: false }) === undefined)
    .map(link => `${placeIn(path, link)} is a link to something that is not there; it is passed over.`);
  if (kind !== undefined) return { targets: [open('', kind)], notes };
  const found = findTargets(view);
  if (found.length > 0) return { targets: found.map(({ folder, kind: seen }) => open(folder, seen)), areBelow: found[0]!.folder !== '', notes };
  if (view.paths.some(file => MANIFEST_FILE.test(file))) return nothingIn(path);
  throw emptyError(path);
}

/** The path of something in a folder as one would type it. */
function placeIn(path: string, file: string): string {
  if (file === '') return path;
  const root = path.replace(/\/+$/, '');
  return root === '.' ? file : `${root}/${file}`;
}

function readTarget(place: string, path: string, kind: TargetKind): Target {
  const root = path.replace(/\/+$/, '');
  const files = readDirectory(place, { skip: kind === 'package' || kind === 'manifests' ? isHiddenInPackage : isNoContent });
  const tree = kind === 'manifests' ? manifestsIn(files, path) : files;
  return { path, kind, tree, placeOf: file => `${root}/${file}` };
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

function manifestsIn(tree: FileTree, path: string): FileTree {
  const files = [...tree.entries()].filter(([name]) => MANIFEST_FILE.test(name));
  if (files.length === 0) throw emptyError(path);
  const isManifest = ([name, content]: typeof files[number]): boolean => !isPipelineFile(name, textOf(content));
  return new FileTree(files.some(isManifest) ? files.filter(isManifest) : files);
}

function emptyError(path: string): TargetError {
  return new TargetError(`There is no package, no bundle, no catalog and no YAML or JSON file in ${path}.`);
}
