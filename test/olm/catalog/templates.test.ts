import { bundle } from './blobs';
import { FileTree } from '../../../src/files/file-tree';
import { JsonObject, textAt } from '../../../src/kube/json';
import { emitYaml } from '../../../src/kube/yaml/emit';
import { RenderedBundle } from '../../../src/olm/catalog/bundle/bundle-blob';
import { basicTemplateOf } from '../../../src/olm/catalog/template/basic';
import { semverTemplateOf } from '../../../src/olm/catalog/template/semver';
import { readTemplates, renderTemplate, renderTemplates } from '../../../src/olm/catalog/template/templates';

function source(...versions: string[]): Map<string, RenderedBundle> {
  return new Map(versions.map(version => [version, { blob: bundle(version), csv: { spec: { description: `Lamp ${version}` } } }]));
}

function semver(template: JsonObject, ...versions: string[]): JsonObject[] {
  return renderTemplate(emitYaml({ schema: 'olm.semver', ...template }), source(...versions));
}

function stable(...versions: string[]): JsonObject {
  return { stable: { bundles: versions.map(image => ({ image })) } };
}

test('the last patch of each minor version replaces the last one of the minor version before, and skips the rest', () => {
  const versions = ['1.0.0', '1.0.1', '1.1.0', '1.1.1'];
  const channels = semver({ generateMajorChannels: true, ...stable(...versions) }, ...versions).filter(({ schema }) => schema === 'olm.channel');
  expect(channels.map(({ name, entries }) => [name, entries])).toEqual([['stable-v1', [
    { name: 'lamp.v1.0.0' }, { name: 'lamp.v1.0.1', skips: ['lamp.v1.0.0'] },
    { name: 'lamp.v1.1.0' }, { name: 'lamp.v1.1.1', replaces: 'lamp.v1.0.1', skips: ['lamp.v1.0.0', 'lamp.v1.1.0'] },
  ]]]);
});

test('the default channel is the one that begins with the highest version, whatever kind is preferred', () => {
  const template = { generateMajorChannels: true, generateMinorChannels: true, defaultChannelTypePreference: 'major', ...stable('2.0.0', '2.1.0') };
  expect(semver(template, '2.0.0', '2.1.0')[0]).toEqual({ schema: 'olm.package', name: 'lamp', defaultChannel: 'stable-v2.1', description: 'Lamp 2.1.0' });
});

test.each([
  [{ ...stable('1.0.0'), extra: 1 }, 'render: unable to read file: error unmarshaling JSON: while decoding JSON: json: unknown field "extra"'],
  [{ ...stable('1.0.0'), defaultChannelTypePreference: 'major' }, 'schema attribute mismatch: DefaultChannelTypePreference set to \'major\''],
  [stable(), 'render: no bundles specified or no bundles could be rendered'],
  [stable('1.0.0', '1.0.0'), 'render: unable to post-process bundle info: duplicate bundle name "lamp.v1.0.0"'],
  [stable('1.0.0+a', '1.0.0+b'), 'bundle version "1.0.0+b" cannot be compared to "1.0.0"'],
  [stable('9.9.9'), 'no bundle for image "9.9.9"'],
])('a semver template %j is refused', (template, message) => {
  expect(() => semver(template, '1.0.0', '1.0.0+a', '1.0.0+b')).toThrow(message);
});

test('a basic template is a catalog whose bundles are named by image', () => {
  const channel = { schema: 'olm.channel', name: 'stable', package: 'lamp', entries: [{ name: 'lamp.v1.0.0' }] };
  const template = basicTemplateOf([bundle('1.0.0'), channel]);
  expect(template).toEqual({ schema: 'olm.template.basic', entries: [channel, { schema: 'olm.bundle', image: 'quay.io/example/lamp-bundle:v1.0.0' }] });
  const bundles = new Map([['quay.io/example/lamp-bundle:v1.0.0', { blob: bundle('1.0.0'), csv: {} }]]);
  expect(renderTemplate(emitYaml(template), bundles)).toEqual([channel, bundle('1.0.0')]);
});

test('a bundle of a basic template that says more than its image is refused', () => {
  const template = { schema: 'olm.template.basic', entries: [bundle('1.0.0')] };
  expect(() => renderTemplate(emitYaml(template), new Map())).toThrow('unexpected fields present in basic template bundle');
});

test('a semver template can be made of the channels of a catalog', () => {
  const bundles = ['1.0.0', '1.1.0'].map(version => bundle(version));
  const catalog = [...bundles, { schema: 'olm.channel', name: 'fast-v1', package: 'lamp', entries: bundles.map(({ name }) => ({ name: name! })) }];
  const options = { generateMajorChannels: true, generateMinorChannels: false, preference: 'major' as const };
  expect(semverTemplateOf(catalog, options).fast).toEqual({ bundles: bundles.map(blob => ({ image: textAt(blob, 'image') })) });
  expect(() => semverTemplateOf([{ schema: 'olm.channel', name: 'beta' }], options)).toThrow('no channel "beta"');
});

test('templates are found by their schema', () => {
  const tree = new FileTree([['a.yaml', 'Schema: olm.semver\nStable: {}\n'], ['b.yaml', 'just: this\n'], ['c.md', 'schema: olm.semver\n']]);
  const templates = [{ file: 'a.yaml', schema: 'olm.semver', content: { Schema: 'olm.semver', Stable: {} } }];
  expect(readTemplates(tree)).toEqual(templates);
  expect(readTemplates(renderTemplates(templates))).toEqual(templates);
});
