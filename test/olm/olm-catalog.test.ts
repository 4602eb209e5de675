import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App } from 'cdk8s';
import { BundleOptions, CatalogFormat, CustomResource, Deprecation, OlmBundle, OlmCatalog, OlmCatalogProps, OlmPackageManifests, Operator, PackageManifestsDirectory, OperatorApp, Release, UpdateGraph } from 'cdk8s-opack';
import { ACCESS, DEPLOYMENT, SITES } from './inventory';
import { OUTPUT } from '../../src/files/output';
import { readDirectory } from '../../src/files/read-directory';
import { JsonObject, listAt, valueAt } from '../../src/kube/json';
import { readYaml, readYamlDocuments } from '../../src/kube/yaml/read';
import { checkCatalog } from '../../src/olm/catalog/rules/check-catalog';
import * as check from '../../src/olm/check';

let releases: string;
beforeEach(() => releases = mkdtempSync(join(tmpdir(), 'opack-')));
afterEach(() => rmSync(releases, { recursive: true }));

function bundleOf(version: string, options: Partial<BundleOptions> = {}, app = new App()): OlmBundle {
  const operator = new Operator(app, 'web', { version, description: 'Serves sites.', minKubeVersion: '1.27.0', provider: { name: 'Example' } });
  CustomResource.fromText(operator, 'site', JSON.stringify({ ...SITES, status: undefined }));
  ACCESS.filter(({ kind }) => kind !== 'Namespace').forEach((manifest, index) => new ApiObject(operator, `access-${index}`, manifest as never));
  new ApiObject(operator, 'manager', DEPLOYMENT as never);
  return new OlmBundle(app, 'olm', { operator, channels: ['stable'], ...options });
}

function released(version: string, options: Partial<BundleOptions> = {}): void {
  bundleOf(version, options).write(join(releases, version));
}

const edges = (bundle: OlmBundle) => {
  const csv = readYaml(Object.entries(bundle.toFiles()).find(([path]) => path.endsWith('clusterserviceversion.yaml'))![1]);
  return [valueAt(csv, 'spec', 'replaces'), valueAt(csv, 'spec', 'skips')];
};

const seriesFindings = (bundle: OlmBundle) => bundle.check().filter(({ code }) => code >= 'OLM350' && code < 'OLM380');

test('a bundle replaces the newest earlier release of its channels', () => {
  released('0.1.0');
  released('0.2.0', { clusterServiceVersion: { replaces: 'web.v0.1.0' } });
  const bundle = bundleOf('0.3.0', { earlierReleases: Release.allIn(releases) });
  expect(edges(bundle)).toEqual(['web.v0.2.0', undefined]);
  expect(seriesFindings(bundle)).toEqual([]);
  expect(bundle.releaseGraph.heads('stable')).toEqual(['web.v0.3.0']);
});

test('what the author says about updates counts, and is checked at the line of the bundle', () => {
  released('0.1.0');
  const bundle = bundleOf('0.2.0', { earlierReleases: Release.allIn(releases), clusterServiceVersion: { replaces: 'web.v0.2.0' } });
  expect(edges(bundle)).toEqual(['web.v0.2.0', undefined]);
  expect(seriesFindings(bundle).filter(({ code }) => code === 'OLM354')).toMatchObject([
    { severity: 'error', file: 'manifests/web.v0.2.0.clusterserviceversion.yaml', path: 'spec.replaces', constructPath: 'olm' },
  ]);
});

test('what is said of a bundle as a release is not said again of its files', () => {
  released('0.1.0');
  const codes = (version: string, clusterServiceVersion: BundleOptions['clusterServiceVersion']) => (
    bundleOf(version, { earlierReleases: Release.allIn(releases), clusterServiceVersion }).check().map(({ code }) => code).filter(code => code !== 'OLM053')
  );
  const usual = codes('0.2.0', {});
  expect(codes('0.2.0', { replaces: 'web.v0.2.0' })).toEqual(expect.arrayContaining([...usual, 'OLM354']));
  expect(codes('0.2.0', { replaces: 'web.v0.2.0' })).not.toContain('OLM217');
  expect(codes('0.2.0', { replaces: 'web.v0.1.0', skipRange: '^0.1.0' }).filter(code => !usual.includes(code))).toEqual(['OLM361']);
  expect(codes('0.2.0', { replaces: 'web.v0.1.0', skipRange: '<=0.2.0' }).filter(code => !usual.includes(code))).toEqual(['OLM362']);
  expect(codes('v0.2.0', {}).filter(code => !usual.includes(code))).toEqual(['OLM350']);
  expect(bundleOf('0.2.0', { clusterServiceVersion: { replaces: 'web.v0.2.0' } }).check().map(({ code }) => code)).toContain('OLM217');
});

