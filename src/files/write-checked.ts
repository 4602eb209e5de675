import { Output } from './output';
import { writeDirectory } from './write-directory';
import { refuseErrors } from '../findings/findings';

/**
 * Writes an output into a directory, unless one of its findings is an error.
 *
 * @returns the paths of its files
 * @throws FindingsError, WriteError
 */
export function writeChecked(directory: string, { tree, findings }: Output): string[] {
  refuseErrors(findings);
  writeDirectory(directory, tree);
  return tree.paths;
}
