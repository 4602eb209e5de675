import { JsonObject } from '../../kube/json';
import { ConditionNode } from '../../operator/condition-node';
import { ParameterFacts } from '../../operator/facts';
import { leavesOf } from '../../operator/leaves';
import { Tree } from '../../operator/tree';

/** The schema of a configuration with these parameters; undefined when there are none. */
export function configSchema(parameters: readonly ParameterFacts[]): JsonObject | undefined {
  if (parameters.length === 0) return undefined;
  const required = parameters.filter(parameter => parameter.required).map(parameter => parameter.name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(parameters.map(parameter => [parameter.name, parameter.schema])),
  };
}

/** The parameters that a tree uses, its conditions included. */
export function usedParameters(tree: Tree, condition?: ConditionNode): ParameterFacts[] {
  return leavesOf(tree, condition).flatMap(leaf => (leaf.kind === 'parameter' ? [leaf.parameter] : []));
}