test('in a semver mode a bundle says nothing of others, and an error if it does', () => {
  released('0.1.0');
  const options = { earlierReleases: Release.allIn(releases), updateGraph: UpdateGraph.SEMVER };
  expect(edges(bundleOf('0.2.0', options))).toEqual([undefined, undefined]);
  expect(bundleOf('0.2.0', options).releaseGraph.entries('stable')[0]).toMatchObject({ name: 'web.v0.2.0', replaces: 'web.v0.1.0' });
  const contradiction = bundleOf('0.2.0', { ...options, clusterServiceVersion: { replaces: 'web.v0.1.0' } });
  expect(seriesFindings(contradiction).map(({ code, severity }) => [code, severity])).toEqual([['OLM353', 'error']]);
});

const catalogYamlOf = (catalog: OlmCatalog) => catalog[OUTPUT]().tree.text('catalog.yaml')!;

function catalogOf(bundle: OlmBundle, props: Partial<OlmCatalogProps> = {}): OlmCatalog {
  return new OlmCatalog(bundle.node.scope!, 'catalog', { bundle, image: 'quay.io/example/{package}-bundle:v{version}', ...props });
}

test('a catalogue has the package, its channels with their edges, and every bundle by its image', () => {
  released('0.1.0');
  const catalog = catalogOf(bundleOf('0.2.0', { earlierReleases: Release.allIn(releases) }), { earlierBundles: OlmBundle.allIn(releases) });
  const [pkg, channel, ...bundles] = readYamlDocuments(catalog.toFiles()['catalog.yaml']) as JsonObject[];
  expect(pkg).toMatchObject({ schema: 'olm.package', name: 'web', defaultChannel: 'stable', description: 'Serves sites.', icon: { mediatype: 'image/svg+xml' } });
  expect(channel).toEqual({ schema: 'olm.channel', name: 'stable', package: 'web', entries: [{ name: 'web.v0.2.0', replaces: 'web.v0.1.0' }, { name: 'web.v0.1.0' }] });
  expect(bundles.map(({ schema, name, image }) => [schema, name, image])).toEqual([
    ['olm.bundle', 'web.v0.1.0', 'quay.io/example/web-bundle:v0.1.0'], ['olm.bundle', 'web.v0.2.0', 'quay.io/example/web-bundle:v0.2.0'],
  ]);
  expect(listAt(bundles[0], 'properties').map(property => valueAt(property, 'type'))).toEqual(['olm.gvk', 'olm.gvk', 'olm.package', 'olm.csv.metadata']);
  expect(catalog.check()).toEqual([]);
});

test('a catalogue tells what should not be used any more', () => {
  const catalog = catalogOf(bundleOf('0.2.0'), { deprecations: [Deprecation.release('web.v0.2.0', 'Use 0.3.0.')] });
  expect((readYamlDocuments(catalog.toFiles()['catalog.yaml']) as JsonObject[]).at(-1)).toEqual({
    schema: 'olm.deprecations', package: 'web', entries: [{ reference: { schema: 'olm.bundle', name: 'web.v0.2.0' }, message: 'Use 0.3.0.' }],
  });
});

test('a deprecation of what is not there is an error of the catalogue', () => {
  const catalog = catalogOf(bundleOf('0.2.0'), { deprecations: [Deprecation.channel('fast', 'Use stable.')] });
  expect(catalog.check()).toMatchObject([{ severity: 'error', message: expect.stringContaining('cannot deprecate channel "fast"'), constructPath: 'catalog' }]);
});

test('a catalogue can be written as JSON', () => {
  expect(Object.keys(catalogOf(bundleOf('0.2.0'), { format: CatalogFormat.JSON }).toFiles())).toEqual(['.indexignore', 'catalog.json']);
});

test('what is written is a catalogue for opm, which reads every file that it is not told to ignore', () => {
  const directory = join(releases, 'catalog');
  catalogOf(bundleOf('0.2.0')).write(directory);
  expect(checkCatalog(readDirectory(directory))).toEqual([]);
});

