/** A line, and the lines below it. */
export interface TreeNode {
  readonly text: string;
  readonly children: readonly TreeNode[];
}

/** The lines of trees that stand below one thing, with the branches that lead to them. */
export function drawTrees(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ text, children }, index) => {
    const isLast = index === nodes.length - 1;
    return [`${indent}${isLast ? '└── ' : '├── '}${text}`, ...drawTrees(children, `${indent}${isLast ? '    ' : '│   '}`)];
  });
}
