import { annotated, serviceNamesOf } from './certificates';
import type { WebhookDescription } from './cluster-service-version';
import type { Generation } from './generation';
import { goObject } from './go/convert';
import { Json, JsonObject } from '../../kube/json';

/** The ValidatingWebhookConfigurations, one a webhook. */
export function validatingWebhooks(generation: Generation): JsonObject[] {
  return configurations(generation, 'Validating');
}

/** The MutatingWebhookConfigurations, one a webhook. */
export function mutatingWebhooks(generation: Generation): JsonObject[] {
  return configurations(generation, 'Mutating');
}

function configurations(generation: Generation, type: 'Validating' | 'Mutating'): JsonObject[] {
  return (generation.bundle.csv.spec.webhookdefinitions ?? [])
    .filter(webhook => webhook.type === `${type}AdmissionWebhook`)
    .map(webhook => configuration(generation, `${type}WebhookConfiguration`, webhook));
}

function configuration({ installNamespace, targetNamespaces, certificates }: Generation, kind: string, webhook: WebhookDescription): JsonObject {
  const name = webhook.generateName.replace(/-$/, '');
  const names = serviceNamesOf(webhook.deploymentName ?? '');
  const service = { namespace: installNamespace, name: names.service, path: webhook.webhookPath ?? null, port: webhook.containerPort ?? 0 };
  const object = {
    kind,
    apiVersion: 'admissionregistration.k8s.io/v1',
    // The namespace is of no effect: upstream writes it although the kind has none.
    metadata: { name, namespace: installNamespace },
    // The fields of a description that a webhook has too have the same names.
    webhooks: [{ ...webhook as unknown as JsonObject, name, clientConfig: { service }, namespaceSelector: selectorOf(targetNamespaces) }],
  };
  return goObject(`admissionregistration.v1.${kind}`, annotated(object, certificates.clientAnnotations(names, installNamespace)));
}

/** None where all namespaces are watched. */
function selectorOf(targetNamespaces: readonly string[]): Json {
  if (targetNamespaces.includes('')) return null;
  return { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: [...targetNamespaces] }] };
}
