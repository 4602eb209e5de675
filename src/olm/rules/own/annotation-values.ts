import { nearest } from '../../../findings/suggest';
import { isJsonObject, Json, JsonObject, listAt, objectAt, textAt } from '../../../kube/json';
import { checkDns1123Label } from '../../../kube/names';
import { groupOf } from '../../../kube/object-ref';
import { CSV_ANNOTATION, FEATURE_PREFIX } from '../../format/csv-annotation';
import { ManifestFile } from '../../model';
import { BundleCheck } from '../bundle-check';
import { CAPABILITIES } from '../optional/standard-values';

const {
  CAPABILITIES: CAPABILITY, CERTIFIED, CLUSTER_MONITORING, DISABLE_OPERAND_DELETE, OPERATOR_TYPE, INTERNAL_OBJECTS, VALID_SUBSCRIPTION,
  CONSOLE_PLUGINS, ALM_EXAMPLES_METADATA, SUGGESTED_NAMESPACE, SUGGESTED_NAMESPACE_TEMPLATE, INITIALIZATION_RESOURCE,
} = CSV_ANNOTATION;
const INFRASTRUCTURE = 'operators.openshift.io/infrastructure-features';
const KNOWN: readonly string[] = [...Object.values(CSV_ANNOTATION), INFRASTRUCTURE];
const FLAGS: readonly string[] = [CERTIFIED, CLUSTER_MONITORING, DISABLE_OPERAND_DELETE];
const LISTS: readonly string[] = [INFRASTRUCTURE, VALID_SUBSCRIPTION, INTERNAL_OBJECTS, CONSOLE_PLUGINS];
/** Shorter keys are near to each other by chance. */
const SHORTEST_MISSPELT = 8;

/** The annotations of the ClusterServiceVersion have values that the consoles and catalogues understand. */
export function annotationValues(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  for (const [key, value] of Object.entries(objectAt(csv.manifest, 'metadata', 'annotations') ?? {})) {
    if (typeof value !== 'string') continue;
    misspelt(check, csv, key);
    const problem = problemOf(check, key, value);
    if (problem === undefined) continue;
    check.warning(csv, { code: 'OLM189', message: `The annotation ${key} is ${problem.is}: ${shortened(value)}.`, remedy: problem.remedy, path: ['metadata', 'annotations', key] });
  }
  suggestedNamespace(check, csv);
  initializationResource(check, csv);
}

function misspelt(check: BundleCheck, csv: ManifestFile, key: string): void {
  if (KNOWN.includes(key) || key.length < SHORTEST_MISSPELT) return;
  const prefix = key.slice(0, key.indexOf('/') + 1);
  const meant = nearest(key, KNOWN.filter(known => known.startsWith(prefix)));
  if (meant === undefined || Math.abs(meant.length - key.length) > 1 || meant.toLowerCase() === 'olm.skiprange') return;
  check.warning(csv, { code: 'OLM188', message: `No tool reads the annotation ${key}.`, remedy: `Did you mean ${meant}?`, path: ['metadata', 'annotations', key] });
}

function problemOf(check: BundleCheck, key: string, value: string): { readonly is: string; readonly remedy: string } | undefined {
  if (FLAGS.includes(key) || key.startsWith(FEATURE_PREFIX)) {
    return value === 'true' || value === 'false' ? undefined : { is: 'neither true nor false', remedy: 'Write "true" or "false".' };
  }
  if (LISTS.includes(key)) {
    const list = jsonOf(value);
    return Array.isArray(list) && list.every(item => typeof item === 'string') ? undefined : { is: 'no JSON list of texts', remedy: 'Write ["a", "b"].' };
  }
  if (key === ALM_EXAMPLES_METADATA) return isJsonObject(jsonOf(value)) ? undefined : { is: 'no JSON object', remedy: 'Write {"<name of an example>": {"description": "..."}}.' };
  if (key === OPERATOR_TYPE) return value === 'standalone' || value === 'non-standalone' ? undefined : { is: 'no type of operators', remedy: 'Write standalone or non-standalone.' };
  if (key === CAPABILITY && !check.runs('operatorhub', 'standardcapabilities') && !CAPABILITIES.includes(value)) {
    const meant = nearest(value, CAPABILITIES);
    return { is: 'no capability level', remedy: meant === undefined ? `There are ${CAPABILITIES.join(', ')}.` : `Did you mean '${meant}'?` };
  }
  return undefined;
}

function suggestedNamespace(check: BundleCheck, csv: ManifestFile): void {
  const name = textAt(csv.manifest, 'metadata', 'annotations', SUGGESTED_NAMESPACE);
  const template = textAt(csv.manifest, 'metadata', 'annotations', SUGGESTED_NAMESPACE_TEMPLATE);
  const warn = (key: string, message: string, remedy: string): void => check.warning(csv, { code: 'OLM191', message, remedy, path: ['metadata', 'annotations', key] });
  if (name !== undefined && checkDns1123Label(name).length > 0) {
    warn(SUGGESTED_NAMESPACE, `The suggested namespace ${JSON.stringify(name)} is no name of a namespace.`, 'Use lower-case letters, digits and \'-\'.');
  }
  if (template === undefined) return;
  const namespace = jsonOf(template);
  const isNamespace = isJsonObject(namespace) && namespace.kind === 'Namespace' && namespace.apiVersion === 'v1';
  if (!isNamespace) {
    warn(SUGGESTED_NAMESPACE_TEMPLATE, `The annotation ${SUGGESTED_NAMESPACE_TEMPLATE} is no Namespace in JSON.`, 'Write {"apiVersion": "v1", "kind": "Namespace", ...}.');
  } else if (name !== undefined && (textAt(namespace, 'metadata', 'name') ?? name) !== name) {
    warn(SUGGESTED_NAMESPACE_TEMPLATE, 'The suggested namespace and the template for it have different names.', `Remove ${SUGGESTED_NAMESPACE}.`);
  }
}

/** What is to be created after the installation is of an owned kind. */
function initializationResource(check: BundleCheck, csv: ManifestFile): void {
  const text = textAt(csv.manifest, 'metadata', 'annotations', INITIALIZATION_RESOURCE);
  if (text === undefined) return;
  const path = ['metadata', 'annotations', INITIALIZATION_RESOURCE];
  const resource = jsonOf(text);
  if (!isJsonObject(resource) || (textAt(resource, 'kind') ?? '') === '') {
    check.warning(csv, { code: 'OLM192', message: `The annotation ${INITIALIZATION_RESOURCE} is no object in JSON.`, remedy: 'Write one object of an owned kind.', path });
  } else if (!owns(csv, resource)) {
    const message = `The annotation ${INITIALIZATION_RESOURCE} has an object of ${String(resource.kind)}, which the operator does not own.`;
    check.warning(csv, { code: 'OLM192', message, remedy: 'Use an owned kind.', path });
  }
}

function owns(csv: ManifestFile, resource: JsonObject): boolean {
  const apiVersion = textAt(resource, 'apiVersion') ?? '';
  return listAt(csv.manifest, 'spec', 'customresourcedefinitions', 'owned').some(entry => entry !== null
    && textAt(entry, 'kind') === resource.kind && (textAt(entry, 'name') ?? '').endsWith(`.${groupOf(apiVersion)}`)
    && apiVersion.endsWith(`/${textAt(entry, 'version')}`));
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${JSON.stringify(text.slice(0, 57))}...` : JSON.stringify(text);
}
