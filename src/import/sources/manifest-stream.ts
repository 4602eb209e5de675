import { manifestDocuments } from './manifest-documents';
import { operatorOfParts } from './operator-of-parts';
import { sortParts } from './source-parts';
import type { OperatorSource } from '../operator-source';
import { SourceError } from '../source-error';

/** What is known of a text. */
export interface StreamFacts {
  /** What it is called in messages; undefined for the output of another program. */
  readonly file?: string;
  /** What the operator is called. */
  readonly said?: string;
  /** The folder whose name the operator has where no object tells another. */
  readonly folder?: string;
}

/**
 * The operator in one text, as `kustomize build` or `helm template` print it.
 *
 * @throws SourceError when it cannot be read, or holds no objects
 */
export function streamSource(text: string, { file, said, folder }: StreamFacts): OperatorSource {
  const { objects: all, problems } = manifestDocuments(text);
  const shown = file ?? 'the standard input';
  if (problems.length > 0) throw new SourceError(problems.map(problem => ({ ...problem, file: shown })));
  const parts = sortParts(all.map(manifest => ({ manifest, ...file !== undefined && { file } })));
  if (parts.objects.length === 0 && parts.csvs.length === 0) {
    throw new SourceError([{ message: all.length === 0 ? 'there are no manifests in it' : `nothing in it belongs to an operator: ${parts.notes.join(' ')}`, file: shown }]);
  }
  return operatorOfParts(parts, { said, lastFolder: folder });
}
