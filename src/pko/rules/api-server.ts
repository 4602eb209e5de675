import { isDeepStrictEqual } from 'node:util';
import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { isJsonObject, Json, JsonObject } from '../../kube/json';
import { judgeObject } from '../../kube/judge/judge-object';
import { OwnKinds } from '../../kube/judge/own-kinds';
import type { ObjectProblem } from '../../kube/rules/object-problem';
import { PackageObject } from '../read/documents';

/** Metadata that rules of their own speak of. */
const TOLD_ELSEWHERE = ['name', 'namespace', 'labels'];

/** An object of a package, and the same one as other values make it. */
export interface Twins {
  readonly object: PackageObject;
  readonly other: PackageObject;
}

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
    return problemsOf(found, own).map(problem => adviceOf(found, problem));
  });
}

/** The same for objects with values that nobody chose: only of what does not depend on them. */
export function apiServerOnKnownParts(twins: readonly Twins[]): Advice[] {
  const own = new OwnKinds(twins.map(({ object }) => object.object));
  return twins.flatMap(({ object: found, other }) => problemsOf(found, own)
    .filter(({ path }) => isDeepStrictEqual(valueIn(found.object, path), valueIn(other.object, path)))
    .map(problem => adviceOf(found, problem)));
}

function problemsOf({ object }: PackageObject, own: OwnKinds): ObjectProblem[] {
  return judgeObject(object, own).filter(({ path }) => !isToldElsewhere(path));
}

function adviceOf(found: PackageObject, { code, severity, path, message, remedy }: ObjectProblem): Advice {
  return aboutObject(found, {
    code,
    severity: severity === 'error' ? Severity.ERROR : Severity.WARNING,
    text: message,
    path,
    ...(remedy !== undefined && { remedy }),
  });
}

/** The value at a path; of one that is missing, the value that lacks it. */
function valueIn(object: JsonObject, path: ObjectProblem['path']): Json {
  let value: Json = object;
  for (const step of path) {
    const below: Json | undefined = Array.isArray(value) ? value[Number(step)] : isJsonObject(value) ? value[step] : undefined;
    if (below === undefined) break;
    value = below;
  }
  return value;
}

function isToldElsewhere([root, field, ...below]: ObjectProblem['path']): boolean {
  return root === 'metadata' && (TOLD_ELSEWHERE.includes(String(field)) || (field === 'annotations' && below.length === 1));
}
