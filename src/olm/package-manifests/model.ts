import { FileContent } from '../../files/file-tree';
import { ManifestFile } from '../model';

/** One version of an operator in the legacy layout: a folder of manifests. */
export interface VersionManifests {
  /** Path of the folder. */
  readonly folder: string;
  /** The objects in it: the ClusterServiceVersion, definitions and others. */
  readonly manifests: readonly ManifestFile[];
}

/** A package in the layout from before bundles: a file that names the channels, and a folder of manifests for each version. */
export interface PackageManifestsModel {
  /** The file that names the package and its channels, with its path; undefined if there is none. */
  readonly packageFile?: ManifestFile;
  /** The versions, in the order of their folders. */
  readonly versions: readonly VersionManifests[];
  /** Files that are neither, or that cannot be read: path and content. */
  readonly otherFiles: readonly (readonly [string, FileContent])[];
}
