import { JsonObject, listAt, textAt } from '../../kube/json';
import { LOCK_PATH, PkoModel } from '../model';
import { entryProblems } from './manifest';
import { Code } from '../problem/codes';
import { PackageError, Problem, Reason, violationText } from '../problem/package-error';
import { decodedObject, effectiveManifest } from '../read/manifest';
import { LOCK_SHAPE } from '../read/manifest-shape';

/**
 * What Package Operator has against the entries of a lock file, one by one.
 *
 * Mirrors internal/packages/internal/packagemanifestvalidation/manifestlock.go.
 */
export function lockProblems(model: PkoModel): Problem[] {
  if (model.lock === undefined) return [];
  const images = listAt(decodedObject(model.lock, LOCK_SHAPE), 'spec', 'images');
  return entryProblems(images, Code.LOCK_ENTRY_INVALID, ['image', 'digest']).map(problem => ({ file: model.lock!.path, ...problem }));
}

/**
 * The first difference between the images of the manifest and those of the lock file.
 *
 * Mirrors internal/packages/internal/packagevalidation/lockfile.go, which stops at the first.
 */
export function lockDifference(model: PkoModel): PackageError | undefined {
  const images = listAt(effectiveManifest(model), 'spec', 'images') as JsonObject[];
  if (model.lock === undefined) {
    return images.length === 0 ? undefined : lockError(model, Code.LOCK_MISSING, Reason.LOCK_MISSING, undefined, LOCK_PATH);
  }
  const locked = new Map(listAt(decodedObject(model.lock, LOCK_SHAPE), 'spec', 'images')
    .map(image => [textAt(image, 'name') ?? '', textAt(image, 'image') ?? '']));
  for (const image of images) {
    const name = textAt(image, 'name') ?? '';
    const reference = textAt(image, 'image') ?? '';
    const lockedReference = locked.get(name);
    if (lockedReference === undefined) return lockError(model, Code.LOCK_MISSING, Reason.LOCK_MISSING, name);
    if (lockedReference !== reference) {
      return lockError(model, Code.LOCK_DIFFERS, Reason.LOCK_DIFFERS, `"${name}": "${reference}" vs "${lockedReference}"`);
    }
  }
  const known = new Set(images.map(image => textAt(image, 'name') ?? ''));
  const extra = [...locked.keys()].find(name => !known.has(name));
  return extra === undefined ? undefined : lockError(model, Code.LOCK_DIFFERS, Reason.LOCK_DIFFERS, extra);
}

function lockError(model: PkoModel, code: string, reason: string, details?: string, path?: string): PackageError {
  return PackageError.of({
    code,
    text: violationText(reason, { details, path }),
    file: model.lock?.path ?? model.manifest.path,
    path: ['spec', 'images'],
    remedy: 'Write the digest of each image of the manifest to the lock file.',
  });
}
