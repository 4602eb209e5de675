import { IConstruct } from 'constructs';
import { FileTree } from './file-tree';
import { Finding } from '../findings/finding';

/** Mark of a construct that has a directory of files to write. */
export const OUTPUT = Symbol.for('cdk8s-opack.Output');

/** Mark of an app that writes the outputs below it. */
export const WRITES_OUTPUTS = Symbol.for('cdk8s-opack.WritesOutputs');

/** One directory that is written as a whole: a package, or one version of a bundle. */
export interface Output {
  /** Path of the directory below the output folder: `pko/example-operator`. */
  readonly directory: string;
  readonly tree: FileTree;
  readonly findings: Finding[];
  /** Files beside the directory that other directories have a part in: the `ci.yaml` of all versions of a bundle. */
  readonly shared?: SharedFiles;
}

/** Files of a directory that holds other outputs. */
export interface SharedFiles {
  /** Path of the directory below the output folder: `olm/example-operator`. */
  readonly directory: string;
  /** Path to text. */
  readonly files: { readonly [path: string]: string };
}

/** A construct that has directories to write. */
export interface HasOutput extends IConstruct {
  readonly [OUTPUT]: () => Output;
}

/** Whether a construct, of this or of another copy of the library, has a directory to write. */
export function hasOutput(construct: IConstruct): construct is HasOutput {
  return OUTPUT in construct;
}
