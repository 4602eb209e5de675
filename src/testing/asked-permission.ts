import { describe } from './describe';
import { correction } from '../findings/suggest';
import { isJsonObject } from '../kube/json';

const KEYS = ['apiGroups', 'resources', 'resourceNames', 'verbs', 'nonResourceURLs'] as const;

/** Something that somebody may do or not, as a test asks for it: the sets of a rule, of which one that is left out stands for any. */
export type AskedPermission = { readonly [key in typeof KEYS[number]]?: readonly string[] };

/** A permission as a test wrote it. Throws where it has other keys than a rule, or something else than lists of texts. */
export function askedPermission(rule: unknown): AskedPermission {
  if (!isJsonObject(rule)) throw new Error(`A permission is a map as { apiGroups: [''], resources: ['pods'], verbs: ['get'] }, not ${describe(rule)}.`);
  for (const [key, value] of Object.entries(rule)) {
    if (!KEYS.some(known => known === key)) throw new Error(`A permission has no ${key}. ${correction(key, KEYS)}`);
    if (!Array.isArray(value) || !value.every(item => typeof item === 'string')) {
      throw new Error(`The ${key} of a permission are a list of texts, of which order and company do not matter; not ${describe(value)}.`);
    }
    if (value.length === 0) throw new Error(`The ${key} of a permission are empty: leave them out where any will do.`);
  }
  return rule;
}

/** A permission in words: `get, list pods`. */
export function askedInWords({ apiGroups, resources, resourceNames, verbs, nonResourceURLs }: AskedPermission): string {
  const action = verbs?.map(verb => verb === '*' ? 'do anything with' : verb).join(', ') ?? 'do something with';
  const group = apiGroups?.some(name => name !== '') ? ` of ${apiGroups.map(name => name === '' ? 'the core group' : name).join(', ')}` : '';
  const what = nonResourceURLs?.join(', ') ?? `${resources?.map(name => name === '*' ? 'all resources' : name).join(', ') ?? 'any resource'}${group}`;
  return `${action} ${what}${resourceNames === undefined ? '' : ` named ${resourceNames.join(', ')}`}`;
}
