import { checkConfigMapKey, checkDns1123Subdomain, checkEnvironmentName, checkLabelKey } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { checkText, requireText, setFields } from './values';

const SOURCES = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];
const FIELDS = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName',
  'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs',
];
const VOLUME_FIELDS = ['metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.labels', 'metadata.annotations'];

/** The environment of a container. */
export function environment(container: Field): void {
  for (const variable of container.at('env').items()) {
    requireText(variable.at('name'), Code.ENVIRONMENT, checkEnvironmentName);
    const from = variable.at('valueFrom');
    if (!from.isAbsent) valueFrom(variable, from);
  }
  for (const source of container.at('envFrom').items()) {
    checkText(source.at('prefix'), Code.ENVIRONMENT, checkEnvironmentName);
    const refs = setFields(source, ['configMapRef', 'secretRef']);
    if (refs.length === 0) source.invalid(Code.ENVIRONMENT, 'must specify one of: `configMapRef` or `secretRef`');
    if (refs.length > 1) source.invalid(Code.ENVIRONMENT, 'may not have more than one field specified at a time');
    for (const ref of refs) requireText(ref.at('name'), Code.ENVIRONMENT, checkDns1123Subdomain);
  }
}

function valueFrom(variable: Field, from: Field): void {
  const sources = setFields(from, SOURCES);
  if (sources.length === 0) {
    from.error(Code.ENVIRONMENT, `Invalid value: "": must specify one of: ${SOURCES.map((one) => `\`${one}\``).join(', ').replace(/, ([^,]*)$/, ' or $1')}`);
  }
  if (!variable.at('value').isEmpty) from.error(Code.ENVIRONMENT, 'Invalid value: "": may not be specified when `value` is not empty');
  else if (sources.length > 1) from.error(Code.ENVIRONMENT, 'Invalid value: "": may not have more than one field specified at a time');
  fieldReference(from.at('fieldRef'), FIELDS, Code.ENVIRONMENT);
  resourceReference(from.at('resourceFieldRef'), Code.ENVIRONMENT);
  for (const key of ['configMapKeyRef', 'secretKeyRef']) {
    const ref = from.at(key);
    if (ref.isAbsent) continue;
    requireText(ref.at('name'), Code.ENVIRONMENT, checkDns1123Subdomain);
    requireText(ref.at('key'), Code.ENVIRONMENT, checkConfigMapKey);
  }
}

/** A field of the pod that a file of a volume shows. */
export function volumeFieldReference(ref: Field, code: string): void {
  fieldReference(ref, VOLUME_FIELDS, code);
}

function fieldReference(ref: Field, fields: readonly string[], code: string): void {
  if (ref.isAbsent) return;
  const path = ref.at('fieldPath');
  const text = path.text();
  if (text === '') {
    path.required(code);
    return;
  }
  if (text === undefined) return;
  const subscript = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(text);
  if (subscript !== null) {
    const messages = checkLabelKey(subscript[1] === 'labels' ? subscript[2] : subscript[2].toLowerCase());
    if (messages.length > 0) path.invalid(code, messages.join('; '));
  } else if (!fields.includes(text)) {
    path.unsupported(code, fields);
  }
}

/** A request or a limit that a variable or a file shows. */
export function resourceReference(ref: Field, code: string): void {
  if (ref.isAbsent) return;
  const resource = ref.at('resource');
  const text = resource.text();
  if (text === '') {resource.required(code);} else if (text !== undefined && !/^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(text)) {
    resource.unsupported(code, ['limits', 'requests'].flatMap((side) => ['cpu', 'memory', 'ephemeral-storage'].map((one) => `${side}.${one}`)));
  }
}
