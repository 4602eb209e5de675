/** What operator-registry's validation says of a thing and of what is in it. */
export interface ValidationNode {
  readonly text: string;
  readonly children: readonly ValidationNode[];
}

/** A thing with what is wrong with it; undefined where nothing is. */
export function nodeOf(text: string, children: readonly (ValidationNode | undefined)[]): ValidationNode | undefined {
  const wrong = children.filter(child => child !== undefined);
  return wrong.length === 0 ? undefined : { text, children: wrong };
}

/** The tree as operator-registry prints it (alpha/model/error.go). */
export function printTree(node: ValidationNode): string {
  return [`${node.text}:`, ...linesBelow(node, '')].join('\n');
}

function linesBelow({ children }: ValidationNode, indent: string): string[] {
  return children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const line = `${indent}${isLast ? '└── ' : '├── '}${child.text}${child.children.length > 0 ? ':' : ''}`;
    return [line, ...linesBelow(child, `${indent}${isLast ? '    ' : '│   '}`)];
  });
}
