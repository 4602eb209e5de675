/** What the folder of a bundle is, in messages. */
export const BUNDLE_FOLDER = 'a bundle is a folder with manifests/ and metadata/';
/** What the folder of a package is, in messages. */
export const PACKAGE_FOLDER = 'a package has a folder for each version, with manifests/ in it';
/** What to do with a package in the layout from before bundles where bundles are wanted. */
export const OLDER_LAYOUT = 'It is the layout from before bundles: PackageManifestsDirectory.fromDirectory reads it, and makes bundles of it.';

/** Whether a name is that of the file that names the channels in the layout from before bundles. */
export function isPackageFile(name: string): boolean {
  return /^[^/]*\.package\.ya?ml$/.test(name);
}
