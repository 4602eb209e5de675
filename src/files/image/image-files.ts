import { posix } from 'node:path';
import { ContainerImage } from './container-image';
import { ImageError } from './image-error';
import { decompress } from './layer';
import { TarEntry, readTar } from './tar';
import { FileContent, FileTree, contentOf } from '../file-tree';

/** What begins the name of an entry that removes something of the layers below. */
const WHITEOUT = '.wh.';
/** Removes everything of the layers below from its folder. */
const OPAQUE = '.wh..wh..opq';

/** What a folder of a container holds by a name. */
type Node = { readonly kind: 'file'; readonly bytes: Uint8Array } | { readonly kind: 'link'; readonly target: string } | Folder;
interface Folder { readonly kind: 'folder'; readonly nodes: Map<string, Node> }

/**
 * The files of an image as a container of it would see them: its layers one over the other, without what upper ones remove.
 *
 * A link to a file is a file of its own. Left out are links to folders or to nothing, devices, and files whose names a tree cannot hold.
 *
 * @throws ImageError when a layer is damaged, or is compressed with zstd
 */
export function filesOfImage(image: ContainerImage): FileTree {
  const root: Folder = { kind: 'folder', nodes: new Map() };
  image.layers.forEach(({ bytes, digest }, index) => {
    const entries = readTar(decompress(bytes, `Layer ${index + 1} of the image (${digest})`));
    entries.forEach(entry => removeBelow(root, entry)); // before anything is added: a layer removes nothing of itself
    entries.forEach(entry => add(root, entry));
  });
  return new FileTree(filesIn(root, root, ''));
}

function removeBelow(root: Folder, { path }: TarEntry): void {
  const { dir, base } = posix.parse(path);
  if (!base.startsWith(WHITEOUT)) return;
  const folder = nodeAt(root, dir);
  if (folder?.kind !== 'folder') return;
  if (base === OPAQUE) folder.nodes.clear();
  else folder.nodes.delete(base.slice(WHITEOUT.length));
}

function add(root: Folder, { path, kind, bytes, linkName }: TarEntry): void {
  const { dir, base } = posix.parse(path);
  if (base === '' || base.startsWith(WHITEOUT)) return;
  const { nodes } = makeFolder(root, dir);
  switch (kind) {
    case 'directory': makeFolder(root, path); break;
    case 'file': nodes.set(base, { kind: 'file', bytes }); break;
    case 'symbolic link': nodes.set(base, { kind: 'link', target: linkName }); break;
    case 'hard link': nodes.set(base, linked(root, path, linkName)); break;
    case 'special file': nodes.delete(base); break;
  }
}

/** A hard link is another name of what is there already. */
function linked(root: Folder, path: string, linkName: string): Node {
  const node = nodeAt(root, posix.resolve('/', linkName).slice(1));
  if (node === undefined) throw new ImageError(`The image has a hard link ${path} to ${linkName}, which is not there.`);
  return node;
}

/** The folder at a path; what stands in the way goes. */
function makeFolder(root: Folder, path: string): Folder {
  let folder = root;
  for (const name of segmentsOf(path)) {
    const found = folder.nodes.get(name);
    const next: Folder = found?.kind === 'folder' ? found : { kind: 'folder', nodes: new Map() };
    folder.nodes.set(name, next);
    folder = next;
  }
  return folder;
}

function nodeAt(root: Folder, path: string): Node | undefined {
  return segmentsOf(path).reduce<Node | undefined>((node, name) => node?.kind === 'folder' ? node.nodes.get(name) : undefined, root);
}

function segmentsOf(path: string): string[] {
  return path === '' ? [] : path.split('/');
}

function filesIn(root: Folder, folder: Folder, prefix: string): [string, FileContent][] {
  return [...folder.nodes].filter(([name]) => isHoldable(name)).flatMap(([name, node]) => {
    const path = prefix + name;
    if (node.kind === 'folder') return filesIn(root, node, `${path}/`);
    const bytes = node.kind === 'file' ? node.bytes : follow(root, path, node.target);
    return bytes === undefined ? [] : [[path, contentOf(bytes)]];
  });
}

/** The file at the end of the links that begin with one; undefined where there is none. */
function follow(root: Folder, path: string, target: string): Uint8Array | undefined {
  const seen = new Set<string>();
  let place = targetOf(path, target);
  for (let node = nodeAt(root, place); node !== undefined && node.kind !== 'folder'; node = nodeAt(root, place)) {
    if (node.kind === 'file') return node.bytes;
    if (seen.has(place)) return undefined;
    seen.add(place);
    place = targetOf(place, node.target);
  }
  return undefined;
}

/** Where a link leads, as a path from the root of the image, which it cannot leave. */
function targetOf(path: string, target: string): string {
  return posix.resolve('/', posix.dirname(path), target).slice(1);
}

function isHoldable(name: string): boolean {
  return !name.includes('\\') && !name.includes('\0');
}
