import { comparePaths } from '../../files/file-tree';

/** Paths in the order in which Go walks a directory: by name in each folder, a folder where its name stands. */
export function inWalkOrder(paths: readonly string[]): string[] {
  return paths.map(path => path.split('/')).sort(compareSteps).map(steps => steps.join('/'));
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((step, at) => step !== b[at]);
  if (index < 0) return a.length - b.length;
  return b[index] === undefined ? 1 : comparePaths(a[index], b[index]);
}