test('templates from which opm makes catalogues lie beside the bundles', () => {
  const app = new OperatorApp({ outdir: join(releases, 'dist') });
  new OlmCatalog(app, 'catalog', { bundle: bundleOf('0.1.0', {}, app), image: 'quay.io/example/bundle:v{version}', basicTemplate: 'basic.yaml', semverTemplate: 'semver.yaml' });
  app.synth();
  const template = (name: string) => readYaml(readFileSync(join(releases, 'dist/olm/web/catalog-templates', name), 'utf8')) as JsonObject;
  expect(listAt(template('basic.yaml'), 'entries').at(-1)).toEqual({ schema: 'olm.bundle', image: 'quay.io/example/bundle:v0.1.0' });
  expect(template('semver.yaml')).toMatchObject({ schema: 'olm.semver', stable: { bundles: [{ image: 'quay.io/example/bundle:v0.1.0' }] } });
});

test('the same releases can be written in the layout from before bundles', () => {
  released('0.1.0');
  const bundle = bundleOf('0.2.0', { earlierReleases: Release.allIn(releases) });
  const manifests = new OlmPackageManifests(bundle.node.scope!, 'legacy', { bundle, earlierBundles: OlmBundle.allIn(releases) });
  const files = manifests.toFiles();
  expect(readYaml(files['web.package.yaml'])).toEqual({ packageName: 'web', channels: [{ name: 'stable', currentCSV: 'web.v0.2.0' }], defaultChannel: 'stable' });
  expect(Object.keys(files).filter(path => path.includes('clusterserviceversion'))).toEqual([
    '0.1.0/web.v0.1.0.clusterserviceversion.yaml', '0.2.0/web.v0.2.0.clusterserviceversion.yaml',
  ]);
});

test('the layout from before bundles is not written without what does not fit into a bundle', () => {
  const bundle = bundleOf('0.2.0');
  new ApiObject(bundle.operator, 'elsewhere', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'elsewhere', namespace: 'other' } });
  const manifests = new OlmPackageManifests(bundle.node.scope!, 'legacy', { bundle });
  expect(manifests.check()).toContainEqual(expect.objectContaining({ code: 'OLM081', constructPath: 'web/elsewhere' }));
  expect(() => manifests.toFiles()).toThrow('OLM081');
});

test('the files of a bundle, a catalogue and package manifests are derived once, and those of a bundle are not judged', () => {
  released('0.1.0');
  const bundle = bundleOf('0.2.0', { earlierReleases: Release.allIn(releases) });
  const earlierBundles = OlmBundle.allIn(releases);
  const catalog = catalogOf(bundle, { earlierBundles });
  const manifests = new OlmPackageManifests(bundle.node.scope!, 'legacy', { bundle, earlierBundles });
  const derived = jest.spyOn(Operator.prototype, '_inventory');
  const judged = jest.spyOn(check, 'checkBundle');
  const callsOf = (act: () => unknown) => {
    for (const spy of [derived, judged]) spy.mockClear();
    act();
    return [derived.mock.calls.length, judged.mock.calls.length];
  };
  expect(callsOf(() => bundle.toFiles())).toEqual([1, 0]);
  expect(callsOf(() => bundle.check())).toEqual([1, 1]);
  expect(callsOf(() => catalog.toFiles())).toEqual([1, 0]);
  expect(callsOf(() => catalog.releaseGraph)).toEqual([1, 0]);
  expect(callsOf(() => manifests.check())).toEqual([1, 2]);
  jest.restoreAllMocks();
});

test('a catalogue that is there is read: packages, channels, updates, and all that lies beside them', () => {
  released('0.1.0');
  const directory = join(releases, 'catalog');
  const bundle = bundleOf('0.2.0', { earlierReleases: Release.allIn(releases) });
  catalogOf(bundle, { earlierBundles: OlmBundle.allIn(releases) }).write(directory);
  const read = OlmCatalog.fromDirectory(directory);
  expect([read.packages, read.channels('web'), read.check()]).toEqual([['web'], ['stable'], []]);
  expect(read.entries('web', 'stable')).toEqual([{ name: 'web.v0.2.0', replaces: 'web.v0.1.0', skips: [] }, { name: 'web.v0.1.0', skips: [] }]);
  expect(Object.keys(read.toFiles())).toEqual(['.indexignore', 'catalog.yaml']);
  expect(() => read.entries('web', 'fast')).toThrow("There is no channel 'fast' of web; there are stable.");
});

