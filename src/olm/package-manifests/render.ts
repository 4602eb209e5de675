import { PackageManifestsModel } from './model';
import { FileContent, FileTree } from '../../files/file-tree';
import { manifestText } from '../render';

/** The files of a package in the legacy layout, paths relative to its directory. */
export function renderPackageManifests({ packageFile, versions, otherFiles }: PackageManifestsModel): FileTree {
  return new FileTree([
    ...(packageFile === undefined ? [] : [[packageFile.file, manifestText(packageFile)] as const]),
    ...versions.flatMap(({ folder, manifests }) => manifests.map(file => [`${folder}/${file.file}`, manifestText(file)] as readonly [string, FileContent])),
    ...otherFiles,
  ]);
}
