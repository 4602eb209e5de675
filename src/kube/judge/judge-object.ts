import { OwnKinds } from './own-kinds';
import { nearest } from '../../findings/suggest';
import { checkCustomResourceDefinition } from '../crd/check-crd';
import { JsonObject, textAt } from '../json';
import { checkValues } from '../rules/check-values';
import type { ObjectProblem } from '../rules/object-problem';
import { checkObject } from '../schema/check-object';
import { FieldError, FieldErrorKind } from '../schema/field-error';
import { KUBERNETES_VERSION, schemaOfKind } from '../schema/kinds';
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
  const ownSchema = own.schemaOf(apiVersion, kind);
  const authority = authorityOf(apiVersion, kind, own);
  const bySchema = checkObject(object, ownSchema).map(error => ofSchema(error, kind, authority));
  const places = bySchema.map(({ path }) => path);
  const byRule = [...checkValues(object), ...checkCustomResourceDefinition(object)]
    .filter(({ path }) => !places.some(place => isAtOrBelow(path, place))) // what follows from a field that is missing or misshapen
    .map(problem => ({ ...problem, message: `${problem.message}${/[.!?]$/.test(problem.message) ? '' : '.'}` }));
  return [
    ...deprecated === undefined ? [] : [lifecycle('warning', 'KUB003', `${apiVersion} ${kind} is ${deprecated}.`)],
    ...scopeProblems(object, own.scopeOf(apiVersion, kind) ?? scopeOf(apiVersion, kind), kind),
    ...bySchema,
    ...byRule,
  ];
}

function lifecycle(severity: 'error' | 'warning', code: string, message: string): ObjectProblem {
  return { path: ['apiVersion'], severity, code, message };
}

/** Who says so. */
function authorityOf(apiVersion: string, kind: string, own: OwnKinds): string {
  if (own.has(apiVersion, kind)) return 'its CustomResourceDefinition';
  return schemaOfKind(apiVersion, kind)?.isCustom === true ? `the CustomResourceDefinition of ${kind}` : `Kubernetes ${KUBERNETES_VERSION}`;
}

function ofSchema({ kind: rule, keys, known, message }: FieldError, kind: string, authority: string): ObjectProblem {
  const problem = { path: keys, severity: 'error', code: SCHEMA_CODES[rule] } as const;
  if (rule !== 'unknown') return { ...problem, message: `${message}, says ${authority}.` };
  const name = String(keys.at(-1));
  const parent = keys.filter(key => typeof key === 'string').at(-2);
  const meant = nearest(name, known);
  return {
    ...problem,
    message: `There is no field '${name}' in ${parent === undefined ? `a ${kind}` : `${parent} of a ${kind}`}, says ${authority}.`,
    remedy: meant === undefined ? 'Remove it: the API server refuses it, or drops it without a word.' : `Did you mean '${meant}'?`,
  };
}

function scopeProblems(object: JsonObject, scope: string | undefined, kind: string): ObjectProblem[] {
  if (scope !== 'Cluster' || !textAt(object, 'metadata', 'namespace')) return [];
  return [{
    path: ['metadata', 'namespace'],
    severity: 'warning',
    code: 'KUB002',
    message: `A ${kind} belongs to the cluster and is in no namespace.`,
    remedy: 'Remove metadata.namespace.',
  }];
}

function isAtOrBelow(path: ObjectProblem['path'], place: ObjectProblem['path']): boolean {
  return place.length <= path.length && place.every((step, index) => step === path[index]);
}
