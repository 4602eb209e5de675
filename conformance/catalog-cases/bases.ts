import { emitYaml, type JsonObject } from '../subject';

/** A catalog to change: path to blobs; a path that ends with `.json` holds JSON. */
export type Catalog = ReadonlyMap<string, readonly JsonObject[]>;

const CSV = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'ClusterServiceVersion', metadata: { name: 'inline.v1.0.0' }, spec: {} };

function bundle(packageName: string, version: string, more: JsonObject = {}, release?: string): JsonObject {
  const name = release === undefined ? `${packageName}.v${version}` : `${packageName}-v${version}-${release}`;
  return {
    schema: 'olm.bundle',
    name,
    package: packageName,
    image: `quay.io/example/${packageName}-bundle:v${version.replace('+', '_')}`,
    properties: [
      { type: 'olm.package', value: { packageName, version, ...release !== undefined && { release } } },
      { type: 'olm.gvk', value: { group: 'example.com', kind: 'Widget', version: 'v1' } },
    ],
    relatedImages: [{ name: '', image: `quay.io/example/${packageName}:v1` }, { name: 'sidecar', image: `example.com:5000/side/car@sha256:${'0a'.repeat(32)}` }],
    ...more,
  };
}

/** One channel of each form of graph: a chain, skips, a skipRange, a cut history. */
const WIDGETS: JsonObject[] = [
  { schema: 'olm.package', name: 'widgets', defaultChannel: 'stable', description: 'Widgets', icon: { base64data: 'iVBORw0KGgo=', mediatype: 'image/png' } },
  {
    schema: 'olm.channel',
    package: 'widgets',
    name: 'stable',
    entries: [
      { name: 'widgets.v1.0.0', replaces: 'widgets.v0.9.0' },
      { name: 'widgets.v1.1.0', replaces: 'widgets.v1.0.0' },
      { name: 'widgets.v1.2.0', replaces: 'widgets.v1.1.0', skipRange: '>=1.0.0 <1.2.0' },
    ],
  },
  {
    schema: 'olm.channel',
    package: 'widgets',
    name: 'fast',
    entries: [
      { name: 'widgets.v1.1.0', skips: ['widgets.v1.0.0'] },
      { name: 'widgets.v1.0.0' },
      { name: 'widgets.v1.3.0-rc.1', replaces: 'widgets.v1.1.0', skips: ['widgets.v1.2.0', 'widgets.v1.1.1'] },
    ],
  },
  ...['1.0.0', '1.1.0', '1.2.0', '1.3.0-rc.1'].map(version => bundle('widgets', version)),
  {
    schema: 'olm.deprecations',
    package: 'widgets',
    entries: [
      { reference: { schema: 'olm.bundle', name: 'widgets.v1.0.0' }, message: 'widgets.v1.0.0 is too old' },
      { reference: { schema: 'olm.channel', name: 'fast' }, message: 'use stable' },
      { reference: { schema: 'olm.package' }, message: 'use gadgets' },
    ],
  },
  { schema: 'example.com.notes', package: 'widgets', name: 'note', text: 'kept' },
];

const RELEASES: JsonObject[] = [
  { schema: 'olm.package', name: 'gadgets', defaultChannel: 'candidate-v2' },
  {
    schema: 'olm.channel',
    package: 'gadgets',
    name: 'candidate-v2',
    entries: [
      { name: 'gadgets-v2.0.0-1', replaces: 'gadgets.v2.0.0' }, { name: 'gadgets.v2.0.0' }, { name: 'gadgets-v2.0.0-1.alpha', replaces: 'gadgets-v2.0.0-1' },
    ],
  },
  bundle('gadgets', '2.0.0'), bundle('gadgets', '2.0.0', {}, '1'), bundle('gadgets', '2.0.0', {}, '1.alpha'),
];

const INLINE: JsonObject[] = [
  { schema: 'olm.package', name: 'inline', defaultChannel: 'alpha' },
  { schema: 'olm.channel', package: 'inline', name: 'alpha', entries: [{ name: 'inline.v1.0.0' }] },
  bundle('inline', '1.0.0', {
    image: '',
    properties: [
      { type: 'olm.package', value: { packageName: 'inline', version: '1.0.0' } },
      { type: 'olm.package.required', value: { packageName: 'widgets', versionRange: '>=1.0.0' } },
      { type: 'olm.maxOpenShiftVersion', value: '4.20' },
      { type: 'olm.csv.metadata', value: { displayName: 'Inline', installModes: [{ type: 'AllNamespaces', supported: true }], provider: { name: 'Example' } } },
      { type: 'olm.bundle.object', value: { data: Buffer.from(JSON.stringify(CSV)).toString('base64') } },
      { type: 'olm.bundle.object', value: { data: Buffer.from(emitYaml({ kind: 'ConfigMap', data: { a: 'b' } })).toString('base64') } },
    ],
  }),
];

/** Small catalogs with all that a catalog can say. */
export const BASES: readonly Catalog[] = [
  new Map([['widgets/catalog.yaml', WIDGETS]]),
  new Map([['widgets/catalog.json', WIDGETS]]),
  new Map([['gadgets/catalog.yaml', RELEASES], ['inline/catalog.json', INLINE], ['widgets/catalog.yaml', WIDGETS]]),
  new Map(WIDGETS.map((blob, index) => [`widgets/${String(blob.schema)}-${index}.yaml`, [blob]])),
  new Map([['catalog.yaml', RELEASES]]),
  new Map([['inline.yaml', INLINE]]),
];
