import { isDeepStrictEqual } from 'node:util';
import { OwnKinds } from './own-kinds';
import { unknownKind } from './unknown-kind';
import { nearest } from '../../findings/suggest';
import { checkCustomResourceDefinition } from '../crd/check-crd';
import { JsonObject, textAt } from '../json';
import { checkValues } from '../rules/check-values';
import type { ObjectProblem } from '../rules/object-problem';
import { FieldError, FieldErrorKind } from '../schema/field-error';
import { KUBERNETES_VERSION, schemaOfKind } from '../schema/kinds';
import { DEEPEST } from '../schema/object-walker';
import { deprecationNotice, removalNotice } from '../schema/removed-versions';
import { scopeOf } from '../scope';

/** The codes of what the schema says. */
const SCHEMA_CODES: { readonly [kind in FieldErrorKind]: string } = {
  unknown: 'KUB010', type: 'KUB011', required: 'KUB012', enum: 'KUB013', duplicate: 'KUB014', value: 'KUB015',
};

/**
 * All that an API server has against an object: by the schema of its kind, by the rules for its values, by the life of its version.
 *
 * @param own kinds that come along with the object: their schemas are those of the definitions
 */
export function judgeObject(object: JsonObject, own: OwnKinds): ObjectProblem[] {
  const apiVersion = textAt(object, 'apiVersion') ?? '';
  const kind = textAt(object, 'kind') ?? '';
  const removed = removalNotice(apiVersion, kind);
  if (removed !== undefined) return [lifecycle('error', 'KUB001', `Clusters do not serve ${apiVersion} ${kind} any more: ${removed}.`)];
  const deprecated = deprecationNotice(apiVersion, kind);
  const authority = authorityOf(apiVersion, kind, own);
  const errors = own.errorsOf(object);
  const bySchema = withoutConsequences(errors.map(error => ofSchema(error, kind, authority)));
  const isTooDeep = errors.some(({ keys }) => keys.length > DEEPEST);
  return [
    ...deprecated === undefined ? [] : [lifecycle('warning', 'KUB003', `${apiVersion} ${kind} is ${deprecated}.`)],
    ...unknownKind(object, own),
    ...scopeProblems(object, own.scopeOf(apiVersion, kind) ?? scopeOf(apiVersion, kind), kind),
    ...bySchema.map(({ problem }) => problem),
    ...isTooDeep ? [] : toldBeside(bySchema, [...checkValues(object), ...checkCustomResourceDefinition(object)]),
  ];
}

/** Problems of values that do not follow from what the schema says, with who says so. */
export function toldBeside(bySchema: readonly SchemaProblem[], byValue: readonly ObjectProblem[]): ObjectProblem[] {
  return byValue.filter(({ path }) => !bySchema.some(({ problem, explains }) =>
    isAtOrBelow(path, problem.path) || explains.some(place => isDeepStrictEqual(place, path))))
    .map(problem => ({ ...problem, message: sentence(problem) }));
}

/** What the schema says of a place, and the places of which it explains what else is wrong with them. */
interface SchemaProblem {
  readonly problem: ObjectProblem;
  readonly explains: readonly ObjectProblem['path'][];
}

/** Without what is missing because it is misspelt. */
function withoutConsequences(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const explained = new Set(problems.flatMap(({ explains }) => explains.map(place => JSON.stringify(place))));
  return problems.filter(({ problem }) => problem.code !== SCHEMA_CODES.required || !explained.has(JSON.stringify(problem.path)));
}

function sentence({ message, severity }: ObjectProblem): string {
  const text = message.replace(/[.]$/, '');
  return severity === 'error' ? `${text}, says Kubernetes ${KUBERNETES_VERSION}.` : `${text}${/[!?]$/.test(text) ? '' : '.'}`;
}

function lifecycle(severity: 'error' | 'warning', code: string, message: string): ObjectProblem {
  return { path: ['apiVersion'], severity, code, message };
}

/** Who says so. */
function authorityOf(apiVersion: string, kind: string, own: OwnKinds): string {
  if (own.has(apiVersion, kind)) return 'its CustomResourceDefinition';
  return schemaOfKind(apiVersion, kind)?.isCustom === true ? `the CustomResourceDefinition of ${kind}` : `Kubernetes ${KUBERNETES_VERSION}`;
}

function ofSchema({ kind: rule, keys, known, message }: FieldError, kind: string, authority: string): SchemaProblem {
  const problem = { path: keys, severity: 'error', code: SCHEMA_CODES[rule] } as const;
  const meant = nearest(rule === 'unknown' ? String(keys.at(-1)) : shownValue(message), known);
  const suggestion = meant === undefined ? undefined : `Did you mean '${meant}'?`;
  if (rule !== 'unknown') {
    return { problem: { ...problem, message: `${message}, says ${authority}.`, ...(suggestion !== undefined && { remedy: suggestion }) }, explains: [] };
  }
  const parent = keys.filter(key => typeof key === 'string').at(-2);
  const place = keys.slice(0, -1);
  return {
    problem: {
      ...problem,
      message: `There is no field '${String(keys.at(-1))}' in ${parent === undefined ? article(kind) : `${parent} of ${article(kind)}`}, says ${authority}.`,
      remedy: suggestion ?? 'Remove it: the API server refuses it, or drops it without a word.',
    },
    explains: [...place.length > 0 ? [place] : [], ...meant === undefined ? [] : [[...place, meant]]],
  };
}

/** The text that a message is about; empty where it is about none. */
function shownValue(message: string): string {
  return /^Unsupported value: "([^"]*)"/.exec(message)?.[1] ?? '';
}

function article(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function scopeProblems(object: JsonObject, scope: string | undefined, kind: string): ObjectProblem[] {
  if (scope !== 'Cluster' || !textAt(object, 'metadata', 'namespace')) return [];
  return [{
    path: ['metadata', 'namespace'],
    severity: 'warning',
    code: 'KUB002',
    message: `${kind} belongs to the cluster and is in no namespace.`,
    remedy: 'Remove metadata.namespace.',
  }];
}

function isAtOrBelow(path: ObjectProblem['path'], place: ObjectProblem['path']): boolean {
  return place.length <= path.length && place.every((step, index) => step === path[index]);
}
