import { checkDns1123Subdomain, checkLabelKey, checkLabelValue } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { labels } from './labels';
import { checkText, requireText } from './values';

/** A selector of labels (apimachinery pkg/apis/meta/v1/validation ValidateLabelSelector). */
export function labelSelector(selector: Field): void {
  labels(selector.at('matchLabels'), Code.SELECTOR);
  for (const requirement of selector.at('matchExpressions').items()) {
    const operator = requirement.at('operator');
    const values = requirement.at('values');
    switch (operator.text()) {
      case 'In':
      case 'NotIn':
        if (values.isEmpty) values.required(Code.SELECTOR, 'must be specified when `operator` is \'In\' or \'NotIn\'');
        break;
      case 'Exists':
      case 'DoesNotExist':
        if (!values.isEmpty) values.forbidden(Code.SELECTOR, 'may not be specified when `operator` is \'Exists\' or \'DoesNotExist\'');
        break;
      default:
        if (operator.text() !== undefined) operator.invalid(Code.SELECTOR, 'not a valid selector operator');
    }
    requirementKey(requirement.at('key'), Code.SELECTOR);
    for (const value of values.items()) checkText(value, Code.SELECTOR, checkLabelValue);
  }
}

/** A term that selects nodes, by labels or by name (ValidateNodeSelectorTerm). */
export function nodeSelectorTerm(term: Field): void {
  for (const requirement of term.at('matchExpressions').items()) nodeRequirement(requirement);
  for (const requirement of term.at('matchFields').items()) {
    const key = requirement.at('key');
    const values = requirement.at('values');
    if (!['In', 'NotIn'].includes(requirement.at('operator').text() ?? 'In')) {
      requirement.at('operator').invalid(Code.AFFINITY, 'not a valid selector operator');
    } else if (values.items().length !== 1) {
      values.required(Code.AFFINITY, 'must be only one value when `operator` is \'In\' or \'NotIn\' for node field selector');
    }
    if ((key.text() ?? 'metadata.name') !== 'metadata.name') key.invalid(Code.AFFINITY, 'not a valid field selector key');
    else for (const value of values.items()) checkText(value, Code.AFFINITY, checkDns1123Subdomain);
  }
}

function nodeRequirement(requirement: Field): void {
  const operator = requirement.at('operator');
  const values = requirement.at('values');
  switch (operator.text()) {
    case 'In':
    case 'NotIn':
      if (values.isEmpty) values.required(Code.AFFINITY, 'must be specified when `operator` is \'In\' or \'NotIn\'');
      break;
    case 'Exists':
    case 'DoesNotExist':
      if (!values.isEmpty) values.forbidden(Code.AFFINITY, 'may not be specified when `operator` is \'Exists\' or \'DoesNotExist\'');
      break;
    case 'Gt':
    case 'Lt':
      if (values.items().length !== 1) values.required(Code.AFFINITY, 'must be specified single value when `operator` is \'Lt\' or \'Gt\'');
      break;
    default:
      if (operator.text() !== undefined) operator.invalid(Code.AFFINITY, 'not a valid selector operator');
  }
  requirementKey(requirement.at('key'), Code.AFFINITY);
}

function requirementKey(key: Field, code: string): void {
  requireText(key, code, checkLabelKey);
}

/** Whether a selector selects a set of labels; undefined where that cannot be told. */
export function selects(selector: Field, labelMap: Field): boolean | undefined {
  const present = new Map(labelMap.entries().map(([key, field]) => [key, field.text()]));
  const wanted = selector.at('matchLabels').entries().map(([key, field]) => present.get(key) === field.text() && present.has(key));
  const expressions = selector.at('matchExpressions').items().map((requirement) => meets(requirement, present));
  const all = [...wanted, ...expressions];
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}

function meets(requirement: Field, present: ReadonlyMap<string, string | undefined>): boolean | undefined {
  const key = requirement.at('key').text() ?? '';
  const values = requirement.at('values').items().map((value) => value.text());
  switch (requirement.at('operator').text()) {
    case 'In':
      return present.has(key) && values.includes(present.get(key));
    case 'NotIn':
      return !present.has(key) || !values.includes(present.get(key));
    case 'Exists':
      return present.has(key);
    case 'DoesNotExist':
      return !present.has(key);
    default:
      return undefined;
  }
}
