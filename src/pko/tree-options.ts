/** For what installation the tree of a package is drawn. */
export interface PackageTreeOptions {
  /**
   * As a ClusterPackage, whatever the test case says.
   * @default - as the namespace of the test case says
   */
  readonly cluster?: boolean;
  /**
   * The test case whose package object and configuration are used.
   * @default - the first; placeholders where there is none
   */
  readonly testCase?: string;
  /**
   * A configuration in place of that of the test case.
   * @default - that of the test case
   */
  readonly config?: { [key: string]: any };
}
