import { markField } from './field-marks';
import { Json, JsonObject, isJsonObject } from '../../kube/json';
import { yamlModule } from '../../kube/lazy-modules';

/** Words that are booleans for YAML 1.1, and so for kubectl, but texts for kustomize. */
const WORD = /^(?:y|yes|n|no|on|off)$/i;
const MAY_HAVE_WORD = /(?:^|[\s[{,:-])(?:y|yes|n|no|on|off)\s*(?:[\]},:#]|$)/im;

/**
 * Corrects documents that were read as kubectl reads them to what kustomize reads, and marks fields with nothing behind them.
 * They are changed in place; one that is a word itself stays.
 */
export function asKustomizeReads(text: string, documents: readonly Json[]): void {
  if (!MAY_HAVE_WORD.test(text) && !documents.some(hasNull)) return;
  const parsed = yamlModule().parseAllDocuments(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(parsed) || parsed.length !== documents.length) return;
  parsed.forEach((document, index) => {
    compare(document.contents, documents[index], node => yamlModule().isAlias(node) ? node.resolve(document) : node);
  });
}

function hasNull(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasNull);
  return value === null || (isJsonObject(value) && Object.values(value).some(hasNull));
}

function compare(written: unknown, value: Json, resolve: (node: unknown) => unknown): void {
  const { isMap, isSeq } = yamlModule();
  const node = resolve(written);
  if (isSeq(node) && Array.isArray(value)) {
    node.items.forEach((item, index) => {
      const word = wordOf(resolve(item));
      if (word !== undefined) value[index] = word;
      else compare(item, value[index], resolve);
    });
  }
  if (!isMap(node) || !isJsonObject(value)) return;
  for (const pair of node.items) {
    const key = renamedKey(pair.key, value);
    if (key === undefined || !Object.hasOwn(value, key)) continue;
    const word = wordOf(resolve(pair.value));
    if (word !== undefined) value[key] = word;
    else if (value[key] === null && isEmpty(pair.value)) markField(value, key, 'empty');
    else compare(pair.value, value[key], resolve);
  }
}

/** The key in the map, which is renamed where it was taken for a boolean. */
function renamedKey(key: unknown, map: JsonObject): string | undefined {
  if (!yamlModule().isScalar(key)) return undefined;
  const word = wordOf(key);
  if (word === undefined) return String(key.value);
  const taken = String(/^(?:y|yes|on)$/i.test(word));
  if (!Object.hasOwn(map, taken)) return word;
  map[word] = map[taken];
  delete map[taken];
  return word;
}

function wordOf(node: unknown): string | undefined {
  const { isScalar } = yamlModule();
  return isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && WORD.test(node.value) ? node.value : undefined;
}

function isEmpty(node: unknown): boolean {
  return node === null || (yamlModule().isScalar(node) && (node.source ?? '') === '');
}
