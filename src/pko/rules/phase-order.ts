import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { phasePositions } from './object-place';
import { Severity } from '../../findings/finding';
import { JsonObject, textAt } from '../../kube/json';
import { PHASE_ANNOTATION } from '../annotations';
import { Code } from '../problem/codes';
import { groupVersionKind } from '../read/documents';
import { phaseNames } from '../read/manifest';

/**
 * Objects that stand in the phase of the Namespace or CustomResourceDefinition that they need, or in an earlier one.
 *
 * Package Operator tries all objects of a phase on the API server before it creates the first of them: on a fresh cluster such a phase
 * never passes.
 */
export function phaseOrder(rendering: Rendering, manifest: JsonObject): Advice[] {
  const phases = phaseNames(manifest);
  const phaseOf = phasePositions(manifest);
  const providers = new Map(rendering.objects.flatMap(object => {
    const provided = providedBy(object.object);
    return provided === undefined ? [] : [[provided, object]];
  }));
  return rendering.objects.flatMap(object => neededBy(object.object).flatMap(needed => {
    const provider = providers.get(needed);
    // what is in no phase of the package is refused anyway
    if (provider === undefined || phaseOf(provider) < phaseOf(object) || phaseOf(object) < 0) return [];
    return [aboutObject(object, {
      code: Code.PHASE_ORDER,
      severity: Severity.WARNING,
      text: `The object needs the ${needed}, which is not in an earlier phase: on a fresh cluster the phase ${phases[phaseOf(object)]} never passes.`,
      path: ['metadata', 'annotations', PHASE_ANNOTATION],
      remedy: `Move the ${needed} to an earlier phase.`,
    })];
  }));
}

function providedBy(object: JsonObject): string | undefined {
  const { group, kind } = groupVersionKind(object);
  if (group === '' && kind === 'Namespace') return `Namespace ${textAt(object, 'metadata', 'name') ?? ''}`;
  if (group !== 'apiextensions.k8s.io' || kind !== 'CustomResourceDefinition') return undefined;
  return crdOf(textAt(object, 'spec', 'group') ?? '', textAt(object, 'spec', 'names', 'kind') ?? '');
}

function neededBy(object: JsonObject): string[] {
  const { group, kind } = groupVersionKind(object);
  const namespace = textAt(object, 'metadata', 'namespace');
  return [...namespace ? [`Namespace ${namespace}`] : [], crdOf(group, kind)];
}

function crdOf(group: string, kind: string): string {
  return `CustomResourceDefinition of ${group}/${kind}`;
}
