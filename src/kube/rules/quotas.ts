import { checkLabelKey } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { quantityValue } from './quantity';
import { checkOneOf } from './values';

/** The spec of a ResourceQuota (kubernetes pkg/apis/core/validation). */
export function resourceQuotaSpec(spec: Field): void {
  for (const [name, quantity] of spec.at('hard').entries()) {
    const messages = checkLabelKey(name);
    if (messages.length > 0) quantity.error(Code.QUOTA, `Invalid value: ${JSON.stringify(name)}: ${messages.join('; ')}`);
    if ((quantityValue(quantity.value) ?? 0) < 0) quantity.invalid(Code.QUOTA, 'must be greater than or equal to 0');
  }
  for (const requirement of spec.at('scopeSelector', 'matchExpressions').items()) {
    checkOneOf(requirement.at('operator'), Code.QUOTA, ['DoesNotExist', 'Exists', 'In', 'NotIn']);
  }
}

/** The spec of a LimitRange: of each resource min <= default request <= default <= max. */
export function limitRangeSpec(spec: Field): void {
  for (const limit of spec.at('limits').items()) {
    if (limit.at('type').text() === '') limit.at('type').required(Code.QUOTA);
    if (limit.at('type').text() === 'Pod') {
      for (const key of ['default', 'defaultRequest']) {
        if (!limit.at(key).isEmpty) limit.at(key).forbidden(Code.QUOTA, 'may not be specified when `type` is \'Pod\'');
      }
    }
    const order = ['min', 'defaultRequest', 'default', 'max'];
    const resources = new Set(order.flatMap((key) => limit.at(key).entries().map(([name]) => name)));
    for (const resource of resources) ordered(order.map((key) => limit.at(key, resource)));
  }
}

function ordered(fields: readonly Field[]): void {
  const present = fields.filter((field) => quantityValue(field.value) !== undefined);
  present.forEach((field, index) => {
    const larger = present.slice(index + 1).find((other) => quantityValue(field.value)! > quantityValue(other.value)!);
    if (larger === undefined) return;
    field.invalid(Code.QUOTA, `must be less than or equal to ${larger.path[larger.path.length - 2]} value ${String(larger.value)}`);
  });
}
