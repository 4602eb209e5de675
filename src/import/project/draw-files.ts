import { TreeNode, drawTrees } from '../../findings/draw-tree';

/** Paths as a tree, a line a file or folder. */
export function drawFiles(paths: readonly string[]): string {
  return drawTrees(nodesOf(paths.map(path => path.split('/')))).map(line => `${line}\n`).join('');
}

function nodesOf(paths: readonly (readonly string[])[]): TreeNode[] {
  return [...new Set(paths.map(([name]) => name!))].map(name => {
    const children = nodesOf(paths.filter(([first, ...rest]) => first === name && rest.length > 0).map(([, ...rest]) => rest));
    return { text: children.length > 0 ? `${name}/` : name, children };
  });
}
