/** Keys of well-known annotations of a ClusterServiceVersion. */
export const CSV_ANNOTATION = {
  ALM_EXAMPLES: 'alm-examples',
  ALM_EXAMPLES_METADATA: 'alm-examples-metadata',
  CAPABILITIES: 'capabilities',
  CATEGORIES: 'categories',
  CERTIFIED: 'certified',
  CONTAINER_IMAGE: 'containerImage',
  CREATED_AT: 'createdAt',
  DESCRIPTION: 'description',
  REPOSITORY: 'repository',
  SUPPORT: 'support',
  SKIP_RANGE: 'olm.skipRange',
  SUBSTITUTES_FOR: 'olm.substitutesFor',
  SUGGESTED_NAMESPACE: 'operatorframework.io/suggested-namespace',
  SUGGESTED_NAMESPACE_TEMPLATE: 'operatorframework.io/suggested-namespace-template',
  INITIALIZATION_RESOURCE: 'operatorframework.io/initialization-resource',
  INITIALIZATION_LINK: 'operatorframework.io/initialization-link',
  CLUSTER_MONITORING: 'operatorframework.io/cluster-monitoring',
  OPERATOR_TYPE: 'operators.operatorframework.io/operator-type',
  INTERNAL_OBJECTS: 'operators.operatorframework.io/internal-objects',
  VALID_SUBSCRIPTION: 'operators.openshift.io/valid-subscription',
  MUST_GATHER_IMAGE: 'operators.openshift.io/must-gather-image',
  CONSOLE_PLUGINS: 'console.openshift.io/plugins',
  DISABLE_OPERAND_DELETE: 'console.openshift.io/disable-operand-delete',
  UNINSTALL_MESSAGE: 'operator.openshift.io/uninstall-message',
  MARKETPLACE_WORKFLOW: 'marketplace.openshift.io/remote-workflow',
  MARKETPLACE_SUPPORT: 'marketplace.openshift.io/support-workflow',
} as const;

/** Prefix of the annotations that say what of OpenShift an operator supports. */
export const FEATURE_PREFIX = 'features.operators.openshift.io/';
/** Prefixes of the labels that say where an operator runs. */
export const ARCHITECTURE_PREFIX = 'operatorframework.io/arch.';
export const OPERATING_SYSTEM_PREFIX = 'operatorframework.io/os.';
