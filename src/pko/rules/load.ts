import { COMPONENTS_FOLDER, PkoModel, TEMPLATE_SUFFIX } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Reason, violationText } from '../problem/package-error';
import { holdsObjects } from '../read/documents';
import { effectiveManifest, scopesOf, testCases } from '../read/manifest';
import { parseFiles } from '../read/parse-files';
import { PackageScope } from '../scope';
import { lockDifference, lockProblems } from './lock';
import { manifestProblems } from './manifest';
import { objectErrors } from './objects';

/** Prefix of what the validators of files say. */
const LOADING = 'loading package from files: ';

/**
 * What Package Operator checks whenever it loads a package, one error for each of its validators.
 *
 * Mirrors DefaultPackageValidators (internal/packages/internal/packagevalidation/validation.go).
 */
export function loadErrors(model: PkoModel): PackageError[] {
  return [manifestError(model), lockDifference(model), staticFilesError(model)].filter(error => error !== undefined);
}

/** The rules about the manifest and its lock file. Components come first: when one fails, the root is not judged. */
function manifestError(model: PkoModel): PackageError | undefined {
  for (const [name, component] of model.components) {
    const error = manifestError(component);
    if (error) return inComponent(name, error);
  }
  try {
    return PackageError.aggregate([...manifestProblems(model), ...lockProblems(model)]);
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}

/** Without test cases nothing is rendered; then at least the files that are no templates are parsed. */
function staticFilesError(model: PkoModel): PackageError | undefined {
  const manifest = effectiveManifest(model);
  if (testCases(manifest).length > 0) return undefined;
  const files = new Map([...model.files].filter(([path]) => !path.endsWith(TEMPLATE_SUFFIX) && holdsObjects(path)));
  const { objects, error } = parseFiles(files);
  return PackageError.first([error, objectErrors(objects, manifest, '')])?.prefixed(LOADING);
}

/** Whether the package may be installed for one namespace, or for the cluster (an empty namespace). */
export function scopeError(model: PkoModel, namespace: string): PackageError | undefined {
  const scope = namespace === '' ? PackageScope.CLUSTER : PackageScope.NAMESPACED;
  if (scopesOf(effectiveManifest(model)).includes(scope)) return undefined;
  return PackageError.of({
    code: Code.UNSUPPORTED_SCOPE,
    text: violationText(Reason.UNSUPPORTED_SCOPE, { path: 'manifest.yaml' }),
    file: model.manifest.path,
    path: ['spec', 'scopes'],
    remedy: `Add the scope ${scope} to the manifest.`,
  });
}

/** An error of a component as the package that holds it reports it. */
export function inComponent(name: string, error: PackageError): PackageError {
  const problems = error.problems
    .map(problem => ({ ...problem, file: problem.file === undefined ? undefined : `${COMPONENTS_FOLDER}/${name}/${problem.file}` }));
  return new PackageError(`component "${name}": ${error.message}`, problems);
}
