import { FileTree } from '../files/file-tree';
import { Finding } from '../findings/finding';

/** Where files and findings come from; each is asked for once, when an assertion needs it. */
export interface OutputSource {
  /** As `the package web`. */
  readonly what: string;
  readonly files: () => FileTree;
  readonly findings: () => readonly Finding[];
}
