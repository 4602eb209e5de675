import { matchDoublestar } from './doublestar';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { CelContext } from '../cel/cel-context';
import { CelError } from '../cel/cel-error';
import { PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Problem } from '../problem/package-error';
import { effectiveManifest } from '../read/manifest';

/**
 * What conditions are evaluated in: the values of templates and the named conditions of the manifest.
 *
 * @throws PackageError when a named condition is refused
 */
export function celContext(values: JsonObject, model: PkoModel): CelContext {
  const conditions = listAt(effectiveManifest(model), 'spec', 'filter', 'conditions')
    .map(condition => ({ name: textAt(condition, 'name') ?? '', expression: textAt(condition, 'expression') ?? '' }));
  try {
    return new CelContext(values, conditions);
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    throw PackageError.of({
      code: Code.NAMED_CONDITION_INVALID,
      text: `constructing CEL context: ${error.message}`,
      file: model.manifest.path,
      path: ['spec', 'filter', 'conditions'],
    });
  }
}

/**
 * Whether a rendered file is dropped: a glob matches whose expression is false.
 *
 * @throws PackageError for an expression that is refused; the returned function throws for a malformed glob
 */
export function pathFilter(model: PkoModel, cel: CelContext): (path: string) => boolean {
  const ignored = listAt(effectiveManifest(model), 'spec', 'filter', 'paths')
    .map((entry, index) => ({
      glob: textAt(entry, 'glob') ?? '',
      expression: textAt(entry, 'expression') ?? '',
      place: { file: model.manifest.path, path: ['spec', 'filter', 'paths', index] },
    }))
    .filter(({ place, glob, expression }) => !evaluatePath(cel, glob, expression, place));
  return path => ignored.some(({ place, glob }) => matches(glob, path, place));
}

type Place = Pick<Problem, 'file' | 'path'>;

function evaluatePath(cel: CelContext, glob: string, expression: string, place: Place): boolean {
  try {
    return cel.evaluate(expression);
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    const text = `invalid spec.conditionalPaths expression: ${glob}: ${error.message}`;
    throw PackageError.of({ code: Code.PATH_FILTER_INVALID, text, ...place });
  }
}

function matches(glob: string, path: string, place: Place): boolean {
  try {
    return matchDoublestar(glob, path);
  } catch (error) {
    throw PackageError.of({ code: Code.PATH_FILTER_INVALID, text: (error as Error).message, ...place });
  }
}
