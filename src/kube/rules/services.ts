import { isIP } from 'node:net';
import { checkDns1123Label, checkDns1123Subdomain } from '../names';
import { Code } from './codes';
import { portReference, PROTOCOLS } from './container-ports';
import { Field } from './field';
import { labels } from './labels';
import { checkOneOf, checkRange, checkText, checkUnique, requireText } from './values';

const TYPES = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];

/** The spec of a Service (kubernetes pkg/apis/core/validation ValidateService). */
export function serviceSpec(spec: Field): void {
  const type = spec.at('type');
  checkOneOf(type, Code.SERVICE, TYPES);
  const isExternalName = type.text() === 'ExternalName';
  const isHeadless = spec.at('clusterIP').text() === 'None';
  ports(spec.at('ports'), isExternalName || isHeadless, type.text() === 'LoadBalancer' || type.text() === 'NodePort');
  labels(spec.at('selector'), Code.SERVICE);
  checkOneOf(spec.at('sessionAffinity'), Code.SERVICE, ['ClientIP', 'None']);
  for (const key of ['externalTrafficPolicy', 'internalTrafficPolicy']) checkOneOf(spec.at(key), Code.SERVICE, ['Cluster', 'Local']);
  checkOneOf(spec.at('ipFamilyPolicy'), Code.SERVICE, ['SingleStack', 'PreferDualStack', 'RequireDualStack']);
  for (const family of spec.at('ipFamilies').items()) checkOneOf(family, Code.SERVICE, ['IPv4', 'IPv6']);
  checkRange(spec.at('sessionAffinityConfig', 'clientIP', 'timeoutSeconds'), Code.SERVICE, 1, 86400);
  addresses(spec, isExternalName);
  if (isHeadless && (type.text() === 'LoadBalancer' || type.text() === 'NodePort')) {
    spec.at('clusterIP').invalid(Code.SERVICE, `may not be set to 'None' for ${type.text()} services`);
  }
  if (isExternalName) requireText(spec.at('externalName'), Code.SERVICE, (name) => checkDns1123Subdomain(name.replace(/\.$/, '')));
}

function ports(list: Field, mayBeEmpty: boolean, hasNodePorts: boolean): void {
  const items = list.items();
  if (list.isEmpty && !mayBeEmpty) list.required(Code.SERVICE_PORT);
  for (const port of items) {
    const name = port.at('name');
    if (items.length > 1) requireText(name, Code.SERVICE_PORT, checkDns1123Label);
    else checkText(name, Code.SERVICE_PORT, checkDns1123Label);
    const number = port.at('port');
    if (number.isAbsent) number.error(Code.SERVICE_PORT, 'Invalid value: 0: must be between 1 and 65535, inclusive');
    else checkRange(number, Code.SERVICE_PORT, 1, 65535);
    checkOneOf(port.at('protocol'), Code.SERVICE_PORT, PROTOCOLS);
    const target = port.at('targetPort');
    // Absent, zero and the empty text stand for the port itself.
    if (!target.isEmpty && target.value !== 0) portReference(target, Code.SERVICE_PORT);
    const nodePort = port.at('nodePort');
    if ((nodePort.number() ?? 0) !== 0 && !hasNodePorts) nodePort.forbidden(Code.SERVICE_PORT, 'may not be used when `type` is \'ClusterIP\'');
  }
  checkUnique(items.map((port) => port.at('name')), Code.SERVICE_PORT);
}

function addresses(spec: Field, isExternalName: boolean): void {
  const clusterIps = [spec.at('clusterIP'), ...spec.at('clusterIPs').items()];
  for (const address of clusterIps) {
    const text = address.text() || 'None';
    if (isExternalName && text !== 'None') address.forbidden(Code.SERVICE, 'may not be set for ExternalName services');
    else if (text !== 'None' && isIP(text) === 0) address.invalid(Code.SERVICE, 'must be a valid IP address');
  }
  for (const address of spec.at('externalIPs').items()) {
    if (isIP(address.text() ?? '::') === 0) address.invalid(Code.SERVICE, 'must be a valid IP address');
  }
}
