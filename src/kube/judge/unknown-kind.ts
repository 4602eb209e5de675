import { OwnKinds } from './own-kinds';
import { nearest } from '../../findings/suggest';
import { JsonObject, textAt } from '../json';
import { groupOf } from '../object-ref';
import type { ObjectProblem } from '../rules/object-problem';
import { KUBERNETES_VERSION, knownKinds, schemaOfKind, versionsOfKind } from '../schema/kinds';

/**
 * Why there are no objects of this kind: its group does not have it, or not in this version. Empty for a kind that is known, and for the
 * kinds of others.
 */
export function unknownKind(object: JsonObject, own: OwnKinds): ObjectProblem[] {
  const apiVersion = textAt(object, 'apiVersion') ?? '';
  const kind = textAt(object, 'kind') ?? '';
  if (apiVersion === '' || kind === '') return []; // no object at all, which the formats speak of
  if (schemaOfKind(apiVersion, kind) !== undefined) return [];
  const group = groupOf(apiVersion);
  if (own.definesGroup(group)) return own.has(apiVersion, kind) ? [] : undefinedKind(apiVersion, kind, own.kindsIn(group), 'its CustomResourceDefinition');
  const inGroup = knownKinds().filter(known => groupOf(known.apiVersion) === group);
  if (inGroup.length > 0) return undefinedKind(apiVersion, kind, inGroup, `Kubernetes ${KUBERNETES_VERSION}`);
  return misspelt(group, kind);
}

interface Kind { readonly apiVersion: string; readonly kind: string }

function undefinedKind(apiVersion: string, kind: string, inGroup: readonly Kind[], authority: string): ObjectProblem[] {
  if (inGroup.some(known => known.apiVersion === apiVersion && known.kind === kind)) return [];
  const versions = [...new Set(inGroup.filter(known => known.kind === kind).map(known => known.apiVersion))];
  if (versions.length > 0) {
    // Versions on trial come and go, and a cluster may serve them.
    const severity = /(alpha|beta)\d*$/.test(apiVersion) && !authority.startsWith('its') ? 'warning' : 'error';
    return [problem('apiVersion', severity, `There is no ${kind} in ${apiVersion}, says ${authority}.`, `Write ${versions.join(' or ')}.`)];
  }
  const meant = nearest(kind, new Set(inGroup.map(known => known.kind)));
  const others = [...new Set(knownKinds().filter(known => known.kind === kind).map(known => known.apiVersion))];
  const remedy = meant !== undefined ? `Did you mean '${meant}'?` : others.length > 0 ? `It is in ${others.join(', ')}.` : undefined;
  return [problem('kind', 'error', `There is no kind '${kind}' in ${apiVersion}, says ${authority}.`, remedy)];
}

/** A group of others, unless both its name and the kind are nearly those of Kubernetes. */
function misspelt(group: string, kind: string): ObjectProblem[] {
  const meant = nearest(group, new Set(knownKinds().map(known => groupOf(known.apiVersion)).filter(known => known !== '')));
  const versions = meant === undefined ? [] : versionsOfKind(meant, kind);
  if (versions.length === 0) return [];
  return [problem('apiVersion', 'warning', `No API group of Kubernetes is called '${group}'.`, `Did you mean '${versions.at(-1)}'?`)];
}

function problem(field: string, severity: 'error' | 'warning', message: string, remedy?: string): ObjectProblem {
  return { path: [field], severity, code: 'KUB004', message, ...(remedy !== undefined && { remedy }) };
}
