import { JsonObject } from '../../kube/json';
import { InventoryWebhook } from '../../operator/inventory';

/** The port of the Service that OLM makes for a webhook. */
const SERVICE_PORT = 443;

/** An entry of `spec.webhookdefinitions`: OLM makes Service, configuration and certificate of the webhook from it. */
export function webhookDefinition({ type, generateName, deployment, targetPort, path, fields }: InventoryWebhook): JsonObject {
  return { type, generateName, deploymentName: deployment, containerPort: SERVICE_PORT, targetPort, webhookPath: path, ...fields };
}
