import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { PackageManifest, PackageManifestSpecScopes } from '../imports/manifests.package-operator.run';
import { ClusterServiceVersion, IntOrString } from '../imports/operators.coreos.com';
import { ClusterPackage } from '../imports/package-operator.run';
import { generateImports, main } from '../scripts/generate-imports';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const GADGET = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: gadgets.example.com }
spec:
  group: example.com
  names: { kind: Gadget, plural: gadgets }
  versions:
  - name: v1
    storage: true
    schema:
      openAPIV3Schema:
        description: Secret recipe of the kind.
        properties:
          metadata: { type: object }
          spec:
            type: object
            description: Secret recipe of the spec.
            required: [description]
            properties:
              description: { type: string, description: Secret recipe of the field. }
              port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }
              since: { type: string, format: date-time }
              mode: { type: string, enum: [Fast, Slow] }
              answer: { type: string, enum: ["yes", "YES", ""] }
              free: { type: object, x-kubernetes-preserve-unknown-fields: true, properties: { known: { type: string } } }
              alike: { type: object, properties: { fooBar: { type: string }, foo-bar: { type: string } } }
              odd: { type: object, properties: { "it's": { type: string } } }
          status: { type: object, properties: { ready: { type: boolean } } }
  - name: v1beta1
    schema: { openAPIV3Schema: { type: object } }
