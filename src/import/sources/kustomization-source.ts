import { operatorOfParts } from './operator-of-parts';
import { sortParts } from './source-parts';
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
  return operatorOfParts(sortParts(build.objects), { said, folder, namespace: build.namespace });
}
