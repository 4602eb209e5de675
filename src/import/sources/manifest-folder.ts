import { manifestDocuments } from './manifest-documents';
import { operatorOfParts } from './operator-of-parts';
import { placed, sortParts } from './source-parts';
import { FileTree, textOf } from '../../files/file-tree';
import type { OperatorSource, SourceObject } from '../operator-source';
import { SourceError, SourceProblem } from '../source-error';

/** What only a manifest says, in YAML or JSON, were it ever so broken. */
const MANIFEST = /^(?:apiVersion|kind):|^\s*[{,]?\s*"(?:apiVersion|kind)"\s*:/m;
const MANIFEST_FILE = /\.(?:ya?ml|json)$/;
/** Folders whose objects are not what a cluster gets: of scripts, tests, documentation, builds. */
const SIDE_FOLDERS = ['hack', 'test', 'tests', 'e2e', 'doc', 'docs', 'build', 'scripts', 'boilerplate', 'bundle', 'ci', 'testdata'];
const SAMPLE_FOLDERS = ['example', 'examples', 'sample', 'samples'];

/**
 * The operator in a folder of plain manifests, however deep they lie.
 *
 * @param tree the files, without hidden ones
 * @param folder the folder as it was typed
 * @throws SourceError when a manifest cannot be read, or when there are none
 */
export function manifestFolderSource(tree: FileTree, folder: string, said?: string): OperatorSource {
  const read = readAll(tree);
  const main = read.objects.filter(({ file }) => !isAside(file!));
  // somebody who names the folder of scripts or examples itself means what is in it
  const isLeftOut = (file: string): boolean => main.length > 0 && isAside(file) && !isSampleFile(file);
  const [aside, rest] = split(read.objects, ({ file }) => isLeftOut(file!));
  const [fromSamples, fromElsewhere] = split(rest, ({ file }) => isSampleFile(file!));
  const parts = sortParts([...fromElsewhere, ...fromSamples]);
  const problems = read.problems.filter(({ file }) => main.length === 0 || !isAside(file!));
  const nothing: SourceProblem[] = parts.objects.length > 0 || problems.length > 0 ? [] : [noManifests(folder, read.objects, parts.notes)];
  if (problems.length + nothing.length > 0) throw new SourceError([...problems, ...nothing]);
  const [strangers, kept] = split(parts.objects, ({ file }) => main.length > 0 && isSampleFile(file!));
  const strangerNotes = strangers.map(object => `${placed(object)} is left out: it lies among examples.`);
  return operatorOfParts({ ...parts, objects: kept }, { said, folder, notes: [...read.notes, ...strangerNotes, ...asideNotes(aside)] });
}

interface ReadFolder { readonly objects: SourceObject[]; readonly problems: SourceProblem[]; readonly notes: string[] }

/** A file without a single object is something else, and worth a note at most. */
function readAll(tree: FileTree): ReadFolder {
  const read: ReadFolder = { objects: [], problems: [], notes: [] };
  for (const [file, content] of tree.entries()) {
    if (!MANIFEST_FILE.test(file)) continue;
    const { objects, problems } = manifestDocuments(textOf(content));
    read.objects.push(...objects.map(manifest => ({ manifest, file })));
    const isManifest = objects.length > 0 || MANIFEST.test(textOf(content));
    if (isManifest) read.problems.push(...problems.map(problem => ({ ...problem, file })));
    else if (problems.length > 0) read.notes.push(`${file} is left out: ${problems[0].message}.`);
  }
  return read;
}

function isAside(file: string): boolean {
  return file.split('/').slice(0, -1).some(segment => SIDE_FOLDERS.includes(segment)) || isSampleFile(file);
}

function isSampleFile(file: string): boolean {
  return file.split('/').slice(0, -1).some(segment => SAMPLE_FOLDERS.includes(segment));
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))];
}

/** Why what tells how an operator is shipped is left out is known by its kind; of other objects, by where they lie. */
function asideNotes(aside: readonly SourceObject[]): string[] {
  const { objects, csvs, samples, notes } = sortParts(aside);
  const files = [...new Set([...objects, ...csvs, ...samples].map(({ file }) => file!))];
  const folders = [...new Set(files.map(file => file.slice(0, file.lastIndexOf('/'))))];
  return [...notes, ...folders.map(folder => `What is in ${folder}/ is left out: objects there are not what a cluster gets. If they are, read that folder by itself.`)];
}

function noManifests(folder: string, objects: readonly SourceObject[], notes: readonly string[]): SourceProblem {
  if (objects.length === 0) return { message: `there are no manifests in ${folder}: no YAML or JSON file with a Kubernetes object` };
  return { message: `none of the objects in ${folder} belongs to an operator: ${notes.join(' ') || objects.map(placed).join(', ')}` };
}
