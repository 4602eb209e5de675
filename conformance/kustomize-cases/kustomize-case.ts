/** Files of a kustomization, and what it is called. */
export interface KustomizeCase {
  readonly name: string;
  /** Path to text. */
  readonly files: { readonly [path: string]: string };
  /** The folder that is built. */
  readonly folder: string;
}
