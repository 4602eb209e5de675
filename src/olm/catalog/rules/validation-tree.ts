import { TreeNode, drawTrees } from '../../../findings/draw-tree';

/** What operator-registry's validation says of a thing and of what is in it. */
export type ValidationNode = TreeNode;

/** A thing with what is wrong with it; undefined where nothing is. */
export function nodeOf(text: string, children: readonly (ValidationNode | undefined)[]): ValidationNode | undefined {
  const wrong = children.filter(child => child !== undefined);
  return wrong.length === 0 ? undefined : { text, children: wrong };
}

/** The tree as operator-registry prints it (alpha/model/error.go). */
export function printTree(node: ValidationNode): string {
  return [`${node.text}:`, ...drawTrees(node.children.map(withColons))].join('\n');
}

/** A colon stands before the lines below. */
function withColons({ text, children }: ValidationNode): TreeNode {
  return { text: children.length > 0 ? `${text}:` : text, children: children.map(withColons) };
}
