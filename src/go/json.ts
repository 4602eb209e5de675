import { Json, isJsonObject } from '../kube/json';

/** A JSON value as Go's encoding/json writes it: keys sorted, characters of HTML escaped. */
export function goJson(value: Json): string {
  return JSON.stringify(sorted(value))
    .replace(/[<>&\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Go's message about a value that should have been a JSON object. */
export function notAnObject(value: Json): string {
  return `json: cannot unmarshal ${jsonKindOf(value)} into Go value of type map[string]interface {}`;
}

/** What encoding/json calls a value. */
export function jsonKindOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** A number as sigs.k8s.io/yaml turns it into text where text is expected. */
export function numberText(value: number): string {
  const text = String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]));
}
