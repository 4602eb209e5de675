import { BundleCheck } from './bundle-check';
import { isJsonObject, Json, listAt, textAt } from '../../kube/json';
import { ManifestFile } from '../model';

const EXAMPLES = 'alm-examples';
const ALTERNATIVE = 'olm.examples';

/** The examples can be read, and there is one for each owned API: operator-framework/api's pkg/validation/internal/csv.go. */
export function almExamples(check: BundleCheck): void {
  const { csv } = check.model;
  if (csv === undefined) return;
  const key = textAt(csv.manifest, 'metadata', 'annotations', EXAMPLES) === undefined ? ALTERNATIVE : EXAMPLES;
  const text = textAt(csv.manifest, 'metadata', 'annotations', key);
  const examples = text === undefined || text === '' ? [] : parsed(check, csv, key, text);
  if (examples === undefined) return;
  const provided = providedApis(csv);
  const shown = new Set(examples.map(example => apiKey(textAt(example, 'apiVersion') ?? '', textAt(example, 'kind') ?? '')));
  for (const api of shown) {
    if (provided.has(api)) continue;
    check.error(csv, {
      code: 'OLM041',
      message: `The annotation ${key} has an example of ${api}, which the operator does not own.`,
      remedy: 'Remove the example, or own the API in spec.customresourcedefinitions.',
      path: ['metadata', 'annotations', key],
    });
  }
  for (const [api, path] of provided) {
    if (shown.has(api)) continue;
    check.warning(csv, {
      code: 'OLM042',
      message: `The owned ${api} has no example.`,
      remedy: `Add one to the annotation ${EXAMPLES}: the console offers it as a form to begin with.`,
      path,
    });
  }
}

function parsed(check: BundleCheck, csv: ManifestFile, key: string, text: string): Json[] | undefined {
  const path = ['metadata', 'annotations', key];
  const remedy = 'Write a JSON list of objects.';
  try {
    const examples = JSON.parse(text) as Json;
    if (Array.isArray(examples) && examples.every(isJsonObject)) return examples;
    check.error(csv, { code: 'OLM040', message: `The annotation ${key} is no list of objects.`, remedy, path });
  } catch (error) {
    check.error(csv, { code: 'OLM040', message: `The annotation ${key} is no JSON: ${(error as Error).message}.`, remedy, path });
  }
  return undefined;
}

/** The owned APIs, with the path of the entry. */
function providedApis({ manifest }: ManifestFile): Map<string, (string | number)[]> {
  const apis = new Map<string, (string | number)[]>();
  for (const list of ['customresourcedefinitions', 'apiservicedefinitions']) {
    listAt(manifest, 'spec', list, 'owned').forEach((entry, index) => {
      const name = textAt(entry, 'name') ?? '';
      const group = list === 'apiservicedefinitions' ? textAt(entry, 'group') : name.slice(name.indexOf('.') + 1);
      apis.set(apiKey(`${group}/${textAt(entry, 'version')}`, textAt(entry, 'kind') ?? ''), ['spec', list, 'owned', index]);
    });
  }
  return apis;
}

function apiKey(apiVersion: string, kind: string): string {
  return `${apiVersion} ${kind}`;
}
