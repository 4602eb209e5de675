import { FileTree } from '../files/file-tree';
import { FIXTURES_FOLDER } from '../pko/model';

/** Whether a file or folder is none of a package: packages have no hidden files, but for the fixtures, in which everything counts. */
export function isHiddenInPackage(path: string): boolean {
  const segments = path.split('/');
  return segments.at(-1)!.startsWith('.') && !segments.includes(FIXTURES_FOLDER);
}

/** The files that a package has: those that neither are hidden nor in a hidden folder. */
export function packageFilesOf(tree: FileTree): FileTree {
  const isHidden = (path: string): boolean => path.split('/').some((_, index, segments) => isHiddenInPackage(segments.slice(0, index + 1).join('/')));
  return new FileTree([...tree.entries()].filter(([path]) => !isHidden(path)));
}
