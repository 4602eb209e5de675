import { DeclaredChannel, declarationOf, undecodableValues } from './package-file';
import { ReadPackageManifests } from './read';
import { csvName, csvsOf, membersOf } from './versions';
import { Finding, Severity } from '../../findings/finding';
import { quote } from '../../go/quote';
import { JsonObject } from '../../kube/json';
import { fieldPath } from '../../kube/schema/field-error';
import { locateNearest } from '../../kube/yaml/locate';
import { ManifestFile } from '../model';
import { manifestText } from '../render';
import { packageManifest } from '../rules/package-manifest';

type Path = readonly (string | number)[];

/** All that is wrong with a package in the legacy layout, but for what is wrong within its versions. */
export function packageManifestsFindings(read: ReadPackageManifests): Finding[] {
  const { findings, model: { packageFile } } = read;
  if (packageFile === undefined) return [...findings, NO_PACKAGE_FILE];
  return [...findings, ...packageFileFindings(packageFile), ...versionFindings(read), ...channelFindings(read, packageFile)];
}

const NO_PACKAGE_FILE: Finding = {
  code: 'OLM407',
  severity: Severity.ERROR,
  message: 'no packages found in the directory',
  remedy: 'Write <package>.package.yaml with packageName, channels and defaultChannel.',
};

/** What operator-framework/api says of a package file; one that it cannot decode, and a default channel that only operator-sdk misses. */
function packageFileFindings(file: ManifestFile): Finding[] {
  const declaration = declarationOf(file.manifest);
  const { packageName, channels, defaultChannel } = declaration;
  const undecodable = undecodableValues(file.manifest).map(path => (
    error(file, 'OLM414', path, 'could not decode contents of file into package: it is of another type', 'Write texts; channels is a list of maps.')
  ));
  if (undecodable.length > 0) return undecodable;
  const asDecoded: JsonObject = { packageName, channels: channels.map(channel => ({ ...channel })), defaultChannel };
  const ofRules = packageManifest(asDecoded, file.file).map(finding => ({ ...finding, ...positionOf(file, stepsOf(finding.path ?? '')) }));
  const ofSdk = defaultChannel === '' && channels.length === 1 ? [noDefaultChannel(file, packageName, channels[0])] : [];
  return [...ofRules, ...ofSdk];
}

/** The keys and indexes of a path in a package file, none of which has a dot or a bracket. */
function stepsOf(path: string): Path {
  return path.split(/[.[\]]+/).filter(step => step !== '').map(step => /^\d+$/.test(step) ? Number(step) : step);
}

function noDefaultChannel(file: ManifestFile, packageName: string, { name }: DeclaredChannel): Finding {
  const message = `cannot find the default channel for package ${quote(packageName)}: operator-sdk pkgman-to-bundle stops there`;
  return { ...error(file, 'OLM413', ['defaultChannel'], message, `Write defaultChannel: ${name}.`), severity: Severity.WARNING };
}

/** A version is a folder with one ClusterServiceVersion, of a name of its own. */
function versionFindings({ model: { versions } }: ReadPackageManifests): Finding[] {
  const places = new Map<string, string>();
  return versions.flatMap(version => {
    const { folder } = version;
    const [csv, ...others] = csvsOf(version);
    if (csv === undefined) {
      const message = `unable to find a csv in bundle directory ${folder}`;
      return [{ code: 'OLM410', severity: Severity.ERROR, message, remedy: 'Add the ClusterServiceVersion, or remove the folder.', file: folder }];
    }
    const file = `${folder}/${csv.file}`;
    const before = places.get(csvName(csv));
    places.set(csvName(csv), before ?? file);
    const again = before === undefined ? [] : [csvError(csv, folder, 'OLM417', `The ClusterServiceVersion ${csvName(csv)} is in ${before}, too.`)];
    return [...again, ...others.map(other => csvError(other, folder, 'OLM412', `invalid bundle: contains multiple CSVs: also ${file}`))];
  });
}

/** The heads of channels are there, and every version is in a channel: otherwise bundles of it cannot say where they belong. */
function channelFindings({ model }: ReadPackageManifests, file: ManifestFile): Finding[] {
  const { channels, defaultChannel } = declarationOf(file.manifest);
  const csvs = model.versions.flatMap(version => csvsOf(version).map(csv => ({ csv, folder: version.folder })));
  const names = new Set(csvs.map(({ csv }) => csvName(csv)));
  const members = membersOf(model, channels);
  const headless = channels.flatMap(({ name, currentCSV }, index) => {
    if (currentCSV === '' || names.has(currentCSV)) return [];
    const message = `The channel ${quote(name)} begins with ${quote(currentCSV)}, and there is no ClusterServiceVersion of this name.`;
    return [error(file, 'OLM409', ['channels', index, 'currentCSV'], message, 'Name one that is there, or add its folder.')];
  });
  if (channels.length === 0) return [];
  const fallback = defaultChannel || channels[0].name;
  const isInChannel = (csv: ManifestFile): boolean => members.some(channel => channel.members.has(csvName(csv)));
  const lost = csvs.filter(({ csv }) => !isInChannel(csv)).map(({ csv, folder }): Finding => {
    const message = `Supported channels cannot be identified from CSV ${csvName(csv)}, using default channel ${fallback}`;
    const remedy = 'Lead a channel to it by currentCSV, replaces or skips; opm asks for its channels.';
    return { ...csvError(csv, folder, 'OLM411', message), severity: Severity.WARNING, remedy };
  });
  return [...headless, ...lost];
}

function csvError(csv: ManifestFile, folder: string, code: string, message: string): Finding {
  return {
    ...error(csv, code, ['metadata', 'name'], message, 'Keep one of them.'),
    object: `operators.coreos.com/v1alpha1 ClusterServiceVersion ${csvName(csv)}`,
    file: `${folder}/${csv.file}`,
  };
}

function error(file: ManifestFile, code: string, path: Path, message: string, remedy: string): Finding {
  return { code, severity: Severity.ERROR, message, remedy, path: fieldPath(path), file: file.file, ...positionOf(file, path) };
}

function positionOf(file: ManifestFile, path: Path): { line: number; column: number } | undefined {
  const position = locateNearest(manifestText(file), path);
  return position && { line: position.line, column: position.column };
}
