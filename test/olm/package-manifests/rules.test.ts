import { PACKAGE_FILE, crane, portWith } from './port';
import { FileContent } from '../../../src/files/file-tree';
import { checkPackageManifests } from '../../../src/olm/package-manifests/check';
import { readPackageManifests } from '../../../src/olm/package-manifests/read';
import { packageManifestsFindings } from '../../../src/olm/package-manifests/rules';

/** The findings about a package that is right but for one change. */
function findingsWith(change: { readonly [path: string]: FileContent | undefined }): string[] {
  return packageManifestsFindings(readPackageManifests(portWith(change))).map(({ severity, code, file, line, message }) => (
    [severity, code, file, line, message].filter(part => part !== undefined).join(' ')));
}

test('nothing is wrong with a package that is right', () => {
  expect(findingsWith({})).toEqual([]);
});

test.each([
  ['no name', PACKAGE_FILE.replace('packageName: crane\n', ''), 'error OLM400 p.yaml The package has no name.'],
  ['no channels', 'packageName: crane\n', 'error OLM401 p.yaml The package has no channel.'],
  ['no default channel', PACKAGE_FILE.replace('defaultChannel: stable\n', ''), 'error OLM402 p.yaml The package has several channels, but no default channel.'],
  ['a channel without a name', PACKAGE_FILE.replace('name: fast, ', ''), 'error OLM403 p.yaml 5 A channel has no name.'],
  ['a channel without a head', PACKAGE_FILE.replace(', currentCSV: crane.v2.0.0', ''), 'error OLM404 p.yaml 5 The channel \'fast\' names no ClusterServiceVersion.'],
  ['a channel twice', PACKAGE_FILE.replace('name: fast', 'name: stable'), 'error OLM405 p.yaml 5 The channel \'stable\' is listed twice.'],
  ['a default channel that is not there', PACKAGE_FILE.replace('t: stable', 't: slow').replace('l: stable', 'l: slow'),
    'error OLM406 p.yaml 6 The default channel \'slow\' is none of the channels.'],
  ['a head that is not there', PACKAGE_FILE.replace('crane.v2.0.0', 'crane.v3.0.0'),
    'error OLM409 p.yaml 5 The channel "fast" begins with "crane.v3.0.0", and there is no ClusterServiceVersion of this name.'],
  ['a name that is a map', PACKAGE_FILE.replace('packageName: crane', 'packageName: {a: b}'),
    'error OLM414 p.yaml 2 could not decode contents of file into package: it is of another type'],
  ['channels that are a map', 'packageName: crane\nchannels: {a: b}\n', 'error OLM414 p.yaml 2 could not decode contents of file into package: it is of another type'],
])('a package file with %s', (_what, text, finding) => {
  const findings = findingsWith({ 'crane.package.yaml': undefined, 'p.yaml': text });
  expect(findings.filter(line => line.startsWith('error'))).toEqual([finding]);
});

test('the only channel is the default one, but operator-sdk wants to be told', () => {
  expect(findingsWith({ 'crane.package.yaml': 'packageName: crane\nchannels:\n- {name: fast, currentCSV: crane.v2.0.0}\n' }))
    .toEqual(['warning OLM413 crane.package.yaml cannot find the default channel for package "crane": operator-sdk pkgman-to-bundle stops there']);
});

test('a channel whose name is a number is a channel', () => {
  expect(findingsWith({ 'crane.package.yaml': PACKAGE_FILE.replace('name: stable', 'name: 4.8').replace('l: stable', 'l: "4.8"') })).toEqual([]);
});

test('without a package file there is no package', () => {
  expect(findingsWith({ 'crane.package.yaml': undefined })).toEqual(['error OLM407 no packages found in the directory']);
});

test('a version has one ClusterServiceVersion, of a name of its own', () => {
  expect(findingsWith({ '1.0.0/crane.clusterserviceversion.yaml': undefined })).toEqual(['error OLM410 1.0.0 unable to find a csv in bundle directory 1.0.0']);
  expect(findingsWith({ '1.0.0/second.yaml': crane('0.9.0') })).toContain(
    'error OLM412 1.0.0/second.yaml 4 invalid bundle: contains multiple CSVs: also 1.0.0/crane.clusterserviceversion.yaml',
  );
  expect(findingsWith({ '1.0.1/csv.yaml': crane('1.0.0') })).toEqual([
    'error OLM417 1.0.1/csv.yaml 4 The ClusterServiceVersion crane.v1.0.0 is in 1.0.0/crane.clusterserviceversion.yaml, too.',
  ]);
});

test('a version to which no channel leads is told where it will be', () => {
  expect(findingsWith({ '0.9.0/csv.yaml': crane('0.9.0') })).toEqual([
    'warning OLM411 0.9.0/csv.yaml 4 Supported channels cannot be identified from CSV crane.v0.9.0, using default channel stable',
  ]);
});

test('the versions are checked as bundles, each file at its place, and nothing twice', () => {
  const findings = checkPackageManifests(readPackageManifests(portWith({ '1.0.0/broken.yaml': 'a: [\n', '1.0.0/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: pod}\n' })));
  expect(findings.filter(({ code }) => code === 'OLM001').map(({ file, line }) => [file, line])).toEqual([['1.0.0/broken.yaml', 2]]);
  expect(findings.filter(({ code }) => code === 'OLM060').map(({ file }) => file)).toEqual(['1.0.0/pod.yaml']);
  expect(findings.filter(({ file }) => file?.includes('metadata'))).toEqual([]);
});
