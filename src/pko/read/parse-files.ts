import { PackageObject, holdsObjects, parseObjects } from './documents';
import { FileContent } from '../../files/file-tree';
import { PackageError } from '../problem/package-error';

/** The objects of files, and why some could not be read: the error has Package Operator's words for the first of them. */
export interface ParsedFiles {
  readonly objects: readonly PackageObject[];
  readonly error?: PackageError;
}

/** The objects of all files that hold any, in the order of the files. A file with a document that is no object has none. */
export function parseFiles(files: ReadonlyMap<string, FileContent>): ParsedFiles {
  const objects: PackageObject[] = [];
  const errors: PackageError[] = [];
  for (const [path, content] of files) {
    if (!holdsObjects(path)) continue;
    try {
      objects.push(...parseObjects(path, content));
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      errors.push(error);
    }
  }
  return { objects, error: PackageError.first(errors) };
}
