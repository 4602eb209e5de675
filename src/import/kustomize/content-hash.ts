import { createHash } from 'node:crypto';
import { goJson } from '../../go/json';
import { Json, JsonObject, isJsonObject, valueAt } from '../../kube/json';

/** Letters in the place of those digits that make words. */
const LETTERS: { readonly [digit: string]: string } = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

/** The hash in the names of generated ConfigMaps and Secrets. Mirrors api/hasher/hasher.go, which leaves the name empty. */
export function contentHash(object: JsonObject): string {
  const part = (field: string): Json => valueAt(object, field) ?? '';
  const optional = (field: string): JsonObject => isJsonObject(object[field]) ? { [field]: object[field] } : {};
  const hashed: JsonObject = object.kind === 'Secret'
    ? { data: part('data'), kind: 'Secret', name: '', ...optional('stringData'), type: part('type') }
    : { ...optional('binaryData'), data: part('data'), kind: 'ConfigMap', name: '' };
  const digest = createHash('sha256').update(goJson(hashed)).digest('hex');
  return [...digest.slice(0, 10)].map(digit => LETTERS[digit] ?? digit).join('');
}
