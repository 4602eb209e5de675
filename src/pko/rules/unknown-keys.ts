import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { UnknownKey, decode } from '../../go/decode';
import { GoType } from '../../go/go-type';
import { ManifestFile, PkoModel } from '../model';
import { Code } from '../problem/codes';
import { fieldPath } from '../problem/package-error';
import { LOCK_SHAPE, MANIFEST_SHAPE } from '../read/manifest-shape';

/** Keys of the manifest and the lock file that Package Operator drops without a word. */
export function unknownKeys(model: PkoModel): Advice[] {
  return [...keysOf(model.manifest, MANIFEST_SHAPE), ...model.lock ? keysOf(model.lock, LOCK_SHAPE) : []];
}

function keysOf(file: ManifestFile, type: GoType): Advice[] {
  return decode(file.object, type, 'sigs.k8s.io/yaml').unknownKeys.map(key => advice(file.path, key));
}

function advice(file: string, { path, known, takenFor }: UnknownKey): Advice {
  const key = String(path[path.length - 1]);
  const place = { code: Code.UNKNOWN_KEY, file, path };
  if (takenFor !== undefined) {
    return { ...place, severity: Severity.WARNING, text: `${fieldPath(path)} is taken for ${takenFor}.`, remedy: `Write it as ${takenFor}.` };
  }
  const suggestion = nearest(key, known);
  return {
    ...place,
    severity: Severity.ERROR,
    text: `${fieldPath(path)} is no known field: Package Operator ignores it.`,
    remedy: suggestion === undefined ? `Known here are ${known.join(', ')}.` : `Did you mean ${suggestion}?`,
  };
}
