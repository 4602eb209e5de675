import { Finding } from '../findings/finding';
import { judgeObject } from '../kube/judge/judge-object';
import { OwnKinds } from '../kube/judge/own-kinds';
import { problemFinding } from '../kube/judge/problem-finding';
import { locateNearest } from '../kube/yaml/locate';
import { InventoryObject } from '../operator/inventory';

/**
 * What the API server has against the objects, their metadata, fields and values, or takes though it will hurt.
 *
 * @param file name of the file that they are in
 * @param documents their texts in the file, in its order
 */
export function checkManifests(objects: readonly InventoryObject[], file: string, documents: readonly string[]): Finding[] {
  const own = new OwnKinds(objects.map(({ manifest }) => manifest));
  let line = 0;
  return objects.flatMap(({ manifest, constructPath, source }, index) => {
    const start = line;
    const text = documents[index];
    line += text.split('\n').length; // with the separator behind it
    return judgeObject(manifest, own).map(problem => ({
      ...problemFinding(manifest, problem),
      file,
      ...placeOf(text, problem.path, start),
      constructPath,
      ...(source !== undefined && { source }),
    }));
  });
}

/** Where a field stands; where it is missing, the place of what should hold it. */
function placeOf(text: string, path: readonly (string | number)[], start: number): { line: number; column: number } {
  const { line, column } = locateNearest(text, path) ?? { line: 1, column: 1 };
  return { line: start + line, column };
}
