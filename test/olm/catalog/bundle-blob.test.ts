import { FileTree } from '../../../src/files/file-tree';
import { isJsonObject, JsonObject, listAt, textAt } from '../../../src/kube/json';
import { emitYaml } from '../../../src/kube/yaml/emit';
import { renderBundleBlob } from '../../../src/olm/catalog/bundle/bundle-blob';

const CSV: JsonObject = {
  apiVersion: 'operators.coreos.com/v1alpha1',
  kind: 'ClusterServiceVersion',
  metadata: { name: 'lamp.v1.0.0', annotations: { capabilities: 'Basic Install' } },
  spec: {
    version: '1.0.0',
    displayName: 'Lamp',
    customresourcedefinitions: { required: [{ name: 'bulbs.example.com', version: 'v1', kind: 'Bulb' }] },
    install: { strategy: 'deployment', spec: { deployments: [{ name: 'lamp', spec: { template: { spec: { containers: [{ image: 'quay.io/example/lamp:v1' }] } } } }] } },
    relatedImages: [{ name: 'shade', image: 'quay.io/example/shade:v1' }],
  },
};
const ANNOTATIONS = { annotations: { 'operators.operatorframework.io.bundle.package.v1': 'lamp', 'operators.operatorframework.io.bundle.channels.v1': 'stable' } };

function files(more: { [path: string]: JsonObject } = {}): FileTree {
  const all = { 'manifests/lamp.clusterserviceversion.yaml': CSV, 'metadata/annotations.yaml': ANNOTATIONS, ...more };
  return new FileTree(Object.entries(all).map(([path, content]) => [path, emitYaml(content)]));
}

const image = ({ package: name, version }: { package: string; version: string }) => `quay.io/example/${name}-bundle:v${version}`;

test('a bundle carries its package, what it requires, and its objects at the end', () => {
  const { blob } = renderBundleBlob(files({
    'metadata/dependencies.yaml': { dependencies: [{ type: 'olm.package', value: { packageName: 'socket', version: '>=1.0.0' } }] },
    'metadata/properties.yaml': { properties: [{ type: 'z.example.com', value: true }, { type: 'z.example.com', value: true }] },
  }));
  expect(listAt(blob, 'properties').slice(0, -1)).toEqual([
    { type: 'olm.gvk.required', value: { group: 'example.com', kind: 'Bulb', version: 'v1' } },
    { type: 'olm.package', value: { packageName: 'lamp', version: '1.0.0' } },
    { type: 'olm.package.required', value: { packageName: 'socket', versionRange: '>=1.0.0' } },
    { type: 'z.example.com', value: true },
  ]);
  const data = textAt(listAt(blob, 'properties').at(-1), 'value', 'data')!;
  expect(JSON.parse(Buffer.from(data, 'base64').toString())).toEqual(CSV);
});

test('related images are those that are listed, the bundle\'s and those of containers', () => {
  const { blob } = renderBundleBlob(files(), { image });
  expect(blob.relatedImages).toEqual([
    { name: '', image: 'quay.io/example/lamp-bundle:v1.0.0' }, { name: '', image: 'quay.io/example/lamp:v1' }, { name: 'shade', image: 'quay.io/example/shade:v1' },
  ]);
});

test('with an image the objects can be replaced by the metadata of the ClusterServiceVersion', () => {
  const { blob } = renderBundleBlob(files(), { image, migrate: true });
  expect(listAt(blob, 'properties').at(-1)).toEqual({
    type: 'olm.csv.metadata',
    value: {
      annotations: { capabilities: 'Basic Install' },
      apiServiceDefinitions: {},
      crdDescriptions: { required: [{ name: 'bulbs.example.com', version: 'v1', kind: 'Bulb' }] },
      displayName: 'Lamp',
      provider: {},
    },
  });
  expect(listAt(renderBundleBlob(files(), { migrate: true }).blob, 'properties').filter(isJsonObject).at(-1)!.type).toBe('olm.bundle.object');
});

test('a comment that stands alone before a separator hides the object, as it does from opm', () => {
  const hidden = new FileTree([...files().entries()].map(([path, text]) => [path, path.startsWith('manifests/') ? `# License\n---\n${String(text)}` : text]));
  expect(() => renderBundleBlob(hidden)).toThrow('no bundle objects found');
});

test('an API that no CustomResourceDefinition has is refused in the words of opm', () => {
  const owning = { ...CSV, spec: { version: '1.0.0', customresourcedefinitions: { owned: [{ name: 'lamps.example.com', version: 'v1', kind: 'Lamp' }] } } };
  expect(() => renderBundleBlob(files({ 'manifests/lamp.clusterserviceversion.yaml': owning })))
    .toThrow('error checking provided apis in bundle lamp.v1.0.0: couldn\'t find example.com/v1/Lamp (lamps) in bundle. found: map[]');
});
