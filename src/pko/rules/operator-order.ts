import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { isOfKind, phasePositions } from './object-place';
import { Severity } from '../../findings/finding';
import { JsonObject, textAt } from '../../kube/json';
import { PHASE_ANNOTATION } from '../annotations';
import { Code } from '../problem/codes';
import { groupVersionKind } from '../read/documents';

const OPERATORS = ['Deployment', 'StatefulSet'];

/**
 * Custom resources of the package's own kinds that are in an earlier phase than every workload of it, and so than their operator.
 *
 * Phases are taken down from the last to the first: the operator would go while its resources still wait for it.
 */
export function operatorOrder(rendering: Rendering, manifest: JsonObject): Advice[] {
  const positionOf = phasePositions(manifest);
  const operators = rendering.objects.filter(object => isOfKind(object, 'apps', OPERATORS)).map(positionOf);
  if (operators.length === 0) return [];
  const first = Math.min(...operators);
  const definitions = rendering.objects.filter(object => isOfKind(object, 'apiextensions.k8s.io', ['CustomResourceDefinition']));
  const ownKinds = new Set(definitions.map(({ object }) => `${textAt(object, 'spec', 'group')}/${textAt(object, 'spec', 'names', 'kind')}`));
  return rendering.objects.filter(object => {
    const { group, kind } = groupVersionKind(object.object);
    return ownKinds.has(`${group}/${kind}`) && positionOf(object) >= 0 && positionOf(object) < first;
  }).map(object => aboutObject(object, {
    code: Code.RESOURCE_BEFORE_OPERATOR,
    severity: Severity.WARNING,
    text: 'The custom resource is in an earlier phase than every workload of the package: when the package is removed, '
      + 'its operator is gone before the resource, which nobody cleans up then.',
    path: ['metadata', 'annotations', PHASE_ANNOTATION],
    remedy: 'Move it to a later phase than the operator.',
  }));
}
