import { FileContent } from '../../files/file-tree';
import { JsonObject } from '../../kube/json';

/** One blob of a file-based catalog. */
export interface CatalogMeta {
  /** `olm.package`, `olm.channel`, `olm.bundle`, `olm.deprecations` or anything else. */
  readonly schema: string;
  /** The package that it belongs to; empty if it says none. That of an olm.package is its name. */
  readonly package: string;
  /** Its name; empty if it has none. */
  readonly name: string;
  /** All that it says, with the keys as they are written: operator-registry takes them in any case of letters. */
  readonly blob: JsonObject;
  /** The file that it is in. */
  readonly file: string;
  /** The line of the file at which its source begins, from 1. */
  readonly line: number;
  /** Its text in the file. */
  readonly source: string;
}

/** A file of a catalog. */
export interface CatalogFile {
  readonly path: string;
  /** Whether it holds JSON values one after the other, and not YAML documents. */
  readonly isJson: boolean;
  readonly metas: readonly CatalogMeta[];
}

/** A file-based catalog: a directory of blobs. */
export interface CatalogModel {
  /** The files, in the order in which operator-registry reads them. */
  readonly files: readonly CatalogFile[];
  /** The files that it ignores, the `.indexignore` files among them, and those that cannot be read: path and content. */
  readonly otherFiles: readonly (readonly [string, FileContent])[];
}
