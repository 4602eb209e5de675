import { checkDns1123Subdomain, checkDns1035Label } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { checkOneOf, checkRange, checkText, checkUnique, requireText } from './values';
import { webhookClient } from './webhook-client';

const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
/** The versions of AdmissionReview that the server sends. */
const REVIEW_VERSIONS = ['v1', 'v1beta1'];

/** The webhooks of a configuration (kubernetes pkg/apis/admissionregistration/validation). */
export function webhooks(list: Field, kind: 'mutating' | 'validating'): void {
  for (const webhook of list.items()) {
    requireText(webhook.at('name'), Code.WEBHOOK, fullyQualified);
    checkOneOf(webhook.at('failurePolicy'), Code.WEBHOOK, ['Fail', 'Ignore']);
    checkOneOf(webhook.at('matchPolicy'), Code.WEBHOOK, ['Equivalent', 'Exact']);
    if (kind === 'mutating') checkOneOf(webhook.at('reinvocationPolicy'), Code.WEBHOOK, ['IfNeeded', 'Never']);
    sideEffects(webhook.at('sideEffects'));
    checkRange(webhook.at('timeoutSeconds'), Code.WEBHOOK, 1, 30);
    labelSelector(webhook.at('namespaceSelector'));
    labelSelector(webhook.at('objectSelector'));
    webhookClient(webhook.at('clientConfig'), Code.WEBHOOK_CLIENT);
    reviewVersions(webhook.at('admissionReviewVersions'), REVIEW_VERSIONS, Code.WEBHOOK);
    for (const rule of webhook.at('rules').items()) admissionRule(rule, Code.WEBHOOK);
    for (const condition of webhook.at('matchConditions').items()) {
      requireText(condition.at('name'), Code.WEBHOOK);
      requireText(condition.at('expression'), Code.WEBHOOK);
    }
  }
}

function sideEffects(field: Field): void {
  if (field.text() === '') field.required(Code.WEBHOOK, 'must specify one of None, NoneOnDryRun');
  else checkOneOf(field, Code.WEBHOOK, ['None', 'NoneOnDryRun']);
}

/** IsFullyQualifiedName: a domain with at least three parts. */
function fullyQualified(name: string): string[] {
  const messages = checkDns1123Subdomain(name);
  return messages.length === 0 && name.split('.').length < 3 ? ['should be a domain with at least three segments separated by dots'] : messages;
}

/** The versions of a review that a webhook understands: at least one that the server sends. */
export function reviewVersions(list: Field, accepted: readonly string[], code: string): void {
  const items = list.items();
  if (list.isEmpty) {
    list.required(code, `must specify one of ${accepted.join(', ')}`);
    return;
  }
  for (const item of items) checkText(item, code, checkDns1035Label);
  checkUnique(items, code);
  if (items.length > 0 && !items.some((item) => accepted.includes(item.text() ?? accepted[0]))) list.invalid(code, `must include at least one of ${accepted.join(', ')}`);
}

/** Which requests a webhook or a policy is asked about. */
export function admissionRule(rule: Field, code: string): void {
  const operations = rule.at('operations');
  if (operations.isEmpty) operations.required(code);
  for (const operation of operations.items()) {
    if (operation.text() === '') operation.unsupported(code, OPERATIONS);
    checkOneOf(operation, code, OPERATIONS);
  }
  if (operations.items().length > 1 && hasWildcard(operations)) operations.invalid(code, 'if \'*\' is present, must not specify other operations');
  for (const key of ['apiGroups', 'apiVersions']) {
    const list = rule.at(key);
    if (list.isEmpty) list.required(code);
    if (list.items().length > 1 && hasWildcard(list)) list.invalid(code, 'if \'*\' is present, must not specify other values');
  }
  for (const version of rule.at('apiVersions').items()) if (version.text() === '') version.required(code);
  const resources = rule.at('resources');
  if (resources.isEmpty) resources.required(code);
  for (const resource of resources.items()) if (resource.text() === '') resource.required(code);
  checkOneOf(rule.at('scope'), code, ['*', 'Cluster', 'Namespaced']);
}

function hasWildcard(list: Field): boolean {
  return list.items().some((item) => item.text() === '*');
}