`;

/** The file that comes of some definitions. */
function generate(...definitions: string[]): string {
  const source = join(folder, 'crds');
  mkdirSync(source, { recursive: true });
  definitions.forEach((definition, index) => writeFileSync(join(source, `${index}.yaml`), definition));
  generateImports([source], join(folder, 'out'));
  return readFileSync(join(folder, 'out', 'example.com.ts'), 'utf8');
}

test('a ClusterPackage is written as Kubernetes reads it', () => {
  const chart = Testing.chart();
  new ClusterPackage(chart, 'package', {
    metadata: { name: 'web' },
    spec: { image: 'quay.io/example/web:1', config: { replicas: 2, key_kept: true } },
  });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'package-operator.run/v1alpha1',
    kind: 'ClusterPackage',
    metadata: { name: 'web' },
    spec: { image: 'quay.io/example/web:1', config: { replicas: 2, key_kept: true } },
  }]);
});

test('a ClusterServiceVersion is written as Kubernetes reads it', () => {
  const chart = Testing.chart();
  new ClusterServiceVersion(chart, 'csv', {
    metadata: { name: 'web.v1.0.0' },
    spec: {
      displayName: 'Web',
      installModes: [{ type: 'AllNamespaces', supported: true }],
      install: {
        strategy: 'deployment',
        spec: {
          deployments: [{
            name: 'web',
            spec: {
              selector: { matchLabels: { app: 'web' } },
              template: {
                metadata: { labels: { app: 'web' } },
                spec: {
                  hostIpc: false,
                  containers: [{
                    name: 'web',
                    readinessProbe: { httpGet: { path: '/', port: IntOrString.fromNumber(8080) } },
                    resources: { limits: { memory: IntOrString.fromString('1Gi') } },
                  }],
                },
              },
            },
          }],
        },
      },
    },
  });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: { name: 'web.v1.0.0' },
    spec: {
      displayName: 'Web',
      installModes: [{ type: 'AllNamespaces', supported: true }],
      install: {
        strategy: 'deployment',
        spec: {
          deployments: [{
            name: 'web',
            spec: {
              selector: { matchLabels: { app: 'web' } },
              template: {
                metadata: { labels: { app: 'web' } },
                spec: {
                  hostIPC: false,
                  containers: [{
                    name: 'web',
                    readinessProbe: { httpGet: { path: '/', port: 8080 } },
                    resources: { limits: { memory: '1Gi' } },
                  }],
                },
              },
            },
          }],
        },
      },
    },
  }]);
});

test('a PackageManifest, which has no definition on a cluster, has types too', () => {
  const chart = Testing.chart();
  new PackageManifest(chart, 'manifest', {
    metadata: { name: 'web' },
    spec: {
      scopes: [PackageManifestSpecScopes.CLUSTER],
      phases: [{ name: 'deploy' }],
      components: {},
      config: { openApiv3Schema: { type: 'object' } },
    },
    test: { template: [{ name: 'defaults', context: { config: {} } }] },
  });
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'manifests.package-operator.run/v1alpha1',
    kind: 'PackageManifest',
    metadata: { name: 'web' },
    spec: {
      scopes: ['Cluster'],
      phases: [{ name: 'deploy' }],
      components: {},
      config: { openAPIV3Schema: { type: 'object' } },
    },
    test: { template: [{ name: 'defaults', context: { config: {} } }] },
  }]);
});

test('the same definitions give the same bytes, in whatever order they are read', () => {
  const widget = GADGET.replace('kind: Gadget', 'kind: Widget');
  const first = generate(GADGET, widget);
  expect(first).toContain('export class Widget extends ApiObject');
  expect(generate(widget, GADGET)).toBe(first);
});

test('the committed types of the package manifest are those of its schema', () => {
  const root = join(__dirname, '..', 'imports');
  const [file] = generateImports([join(root, 'schemas')], folder);
  expect(readdirSync(folder)).toEqual(['manifests.package-operator.run.ts']);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(root, file), 'utf8'));
});

test('descriptions are left out, fields named description are not', () => {
  const code = generate(GADGET);
  expect(code).not.toContain('Secret recipe');
  expect(code).toContain('/** A Gadget (example.com/v1). */');
  expect(code).toContain('readonly description: string;');
});

test('each version has its class, the stored one without a version in its name', () => {
  expect(generate(GADGET).match(/export class \w+ extends/g)).toEqual(['export class Gadget extends', 'export class GadgetV1beta1 extends']);
});

test('what a type cannot say without losing something is left open', () => {
  const code = generate(GADGET);
  expect(code).toContain('readonly port?: IntOrString;');
  expect(code).toContain('readonly since?: string;');
  expect(code).toContain('readonly mode?: GadgetSpecMode;');
  expect(code).toContain('readonly answer?: string;');
  expect(code).toContain('readonly free?: any;');
  expect(code).toContain('readonly alike?: any;');
  expect(code).toContain('readonly odd?: any;');
  expect(code).not.toContain('status');
});

test('a kind that is defined twice is refused', () => {
  expect(() => generate(GADGET, GADGET)).toThrow('Two types would be named Gadget.');
});

test('a name that cannot stand in code is refused', () => {
  expect(() => generate(GADGET.replace('kind: Gadget', "kind: \"Gadget' }\""))).toThrow('which does not match');
});

test('the command says what it wrote, and what is wrong with its folders', () => {
  const said: string[] = [];
  for (const stream of ['log', 'error'] as const) jest.spyOn(console, stream).mockImplementation((...text) => void said.push(text.join(' ')));
  const target = join(folder, 'out');
  expect(main([], target)).toBe(2);
  expect(said.splice(0)).toEqual([expect.stringMatching(/^Usage: npm run imports -- FOLDER/)]);
  expect(main([join(folder, 'nowhere')], target)).toBe(2);
  expect(said.splice(0)[0]).toBe(`There is no folder ${join(folder, 'nowhere')}.`);
  expect(main([folder], target)).toBe(1);
  expect(said.splice(0)).toEqual([`There is no CustomResourceDefinition in ${folder}.`]);
  writeFileSync(join(folder, 'gadget.yaml'), GADGET);
  expect(main([folder], target)).toBe(0);
  expect(said.splice(0)).toEqual([join(target, 'example.com.ts'), join(target, 'manifests.package-operator.run.ts')]);
  jest.restoreAllMocks();
});
