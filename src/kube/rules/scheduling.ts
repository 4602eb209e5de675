import { checkDns1123Label, checkLabelKey, checkLabelValue } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { labelSelector, nodeSelectorTerm } from './label-selector';
import { checkOneOf, checkRange, checkText, requireOneOf, requireText } from './values';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Where pods may run: tolerations, affinity, spreading. */
export function scheduling(spec: Field): void {
  for (const toleration of spec.at('tolerations').items()) checkToleration(toleration);
  nodeAffinity(spec.at('affinity', 'nodeAffinity'));
  for (const key of ['podAffinity', 'podAntiAffinity']) podAffinity(spec.at('affinity', key));
  for (const constraint of spec.at('topologySpreadConstraints').items()) topologySpread(constraint);
}

function checkToleration(toleration: Field): void {
  const key = toleration.at('key');
  const operator = toleration.at('operator');
  const value = toleration.at('value');
  const effect = toleration.at('effect');
  checkText(key, Code.TOLERATION, checkLabelKey);
  if (key.isEmpty && operator.text() !== 'Exists') {
    operator.invalid(Code.TOLERATION, 'operator must be Exists when `key` is empty, which means "match all values and all keys"');
  }
  if (!toleration.at('tolerationSeconds').isAbsent && effect.text() !== 'NoExecute') {
    effect.invalid(Code.TOLERATION, 'effect must be \'NoExecute\' when `tolerationSeconds` is set');
  }
  checkOneOf(operator, Code.TOLERATION, ['Equal', 'Exists', 'Lt', 'Gt']);
  if (operator.text() === 'Exists' && !value.isEmpty) value.invalid(Code.TOLERATION, 'value must be empty when `operator` is \'Exists\'');
  if (operator.text() === '' || operator.text() === 'Equal') checkText(value, Code.TOLERATION, checkLabelValue);
  checkOneOf(effect, Code.TOLERATION, EFFECTS);
}

function nodeAffinity(affinity: Field): void {
  const required = affinity.at(REQUIRED);
  if (!required.isAbsent) {
    const terms = required.at('nodeSelectorTerms');
    if (terms.isEmpty) terms.required(Code.AFFINITY, 'must have at least one node selector term');
    terms.items().forEach(nodeSelectorTerm);
  }
  for (const preferred of affinity.at(PREFERRED).items()) {
    weight(preferred);
    nodeSelectorTerm(preferred.at('preference'));
  }
}

function podAffinity(affinity: Field): void {
  affinity.at(REQUIRED).items().forEach(podAffinityTerm);
  for (const preferred of affinity.at(PREFERRED).items()) {
    weight(preferred);
    podAffinityTerm(preferred.at('podAffinityTerm'));
  }
}

function weight(preferred: Field): void {
  const field = preferred.at('weight');
  if (field.isAbsent) field.invalid(Code.AFFINITY, 'must be in the range 1-100');
  else checkRange(field, Code.AFFINITY, 1, 100);
}

function podAffinityTerm(term: Field): void {
  labelSelector(term.at('labelSelector'));
  labelSelector(term.at('namespaceSelector'));
  for (const namespace of term.at('namespaces').items()) requireText(namespace, Code.AFFINITY, checkDns1123Label);
  requireText(term.at('topologyKey'), Code.AFFINITY, checkLabelKey);
}

function topologySpread(constraint: Field): void {
  const skew = constraint.at('maxSkew');
  if (skew.isAbsent || (skew.number() ?? 1) <= 0) skew.error(Code.TOPOLOGY_SPREAD, `Invalid value: ${skew.number() ?? 0}: must be greater than zero`);
  requireText(constraint.at('topologyKey'), Code.TOPOLOGY_SPREAD, checkLabelKey);
  const when = constraint.at('whenUnsatisfiable');
  requireOneOf(when, Code.TOPOLOGY_SPREAD, ['DoNotSchedule', 'ScheduleAnyway']);
  const domains = constraint.at('minDomains');
  if ((domains.number() ?? 1) <= 0) domains.invalid(Code.TOPOLOGY_SPREAD, 'must be greater than zero');
  if (!domains.isAbsent && when.text() === 'ScheduleAnyway') {
    domains.invalid(Code.TOPOLOGY_SPREAD, 'can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway');
  }
  for (const key of ['nodeAffinityPolicy', 'nodeTaintsPolicy']) checkOneOf(constraint.at(key), Code.TOPOLOGY_SPREAD, ['Ignore', 'Honor']);
  labelSelector(constraint.at('labelSelector'));
}
