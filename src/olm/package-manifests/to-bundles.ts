import { PackageManifestsModel, VersionManifests } from './model';
import { declarationOf } from './package-file';
import { csvName, csvsOf, membersOf } from './versions';
import { textAt } from '../../kube/json';
import { bundleAnnotations, bundleDockerfile } from '../derive/bundle-annotations';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';
import { ManifestFile, OlmModel } from '../model';

/** A bundle made of a version. */
export interface VersionBundle {
  /** Path of the folder of the version. */
  readonly folder: string;
  readonly model: OlmModel & { readonly csv: ManifestFile };
}

/** What operator-sdk notes in a ClusterServiceVersion of how it was made. */
const STAMPS = ['operators.operatorframework.io/builder', 'operators.operatorframework.io/project_layout'];

/**
 * A bundle of each version that has a ClusterServiceVersion, as `operator-sdk pkgman-to-bundle` makes them.
 *
 * It is in the channels through which updates come to it, as `opm alpha bundle generate` infers them; in the default channel if there are none.
 */
export function bundlesOf(model: PackageManifestsModel): VersionBundle[] {
  const { packageName, channels, defaultChannel } = declarationOf(model.packageFile?.manifest);
  const members = membersOf(model, channels);
  const fallback = defaultChannel || (channels[0]?.name ?? '');
  return model.versions.flatMap(version => {
    const [csv] = csvsOf(version);
    if (csv === undefined) return [];
    const inferred = members.filter(channel => channel.members.has(csvName(csv))).map(({ name }) => name);
    const said = { packageName, channels: inferred.length > 0 ? inferred : [fallback], defaultChannel: fallback };
    return [{ folder: version.folder, model: bundleOf(version, csv, said, otherFilesOf(model, version)) }];
  });
}

interface Said { readonly packageName: string; readonly channels: string[]; readonly defaultChannel: string }

function bundleOf(version: VersionManifests, csv: ManifestFile, said: Said, otherFiles: OlmModel['otherFiles']): VersionBundle['model'] {
  const scorecard = version.manifests.find(isScorecard);
  const annotations = annotationsOf(csv, said, scorecard !== undefined);
  return {
    csv,
    objects: version.manifests.filter(file => file !== csv && file !== scorecard),
    annotations: { file: 'metadata/annotations.yaml', content: { annotations } },
    ...(scorecard !== undefined && { scorecard: { file: 'tests/scorecard/config.yaml', content: scorecard.manifest, text: scorecard.text } }),
    dockerfile: bundleDockerfile(annotations),
    otherFiles,
  };
}

function annotationsOf(csv: ManifestFile, { packageName, channels, defaultChannel }: Said, hasTests: boolean): { [key: string]: string } {
  const stamps = STAMPS.flatMap(key => {
    const value = textAt(csv.manifest, 'metadata', 'annotations', key);
    return value === undefined ? [] : [[key, value]];
  });
  return {
    ...bundleAnnotations(packageName, { channels, defaultChannel, annotations: Object.fromEntries(stamps) }),
    ...(hasTests && { [BUNDLE_ANNOTATION.testMediaType]: 'scorecard+v1', [BUNDLE_ANNOTATION.testConfig]: 'tests/scorecard/' }),
  };
}

function isScorecard({ manifest }: ManifestFile): boolean {
  return manifest.kind === 'Configuration' && (textAt(manifest, 'apiVersion') ?? '').startsWith('scorecard.operatorframework.io/');
}

/** What cannot be read is copied, and found by whoever checks the bundle. */
function otherFilesOf({ otherFiles }: PackageManifestsModel, { folder }: VersionManifests): OlmModel['otherFiles'] {
  return otherFiles.flatMap(([path, content]) => path.startsWith(`${folder}/`) ? [[`manifests/${path.slice(folder.length + 1)}`, content]] : []);
}
