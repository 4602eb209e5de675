import { isDeepStrictEqual } from 'node:util';
import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { isJsonObject, Json, JsonObject } from '../../kube/json';
import { judgeObject } from '../../kube/judge/judge-object';
import { OwnKinds } from '../../kube/judge/own-kinds';
import { severityOf } from '../../kube/judge/problem-finding';
import { Code } from '../../kube/rules/codes';
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
 * What the API server has against the objects of a package, as they are in each rendering, those that conditions drop included; Package
 * Operator looks at no field of theirs.
 *
 * Custom resources are judged by the definitions in the package. An object that renderings have alike is judged once. A problem that only
 * some renderings have says which; one that only the defaults have, though test cases say how the package is used, is a warning.
 *
 * @param byDefault the package without any configuration, where test cases give one
 */
export function apiServer(renderings: readonly Rendering[], byDefault: readonly Rendering[] = []): Advice[] {
  const all = [...renderings, ...byDefault];
  const own = new OwnKinds(all.flatMap(({ parsed }) => parsed.map(({ object }) => object)));
  const judged = new Map<string | JsonObject, ObjectProblem[]>();
  const found = new Map<string, Occurrence>();
  for (const rendering of all) {
    for (const object of rendering.parsed) {
      for (const problem of problemsOnce(object.object, own, judged)) {
        const key = JSON.stringify([object.path, object.document, problem.path, problem.code, problem.message]);
        if (!found.has(key)) found.set(key, { object, problem, in: new Set() });
        found.get(key)!.in.add(rendering);
      }
    }
  }
  return [...found.values()].map(occurrence => told(occurrence, all, byDefault));
}

/** A problem, and the renderings that have it. */
interface Occurrence {
  readonly object: PackageObject;
  readonly problem: ObjectProblem;
  readonly in: Set<Rendering>;
}

function told({ object, problem, in: having }: Occurrence, all: readonly Rendering[], byDefault: readonly Rendering[]): Advice {
  const isIn = ({ parsed }: Rendering) => parsed.some(({ path, document }) => path === object.path && document === object.document);
  if (all.filter(isIn).every(rendering => having.has(rendering))) return adviceOf(object, problem);
  const labels = [...new Set([...having].map(({ label }) => label))].join(', ');
  const isByDefault = [...having].every(rendering => byDefault.includes(rendering));
  return adviceOf(object, { ...problem, message: `${problem.message} It is so ${labels}.`, ...(isByDefault && { severity: 'warning' }) });
}

/** The same for objects with values that nobody chose: only of what does not depend on them. */
export function apiServerOnKnownParts(twins: readonly Twins[]): Advice[] {
  const own = new OwnKinds(twins.map(({ object }) => object.object));
  return twins.flatMap(({ object: found, other }) => problemsOf(found.object, own)
    .filter(({ path }) => isDeepStrictEqual(valueIn(found.object, path), valueIn(other.object, path)))
    .map(problem => adviceOf(found, problem)));
}

/** What files without templates hold is the same object in each rendering; others are known by what they say. */
function problemsOnce(object: JsonObject, own: OwnKinds, judged: Map<string | JsonObject, ObjectProblem[]>): ObjectProblem[] {
  const known = judged.get(object);
  if (known !== undefined) return known;
  const text = JSON.stringify(object);
  const problems = judged.get(text) ?? problemsOf(object, own);
  judged.set(object, problems).set(text, problems);
  return problems;
}

function problemsOf(object: JsonObject, own: OwnKinds): ObjectProblem[] {
  return judgeObject(object, own).filter(problem => !isToldElsewhere(problem));
}

function adviceOf(found: PackageObject, { code, severity, path, message, remedy }: ObjectProblem): Advice {
  return aboutObject(found, {
    code,
    severity: severityOf(severity),
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

function isToldElsewhere({ code, path: [root, field, ...below] }: ObjectProblem): boolean {
  if (root !== 'metadata' || code === Code.DEFINITION_NAME) return false;
  return TOLD_ELSEWHERE.includes(String(field)) || (field === 'annotations' && below.length === 1);
}
