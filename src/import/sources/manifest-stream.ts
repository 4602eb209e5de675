import { manifestDocuments } from './manifest-documents';
import { namespaceOf, operatorName, suggestedNamespace } from './naming';
import { placeholderNotes } from './placeholders';
import { chooseCsv, sortParts } from './source-parts';
import type { OperatorSource } from '../operator-source';
import { SourceError } from '../source-error';

/**
 * The operator in one text, as `kustomize build` or `helm template` print it.
 *
 * @param file what the text is called in messages; undefined for the output of another program
 * @throws SourceError when it cannot be read, or holds no objects
 */
export function streamSource(text: string, file: string | undefined, said?: string): OperatorSource {
  const { objects: all, problems } = manifestDocuments(text);
  const shown = file ?? 'the standard input';
  if (problems.length > 0) throw new SourceError(problems.map(problem => ({ ...problem, file: shown })));
  const { objects, csvs, samples, notes } = sortParts(all.map(manifest => ({ manifest, ...file !== undefined && { file } })));
  if (objects.length === 0 && csvs.length === 0) {
    throw new SourceError([{ message: all.length === 0 ? 'there are no manifests in it' : `nothing in it belongs to an operator: ${notes.join(' ')}`, file: shown }]);
  }
  const { csv, notes: csvNotes } = chooseCsv(csvs);
  const namespace = suggestedNamespace(csv) ?? namespaceOf(objects);
  return {
    name: operatorName({ said, csv, objects }),
    objects,
    ...namespace !== undefined && { namespace },
    ...csv !== undefined && { csv },
    samples: samples.map(({ manifest }) => manifest),
    notes: [...notes, ...csvNotes, ...placeholderNotes(objects)],
  };
}
