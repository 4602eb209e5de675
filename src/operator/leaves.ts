import { ConditionNode, parametersOf } from './condition-node';
import { ParameterForm } from './expression';
import { Choice, Dynamic, DynamicMap, Leaf, Text, Tree } from './tree';

/** Everything in a tree that is not known yet, in the order of the tree; what conditions ask about is in it. */
export function leavesOf(tree: Tree, condition?: ConditionNode): Leaf[] {
  const found: Leaf[] = condition === undefined ? [] : asked(condition);
  visit(tree, found);
  return found;
}

function visit(tree: Tree, found: Leaf[]): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (tree instanceof Dynamic) {
    found.push(tree.leaf);
  } else if (tree instanceof Text) {
    found.push(...leavesIn(tree));
  } else if (tree instanceof Choice) {
    found.push(...asked(tree.condition));
    visit(tree.then, found);
    if (tree.otherwise !== undefined) visit(tree.otherwise, found);
  } else if (tree instanceof DynamicMap) {
    for (const [key, value] of tree.entries) {
      if (key instanceof Text) found.push(...leavesIn(key));
      visit(value, found);
    }
  } else {
    for (const value of Object.values(tree)) visit(value, found);
  }
}

function leavesIn({ pieces }: Text): Leaf[] {
  return pieces.filter(piece => typeof piece !== 'string');
}

function asked(condition: ConditionNode): Leaf[] {
  return parametersOf(condition).map(parameter => ({ kind: 'parameter', parameter, form: ParameterForm.VALUE }));
}
