import * as fc from 'fast-check';
import { FileTree } from '../../src/files/file-tree';
import { JsonObject } from '../../src/kube/json';
import { OlmModel } from '../../src/olm/model';
import { readBundle } from '../../src/olm/read';
import { renderBundle } from '../../src/olm/render';

const CSV: JsonObject = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'ClusterServiceVersion', metadata: { name: 'a.v1.0.0' }, spec: {} };
const CONFIG: JsonObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } };

/** A model as it would be, had it not been read. */
function withoutTexts({ csv, objects, annotations, ...others }: OlmModel): OlmModel {
  return {
    ...others,
    ...(csv !== undefined && { csv: { ...csv, text: undefined } }),
    objects: objects.map(file => ({ ...file, text: undefined })),
    ...(annotations !== undefined && { annotations: { ...annotations, text: undefined } }),
  };
}

function textOf(object: JsonObject): string {
  return JSON.stringify(object);
}

test('files of metadata/ are known by what they say, and keep their names', () => {
  const { model } = readBundle(new FileTree([
    ['metadata/mine.yml', 'annotations:\n  b: c\n  a: d\n'],
    ['metadata/needs.yaml', 'dependencies: []\n'],
    ['metadata/properties.yaml', 'properties: []\n'],
    ['metadata/other.yaml', 'key: value\n'],
    ['tests/scorecard/config.yaml', 'kind: Configuration\n'],
  ]));
  expect(model).toEqual({
    objects: [],
    annotations: { file: 'metadata/mine.yml', content: { annotations: { b: 'c', a: 'd' } }, text: 'annotations:\n  b: c\n  a: d\n' },
    dependencies: { file: 'metadata/needs.yaml', content: { dependencies: [] }, text: 'dependencies: []\n' },
    properties: { file: 'metadata/properties.yaml', content: { properties: [] }, text: 'properties: []\n' },
    scorecard: { file: 'tests/scorecard/config.yaml', content: { kind: 'Configuration' }, text: 'kind: Configuration\n' },
    otherFiles: [['metadata/other.yaml', 'key: value\n']],
  });
});

test('the first ClusterServiceVersion is the bundle\'s, a second one is an object', () => {
  const { model } = readBundle(new FileTree([['manifests/b.yaml', textOf(CSV)], ['manifests/a.yaml', textOf(CONFIG)], ['manifests/c.yaml', textOf(CSV)]]));
  expect(model.csv?.file).toBe('b.yaml');
  expect(model.objects.map(({ file }) => file)).toEqual(['a.yaml', 'c.yaml']);
});

test('what cannot be read is kept as it is, and reported with its place', () => {
  const { model, findings } = readBundle(new FileTree([['manifests/a.yaml', 'a: [\n'], ['manifests/b.yaml', '- a\n'], ['README.md', 'Hello']]));
  expect(model.otherFiles).toEqual([['README.md', 'Hello'], ['manifests/a.yaml', 'a: [\n'], ['manifests/b.yaml', '- a\n']]);
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['OLM001', 'manifests/a.yaml'], ['OLM002', 'manifests/b.yaml']]);
});

test('what is not UTF-8 is kept byte for byte, and reported where it should be read', () => {
  const bytes = new Uint8Array([0xff, 0x00]);
  const tree = new FileTree([['Dockerfile', bytes], ['icon.png', bytes], ['manifests/a.yaml', bytes]]);
  const { model, findings } = readBundle(tree);
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['OLM001', 'manifests/a.yaml']]);
  expect([...renderBundle(model).entries()]).toEqual([...tree.entries()]);
});

test('what was read is written as it was: comments, styles and all', () => {
  const tree = new FileTree([
    ['Dockerfile', 'FROM scratch'],
    ['manifests/a.yaml', `# first\n${textOf(CONFIG)}\n--- # second\n${textOf(CSV)}`],
    ['manifests/csv.json', textOf(CSV)],
    ['metadata/annotations.yaml', 'annotations: {a: "b"} # no more'],
  ]);
  expect(renderBundle(readBundle(tree).model).toRecord()).toEqual(tree.toRecord());
});

