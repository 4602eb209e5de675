import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PORT, crane, portWith } from './port';
import { FileTree } from '../../../src/files/file-tree';
import { writeDirectory } from '../../../src/files/write-directory';
import { packageManifestFiles } from '../../../src/olm/package-manifests/package-manifest-files';
import { PackageManifestsDirectory } from '../../../src/olm/package-manifests/package-manifests-directory';
import { readPackageManifests } from '../../../src/olm/package-manifests/read';
import { bundlesOf } from '../../../src/olm/package-manifests/to-bundles';

let folder: string;
beforeEach(() => folder = mkdtempSync(join(tmpdir(), 'opack-')));
afterEach(() => rmSync(folder, { recursive: true }));

function read(tree: FileTree): PackageManifestsDirectory {
  const directory = join(folder, 'package');
  writeDirectory(directory, tree);
  return PackageManifestsDirectory.fromDirectory(directory);
}

test('a package that was read tells what it is, and has all its files', () => {
  const port = read(portWith({}));
  expect([port.packageName, port.channels, port.defaultChannel]).toEqual(['crane', ['stable', 'fast'], 'stable']);
  expect(port.packageManifest.channels[0]).toEqual({ name: 'stable', currentCSV: 'crane.v1.1.0' });
  expect(port.toFiles()).toEqual(PORT);
});

test('the only channel is the default channel; among several none is', () => {
  expect(read(portWith({ 'crane.package.yaml': 'packageName: crane\nchannels: [{name: fast}]\n' })).defaultChannel).toBe('fast');
  expect(read(portWith({ 'crane.package.yaml': 'packageName: crane\nchannels: [{name: fast}, {name: slow}]\n' })).defaultChannel).toBeUndefined();
});

test('each version becomes a bundle in the channels that lead to it', () => {
  const bundles = read(portWith({ '0.9.0/csv.yaml': crane('0.9.0') })).bundles();
  expect(bundles.map(({ name, channels, defaultChannel, packageName }) => [name, channels.join(), defaultChannel, packageName])).toEqual([
    ['crane.v0.9.0', 'stable', 'stable', 'crane'],
    ['crane.v1.0.0', 'stable,fast', 'stable', 'crane'],
    ['crane.v1.1.0', 'stable,fast', 'stable', 'crane'],
    ['crane.v2.0.0', 'fast', 'stable', 'crane'],
  ]);
});

test('skips lead to a version, too', () => {
  const [first] = read(portWith({ '1.1.0/crane.clusterserviceversion.yaml': crane('1.1.0', 'skips: [crane.v1.0.0]') })).bundles();
  expect(first.channels).toEqual(['stable', 'fast']);
});

test('a bundle has the manifests as they were, annotations and a Dockerfile', () => {
  const files = read(portWith({})).bundles()[0].toFiles();
  expect(files).toEqual({
    'Dockerfile': expect.stringContaining('LABEL operators.operatorframework.io.bundle.channels.v1="stable,fast"\n'),
    'manifests/crane.clusterserviceversion.yaml': PORT['1.0.0/crane.clusterserviceversion.yaml'],
    'manifests/load.yaml': PORT['1.0.0/load.yaml'],
    'metadata/annotations.yaml': [
      'annotations:', '  operators.operatorframework.io.bundle.mediatype.v1: registry+v1', '  operators.operatorframework.io.bundle.manifests.v1: manifests/',
      '  operators.operatorframework.io.bundle.metadata.v1: metadata/', '  operators.operatorframework.io.bundle.package.v1: crane',
      '  operators.operatorframework.io.bundle.channels.v1: stable,fast', '  operators.operatorframework.io.bundle.channel.default.v1: stable', '',
    ].join('\n'),
  });
});

test('what operator-sdk noted goes to the annotations, tests for scorecard to their place', () => {
  const stamped = crane('1.0.0').replace('}', ', annotations: {operators.operatorframework.io/builder: sdk-1, other: x}}');
  const tests = 'apiVersion: scorecard.operatorframework.io/v1alpha3\nkind: Configuration # of tests\n';
  const [bundle] = read(portWith({ '1.0.0/crane.clusterserviceversion.yaml': stamped, '1.0.0/tests.yaml': tests })).bundles();
  expect(Object.entries(bundle.annotations).slice(6)).toEqual([
    ['operators.operatorframework.io/builder', 'sdk-1'],
    ['operators.operatorframework.io.test.mediatype.v1', 'scorecard+v1'],
    ['operators.operatorframework.io.test.config.v1', 'tests/scorecard/'],
  ]);
  expect(bundle.toFiles()['tests/scorecard/config.yaml']).toBe(tests);
  expect(Object.keys(bundle.toFiles())).not.toContain('manifests/tests.yaml');
});

test('bundles are refused while a folder or the package file has an error', () => {
  expect(() => read(portWith({ '3.0.0/load.yaml': 'kind: ConfigMap\n' })).bundles()).toThrow('unable to find a csv in bundle directory 3.0.0');
  expect(() => read(portWith({ '3.0.0/load.yaml': 'kind: ConfigMap\n', 'crane.package.yaml': undefined }))).toThrow('no packages found in the directory');
});

test('a package with an error is not written', () => {
  expect(() => read(portWith({ '3.0.0/load.yaml': 'kind: ConfigMap\n' })).write(join(folder, 'copy'))).toThrow('unable to find a csv');
  expect(() => readFileSync(join(folder, 'copy/ci.yaml'))).toThrow('ENOENT');
});

test('the layout is made of bundles, and made into the same bundles again', () => {
  const bundles = bundlesOf(readPackageManifests(portWith({})).model).map(({ model }) => model);
  const channels = [{ name: 'stable', currentCSV: 'crane.v1.1.0' }, { name: 'fast', currentCSV: 'crane.v2.0.0' }];
  const tree = packageManifestFiles({ packageName: 'crane', channels, defaultChannel: 'stable', bundles });
  expect(tree.paths).toEqual(portWith({ 'ci.yaml': undefined }).paths);
  expect(tree.text('crane.package.yaml')).toBe(
    'packageName: crane\nchannels:\n- name: stable\n  currentCSV: crane.v1.1.0\n- name: fast\n  currentCSV: crane.v2.0.0\ndefaultChannel: stable\n',
  );
  expect(bundlesOf(readPackageManifests(tree).model).map(({ model }) => model)).toEqual(bundles);
});

test('a bundle without a version has no folder', () => {
  const [{ model }] = bundlesOf(readPackageManifests(portWith({ '1.0.0/crane.clusterserviceversion.yaml': crane('1.0.0').replace('version: ', 'wersion: ') })).model);
  expect(() => packageManifestFiles({ packageName: 'crane', channels: [], bundles: [model] })).toThrow('crane.v1.0.0 says no version');
});
