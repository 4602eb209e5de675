import { FileContent } from '../files/file-tree';
import { JsonObject } from '../kube/json';

/** The files of a package that have a meaning of their own. */
export const MANIFEST_PATH = 'manifest.yaml';
export const LOCK_PATH = 'manifest.lock.yaml';
/** Suffix of a file that is a template. */
export const TEMPLATE_SUFFIX = '.gotmpl';
/** Folder of the components of a package. */
export const COMPONENTS_FOLDER = 'components';
/** Folder of the expected renderings, one folder a test case. */
export const FIXTURES_FOLDER = '.test-fixtures';

/** A PackageManifest or a lock file: the object, and the path it is at. */
export interface ManifestFile {
  readonly path: string;
  readonly object: JsonObject;
  /** The text that it was read from, which findings point into and which is written again as it is; absent when no file was read. */
  readonly text?: string;
}

/**
 * All that a package directory says, with nothing lost.
 *
 * Objects and templates stay text: a package is a set of files, some of them programs.
 */
export interface PkoModel {
  /** Name of the component that this is; absent for a package of its own and for the root of a package with components. */
  readonly component?: string;
  /** The PackageManifest, unknown keys included. */
  readonly manifest: ManifestFile;
  /** The PackageManifestLock. */
  readonly lock?: ManifestFile;
  /** Every other file by its path: objects, templates, helpers, anything. In bytewise order. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** The components by name; empty when the manifest does not turn them on. */
  readonly components: ReadonlyMap<string, PkoModel>;
  /** The expected renderings that lie beside the package: path below the fixtures folder to text. */
  readonly fixtures: ReadonlyMap<string, FileContent>;
  /** Files beside the package that Package Operator does not see, by their paths: a name on the way begins with a dot. */
  readonly hidden: ReadonlyMap<string, FileContent>;
}
