import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { judgeObject } from '../../kube/judge/judge-object';
import { OwnKinds } from '../../kube/judge/own-kinds';
import type { ObjectProblem } from '../../kube/rules/object-problem';

/** Metadata that rules of their own speak of. */
const TOLD_ELSEWHERE = ['name', 'namespace', 'labels'];

/**
 * What the API server has against the objects of a package, as they are in each rendering; Package Operator looks at no field of theirs.
 *
 * Custom resources are judged by the definitions in the package. An object that renderings have alike is judged once.
 */
export function apiServer(renderings: readonly Rendering[]): Advice[] {
  const objects = renderings.flatMap(rendering => rendering.objects);
  const own = new OwnKinds(objects.map(({ object }) => object));
  const judged = new Set<string>();
  return objects.flatMap(found => {
    const key = JSON.stringify([found.path, found.document, found.object]);
    if (judged.has(key)) return [];
    judged.add(key);
    return judgeObject(found.object, own).filter(({ path }) => !isToldElsewhere(path)).map(({ code, severity, path, message, remedy }) => aboutObject(found, {
      code,
      severity: severity === 'error' ? Severity.ERROR : Severity.WARNING,
      text: message,
      path,
      ...(remedy !== undefined && { remedy }),
    }));
  });
}

function isToldElsewhere([root, field, ...below]: ObjectProblem['path']): boolean {
  return root === 'metadata' && (TOLD_ELSEWHERE.includes(String(field)) || (field === 'annotations' && below.length === 1));
}
