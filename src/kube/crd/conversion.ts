import { Code } from '../rules/codes';
import { Field } from '../rules/field';
import { checkOneOf } from '../rules/values';
import { webhookClient } from '../rules/webhook-client';
import { reviewVersions } from '../rules/webhooks';

/** The versions of ConversionReview that the server sends. */
const REVIEW_VERSIONS = ['v1', 'v1beta1'];

/** How the versions of a definition are converted into each other. */
export function conversion(field: Field): void {
  if (field.isAbsent) return;
  const strategy = field.at('strategy');
  const webhook = field.at('webhook');
  if (strategy.text() === '') strategy.required(Code.CONVERSION);
  else checkOneOf(strategy, Code.CONVERSION, ['None', 'Webhook']);
  if (strategy.text() !== 'Webhook') {
    if (!webhook.isAbsent) webhook.forbidden(Code.CONVERSION, 'should not be set when strategy is not set to Webhook');
    return;
  }
  const client = webhook.at('clientConfig');
  if (client.isAbsent) client.required(Code.CONVERSION, 'required when strategy is set to Webhook');
  else webhookClient(client, Code.CONVERSION);
  reviewVersions(webhook.at('conversionReviewVersions'), REVIEW_VERSIONS, Code.CONVERSION);
}
