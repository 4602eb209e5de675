import { Rendering } from './advice';
import { JsonObject, textAt } from '../../kube/json';
import { PHASE_ANNOTATION } from '../annotations';
import { PackageObject, groupVersionKind, textMap } from '../read/documents';
import { phaseNames } from '../read/manifest';

/** Tells the position of an object's phase in the manifest; -1 for an object that is in no phase of it. */
export function phasePositions(manifest: JsonObject): (object: PackageObject) => number {
  const phases = phaseNames(manifest);
  return ({ object }) => phases.indexOf(textMap(object, 'annotations')[PHASE_ANNOTATION]);
}

/** Whether an object is of one of the kinds of a group, in any version. */
export function isOfKind({ object }: PackageObject, group: string, kinds: readonly string[]): boolean {
  const found = groupVersionKind(object);
  return found.group === group && kinds.includes(found.kind);
}

/** The namespace that an object is applied in: its own, or else that of the package. */
export function namespaceOf({ object }: PackageObject, { namespace }: Rendering): string {
  return textAt(object, 'metadata', 'namespace') || namespace;
}
