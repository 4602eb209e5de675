import { Code } from './codes';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { percentOrNumber } from './percent';
import { checkOneOf } from './values';

/** The spec of a PodDisruptionBudget (kubernetes pkg/apis/policy/validation). */
export function podDisruptionBudgetSpec(spec: Field): void {
  const [minimum, maximum] = [spec.at('minAvailable'), spec.at('maxUnavailable')];
  if (!minimum.isAbsent && !maximum.isAbsent) {
    spec.invalid(Code.DISRUPTION_BUDGET, 'minAvailable and maxUnavailable cannot be both set');
  }
  for (const limit of [minimum, maximum]) percentOrNumber(limit, Code.DISRUPTION_BUDGET);
  labelSelector(spec.at('selector'));
  checkOneOf(spec.at('unhealthyPodEvictionPolicy'), Code.DISRUPTION_BUDGET, ['AlwaysAllow', 'IfHealthyBudget']);
  if (maximum.value === 0 || maximum.value === '0%' || minimum.value === '100%') {
    spec.warning(Code.DISRUPTION_BUDGET, 'The budget never allows an eviction: nodes that run such a pod cannot be drained.');
  }
}
