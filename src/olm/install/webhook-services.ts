import { annotated, serviceNamesOf } from './certificates';
import type { WebhookDescription } from './cluster-service-version';
import type { Generation } from './generation';
import { goObject } from './go/convert';
import { JsonObject, valueAt } from '../../kube/json';

const DEFAULT_PORT = 443;

interface Port extends JsonObject { name: string; port: number; targetPort: number | string }

/** The Services in front of Deployments that serve webhooks; ports that several webhooks share stand there once. */
export function webhookServices({ bundle, installNamespace: namespace, certificates }: Generation): JsonObject[] {
  const { webhookdefinitions = [], install } = bundle.csv.spec;
  return (install.spec.deployments ?? []).flatMap(({ name: deployment, spec }) => {
    const webhooks = webhookdefinitions.filter(({ deploymentName }) => (deploymentName ?? '') === deployment);
    if (webhooks.length === 0) return [];
    const names = serviceNamesOf(deployment);
    const service = {
      kind: 'Service',
      apiVersion: 'v1',
      metadata: { name: names.service, namespace },
      spec: { ports: portsOf(webhooks), selector: valueAt(spec, 'selector', 'matchLabels') ?? null },
    };
    return [goObject('core.v1.Service', annotated(service, certificates.serviceAnnotations(names)))];
  });
}

/** The objects that make the certificates of these Services. */
export function certificateObjects({ bundle, installNamespace, certificates }: Generation): JsonObject[] {
  const deployments = [...new Set((bundle.csv.spec.webhookdefinitions ?? []).map(({ deploymentName }) => deploymentName ?? ''))].sort();
  return deployments.flatMap(deployment => certificates.objects(serviceNamesOf(deployment), installNamespace));
}

function portsOf(webhooks: readonly WebhookDescription[]): Port[] {
  const ports = new Map<string, Port>();
  for (const webhook of webhooks) {
    const port = portOf(webhook);
    ports.set(JSON.stringify([port.port, port.targetPort]), port);
  }
  return [...ports.values()].sort((one, other) => one.port - other.port || numberOf(one.targetPort) - numberOf(other.targetPort));
}

function portOf({ containerPort = 0, targetPort }: WebhookDescription): Port {
  const port = containerPort > 0 ? containerPort : DEFAULT_PORT;
  return { name: String(port), port, targetPort: targetPort ?? port };
}

/** A name that is no number counts as 0. */
function numberOf(targetPort: number | string): number {
  return typeof targetPort === 'number' ? targetPort : /^[+-]?\d+$/.test(targetPort) ? Number(targetPort) : 0;
}
