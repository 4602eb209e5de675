/** What an operator supports of OpenShift: the annotations `features.operators.openshift.io/...`, all of which Red Hat's certification asks for. */
export interface OperatorFeatures {
  /**
   * It works in a cluster without access to the internet; its images are given by digest.
   * @default false
   */
  readonly disconnected?: boolean;
  /**
   * It uses the FIPS configuration of the platform.
   * @default false
   */
  readonly fipsCompliant?: boolean;
  /**
   * It works behind the cluster's proxy.
   * @default false
   */
  readonly proxyAware?: boolean;
  /**
   * It follows the TLS profile of the cluster.
   * @default false
   */
  readonly tlsProfiles?: boolean;
  /**
   * It gets its credentials for AWS from the cluster's token service.
   * @default false
   */
  readonly tokenAuthAws?: boolean;
  /**
   * It gets its credentials for Azure from the cluster's token service.
   * @default false
   */
  readonly tokenAuthAzure?: boolean;
  /**
   * It gets its credentials for Google Cloud from the cluster's token service.
   * @default false
   */
  readonly tokenAuthGcp?: boolean;
  /**
   * It provides a cloud-native network function.
   * @default - not said
   */
  readonly cnf?: boolean;
  /**
   * It provides a container network interface.
   * @default - not said
   */
  readonly cni?: boolean;
  /**
   * It provides a container storage interface.
   * @default - not said
   */
  readonly csi?: boolean;
}

/** What the console of OpenShift does with an operator: annotations of its ClusterServiceVersion. */
export interface ConsoleOptions {
  /**
   * What of OpenShift the operator supports.
   * @default - not said
   */
  readonly features?: OperatorFeatures;
  /**
   * The namespace that the console proposes for the operator.
   * @default - the operator's namespace
   */
  readonly suggestedNamespace?: string;
  /**
   * A custom resource that has to be made before the operator is of use: the console asks for it after the installation.
   * @default - none
   */
  readonly initializationResource?: any;
  /**
   * A page that tells how to go on after the installation.
   * @default - none
   */
  readonly initializationLink?: string;
  /**
   * Whether the console offers to let the cluster's monitoring watch the namespace.
   * @default false
   */
  readonly clusterMonitoring?: boolean;
  /**
   * Whether people look for the operator in the catalogue; one that is only needed by another operator is hidden.
   * @default true
   */
  readonly standalone?: boolean;
  /**
   * Names of CustomResourceDefinitions that people need not see.
   * @default - none
   */
  readonly internalObjects?: string[];
  /**
   * Names of the subscriptions of which one is needed to use the operator.
   * @default - none
   */
  readonly validSubscription?: string[];
  /**
   * The image that collects what the support needs to know.
   * @default - none
   */
  readonly mustGatherImage?: string;
  /**
   * Names of the console plugins that the operator brings.
   * @default - none
   */
  readonly consolePlugins?: string[];
  /**
   * What the console tells who uninstalls the operator.
   * @default - nothing
   */
  readonly uninstallMessage?: string;
  /**
   * Whether the console offers to delete the operator's custom resources when it is uninstalled.
   * @default true
   */
  readonly operandDeletion?: boolean;
  /**
   * Whether the operator is sold through the Red Hat Marketplace, whose links are then written.
   * @default false
   */
  readonly marketplace?: boolean;
}
