/** What the tables of kinds say about a kind. */
export interface KindEntry {
  /** As in the path of its API: `deployments`. */
  readonly plural: string;
  readonly namespaced: boolean;
  /** Where its schema is in the table of schemas. */
  readonly schema: number;
}

/** Kinds by apiVersion and name. */
export interface KindTable { readonly [apiVersion: string]: { readonly [kind: string]: KindEntry } }
