/** Which requests a webhook is asked about. */
export interface WebhookRule {
  /** Groups of the resources; the empty text is the core group. */
  readonly apiGroups: string[];
  /** Versions of the resources. */
  readonly apiVersions: string[];
  /** The resources, in plural. */
  readonly resources: string[];
  /** `CREATE`, `UPDATE`, `DELETE`, `CONNECT` or `*`. */
  readonly operations: string[];
  /**
   * `Cluster`, `Namespaced` or `*`.
   * @default - both
   */
  readonly scope?: string;
}

/** An admission webhook. */
export interface WebhookProps {
  /** Name of the webhook: a DNS subdomain of three parts or more, for example `vnginx.example.com`. */
  readonly name: string;
  /** Path at which the server answers, for example `/validate-example-com-v1-nginx`. */
  readonly path: string;
  /** Which requests it is asked about. */
  readonly rules: WebhookRule[];
  /**
   * What happens when the server cannot be asked: `Fail` or `Ignore`.
   * @default 'Fail'
   */
  readonly failurePolicy?: string;
  /**
   * `None` or `NoneOnDryRun`.
   * @default 'None'
   */
  readonly sideEffects?: string;
  /**
   * Versions of AdmissionReview that the server understands.
   * @default ['v1']
   */
  readonly admissionReviewVersions?: string[];
  /**
   * How long the API server waits, in seconds, from 1 to 30.
   * @default - 10, the API server's own
   */
  readonly timeoutSeconds?: number;
  /**
   * `Exact` or `Equivalent`.
   * @default - `Equivalent`, the API server's own
   */
  readonly matchPolicy?: string;
  /**
   * A label selector (`matchLabels`, `matchExpressions`) for the objects.
   * @default - all objects
   */
  readonly objectSelector?: any;
  /**
   * For mutating webhooks: `Never` or `IfNeeded`.
   * @default - `Never`, the API server's own
   */
  readonly reinvocationPolicy?: string;
}

/** What makes the certificate of a webhook server, where OLM does not. */
export class WebhookCertificate {
  /** cert-manager makes it: a self-signed Issuer and a Certificate come with the operator. */
  public static certManager(): WebhookCertificate {
    return new WebhookCertificate('cert-manager');
  }

  /** The service CA of OpenShift makes it. */
  public static serviceCa(): WebhookCertificate {
    return new WebhookCertificate('service-ca');
  }

  private constructor(
    /** @internal */
    public readonly _maker: 'cert-manager' | 'service-ca',
  ) {}
}
