import type { JsonObject } from '../kube/json';

/** An object of an operator that is kept as manifests. */
export interface SourceObject {
  readonly manifest: JsonObject;
  /** The file that it stands in, relative to what was read; undefined for the output of another program. */
  readonly file?: string;
}

/** What is known of an operator that is kept as manifests: what a program in TypeScript is made from. */
export interface OperatorSource {
  /** Name of the operator. */
  readonly name: string;
  /** The objects as they are applied, definitions of custom resources included, in the order of the source. */
  readonly objects: readonly SourceObject[];
  /** The namespace that it runs in, undefined where nothing says it. */
  readonly namespace?: string;
  /** The ClusterServiceVersion that tells about the operator, undefined where there is none. */
  readonly csv?: JsonObject;
  /** Examples of its custom resources. */
  readonly samples: readonly JsonObject[];
  /** What of the source is not in here, and why: for whoever goes on by hand. */
  readonly notes: readonly string[];
}
