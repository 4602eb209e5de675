import { isJsonObject, JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { InventoryObject } from '../../operator/inventory';
import { isDeployment } from '../format/deployment';

/** The port that API servers call when a configuration names none. */
const DEFAULT_PORT = 443;

/** Where a webhook is answered. */
export interface WebhookEndpoint {
  /** Name of the Deployment. */
  readonly deployment: string;
  /** Port of the container, by number or name. */
  readonly targetPort: number | string;
}

/** The Services of an operator that lead to its Deployments, and which of their ports webhooks use. */
export class WebhookServices {
  /** The Services that webhooks use, each with the ports that they use. */
  public readonly used = new Map<InventoryObject, Set<number>>();
  private readonly services: readonly InventoryObject[];
  private readonly deployments: readonly InventoryObject[];

  /** @param namespace that the operator runs in, where an object or a webhook names none */
  public constructor(objects: readonly InventoryObject[], private readonly namespace: string) {
    this.services = objects.filter(({ manifest }) => manifest.apiVersion === 'v1' && manifest.kind === 'Service');
    this.deployments = objects.filter(({ manifest }) => isDeployment(manifest));
  }

  /** The endpoint behind a port of a Service, or why there is none. */
  public endpoint(name: string, namespace: string = this.namespace, port: number = DEFAULT_PORT): WebhookEndpoint | string {
    const named = this.services.filter(({ manifest }) => textAt(manifest, 'metadata', 'name') === name);
    const service = named.find(object => this.namespaceOf(object) === namespace);
    if (service === undefined && named.length > 0) {
      return `the operator has no Service '${name}' in the namespace '${namespace}'; it has one in ${named.map(object => `'${this.namespaceOf(object)}'`).join(', ')}`;
    }
    const deployments = this.deployments.filter(object => this.namespaceOf(object) === namespace);
    if (service === undefined) {
      // as operator-sdk does, for a Service that somebody else makes
      const deployment = deployments.find(({ manifest }) => textAt(manifest, 'metadata', 'name') === name.replace(/-service$/, ''));
      return deployment === undefined ? `the operator has no Service '${name}'` : { deployment: nameOf(deployment), targetPort: port };
    }
    const entry = listAt(service.manifest, 'spec', 'ports').filter(isJsonObject).find(one => one.port === port);
    if (entry === undefined) return `the Service '${name}' has no port ${port}`;
    const selector = Object.entries(objectAt(service.manifest, 'spec', 'selector') ?? {});
    const deployment = deployments.find(({ manifest }) => {
      const labels = objectAt(manifest, 'spec', 'template', 'metadata', 'labels') ?? {};
      return selector.length > 0 && selector.every(([key, value]) => labels[key] === value);
    });
    if (deployment === undefined) return `the Service '${name}' leads to no Deployment of the operator`;
    this.used.set(service, (this.used.get(service) ?? new Set()).add(port));
    const { targetPort } = entry;
    return { deployment: nameOf(deployment), targetPort: typeof targetPort === 'number' || typeof targetPort === 'string' ? targetPort : port };
  }

  /** The objects without the Services that are for webhooks only. */
  public withoutServices(objects: readonly InventoryObject[]): InventoryObject[] {
    return objects.filter(object => {
      const used = this.used.get(object);
      return used === undefined || used.size < listAt(object.manifest, 'spec', 'ports').length;
    });
  }

  private namespaceOf({ manifest }: InventoryObject): string {
    return textAt(manifest, 'metadata', 'namespace') ?? this.namespace;
  }
}

/** The endpoint that a `clientConfig` leads to, or why OLM cannot call it. */
export function findService(services: WebhookServices, client: JsonObject | undefined): WebhookEndpoint | string {
  const service = objectAt(client, 'service');
  if (service === undefined) return client?.url === undefined ? 'it says nothing of a Service that leads to it' : 'it is called by its address and not through a Service';
  return services.endpoint(textAt(service, 'name') ?? '', textAt(service, 'namespace'), typeof service.port === 'number' ? service.port : undefined);
}

function nameOf({ manifest }: InventoryObject): string {
  return textAt(manifest, 'metadata', 'name') ?? '';
}
