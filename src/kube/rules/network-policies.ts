import { isIPv4, isIPv6 } from 'node:net';
import { Code } from './codes';
import { portReference, PROTOCOLS } from './container-ports';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { checkOneOf, requireOneOf, setFields } from './values';

/** The spec of a NetworkPolicy (kubernetes pkg/apis/networking/validation). */
export function networkPolicySpec(spec: Field): void {
  labelSelector(spec.at('podSelector'));
  for (const [direction, peers] of [['ingress', 'from'], ['egress', 'to']] as const) {
    for (const rule of spec.at(direction).items()) {
      rule.at('ports').items().forEach(policyPort);
      rule.at(peers).items().forEach(peer);
    }
  }
  const types = spec.at('policyTypes');
  for (const type of types.items()) requireOneOf(type, Code.NETWORK_POLICY, ['Ingress', 'Egress']);
  const named = types.items().map((type) => type.text());
  if (named.length > 2) types.invalid(Code.NETWORK_POLICY, 'may not specify more than two policyTypes');
  for (const [direction, type] of [['ingress', 'Ingress'], ['egress', 'Egress']]) {
    if (named.length > 0 && !named.includes(type) && !spec.at(direction).isEmpty) {
      spec.at(direction).warning(Code.NETWORK_POLICY, `The rules have no effect: policyTypes does not name ${type}.`, `Add ${type} to policyTypes.`);
    }
  }
}

function policyPort(rule: Field): void {
  checkOneOf(rule.at('protocol'), Code.NETWORK_POLICY, PROTOCOLS);
  const port = rule.at('port');
  const end = rule.at('endPort');
  if (!port.isAbsent) portReference(port, Code.NETWORK_POLICY);
  if (end.isAbsent) return;
  const [first, last] = [port.number(), end.number()];
  if (port.isAbsent) end.invalid(Code.NETWORK_POLICY, 'may not be specified when `port` is not specified');
  else if (first === undefined) end.invalid(Code.NETWORK_POLICY, 'may not be specified when `port` is non-numeric');
  else if (last !== undefined && last < first) end.invalid(Code.NETWORK_POLICY, 'must be greater than or equal to `port`');
  else if (last !== undefined && last > 65535) end.invalid(Code.NETWORK_POLICY, 'must be between 1 and 65535, inclusive');
}

function peer(field: Field): void {
  const selectors = setFields(field, ['podSelector', 'namespaceSelector']);
  const block = field.at('ipBlock');
  selectors.forEach(labelSelector);
  if (selectors.length === 0 && block.isAbsent) field.required(Code.NETWORK_POLICY, 'must specify a peer');
  if (block.isAbsent) return;
  if (selectors.length > 0) field.forbidden(Code.NETWORK_POLICY, 'may not specify both ipBlock and another peer');
  const range = block.at('cidr');
  if (range.text() === '') range.required(Code.NETWORK_POLICY);
  for (const one of [range, ...block.at('except').items()]) {
    const text = one.text();
    if (text !== undefined && text !== '' && !isCidr(text)) one.invalid(Code.NETWORK_POLICY, 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)');
  }
}

function isCidr(text: string): boolean {
  const parts = /^(.+)\/(\d{1,3})$/.exec(text);
  if (parts === null) return false;
  return (isIPv4(parts[1]) && Number(parts[2]) <= 32) || (isIPv6(parts[1]) && Number(parts[2]) <= 128);
}
