import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { release } from './releases';
import { Release } from '../../../src/olm/graph/release';
import { inTemporaryFolder } from '../../files/temporary-folder';

function csv(name: string, version: string, spec = '', metadata = ''): string {
  return [
    'apiVersion: operators.coreos.com/v1alpha1', 'kind: ClusterServiceVersion', 'metadata:', `  name: ${name}`, `${metadata}spec:`, `  version: ${version}`, spec,
  ].join('\n');
}

function annotations(channels: string, more = ''): string {
  const key = 'operators.operatorframework.io.bundle';
  return `annotations:\n  ${key}.package.v1: web\n  ${key}.channels.v1: ${channels}\n${more}`;
}

function inFolder<T>(files: { [path: string]: string }, run: (folder: string) => T): T {
  return inTemporaryFolder(folder => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return run(folder);
  });
}

function said({ packageName, version, releaseVersion, name, channels, defaultChannel, replaces, skips, skipRange }: Release): object {
  return { packageName, version, releaseVersion, name, channels, defaultChannel, replaces, skips, skipRange };
}

test('a release is named after its package and version, and after its release if it has one', () => {
  expect(release('1.2.0').name).toBe('web.v1.2.0');
  expect(release('1.2.0', { release: '2' }).name).toBe('web-v1.2.0-2');
  expect(release('1.2.0', { name: 'web-operator.v1.2.0' }).name).toBe('web-operator.v1.2.0');
});

test('a release without name and package is refused', () => {
  expect(() => Release.of({ version: '1.2.0', channels: ['stable'] })).toThrow('The release 1.2.0 needs a name or a package.');
});

test('a release is read from the folder of a bundle', () => {
  const read = inFolder({
    'manifests/web.clusterserviceversion.yaml': csv('web.v1.1.0', '1.1.0', '  replaces: web.v1.0.0\n  skips: [web.v1.0.1]\n  release: "2"\n',
      '  annotations:\n    olm.skipRange: ">=1.0.0 <1.1.0"\n'),
    'manifests/config.yaml': 'this: [is broken',
    'metadata/annotations.yaml': annotations('"stable, fast"', '  operators.operatorframework.io.bundle.channel.default.v1: stable\n'),
  }, Release.fromDirectory);
  expect(said(read)).toEqual({
    packageName: 'web',
    version: '1.1.0',
    releaseVersion: '2',
    name: 'web.v1.1.0',
    channels: ['stable', 'fast'],
    defaultChannel: 'stable',
    replaces: 'web.v1.0.0',
    skips: ['web.v1.0.1'],
    skipRange: '>=1.0.0 <1.1.0',
  });
});

test('a folder without ClusterServiceVersion is no release, and a broken one is told', () => {
  expect(() => inFolder({ 'manifests/config.yaml': 'kind: ConfigMap\n' }, Release.fromDirectory)).toThrow('holds no ClusterServiceVersion.');
  expect(() => inFolder({ 'manifests/csv.yaml': 'kind: ClusterServiceVersion\nmetadata: [' }, Release.fromDirectory))
    .toThrow('manifests/csv.yaml: The file cannot be read as YAML');
});

test('the releases of a package are read in the order of their versions; other folders and files do not matter', () => {
  const versions = inFolder({
    '1.10.0/manifests/csv.yaml': csv('web.v1.10.0', '1.10.0'),
    '1.10.0/metadata/annotations.yaml': annotations('stable'),
    '1.9.0/manifests/csv.yaml': csv('web.v1.9.0', '1.9.0'),
    '1.9.0/metadata/annotations.yaml': annotations('stable'),
    'catalog-templates/v4.20.yaml': 'schema: olm.template.basic\n',
    'ci.yaml': 'updateGraph: replaces-mode\n',
  }, folder => Release.allIn(folder).map(({ version }) => version));
  expect(versions).toEqual(['1.9.0', '1.10.0']);
});

test('in the older layout a release is in the channels whose current version leads down to it', () => {
  const releases = inFolder({
    'web.package.yaml': [
      'packageName: web', 'channels:', '- {name: stable, currentCSV: web.v1.1.0}', '- {name: alpha, currentCSV: web.v1.2.0}', 'defaultChannel: stable', '',
    ].join('\n'),
    '1.0.0/csv.yaml': csv('web.v1.0.0', '1.0.0'),
    '1.0.1/csv.yaml': csv('web.v1.0.1', '1.0.1'),
    '1.1.0/csv.yaml': csv('web.v1.1.0', '1.1.0', '  replaces: web.v1.0.0\n  skips: [web.v1.0.1]\n'),
    '1.2.0/csv.yaml': csv('web.v1.2.0', '1.2.0', '  replaces: web.v1.0.0\n'),
    '1.2.0/crd.yaml': 'kind: CustomResourceDefinition\n',
  }, folder => Release.allIn(folder).map(({ name, channels, defaultChannel }) => [name, channels, defaultChannel]));
  expect(releases).toEqual([
    ['web.v1.0.0', ['stable', 'alpha'], 'stable'],
    ['web.v1.0.1', ['stable'], 'stable'],
    ['web.v1.1.0', ['stable'], 'stable'],
    ['web.v1.2.0', ['alpha'], 'stable'],
  ]);
});
