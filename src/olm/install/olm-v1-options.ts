import type { JsonObject } from '../../kube/json';

/** Who makes the certificates of webhooks: nobody, cert-manager, or the service CA of OpenShift. */
export type CertificateProvider = 'none' | 'cert-manager' | 'openshift-service-ca';

/** How OLM v1 is to install a bundle. */
export interface OlmV1Options {
  /** The namespace that the operator runs in. */
  readonly installNamespace: string;
  /**
   * The namespaces that the operator watches; one that is empty stands for all.
   *
   * @default - all namespaces, where the bundle supports that
   */
  readonly targetNamespaces?: readonly string[];
  /**
   * Who makes the certificates of webhooks.
   *
   * @default 'none'
   */
  readonly certificates?: CertificateProvider;
  /**
   * What to change in every Deployment: `spec.config.inline.deploymentConfig` of a ClusterExtension, which is a Subscription's `spec.config`.
   *
   * @default - nothing
   */
  readonly deploymentConfig?: JsonObject;
}