test('a catalogue without a release that the bundle was told of is an error', () => {
  released('0.1.0');
  const catalog = catalogOf(bundleOf('0.2.0', { earlierReleases: Release.allIn(releases) }));
  expect(catalog.check().map(({ code, severity }) => [code, severity])).toContainEqual(['OLM348', 'error']);
});

test('bundles with one image are an error', () => {
  released('0.1.0');
  const bundle = bundleOf('0.2.0', { earlierReleases: Release.allIn(releases) });
  const catalog = catalogOf(bundle, { earlierBundles: OlmBundle.allIn(releases), image: 'quay.io/example/bundle:latest' });
  expect(catalog.check().map(({ code }) => code)).toEqual(['OLM339']);
});

test.each<[string, unknown, string]>([
  ['a placeholder that there is not', 'quay.io/example/web:v{verison}', 'has {verison} in it, which is none of {package}, {name}, {version}; did you mean {version}?'],
  ['another one', 'quay.io/example/web:{digest}', 'has {digest} in it, which is none of {package}, {name}, {version}.'],
  ['nothing', ' ', "image is the image of each bundle as text, as 'quay.io/example/{package}-bundle:v{version}', not \" \"."],
  ['no text', undefined, 'not undefined.'],
  ['no reference', 'quay.io/example/web:{version', 'makes no reference of an image: '],
])('a catalogue with images of %s is refused', (_, image, message) => {
  expect(() => catalogOf(bundleOf('0.2.0'), { image: image as string })).toThrow(message);
});

test('releases of one version need an image by their names', () => {
  released('0.2.0', { release: '1' });
  const make = (image: string) => catalogOf(bundleOf('0.2.0', { release: '2' }), { earlierBundles: OlmBundle.allIn(releases), image });
  expect(() => make('quay.io/example/web:v{version}')).toThrow(
    'the image "quay.io/example/web:v{version}" is the same for all releases of the version 0.2.0: write {name} into it.');
  const bundles = readYamlDocuments(catalogYamlOf(make('quay.io/example/web:{name}'))).filter(blob => valueAt(blob, 'schema') === 'olm.bundle');
  expect(bundles.map(blob => valueAt(blob, 'image'))).toEqual(['quay.io/example/web:web-v0.2.0-1', 'quay.io/example/web:web-v0.2.0-2']);
});

test('a version with build metadata has a tag, in which there is no +', () => {
  const [, , blob] = readYamlDocuments(catalogYamlOf(catalogOf(bundleOf('0.2.0+4')))) as JsonObject[];
  expect([blob.name, blob.image]).toEqual(['web.v0.2.0-4', 'quay.io/example/web-bundle:v0.2.0-4']);
});

test.each(['../evil.yaml', '/tmp/evil.yaml', 'a/b.yaml', '.hidden.yaml', 'basic.txt'])('a template called %s is refused', basicTemplate => {
  expect(catalogOf(bundleOf('0.2.0'), { basicTemplate }).check()).toMatchObject([{ code: 'OLM349', message: expect.stringContaining('is no name of a YAML file') }]);
});

test('a package in the layout from before bundles, and a wrong folder, are no folder of bundles', () => {
  const bundle = bundleOf('0.1.0');
  const older = join(releases, 'older');
  new OlmPackageManifests(bundle.node.scope!, 'legacy', { bundle }).write(older);
  expect(() => OlmBundle.allIn(older)).toThrow('PackageManifestsDirectory.fromDirectory reads it, and makes bundles of it.');
  expect(() => OlmBundle.fromDirectory(older)).toThrow('PackageManifestsDirectory.fromDirectory reads it, and makes bundles of it.');
  expect(Release.allIn(older).map(({ version }) => version)).toEqual(['0.1.0']);
  for (const read of [OlmBundle.allIn, Release.allIn, Release.fromDirectory, PackageManifestsDirectory.fromDirectory, OlmCatalog.fromDirectory]) {
    expect(() => read(join(releases, 'oldr'))).toThrow(`There is no folder '${releases}/oldr': `);
    expect(() => read(join(releases, 'oldr'))).toThrow(`Did you mean '${older}'?`);
  }
});

test('a folder without bundles, or that is a bundle, is no folder of releases', () => {
  expect(() => Release.allIn(releases)).toThrow('There is no bundle in the folders of');
  released('0.1.0');
  expect(() => OlmBundle.allIn(join(releases, '0.1.0'))).toThrow('is the folder of one bundle; name the folder of the package');
});
