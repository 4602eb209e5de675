import { nearest } from '../findings/suggest';
import { JsonObject, textAt } from '../kube/json';
import { groupOf } from '../kube/object-ref';
import { knownKinds } from '../kube/schema/kinds';

/** Every kind. */
export const ANY_KIND = '*';

const KIND = /^([a-z0-9./-]+ )?[A-Za-z][A-Za-z0-9]*$/;

/** Versions of groups of Kubernetes that were there once (https://kubernetes.io/docs/reference/using-api/deprecation-guide/): that there are none of them is worth a test. */
const PAST_VERSION = /^v(1|2)((alpha|beta)[123])?$/;

/** What is wrong with a kind that nobody could have meant: that there is no object of it would hold for ever. */
export function kindComplaint(kind: string, objects: readonly JsonObject[]): string | undefined {
  if (kind === ANY_KIND) return undefined;
  if (typeof kind !== 'string' || !KIND.test(kind)) return `'${kind}' is no kind: write 'Deployment', 'apps/v1 Deployment', or '*' for all.`;
  const known = [...objects, ...knownKinds()].map(object => kindOf({ ...object }, kind));
  if (known.includes(kind)) return undefined;
  const meant = nearest(kind, known);
  if (meant !== undefined) return `There is no kind ${kind}. Did you mean '${meant}'?`;
  return kind.includes(' ') ? versionComplaint(kind) : undefined;
}

/** An API version of Kubernetes that it has never had; groups of others may have any. */
function versionComplaint(kind: string): string | undefined {
  const [apiVersion, name] = kind.split(' ');
  const group = groupOf(apiVersion);
  const sameName = knownKinds().filter(known => known.kind === name);
  const versions = sameName.filter(known => groupOf(known.apiVersion) === group).map(known => known.apiVersion);
  const isPossible = versions.length > 0 ? PAST_VERSION.test(apiVersion.slice(group === '' ? 0 : group.length + 1)) : group !== '' || sameName.length === 0;
  if (isPossible) return undefined;
  const there = (versions.length > 0 ? versions : sameName.map(known => known.apiVersion)).map(version => `${version} ${name}`);
  return `There is no kind ${kind}; there is ${there.join(', ')}.`;
}

/** The kind of an object, with its version where a kind is written like that. */
export function kindOf(object: JsonObject, like: string): string {
  if (like === ANY_KIND) return ANY_KIND;
  const own = textAt(object, 'kind') ?? '';
  return like.includes(' ') ? `${textAt(object, 'apiVersion') ?? ''} ${own}` : own;
}
