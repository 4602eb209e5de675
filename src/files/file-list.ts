import { createHash } from 'node:crypto';
import { FileTree } from './file-tree';

/** The file in a directory that says which of its files we wrote. */
export const FILE_LIST = '.opack-files';

const LINE = /^[0-9a-f]{64} {2}(.+)$/;

/** The text of the list: `sha256  path` for each file of a tree, in bytewise order, as `sha256sum --check` reads it. */
export function renderFileList(tree: FileTree): string {
  return [...tree.entries()].map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`).join('');
}

/** The paths in a list; undefined where the text is no list. */
export function parseFileList(text: string): string[] | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '') return undefined;
  const paths = lines.map(line => LINE.exec(line)?.[1]);
  return paths.every(path => path !== undefined) ? paths : undefined;
}
