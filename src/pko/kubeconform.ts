/** How `kubectl package validate` checks the objects of the test cases with kubeconform. It fetches schemas from the network. */
export interface KubeconformOptions {
  /** Version of Kubernetes whose schemas are used: `v1.30.0`. */
  readonly kubernetesVersion: string;
  /**
   * Where schemas are: templates of URLs or paths.
   * @default - two public collections
   */
  readonly schemaLocations?: string[];
}
