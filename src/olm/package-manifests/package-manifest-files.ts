import { PackageManifestsModel } from './model';
import { DeclaredChannel } from './package-file';
import { renderPackageManifests } from './render';
import { FileTree } from '../../files/file-tree';
import { textAt } from '../../kube/json';
import { ManifestFile, OlmModel } from '../model';

/** What a package in the legacy layout is made of. */
export interface PackageContents {
  /** Name of the package. */
  readonly packageName: string;
  readonly channels: readonly DeclaredChannel[];
  /** The channel that is subscribed to when none is named; optional where there is only one. */
  readonly defaultChannel?: string;
  /** The versions; what only bundles can say of them is left out. */
  readonly bundles: readonly OlmModel[];
}

/**
 * The files of a package in the legacy layout: `<package>.package.yaml`, and a folder of manifests for each version.
 *
 * @throws when two bundles are of one version, or a bundle has none
 */
export function packageManifestFiles({ packageName, channels, defaultChannel, bundles }: PackageContents): FileTree {
  const model: PackageManifestsModel = {
    packageFile: {
      file: `${packageName}.package.yaml`,
      manifest: {
        packageName,
        channels: channels.map(({ name, currentCSV }) => ({ name, currentCSV })),
        ...(defaultChannel !== undefined && { defaultChannel }),
      },
    },
    versions: bundles.map(bundle => ({ folder: versionOf(bundle), manifests: manifestsOf(bundle) })),
    otherFiles: [],
  };
  return renderPackageManifests(model);
}

function versionOf({ csv }: OlmModel): string {
  const version = textAt(csv?.manifest, 'spec', 'version');
  if (!version) throw new Error(`The ClusterServiceVersion ${textAt(csv?.manifest, 'metadata', 'name') ?? ''} says no version: there is no name for its folder.`);
  return version;
}

function manifestsOf({ csv, objects, scorecard }: OlmModel): ManifestFile[] {
  return [
    ...(csv === undefined ? [] : [csv]),
    ...objects,
    ...(scorecard === undefined ? [] : [{ file: 'scorecard.config.yaml', manifest: scorecard.content, text: scorecard.text }]),
  ];
}