test('documents after the first one, JSON and the Dockerfile survive without their texts', () => {
  const tree = new FileTree([
    ['Dockerfile', 'FROM scratch\n'],
    ['manifests/a.yaml', `${textOf(CONFIG)}\n---\n${textOf(CSV)}\n`],
    ['manifests/b.json', textOf(CONFIG)],
    ['manifests/c.json', `${textOf(CONFIG)}\n---\n${textOf(CSV)}`],
  ]);
  const rendered = renderBundle(withoutTexts(readBundle(tree).model));
  expect(JSON.parse(rendered.text('manifests/b.json')!)).toEqual(CONFIG);
  expect(readBundle(rendered).model.objects.map(({ furtherDocuments }) => furtherDocuments)).toEqual([[CSV], undefined, [CSV]]);
  expect(rendered.text('manifests/a.yaml')).toBe(
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\napiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata:\n  name: a.v1.0.0\nspec: {}\n',
  );
  expect(rendered.text('Dockerfile')).toBe('FROM scratch\n');
});

test('a ClusterServiceVersion is written in the order in which people write it', () => {
  const spec = {
    unknown: true,
    install: { spec: { clusterPermissions: [{ rules: [{ verbs: ['get'], apiGroups: [''] }], serviceAccountName: 'a' }], deployments: [] }, strategy: 'deployment' },
    version: '1.0.0',
    displayName: 'A',
  };
  const manifest: JsonObject = { spec, metadata: { labels: { b: 'c', a: 'd' }, name: 'a' }, kind: 'ClusterServiceVersion', apiVersion: 'operators.coreos.com/v1alpha1' };
  const model: OlmModel = { csv: { file: 'csv.yaml', manifest }, objects: [], otherFiles: [] };
  expect(renderBundle(model).text('manifests/csv.yaml')).toBe(`apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata:
  name: a
  labels:
    b: c
    a: d
spec:
  displayName: A
  version: 1.0.0
  install:
    strategy: deployment
    spec:
      deployments: []
      clusterPermissions:
      - serviceAccountName: a
        rules:
        - apiGroups:
          - ""
          verbs:
          - get
  unknown: true
`);
});

test('keys that mean something to JavaScript are keys like others', () => {
  const manifest = JSON.parse('{"kind": "ClusterServiceVersion", "spec": {"__proto__": {"__proto__": null}, "constructor": {"toString": 1}}}') as JsonObject;
  const text = renderBundle({ csv: { file: 'csv.yaml', manifest }, objects: [], otherFiles: [] }).text('manifests/csv.yaml');
  expect(text).toBe('kind: ClusterServiceVersion\nspec:\n  __proto__:\n    __proto__: null\n  constructor:\n    toString: 1\n');
});

test('reading what was written gives the model back', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map(value => JSON.parse(JSON.stringify(value)));
  const object = fc.record({ kind: fc.constantFrom('Service', 'ConfigMap'), metadata: fc.record({ name: fc.string() }), spec: json });
  const model = fc.record({ csv: fc.record({ spec: json, kind: fc.constant('ClusterServiceVersion') }), objects: fc.array(object, { maxLength: 4 }), annotations: fc.dictionary(fc.string(), fc.string()) })
    .map(({ csv, objects, annotations }): OlmModel => ({
      csv: { file: 'csv.yaml', manifest: csv },
      objects: objects.map((manifest, index) => ({ file: `object-${index}.yaml`, manifest })),
      annotations: { file: 'metadata/annotations.yaml', content: { annotations } },
      otherFiles: [],
    }));
  fc.assert(fc.property(model, written => {
    const { model: read, findings } = readBundle(renderBundle(written));
    expect(findings).toEqual([]);
    expect(withoutTexts(read)).toEqual(written);
  }));
});
