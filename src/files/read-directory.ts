import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileContent, FileTree, contentOf } from './file-tree';
import { listDirectory } from './list-directory';

/** What to read of a directory. */
export interface ReadOptions {
  /**
   * Whether to leave out a file, or a folder with all below it; paths have `/` and are relative to the directory.
   * @default - everything is read
   */
  readonly skip?: (path: string) => boolean;
}

/**
 * Reads all files below a directory: text where a file is UTF-8, else bytes.
 *
 * A symbolic link below the directory is left out, never followed; the directory itself may be one.
 *
 * @throws the error of the file system, when something cannot be read
 */
export function readDirectory(dir: string, options: ReadOptions = {}): FileTree {
  const files: [string, FileContent][] = [];
  for (const { path, kind } of listDirectory(dir, options.skip)) {
    if (kind === 'file') files.push([path, contentOf(readFileSync(join(dir, path)))]);
  }
  return new FileTree(files);
}
