/** Which namespaces an operator can be made to watch. */
export enum InstallModeType {
  /** The namespace that it runs in. */
  OWN_NAMESPACE = 'OwnNamespace',
  /** One other namespace. */
  SINGLE_NAMESPACE = 'SingleNamespace',
  /** Several namespaces. */
  MULTI_NAMESPACE = 'MultiNamespace',
  /** All namespaces of the cluster. */
  ALL_NAMESPACES = 'AllNamespaces',
}
