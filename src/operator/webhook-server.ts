import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import type { CustomResource } from './custom-resource';
import { InventoryWebhook } from './inventory';
import { PerTarget } from './per-target';
import { Target } from './target';
import { WebhookCertificate, WebhookProps } from './webhook';
import { nearest } from '../findings/suggest';
import { given, isJsonObject, Json, JsonObject, listAt, objectAt } from '../kube/json';

const SYMBOL = Symbol.for('cdk8s-opack.WebhookServer');
/** Where controller-runtime looks for the certificate, and where OLM mounts its own. */
const CERTIFICATE_FOLDER = '/tmp/k8s-webhook-server/serving-certs';
const VOLUME = 'webhook-cert';

/** Where the webhooks of an operator answer. */
export interface WebhookServerProps {
  /** The Deployment that answers: the construct, or the one around it. */
  readonly workload: IConstruct;
  /** What makes the server's certificate in packages; in bundles OLM does. */
  readonly certificate: WebhookCertificate;
  /**
   * Port of the container that answers.
   * @default 9443
   */
  readonly port?: number;
  /**
   * Name of the container that answers; the certificate is mounted there.
   * @default - the one that declares the port; if none does, the first
   */
  readonly container?: string;
}

/**
 * The server of an operator's webhooks, declared once.
 *
 * A package gets the Service, the configurations, the certificate, and its volume and mount; a bundle gets `webhookdefinitions`, from
 * which OLM makes all of that.
 */
export class WebhookServer extends Construct {
  /**
   * Whether a construct is a WebhookServer, of this or of another copy of the library.
   * @param x anything
   */
  public static isWebhookServer(x: any): boolean {
    return x !== null && typeof x === 'object' && SYMBOL in x;
  }

  private readonly workload: ApiObject;
  private readonly certificate: WebhookCertificate;
  private readonly port: number;
  private readonly container?: string;
  private readonly webhooks: Record<'Validating' | 'Mutating', WebhookProps[]> = { Validating: [], Mutating: [] };
  private readonly converted: ApiObject[] = [];

  /**
   * @param scope the operator
   * @param id of the construct
   * @param serverName begins the names of its objects
   * @param namespace that it runs in
   * @param props where it answers, and what makes its certificate
   * @throws when the workload is no Deployment
   */
  constructor(scope: Construct, id: string, private readonly serverName: string, private readonly namespace: string, props: WebhookServerProps) {
    const workload = ApiObject.of(props.workload);
    if (workload.kind !== 'Deployment') throw new Error(`Webhooks are served by a Deployment; '${workload.node.path}' is a ${workload.kind}.`);
    super(scope, id);
    this.workload = workload;
    this.certificate = props.certificate;
    this.port = props.port ?? 9443;
    this.container = props.container;
    this.addService();
    if (this.certificate._maker === 'cert-manager') this.addCertificate();
    PerTarget.onlyIn(this, [Target.PKO, Target.PLAIN], 'OLM makes Service, configurations and certificate of webhooks by itself');
    Object.defineProperty(this, SYMBOL, { value: true });
  }

  /**
   * Adds a webhook that may refuse requests.
   *
   * @param props its name, path and rules
   * @throws when there is a webhook of that name
   */
  public addValidating(props: WebhookProps): void {
    this.add('Validating', props);
  }

  /**
   * Adds a webhook that may change objects.
   *
   * @param props its name, path and rules
   * @throws when there is a webhook of that name
   */
  public addMutating(props: WebhookProps): void {
    this.add('Mutating', props);
  }

  /**
   * Lets the server convert the versions of a custom resource, at `/convert`.
   * @param resource a custom resource of the operator
   */
  public addConversion(resource: CustomResource): void {
    this.converted.push(resource.definition);
  }

  /** @internal */
  public _adjust(construct: ApiObject, manifest: JsonObject, target: Target): JsonObject {
    if (target === Target.OLM) return manifest;
    if (construct === this.workload) return this.withCertificate(manifest);
    return this.converted.includes(construct) ? this.withConversion(manifest) : manifest;
  }

  /** @internal */
  public _facts(): InventoryWebhook[] {
    const admission = (['Validating', 'Mutating'] as const).flatMap(type => this.webhooks[type].map(webhook => ({
      type: `${type}AdmissionWebhook`,
      generateName: webhook.name,
      deployment: this.workload.name,
      targetPort: this.port,
      path: webhook.path,
      fields: fieldsOf(webhook),
    })));
    if (this.converted.length === 0) return admission;
    return [...admission, {
      type: 'ConversionWebhook',
      generateName: `convert.${this.serverName}`,
      deployment: this.workload.name,
      targetPort: this.port,
      path: '/convert',
      fields: { sideEffects: 'None', admissionReviewVersions: ['v1'], conversionCRDs: this.converted.map(({ name }) => name) },
    }];
  }

