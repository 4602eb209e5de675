import { annotated, serviceNamesOf } from './certificates';
import type { WebhookDescription } from './cluster-service-version';
import type { Generation } from './generation';
import { goObject } from './go/convert';
import { InstallError } from './install-error';
import { JsonObject, textAt, valueAt } from '../../kube/json';

/**
 * The CustomResourceDefinitions, those of conversion webhooks with the conversion by these.
 *
 * @throws InstallError where a definition has two conversion webhooks, or preserves unknown fields
 */
export function definitions(generation: Generation): JsonObject[] {
  const webhooks = conversionWebhooks(generation.bundle.csv.spec.webhookdefinitions ?? []);
  return generation.bundle.crds.map(crd => {
    const webhook = webhooks.get(textAt(crd, 'metadata', 'name') ?? '');
    return webhook === undefined ? crd : withConversion(crd, webhook, generation);
  });
}

function conversionWebhooks(webhooks: readonly WebhookDescription[]): Map<string, WebhookDescription> {
  const byDefinition = new Map<string, WebhookDescription>();
  for (const webhook of webhooks.filter(({ type }) => type === 'ConversionWebhook')) {
    for (const name of webhook.conversionCRDs ?? []) {
      if (byDefinition.has(name)) {
        throw new InstallError([`custom resource definition '${name}' is referenced by multiple conversion webhook definitions`]);
      }
      byDefinition.set(name, webhook);
    }
  }
  return byDefinition;
}

function withConversion(crd: JsonObject, webhook: WebhookDescription, { installNamespace, certificates }: Generation): JsonObject {
  if (valueAt(crd, 'spec', 'preserveUnknownFields') === true) {
    throw new InstallError([`custom resource definition '${textAt(crd, 'metadata', 'name')}' must have .spec.preserveUnknownFields set to false`
      + ' to let API Server call webhook to do the conversion']);
  }
  const names = serviceNamesOf(webhook.deploymentName ?? '');
  const service = { namespace: installNamespace, name: names.service, path: webhook.webhookPath ?? '/', port: webhook.containerPort ?? 0 };
  const conversion = {
    strategy: 'Webhook',
    webhook: { clientConfig: { service }, conversionReviewVersions: webhook.admissionReviewVersions as string[] | null },
  };
  const converted = { ...crd, spec: { ...crd.spec as JsonObject, conversion } };
  return goObject('apiextensions.v1.CustomResourceDefinition', annotated(converted, certificates.clientAnnotations(names, installNamespace)));
}
