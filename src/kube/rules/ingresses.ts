import { checkDns1123Subdomain } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { checkOneOf, checkRange, checkText, requireText } from './values';

const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];

/** The spec of an Ingress (kubernetes pkg/apis/networking/validation). */
export function ingressSpec(spec: Field): void {
  const fallback = spec.at('defaultBackend');
  if (spec.at('rules').isEmpty && fallback.isAbsent) spec.invalid(Code.INGRESS, 'either `defaultBackend` or `rules` must be specified');
  if (!fallback.isAbsent) backend(fallback);
  checkText(spec.at('ingressClassName'), Code.INGRESS, checkDns1123Subdomain);
  for (const rule of spec.at('rules').items()) {
    checkText(rule.at('host'), Code.INGRESS, hostProblems);
    if (!rule.at('http').isAbsent) paths(rule.at('http', 'paths'));
  }
  for (const entry of spec.at('tls').items()) {
    for (const host of entry.at('hosts').items()) checkText(host, Code.INGRESS, hostProblems);
  }
}

function hostProblems(host: string): string[] {
  return checkDns1123Subdomain(host.replace(/^\*\./, ''));
}

function paths(list: Field): void {
  if (list.isEmpty) list.required(Code.INGRESS);
  for (const entry of list.items()) {
    const type = entry.at('pathType');
    const path = entry.at('path');
    if (type.text() === '') type.required(Code.INGRESS, 'pathType must be specified');
    checkOneOf(type, Code.INGRESS, PATH_TYPES);
    const text = path.text();
    const mayBeEmpty = type.text() === 'ImplementationSpecific' || type.text() === '';
    if (text !== undefined && !text.startsWith('/') && !(mayBeEmpty && text === '')) {path.invalid(Code.INGRESS, 'must be an absolute path');} else if (text !== undefined && !mayBeEmpty && /\/\/|\/\.\.?(\/|$)|%2f/i.test(text)) {
      path.invalid(Code.INGRESS, 'must not contain \'//\', \'/./\', \'/../\' or \'%2f\', nor end with \'/..\' or \'/.\'');
    }
    backend(entry.at('backend'));
  }
}

function backend(field: Field): void {
  const service = field.at('service');
  const resource = field.at('resource');
  if (service.isAbsent && resource.isAbsent) field.required(Code.INGRESS, 'either service or resource must be specified');
  if (!service.isAbsent && !resource.isAbsent) field.invalid(Code.INGRESS, 'cannot set both resource and service backends');
  if (service.isAbsent) return;
  requireText(service.at('name'), Code.INGRESS);
  const [name, number] = [service.at('port', 'name'), service.at('port', 'number')];
  if (name.isEmpty && number.isAbsent) service.at('port').required(Code.INGRESS, 'port name or number is required');
  if (!name.isEmpty && !number.isAbsent) number.invalid(Code.INGRESS, 'cannot set both port name & port number');
  checkRange(number, Code.INGRESS, 1, 65535);
}
