import { PackageObject, holdsObjects, parseObjects } from './documents';
import { FileContent } from '../../files/file-tree';

/**
 * The objects of all files that hold any, in the order of the files.
 *
 * @throws PackageError for the first document that is no object
 */
export function parseFiles(files: ReadonlyMap<string, FileContent>): PackageObject[] {
  return [...files].filter(([path]) => holdsObjects(path)).flatMap(([path, content]) => parseObjects(path, content));
}