  private add(type: 'Validating' | 'Mutating', props: WebhookProps): void {
    if ([...this.webhooks.Validating, ...this.webhooks.Mutating].some(({ name }) => name === props.name)) {
      throw new Error(`There is a webhook '${props.name}' already.`);
    }
    if (this.webhooks[type].push(props) > 1) return;
    const { annotations } = this.caInjection();
    new ApiObject(this, type.toLowerCase(), {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: `${type}WebhookConfiguration`,
      metadata: { name: `${this.serverName}-${type.toLowerCase()}`, annotations },
      webhooks: Lazy.any({
        produce: () => this.webhooks[type].map(webhook => ({
          name: webhook.name, clientConfig: { service: this.service(webhook.path) }, ...fieldsOf(webhook),
        })),
      }),
    });
  }

  private addService(): void {
    const serviceCa = this.certificate._maker === 'service-ca';
    new ApiObject(this, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: this.serviceName,
        ...(serviceCa && { annotations: { 'service.beta.openshift.io/serving-cert-secret-name': this.secretName } }),
      },
      spec: {
        selector: Lazy.any({ produce: () => objectAt(this.workload.toJson(), 'spec', 'selector', 'matchLabels') ?? {} }),
        ports: [{ name: 'webhook', port: 443, targetPort: this.port }],
      },
    });
  }

  private addCertificate(): void {
    const apiVersion = 'cert-manager.io/v1';
    const name = `${this.serverName}-webhook`;
    const host = `${this.serviceName}.${this.namespace}.svc`;
    new ApiObject(this, 'issuer', { apiVersion, kind: 'Issuer', metadata: { name }, spec: { selfSigned: {} } });
    new ApiObject(this, 'certificate', {
      apiVersion,
      kind: 'Certificate',
      metadata: { name },
      spec: { secretName: this.secretName, dnsNames: [host, `${host}.cluster.local`], issuerRef: { kind: 'Issuer', name } },
    });
  }

  private get serviceName(): string {
    return `${this.serverName}-webhook`;
  }

  private get secretName(): string {
    return `${this.serverName}-webhook-cert`;
  }

  private service(path: string): JsonObject {
    return { name: this.serviceName, namespace: this.namespace, path };
  }

  private caInjection(): { annotations: { [key: string]: string } } {
    return this.certificate._maker === 'service-ca'
      ? { annotations: { 'service.beta.openshift.io/inject-cabundle': 'true' } }
      : { annotations: { 'cert-manager.io/inject-ca-from': `${this.namespace}/${this.serverName}-webhook` } };
  }

  private withCertificate(manifest: JsonObject): JsonObject {
    const spec = objectAt(manifest, 'spec') ?? {};
    const template = objectAt(spec, 'template') ?? {};
    const pod = objectAt(template, 'spec') ?? {};
    const mount = { name: VOLUME, mountPath: CERTIFICATE_FOLDER, readOnly: true };
    const answering = this.answering(listAt(pod, 'containers'));
    const containers = listAt(pod, 'containers').map(container => (container === answering
      ? { ...answering, volumeMounts: [...listAt(answering, 'volumeMounts'), mount] }
      : container));
    const volumes = [...listAt(pod, 'volumes'), { name: VOLUME, secret: { secretName: this.secretName } }];
    return { ...manifest, spec: { ...spec, template: { ...template, spec: { ...pod, containers, volumes } } } };
  }

  /** The container that needs the certificate. */
  private answering(containers: Json[]): JsonObject | undefined {
    const all = containers.filter(isJsonObject);
    if (this.container === undefined) {
      return all.find(container => listAt(container, 'ports').some(port => isJsonObject(port) && port.containerPort === this.port)) ?? all[0];
    }
    const named = all.find(({ name }) => name === this.container);
    if (named !== undefined) return named;
    const names = all.map(({ name }) => String(name));
    const suggestion = nearest(this.container, names);
    throw new Error(`The webhooks are to be answered by the container '${this.container}', which the Deployment does not have; `
      + (suggestion === undefined ? `it has ${names.join(', ') || 'none'}.` : `did you mean '${suggestion}'?`));
  }

  private withConversion(manifest: JsonObject): JsonObject {
    const metadata = objectAt(manifest, 'metadata') ?? {};
    const webhook = { clientConfig: { service: this.service('/convert') }, conversionReviewVersions: ['v1'] };
    return {
      ...manifest,
      metadata: { ...metadata, annotations: { ...objectAt(metadata, 'annotations'), ...this.caInjection().annotations } },
      spec: { ...objectAt(manifest, 'spec'), conversion: { strategy: 'Webhook', webhook } },
    };
  }
}

/** What a configuration and a webhook definition say alike. */
function fieldsOf(props: WebhookProps): JsonObject {
  const { failurePolicy = 'Fail', sideEffects = 'None', admissionReviewVersions = ['v1'], rules } = props;
  const { timeoutSeconds, matchPolicy, objectSelector, reinvocationPolicy } = props;
  return {
    rules: rules as unknown as Json,
    failurePolicy,
    sideEffects,
    admissionReviewVersions,
    ...given<Json>({ timeoutSeconds, matchPolicy, objectSelector, reinvocationPolicy }),
  };
}
