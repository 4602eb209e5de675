import { Severity } from '../../findings/finding';
import { JsonObject } from '../../kube/json';
import { Problem } from '../problem/package-error';
import { PackageObject } from '../read/documents';

/** One thing that Package Operator accepts and that does harm all the same. */
export interface Advice extends Problem {
  readonly severity: Severity;
}

/** The objects of a package in one context. */
export interface Rendering {
  /** What makes it this rendering: `in the test case 'default'`, `with the defaults`. */
  readonly label: string;
  /** Namespace of the package object; empty for a ClusterPackage. */
  readonly namespace: string;
  /** Whether nobody named that namespace, so that it stands for any. */
  readonly anyNamespace: boolean;
  /** The objects that are applied, in the order in which they are. */
  readonly objects: readonly PackageObject[];
  /** Every object of the files, those that conditions drop too. */
  readonly parsed: readonly PackageObject[];
}

/** A rule about the objects of a package in one context; the manifest is the effective one. */
export type RenderingRule = (rendering: Rendering, manifest: JsonObject) => Advice[];

/** What a rule says about an object. */
export interface ObjectAdvice {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly path?: readonly (string | number)[];
  readonly remedy?: string;
}
