import { isIP } from 'node:net';
import { checkDns1123Label, checkDns1123Subdomain, checkLabelKey } from '../names';
import { Code } from './codes';
import { containers } from './containers';
import { Field } from './field';
import { labels } from './labels';
import { labelsAndAnnotations } from './metadata';
import { scheduling } from './scheduling';
import { podSecurity } from './security-context';
import { checkOneOf, checkRange, checkText, requireText } from './values';
import { volumes } from './volumes';

/** What the owner of a template of pods knows of them. */
export interface PodTemplateOptions {
  /**
   * The restart policies that the owner allows; with more than one there is no default.
   *
   * @default - `Always` alone
   */
  readonly restartPolicies?: readonly string[];
  /**
   * Names of the volumes that the owner adds to the pods.
   *
   * @default none
   */
  readonly claimedVolumes?: readonly string[];
}

const RESTART_POLICIES = ['Always', 'OnFailure', 'Never'];
const DNS_POLICIES = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'];
const MAX_INT32 = 2 ** 31 - 1;

/** The template of a workload's pods. */
export function podTemplate(template: Field, { restartPolicies = ['Always'], claimedVolumes = [] }: PodTemplateOptions = {}): void {
  labelsAndAnnotations(template.at('metadata'));
  const spec = template.at('spec');
  const policy = spec.at('restartPolicy');
  if (!policy.isEmpty) checkOneOf(policy, Code.RESTART_POLICY, restartPolicies);
  else if (restartPolicies.length > 1) policy.required(Code.RESTART_POLICY, `valid values: ${restartPolicies.map((one) => `"${one}"`).join(', ')}`);
  podParts(spec, claimedVolumes);
}

/** What a pod consists of (kubernetes pkg/apis/core/validation ValidatePodSpec). */
export function podSpec(spec: Field): void {
  checkOneOf(spec.at('restartPolicy'), Code.RESTART_POLICY, RESTART_POLICIES);
  podParts(spec, []);
}

function podParts(spec: Field, claimedVolumes: readonly string[]): void {
  const volumeNames = volumes(spec.at('volumes'));
  containers(spec, [...volumeNames, ...claimedVolumes]);
  settings(spec);
  dns(spec);
  podSecurity(spec);
  scheduling(spec);
}

function settings(spec: Field): void {
  for (const key of ['serviceAccountName', 'nodeName', 'priorityClassName', 'runtimeClassName']) {
    checkText(spec.at(key), Code.POD_SETTING, checkDns1123Subdomain);
  }
  for (const key of ['hostname', 'subdomain']) checkText(spec.at(key), Code.POD_SETTING, checkDns1123Label);
  labels(spec.at('nodeSelector'), Code.POD_SETTING);
  checkRange(spec.at('activeDeadlineSeconds'), Code.POD_SETTING, 1, MAX_INT32);
  checkOneOf(spec.at('preemptionPolicy'), Code.POD_SETTING, ['PreemptLowerPriority', 'Never']);
  checkOneOf(spec.at('os', 'name'), Code.POD_SETTING, ['linux', 'windows']);
  for (const gate of spec.at('readinessGates').items()) requireText(gate.at('conditionType'), Code.POD_SETTING, checkLabelKey);
  for (const secret of spec.at('imagePullSecrets').items()) {
    if (secret.at('name').text() === '') secret.at('name').warning(Code.POD_SETTING, 'The pull secret has no name: it has no effect.');
  }
  for (const alias of spec.at('hostAliases').items()) {
    const ip = alias.at('ip').text();
    if (ip !== undefined && isIP(ip) === 0) alias.at('ip').invalid(Code.POD_SETTING, 'must be a valid IP address');
    for (const name of alias.at('hostnames').items()) requireText(name, Code.POD_SETTING, checkDns1123Subdomain);
  }
  const account = spec.at('serviceAccount');
  const name = spec.at('serviceAccountName');
  if (account.text() && name.text() && account.text() !== name.text()) {
    account.warning(Code.POD_SETTING, `serviceAccount is an old name of serviceAccountName, which wins: the pod runs as ${JSON.stringify(name.text())}.`, 'Remove it.');
  }
}

function dns(spec: Field): void {
  const policy = spec.at('dnsPolicy');
  checkOneOf(policy, Code.POD_SETTING, DNS_POLICIES);
  const servers = spec.at('dnsConfig', 'nameservers');
  if (policy.text() === 'None' && servers.isEmpty) {
    servers.required(Code.POD_SETTING, 'must provide at least one DNS nameserver when `dnsPolicy` is None');
  }
  if (servers.items().length > 3) servers.invalid(Code.POD_SETTING, 'must not have more than 3 nameservers');
  for (const server of servers.items()) {
    const ip = server.text();
    if (ip !== undefined && isIP(ip) === 0) server.invalid(Code.POD_SETTING, 'must be a valid IP address');
  }
}
