import { JsonObject } from '../../kube/json';
import { ConditionNode, parametersOf } from '../../operator/condition-node';
import { ParameterFacts } from '../../operator/facts';
import { Choice, Dynamic, DynamicMap, Leaf, Text, Tree } from '../../operator/tree';

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
  const used = condition === undefined ? [] : parametersOf(condition);
  visit(tree, used);
  return used;
}

function visit(tree: Tree, used: ParameterFacts[]): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (tree instanceof Dynamic) {
    leaf(tree.leaf, used);
  } else if (tree instanceof Text) {
    text(tree, used);
  } else if (tree instanceof Choice) {
    used.push(...parametersOf(tree.condition));
    visit(tree.then, used);
    if (tree.otherwise !== undefined) visit(tree.otherwise, used);
  } else if (tree instanceof DynamicMap) {
    for (const [key, value] of tree.entries) {
      if (key instanceof Text) text(key, used);
      visit(value, used);
    }
  } else {
    for (const value of Object.values(tree)) visit(value, used);
  }
}

function text({ pieces }: Text, used: ParameterFacts[]): void {
  for (const piece of pieces) if (typeof piece !== 'string') leaf(piece, used);
}

function leaf(found: Leaf, used: ParameterFacts[]): void {
  if (found.kind === 'parameter') used.push(found.parameter);
}
