import { relative, sep } from 'node:path';
import { namespaceOf, operatorName, suggestedNamespace } from './naming';
import { placeholderNotes } from './placeholders';
import { chooseCsv, sortParts } from './source-parts';
import { buildKustomization } from '../kustomize/build-kustomization';
import type { OperatorSource } from '../operator-source';
import { SourceError } from '../source-error';

/**
 * The operator that `kustomize build` makes of a folder.
 *
 * @param folder the folder, as an absolute path
 * @param typed the folder as it was typed
 * @throws SourceError with all that is wrong with the kustomization, or not supported
 */
export function kustomizationSource(folder: string, typed: string, said?: string): OperatorSource {
  const build = buildKustomization(folder, folder, typed);
  if (build.objects.length === 0) throw new SourceError([{ message: `the kustomization in ${typed} makes no objects` }]);
  const { objects, csvs, samples, notes } = sortParts(build.objects);
  const { csv, notes: csvNotes } = chooseCsv(csvs);
  const namespace = build.namespace ?? suggestedNamespace(csv) ?? namespaceOf(objects);
  return {
    name: operatorName({ said, csv, objects, folder }),
    objects,
    ...namespace !== undefined && { namespace },
    ...csv !== undefined && { csv },
    samples: samples.map(({ manifest }) => manifest),
    notes: [...notes, ...csvNotes, ...placeholderNotes(objects)],
  };
}

/** A path below a folder, with slashes. */
export function below(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
