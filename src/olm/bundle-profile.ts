/** Where a bundle is to be installed or published, and so which further checks it has to pass. */
export enum BundleProfile {
  /** A cluster with OLM v0. */
  OLM_V0 = 'olm-v0',
  /** A cluster with OLM v1, which installs fewer bundles. */
  OLM_V1 = 'olm-v1',
  /** OperatorHub.io. */
  OPERATORHUB = 'operatorhub',
  /** The community catalogue of OpenShift. */
  REDHAT_COMMUNITY = 'redhat-community',
  /** The certified catalogue of OpenShift. */
  REDHAT_CERTIFIED = 'redhat-certified',
}
