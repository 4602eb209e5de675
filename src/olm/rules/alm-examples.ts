import { BundleCheck } from './bundle-check';
import { isJsonObject, Json, listAt, objectAt, textAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';
import { CSV_ANNOTATION } from '../format/csv-annotation';
import { ManifestFile } from '../model';

const EXAMPLES = CSV_ANNOTATION.ALM_EXAMPLES;
const ALTERNATIVE = 'olm.examples';

/** The examples can be read, and there is one for each owned API: operator-framework/api's pkg/validation/internal/csv.go. */
export function almExamples(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const key = annotationOf(check, csv);
  const examples = key === undefined ? undefined : parsed(check, csv, key, textAt(csv.manifest, 'metadata', 'annotations', key) ?? '');
  const provided = providedApis(csv);
  if (examples === undefined) {
    // Upstream says nothing of the kinds then, but users miss the examples all the same.
    if (key === undefined) missing(check, csv, provided, 'OLM219');
    return;
  }
  withoutGroup(check, csv);
  const shown = new Set(examples.map(example => apiKey(textAt(example, 'apiVersion') ?? '', textAt(example, 'kind') ?? '')));
  for (const api of shown) {
    if (provided.has(api)) continue;
    check.error(csv, {
      code: 'OLM041',
      message: `The annotation ${key} has an example of ${api}, which the operator does not own.`,
      remedy: 'Remove the example, or own the API in spec.customresourcedefinitions.',
      path: ['metadata', 'annotations', key!],
    });
  }
  missing(check, csv, new Map([...provided].filter(([api]) => !shown.has(api))), 'OLM042');
}

/** Upstream parses the names of what is owned when it compares them with the examples. */
function withoutGroup(check: BundleCheck, csv: ManifestFile): void {
  listAt(csv.manifest, 'spec', 'customresourcedefinitions', 'owned').forEach((entry, index) => {
    const name = textAt(entry, 'name') ?? '';
    if (name.includes('.')) return;
    check.error(csv, {
      code: 'OLM030',
      message: `The name ${JSON.stringify(name)} of an owned CustomResourceDefinition is not <plural>.<group>.`,
      remedy: 'Write the full name of the CustomResourceDefinition.',
      path: ['spec', 'customresourcedefinitions', 'owned', index, 'name'],
    });
  });
}

/** The annotation that has the examples. */
function annotationOf(check: BundleCheck, csv: ManifestFile): string | undefined {
  const annotations = objectAt(csv.manifest, 'metadata', 'annotations') ?? {};
  const remedy = `Give an example of each owned kind in the annotation ${EXAMPLES}.`;
  if (Object.keys(annotations).length === 0) {
    check.warning(csv, { code: 'OLM028', message: 'The ClusterServiceVersion has no annotations.', remedy, path: ['metadata'] });
    return undefined;
  }
  const [hasExamples, hasAlternative] = [EXAMPLES, ALTERNATIVE].map(key => Object.hasOwn(annotations, key));
  if (!hasExamples && !hasAlternative) {
    check.warning(csv, { code: 'OLM029', message: 'The ClusterServiceVersion has no examples.', remedy, path: ['metadata', 'annotations'] });
    return undefined;
  }
  if (hasExamples && hasAlternative) {
    const message = `There are both the annotations ${EXAMPLES} and ${ALTERNATIVE}: only the first one is read.`;
    check.warning(csv, { code: 'OLM039', message, remedy: `Remove ${ALTERNATIVE}.`, path: ['metadata', 'annotations', ALTERNATIVE] });
  }
  return hasExamples ? EXAMPLES : ALTERNATIVE;
}

function parsed(check: BundleCheck, csv: ManifestFile, key: string, text: string): Json[] | undefined {
  if (text === '') return [];
  const path = ['metadata', 'annotations', key];
  const remedy = 'Write a JSON list of objects.';
  let examples: Json;
  try {
    examples = JSON.parse(text) as Json;
  } catch (error) {
    check.error(csv, { code: 'OLM040', message: `The annotation ${key} is no JSON: ${(error as Error).message}.`, remedy, path });
    return undefined;
  }
  if (examples === null) return [];
  if (Array.isArray(examples) && examples.every(isObjectWithKind)) return examples;
  check.error(csv, { code: 'OLM043', message: `The annotation ${key} is no list of objects with a kind.`, remedy, path });
  return undefined;
}

function isObjectWithKind(example: Json): boolean {
  return isJsonObject(example) && (textAt(example, 'kind') ?? '') !== '' && (textAt(example, 'apiVersion') ?? '').split('/').length <= 2;
}

function missing(check: BundleCheck, csv: ManifestFile, apis: ReadonlyMap<string, (string | number)[]>, code: 'OLM042' | 'OLM219'): void {
  for (const [api, path] of apis) {
    check.warning(csv, {
      code,
      message: `The owned ${api} has no example.`,
      remedy: `Add one to the annotation ${EXAMPLES}: the console offers it as a form to begin with.`,
      path,
    });
  }
}

/** The owned APIs, with the path of the entry. */
function providedApis({ manifest }: ManifestFile): Map<string, (string | number)[]> {
  const apis = new Map<string, (string | number)[]>();
  listAt(manifest, 'spec', 'customresourcedefinitions', 'owned').forEach((entry, index) => {
    const name = textAt(entry, 'name') ?? '';
    if (!name.includes('.')) return;
    apis.set(keyOf(entry, name.slice(name.indexOf('.') + 1)), ['spec', 'customresourcedefinitions', 'owned', index]);
  });
  listAt(manifest, 'spec', 'apiservicedefinitions', 'owned').forEach((entry, index) => {
    apis.set(keyOf(entry, textAt(entry, 'group') ?? ''), ['spec', 'apiservicedefinitions', 'owned', index]);
  });
  return apis;
}

function keyOf(entry: Json, group: string): string {
  return `${group}/${textAt(entry, 'version') ?? ''} ${textAt(entry, 'kind') ?? ''}`;
}

/** The core group has no name, and an apiVersion of more than two parts no group. */
function apiKey(apiVersion: string, kind: string): string {
  const group = groupOf(apiVersion);
  return `${group}/${group === '' ? apiVersion : apiVersion.slice(group.length + 1)} ${kind}`;
}
