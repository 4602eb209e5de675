import { JsonObject, textAt } from '../../kube/json';
import { checkLabelKey, checkLabelValue } from '../../kube/names';
import { describeObject, identityOf } from '../../kube/object-ref';
import { PHASE_ANNOTATION } from '../annotations';
import { aboutObject } from './about-object';
import { notText } from './metadata-text';
import { Code } from '../problem/codes';
import { PackageError, Problem, Reason, invalidText, violationText } from '../problem/package-error';
import { PackageObject, groupVersionKind, textMap } from '../read/documents';
import { packageName, phaseNames } from '../read/manifest';

const PACKAGE_LABEL = 'package-operator.run/package';
const INSTANCE_LABEL = 'package-operator.run/instance';

/**
 * What Package Operator has against the objects of a package: duplicates, missing kinds, bad labels, missing and unknown phases.
 *
 * Judged before conditions are looked at: an object that would be dropped must be fine, too. Mirrors
 * internal/packages/internal/packagevalidation/objectvalidation.go.
 *
 * @param instance name of the package object, which becomes a label of each object
 */
export function objectErrors(objects: readonly PackageObject[], manifest: JsonObject, instance: string): PackageError | undefined {
  const refused = PackageError.join([
    ...duplicates(objects),
    ...objects.flatMap(missingKind),
    ...objects.flatMap(object => badLabels(object, manifest, instance)),
    ...objects.flatMap(object => badPhase(object, phaseNames(manifest))),
  ].map(problem => PackageError.of(problem)));
  // Package Operator does not say why a phase that is written is missing.
  const reasons = objects.flatMap(object => notText(object.object).map(advice => aboutObject(object, advice)));
  const written = new Set(objects.filter(hasLostPhase).map(({ path, document }) => `${document} ${path}`));
  const problems = refused?.problems.filter(({ code, document, file }) => code !== Code.MISSING_PHASE || !written.has(`${document} ${file}`));
  return refused && new PackageError(refused.message, [...problems!, ...reasons]);
}

/** Whether an object names its phase, but among annotations that are no text, so that Package Operator sees none. */
function hasLostPhase({ object }: PackageObject): boolean {
  return textAt(object, 'metadata', 'annotations', PHASE_ANNOTATION) !== undefined && textMap(object, 'annotations')[PHASE_ANNOTATION] === undefined;
}

/** Same group, kind, namespace and name; versions do not count. */
function duplicates(objects: readonly PackageObject[]): Problem[] {
  const seen = new Map<string, PackageObject>();
  return objects.flatMap(object => {
    const key = identityOf(object.object);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, object);
      return [];
    }
    const remedy = `It is in ${first.path}, too. Remove one of the two, or make them one object under a condition of its template.`;
    return [problemOf(object, Code.DUPLICATE_OBJECT, Reason.DUPLICATE_OBJECT, undefined, ['metadata', 'name'], remedy)];
  });
}

function missingKind(object: PackageObject): Problem[] {
  const { version, kind } = groupVersionKind(object.object);
  return version !== '' && kind !== '' ? [] : [problemOf(object, Code.MISSING_GVK, Reason.MISSING_GVK, undefined, ['apiVersion'])];
}

/** Labels with those that Package Operator adds: the names of the manifest and of the package become values. */
function badLabels(object: PackageObject, manifest: JsonObject, instance: string): Problem[] {
  const labels = { ...textMap(object.object, 'labels'), [PACKAGE_LABEL]: packageName(manifest), [INSTANCE_LABEL]: instance };
  const texts = Object.entries(labels).sort(([a], [b]) => a < b ? -1 : 1).flatMap(([key, value]) => [
    ...checkLabelKey(key).map(message => invalidText('metadata.labels', key, message)),
    ...checkLabelValue(value).map(message => invalidText('metadata.labels', value, message)),
  ]);
  if (texts.length === 0) return [];
  const list = texts.length === 1 ? texts[0] : `[${[...new Set(texts)].join(', ')}]`;
  return [problemOf(object, Code.LABELS_INVALID, Reason.LABELS_INVALID, list, ['metadata', 'labels'])];
}

function badPhase(object: PackageObject, phases: readonly string[]): Problem[] {
  const path = ['metadata', 'annotations', PHASE_ANNOTATION];
  const phase = textMap(object.object, 'annotations')[PHASE_ANNOTATION];
  if (!phase) {
    const remedy = `Give the object the annotation ${PHASE_ANNOTATION} with the name of a phase; all its annotations must be text.`;
    return [problemOf(object, Code.MISSING_PHASE, Reason.MISSING_PHASE, undefined, path, remedy)];
  }
  if (phases.includes(phase)) return [];
  return [problemOf(object, Code.UNKNOWN_PHASE, Reason.UNKNOWN_PHASE, undefined, path, `The manifest has the phases ${phases.join(', ')}.`)];
}

function problemOf(object: PackageObject, code: string, reason: string, details: string | undefined, path: string[], remedy?: string): Problem {
  return {
    code,
    text: violationText(reason, { path: object.path, index: object.index, details }),
    file: object.path,
    document: object.document,
    path,
    object: describeObject(object.object),
    remedy,
  };
}
