import { JsonObject, listAt, objectAt } from '../../kube/json';
import { ConditionNode } from '../../operator/condition-node';
import { ParameterFacts } from '../../operator/facts';
import { leavesOf } from '../../operator/leaves';
import { Tree } from '../../operator/tree';

/**
 * The schema of a configuration with these parameters; undefined when there are none.
 * @param more a schema of the author, whose properties and required ones come after those of the parameters
 */
export function configSchema(parameters: readonly ParameterFacts[], more?: JsonObject): JsonObject | undefined {
  if (parameters.length === 0 && more === undefined) return undefined;
  const { properties: _properties, required: _required, ...rest } = more ?? {};
  const required = [...parameters.filter(parameter => parameter.required).map(parameter => parameter.name), ...listAt(more, 'required')];
  return {
    type: 'object',
    ...rest,
    ...(required.length > 0 && { required }),
    properties: { ...Object.fromEntries(parameters.map(parameter => [parameter.name, parameter.schema])), ...objectAt(more, 'properties') },
  };
}

/** The parameters that a tree uses, its conditions included. */
export function usedParameters(tree: Tree, condition?: ConditionNode): ParameterFacts[] {
  return leavesOf(tree, condition).flatMap(leaf => (leaf.kind === 'parameter' ? [leaf.parameter] : []));
}
