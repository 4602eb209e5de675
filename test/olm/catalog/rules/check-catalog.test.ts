import { FileTree } from '../../../../src/files/file-tree';
import { JsonObject } from '../../../../src/kube/json';
import { catalogOf } from '../../../../src/olm/catalog/catalog-of';
import { checkCatalog, judgeCatalog } from '../../../../src/olm/catalog/rules/check-catalog';
import { blobs, bundle, catalog } from '../blobs';

const CHAIN = [{ name: 'lamp.v1.0.0' }, { name: 'lamp.v1.1.0', replaces: 'lamp.v1.0.0' }];

/** Code, line and path of each finding. */
function found(metas: readonly JsonObject[]): string[] {
  return checkCatalog(catalog(metas)).map(({ code, path = '', line = 0 }) => `${code} ${path}:${line}`);
}

test('a sound catalog has no findings', () => {
  expect(judgeCatalog(catalog(blobs(CHAIN)))).toEqual({ findings: [] });
});

test('the first complaint is upstream\'s, and the others are found too', () => {
  const metas = [...blobs(CHAIN), bundle('2.0.0'), bundle('3.0.0', { package: 'torch' })];
  const { refusal, findings } = judgeCatalog(catalog(metas));
  expect(refusal).toBe('package "lamp", bundle "lamp.v2.0.0" not found in any channel entries');
  expect(findings.map(({ message }) => message)).toEqual([refusal, 'unknown package "torch" for bundle "lamp.v3.0.0"']);
});

test('what is wrong with the graph is told as a tree', () => {
  const metas = blobs([{ name: 'lamp.v1.0.0' }, { name: 'lamp.v1.1.0', skipRange: '<' }]);
  expect(judgeCatalog(catalog(metas)).refusal).toBe([
    'invalid index:',
    '└── invalid package "lamp":',
    '    └── invalid channel "stable":',
    '        ├── multiple channel heads found in graph: lamp.v1.0.0, lamp.v1.1.0',
    '        └── invalid bundle "lamp.v1.1.0":',
    '            └── invalid skipRange "<": Last element in range is \'||\'',
  ].join('\n'));
});

test.each([
  ['a skipped entry is not walked through', [{ name: 'lamp.v3.0.0', replaces: 'lamp.v2.0.0', skips: ['lamp.v2.0.0'] }, { name: 'lamp.v2.0.0', replaces: 'lamp.v1.0.0' }, { name: 'lamp.v1.0.0' }], 'OLM324'],
  ['a full circle has no head', [{ name: 'lamp.v1.0.0', replaces: 'lamp.v2.0.0' }, { name: 'lamp.v2.0.0', replaces: 'lamp.v1.0.0' }], 'OLM322'],
  ['a circle below the head', [{ name: 'lamp.v3.0.0', replaces: 'lamp.v2.0.0' }, { name: 'lamp.v2.0.0', replaces: 'lamp.v1.0.0' }, { name: 'lamp.v1.0.0', replaces: 'lamp.v2.0.0' }], 'OLM323'],
])('%s', (_, entries, code) => {
  expect(checkCatalog(catalog(blobs(entries))).map(finding => finding.code)).toContain(code);
});

test('the history of a channel may be cut off', () => {
  expect(found(blobs([{ name: 'lamp.v1.1.0', replaces: 'lamp.v0.9.0', skips: ['lamp.v1.0.0'] }]))).toEqual([]);
});

test('a place is that of the value in the file', () => {
  const [pkg, channel, , second] = blobs(CHAIN);
  expect(found([pkg, channel, bundle('1.0.0', { image: 'quay.io/Lamp' }), second])).toEqual(['OLM312 image:14']);
});

test('an entry without a bundle is told once, in whichever channel it is', () => {
  const channels = ['a', 'b'].map(name => ({ name, entries: [{ name: name === 'a' ? 'lamp.v9.0.0' : 'lamp.v1.0.0' }] }));
  const metas = catalogOf({ packageName: 'lamp', defaultChannel: 'a', channels, bundles: [bundle('1.0.0')] });
  expect(found(metas)).toEqual(['OLM315 entries[0]:7']);
});

test('a README breaks a catalog, unless it is ignored', () => {
  const files: [string, string][] = [...catalog(blobs(CHAIN)).entries()].map(([path, text]) => [path, String(text)]);
  expect(checkCatalog(new FileTree([...files, ['README.md', 'About\n']])).map(({ code, file }) => [code, file])).toEqual([['OLM300', 'README.md']]);
  expect(checkCatalog(new FileTree([...files, ['README.md', 'About\n'], ['.indexignore', '*.md\n']]))).toEqual([]);
});

test.each<[string, JsonObject[], string]>([
  ['a misspelt key', [{ schema: 'olm.package', name: 'torch', defaultChanel: 'x' }], 'OLM335 defaultChanel'],
  ['a key in another case', [{ schema: 'olm.package', name: 'torch', DefaultChannel: 'x' }], 'OLM336 DefaultChannel'],
  ['a misspelt schema', [{ schema: 'olm.bundles', name: 'a' }], 'OLM345 schema'],
  ['an icon of another type', [{ schema: 'olm.package', name: 'torch', icon: { base64data: 'R0lGODlh', mediatype: 'image/png' } }], 'OLM342 icon.mediatype'],
  ['a range that the resolver cannot read', [bundle('2.0.0', { properties: [{ type: 'olm.package.required', value: { packageName: 'a', versionRange: '^1' } }] })], 'OLM346 properties[0].value.versionRange'],
  ['objects in a bundle that has an image', [bundle('2.0.0', { properties: [{ type: 'olm.bundle.object', value: { data: 'e30=' } }] })], 'OLM343 undefined'],
  ['a related image without a reference', [bundle('2.0.0', { relatedImages: [{ name: 'a' }] })], 'OLM344 relatedImages[0]'],
])('upstream does not mind %s; we do', (_, metas, expected) => {
  expect(checkCatalog(catalog([...blobs(CHAIN), ...metas])).map(({ code, path }) => `${code} ${path}`)).toContain(expected);
});

test.each([
  ['a skipRange alone', [{ name: 'lamp.v1.0.0' }, { name: 'lamp.v1.1.0', skipRange: '>=1.0.0 <1.1.0' }], 'OLM337'],
  ['an update to an older version', [{ name: 'lamp.v1.1.0' }, { name: 'lamp.v1.0.0', replaces: 'lamp.v1.1.0' }], 'OLM340'],
  ['a skipRange that covers the version itself', [{ name: 'lamp.v1.0.0' }, { name: 'lamp.v1.1.0', replaces: 'lamp.v1.0.0', skipRange: '<=1.1.0' }], 'OLM341'],
])('%s is told', (_, entries, code) => {
  expect(checkCatalog(catalog(blobs(entries))).map(finding => finding.code)).toContain(code);
});

test('a channel that OLM v1 cannot select, and a deprecated default, are told', () => {
  expect(found(blobs(CHAIN, 'Stable'))).toEqual(['OLM338 name:10']);
  const metas = [...blobs(CHAIN), { schema: 'olm.deprecations', package: 'lamp', entries: [{ reference: { schema: 'olm.channel', name: 'stable' }, message: 'gone' }] }];
  expect(found(metas)).toEqual(['OLM347 defaultChannel:2']);
});

test('the order of files and blobs does not matter to the findings', () => {
  const metas = blobs([...CHAIN, { name: 'lamp.v1.2.0' }]);
  const messages = (list: JsonObject[]) => checkCatalog(catalog(list)).map(({ message }) => message).sort();
  expect(messages([...metas].reverse())).toEqual(messages(metas));
});
