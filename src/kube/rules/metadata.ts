import { isJsonObject, JsonObject, textAt } from '../json';
import { checkDns1123Label, checkGenerateName, checkLabelKey, checkObjectName } from '../names';
import { groupOf } from '../object-ref';
import { Code } from './codes';
import { Field } from './field';
import { labels } from './labels';
import { checkOneOf, checkText, requireText } from './values';

/** TotalAnnotationSizeLimitB: keys and values together. */
const ANNOTATIONS_LIMIT = 256 * 1024;
/** The longest name whose Jobs, named after the minute, still have names of 63 characters. */
const CRON_JOB_NAME_LIMIT = 52;

const POD_SECURITY = 'pod-security.kubernetes.io/';
const POD_SECURITY_LEVELS = ['privileged', 'baseline', 'restricted'];

/** The metadata of an object (apimachinery pkg/api/validation ValidateObjectMeta). */
export function objectMetadata(root: Field): void {
  const [group, kind] = typeOf(root);
  const metadata = root.at('metadata');
  objectName(metadata, group, kind);
  checkText(metadata.at('namespace'), Code.NAME, checkDns1123Label);
  labelsAndAnnotations(metadata);
  finalizers(metadata.at('finalizers'));
  ownerReferences(metadata.at('ownerReferences'));
  if (group === '' && kind === 'Namespace') podSecurityLabels(metadata.at('labels'));
}

/** The labels and annotations in the metadata of an object or a template. */
export function labelsAndAnnotations(metadata: Field): void {
  labels(metadata.at('labels'));
  annotations(metadata.at('annotations'));
}

function objectName(metadata: Field, group: string, kind: string): void {
  const name = metadata.at('name');
  const prefix = metadata.at('generateName');
  checkText(prefix, Code.NAME, (text) => checkGenerateName(group, kind, text));
  if (name.text() === '') {
    if (prefix.text() === '') name.required(Code.NAME, 'name or generateName is required');
    return;
  }
  checkText(name, Code.NAME, (text) => [
    ...checkObjectName(group, kind, text),
    ...group === 'batch' && kind === 'CronJob' && text.length > CRON_JOB_NAME_LIMIT ? [`must be no more than ${CRON_JOB_NAME_LIMIT} characters`] : [],
  ]);
}

function annotations(map: Field): void {
  let size = 0;
  for (const [key, field] of map.entries()) {
    const messages = checkLabelKey(key.toLowerCase());
    if (messages.length > 0) field.error(Code.ANNOTATION, `Invalid value: ${JSON.stringify(key)}: ${messages.join('; ')}`);
    size += Buffer.byteLength(key) + Buffer.byteLength(field.text() ?? '');
  }
  if (size > ANNOTATIONS_LIMIT) map.error(Code.ANNOTATION, `Too long: may not be more than ${ANNOTATIONS_LIMIT} bytes`);
}

function finalizers(list: Field): void {
  const items = list.items();
  for (const item of items) requireText(item, Code.FINALIZER, checkLabelKey);
  const names = items.map((item) => item.text());
  if (names.includes('orphan') && names.includes('foregroundDeletion')) {
    list.invalid(Code.FINALIZER, 'finalizer orphan and foregroundDeletion cannot be both set');
  }
}

function ownerReferences(list: Field): void {
  const items = list.items();
  for (const item of items) {
    for (const key of ['apiVersion', 'kind', 'name', 'uid']) requireText(item.at(key), Code.OWNER_REFERENCE);
  }
  const controllers = items.filter((item) => item.at('controller').value === true);
  if (controllers.length > 1) controllers[1].at('controller').invalid(Code.OWNER_REFERENCE, 'only one reference can have Controller set to true');
}

/** The labels that the admission of pods reads from namespaces (k8s.io/pod-security-admission). */
function podSecurityLabels(map: Field): void {
  for (const [key, field] of map.entries()) {
    if (!key.startsWith(POD_SECURITY)) continue;
    const name = key.slice(POD_SECURITY.length);
    const text = field.text();
    if (['enforce', 'audit', 'warn'].includes(name)) {
      if (text === '') field.invalid(Code.NAMESPACE_LABEL, `must be one of ${POD_SECURITY_LEVELS.join(', ')}`);
      else checkOneOf(field, Code.NAMESPACE_LABEL, POD_SECURITY_LEVELS);
    } else if (['enforce-version', 'audit-version', 'warn-version'].includes(name)) {
      if (text !== undefined && !/^(latest|v1\.(0|[1-9]\d*))$/.test(text)) field.invalid(Code.NAMESPACE_LABEL, 'must be "latest" or "v1.x"');
    } else {
      field.warning(Code.NAMESPACE_LABEL, `${key} is no label of pod security: nothing reads it.`, 'Use enforce, audit or warn, alone or with -version.');
    }
  }
}

function typeOf({ value }: Field): [group: string, kind: string] {
  const object: JsonObject = isJsonObject(value) ? value : {};
  return [groupOf(textAt(object, 'apiVersion') ?? ''), textAt(object, 'kind') ?? ''];
}
