import { Code } from './codes';
import { Field } from './field';
import { quantityValue } from './quantity';
import { checkMinimum, checkOneOf, requireText } from './values';

/** The type of a metric to the field that describes it. */
const METRICS: { readonly [type: string]: string } = {
  ContainerResource: 'containerResource', External: 'external', Object: 'object', Pods: 'pods', Resource: 'resource',
};
const TARGETS: { readonly [type: string]: string } = { AverageValue: 'averageValue', Utilization: 'averageUtilization', Value: 'value' };

/** The spec of a HorizontalPodAutoscaler (kubernetes pkg/apis/autoscaling/validation). */
export function horizontalPodAutoscalerSpec(spec: Field): void {
  const [minimum, maximum] = [spec.at('minReplicas'), spec.at('maxReplicas')];
  checkMinimum(minimum, Code.AUTOSCALER, 0);
  if (maximum.isAbsent) maximum.required(Code.AUTOSCALER);
  else if ((maximum.number() ?? 1) < 1) maximum.invalid(Code.AUTOSCALER, 'must be greater than 0');
  else if ((maximum.number() ?? Infinity) < (minimum.number() ?? 1)) maximum.invalid(Code.AUTOSCALER, 'must be greater than or equal to `minReplicas`');
  for (const key of ['kind', 'name']) requireText(spec.at('scaleTargetRef', key), Code.AUTOSCALER);
  checkMinimum(spec.at('targetCPUUtilizationPercentage'), Code.AUTOSCALER, 1);
  spec.at('metrics').items().forEach(metric);
  for (const direction of ['scaleUp', 'scaleDown']) scalingRules(spec.at('behavior', direction));
}

function metric(field: Field): void {
  const type = field.at('type');
  const text = type.text();
  if (text === '') type.required(Code.AUTOSCALER, 'must specify a metric source type');
  checkOneOf(type, Code.AUTOSCALER, Object.keys(METRICS));
  if (text === undefined || !Object.hasOwn(METRICS, text)) return;
  const source = field.at(METRICS[text]);
  if (source.isAbsent) {
    source.required(Code.AUTOSCALER, `must populate the given metric source: its type is ${text}`);
    return;
  }
  for (const key of Object.values(METRICS)) {
    if (key !== METRICS[text] && !field.at(key).isAbsent) field.at(key).forbidden(Code.AUTOSCALER, `must populate the given metric source only: its type is ${text}`);
  }
  if (text === 'Resource' || text === 'ContainerResource') requireText(source.at('name'), Code.AUTOSCALER);
  if (text === 'ContainerResource') requireText(source.at('container'), Code.AUTOSCALER);
  metricTarget(source.at('target'));
}

function metricTarget(target: Field): void {
  // The first version of the API has other fields.
  if (target.isAbsent) return;
  const type = target.at('type');
  if (type.text() === '') type.required(Code.AUTOSCALER, 'must specify a metric target type');
  checkOneOf(type, Code.AUTOSCALER, Object.keys(TARGETS));
  if (Object.values(TARGETS).every((key) => target.at(key).isAbsent)) {
    target.required(Code.AUTOSCALER, 'must set a target value, an average value or an average utilization');
  }
  for (const key of Object.values(TARGETS)) {
    if ((quantityValue(target.at(key).value) ?? 1) <= 0) target.at(key).invalid(Code.AUTOSCALER, 'must be positive');
  }
}

function scalingRules(rules: Field): void {
  checkOneOf(rules.at('selectPolicy'), Code.AUTOSCALER, ['Disabled', 'Max', 'Min']);
  const window = rules.at('stabilizationWindowSeconds').number() ?? 0;
  if (window < 0 || window > 3600) rules.at('stabilizationWindowSeconds').invalid(Code.AUTOSCALER, 'must be between 0 and 3600, inclusive');
  for (const policy of rules.at('policies').items()) {
    if (policy.at('type').text() === '') policy.at('type').unsupported(Code.AUTOSCALER, ['Percent', 'Pods']);
    checkOneOf(policy.at('type'), Code.AUTOSCALER, ['Percent', 'Pods']);
    checkMinimum(policy.at('value'), Code.AUTOSCALER, 1);
    checkMinimum(policy.at('periodSeconds'), Code.AUTOSCALER, 1);
  }
}
