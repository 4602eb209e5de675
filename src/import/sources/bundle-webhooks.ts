import { Json, JsonObject, given, listAt, objectAt, textAt, valueAt } from '../../kube/json';

/** What the webhooks of a ClusterServiceVersion need on a cluster. */
export interface WebhookObjects {
  /** A definition, with the conversion by its webhook if it has one. */
  readonly definitions: (definition: JsonObject) => JsonObject;
  readonly services: readonly JsonObject[];
  readonly configurations: readonly JsonObject[];
}

/** What only OLM reads of a webhook. */
const OWN_FIELDS = ['generateName', 'type', 'deploymentName', 'containerPort', 'targetPort', 'webhookPath', 'conversionCRDs'];
const DEFAULT_PORT = 443;

/** The objects of the webhooks: one configuration of each kind, as kubebuilder has it, and a Service in front of each Deployment. */
export function webhookObjects(csv: JsonObject, operator: string, namespace: string | undefined): WebhookObjects {
  const webhooks = listAt(csv, 'spec', 'webhookdefinitions');
  const ofType = (type: string): Json[] => webhooks.filter(webhook => textAt(webhook, 'type') === type);
  const clientConfig = (webhook: Json): JsonObject => ({
    service: given({ name: serviceName(webhook), namespace, path: textAt(webhook, 'webhookPath'), port: portOf(webhook) }),
  });
  return {
    definitions: definition => {
      const name = textAt(definition, 'metadata', 'name') ?? '';
      const webhook = ofType('ConversionWebhook').find(one => listAt(one, 'conversionCRDs').includes(name));
      if (webhook === undefined) return definition;
      const conversion = { strategy: 'Webhook', webhook: { clientConfig: clientConfig(webhook), conversionReviewVersions: listAt(webhook, 'admissionReviewVersions') } };
      return { ...definition, spec: { ...objectAt(definition, 'spec'), conversion } };
    },
    services: [...new Set(webhooks.map(deploymentOf))].map(deployment =>
      service(deployment, webhooks.filter(webhook => deploymentOf(webhook) === deployment), csv, namespace)),
    configurations: (['Validating', 'Mutating'] as const).flatMap(type => {
      const ours = ofType(`${type}AdmissionWebhook`);
      return ours.length === 0 ? [] : [{
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: `${type}WebhookConfiguration`,
        metadata: { name: `${operator}-${type.toLowerCase()}-webhook-configuration` },
        webhooks: ours.map((webhook): JsonObject => ({ name: textAt(webhook, 'generateName') ?? '', clientConfig: clientConfig(webhook), ...others(webhook) })),
      }];
    }),
  };
}

function others(webhook: Json): JsonObject {
  return Object.fromEntries(Object.entries(webhook as JsonObject).filter(([key]) => !OWN_FIELDS.includes(key)));
}

function deploymentOf(webhook: Json): string {
  return textAt(webhook, 'deploymentName') ?? '';
}

/** As OLM calls it. */
function serviceName(webhook: Json): string {
  return `${deploymentOf(webhook).replaceAll('.', '-')}-service`;
}

function portOf(webhook: Json): number {
  const port = valueAt(webhook, 'containerPort');
  return typeof port === 'number' && port > 0 ? port : DEFAULT_PORT;
}

function service(deployment: string, webhooks: readonly Json[], csv: JsonObject, namespace: string | undefined): JsonObject {
  const spec = listAt(csv, 'spec', 'install', 'spec', 'deployments').find(one => textAt(one, 'name') === deployment);
  const ports = new Map(webhooks.map((webhook): [number, JsonObject] => {
    const port = portOf(webhook);
    return [port, { name: `webhook-${port}`, port, targetPort: valueAt(webhook, 'targetPort') ?? port, protocol: 'TCP' }];
  }));
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: given({ name: serviceName(webhooks[0]), namespace }),
    spec: { ports: [...ports.values()], selector: objectAt(spec, 'spec', 'selector', 'matchLabels') ?? {} },
  };
}
