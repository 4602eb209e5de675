import { KustomizeCase } from './kustomize-case';
import { MANIFESTS } from './manifests';
import { Random } from '../random';

const SEED = 20_260;
/** What patches and generators of any layer are about. */
const ALWAYS = ['deployment.yaml', 'config.yaml'];

/** Kustomizations by chance: one to three layers over some of the manifests. */
export function generatedCases(count: number): KustomizeCase[] {
  const random = new Random(SEED);
  return Array.from({ length: count }, (_, index) => generated(random, index));
}

function generated(random: Random, index: number): KustomizeCase {
  const manifests = Object.keys(MANIFESTS).filter(file => file !== 'nulls.yaml' && (ALWAYS.includes(file) || random.chance(0.6)));
  const files: { [path: string]: string } = Object.fromEntries(manifests.map(file => [`layer0/${file}`, MANIFESTS[file]!]));
  const layers = random.int(1, 3);
  for (let layer = 0; layer < layers; layer++) {
    const resources = layer === 0 ? manifests : [`../layer${layer - 1}`];
    files[`layer${layer}/kustomization.yaml`] = kustomization(random, layer, resources);
  }
  return { name: `by chance ${index}`, folder: `layer${layers - 1}`, files };
}

/** A field, how often it is there, and how it is made. */
type Field = readonly [share: number, make: (random: Random, layer: number) => string];

function kustomization(random: Random, layer: number, resources: readonly string[]): string {
  const fields = FIELDS.filter(([share]) => random.chance(share)).map(([, make]) => make(random, layer));
  return `resources: [${resources.join(', ')}]\n${fields.join('')}`;
}

const IMAGES = ['side', 'example.org/web', 'example.org/tools/prepare', 'db', 'example.org/tools/.*'];
const KINDS = ['Deployment', 'Service', 'ConfigMap', 'Secret', 'ServiceAccount', 'Role', 'ClusterRole', 'RoleBinding', '.*Binding', 'Gadget', 'StatefulSet', 'Certificate'];
const TARGETS = [
  ...KINDS.map(kind => `{kind: ${kind}}`), '{name: web}', '{name: my-.*}', '{group: apps}', '{version: v1, name: w.*}', '{namespace: there}', '{namespace: default}',
  '{labelSelector: app=web}', '{labelSelector: "!app"}', '{annotationSelector: note}', '{kind: Deployment, namespace: "t.*"}', '{name: .*}',
];
const OPERATIONS = [
  '{"op": "add", "path": "/metadata/labels", "value": {"patched": "yes"}}', '{"op": "add", "path": "/metadata/annotations", "value": {"patched": "1"}}',
  '{"op": "replace", "path": "/metadata/name", "value": "renamed"}', '{"op": "add", "path": "/metadata/annotations/more", "value": "2"}',
  '{"op": "add", "path": "/more", "value": [1, {"a": null}]}',
];
const MERGES = [
  'spec: {template: {spec: {containers: [{name: main, image: patched, env: [{name: FIRST, value: patched}]}]}}}',
  'spec: {template: {spec: {containers: [{name: extra, image: extra, ports: [{containerPort: 1}]}], volumes: [{name: data, $patch: delete}]}}}',
  'spec: {template: {spec: {containers: [{name: side, $patch: delete}, {name: main, ports: [{containerPort: 8080, protocol: TCP, name: patched}]}]}}}',
  'spec: {template: {spec: {affinity: null, tolerations: [{operator: Exists}], imagePullSecrets: [{name: access}, {name: more}]}}}',
  'spec: {template: {spec: {containers: [{name: main, args: [--patched], envFrom: [{secretRef: {name: access}}], volumeMounts: [{mountPath: /data, $patch: delete}, {mountPath: /x, name: x}]}]}}}',
  'spec: {template: {metadata: {labels: {$patch: replace, app: web}}, spec: {topologySpreadConstraints: [{topologyKey: zone, whenUnsatisfiable: DoNotSchedule, maxSkew: 7}]}}}',
];
const SOURCES = ['metadata.name', 'spec.replicas', 'spec.template.spec.containers.[name=main].name', 'spec.template.spec.serviceAccountName', 'spec.selector', 'apiVersion'];
const PATHS = [
  'metadata.namespace', 'metadata.labels.copied', 'metadata.annotations.[example.org/copied]', 'spec.template.spec.containers.[name=main].image',
  'spec.template.spec.containers.*.image', 'spec.template.spec.containers.0.args.1', 'spec.replicas', 'spec.ports.0.port', 'spec.items.[name=.*].value',
  'spec.template.spec.containers.[name=main].env.[name=NEW].value',
];

function id(random: Random): string {
  return random.pick(['there', 'elsewhere', 'default', 'system']);
}

const FIELDS: readonly Field[] = [
  [0.5, (random, layer) => `namePrefix: ${random.pick(['my-', 'p', 'a.b-'])}${layer}-\n`],
  [0.3, (random, layer) => `nameSuffix: -${random.pick(['x', 'v1'])}${layer}\n`],
  [0.5, random => `namespace: ${id(random)}\n`],
  [0.3, random => `commonLabels: {${random.pick(['team', 'app'])}: ${random.pick(['blue', 'red'])}}\n`],
  [0.3, random => `labels:\n- pairs: {${random.pick(['one', 'two'])}: "1"}\n  ${random.pick(['includeSelectors', 'includeTemplates'])}: ${random.chance(0.5)}\n`],
  [0.3, () => 'commonAnnotations: {note: all}\n'],
  [0.4, random => `images:\n${random.some(1, 2, () => `- {name: ${random.pick(IMAGES)}, ${random.pick(['newTag: v9', 'newName: new/name', 'digest: "sha256:00"', 'tagSuffix: -s'])}}\n`).join('')}`],
  [0.2, random => `replicas: [{name: web, count: ${random.int(0, 5)}}]\n`],
  [0.4, (random, layer) => `configMapGenerator:\n- {name: ${`made${layer}`}, literals: [a=${random.int(1, 3)}], behavior: create${random.chance(0.2) ? ', options: {disableNameSuffixHash: true}' : ''}}\n`
    + (random.chance(0.3) ? '- {name: settings, behavior: merge, literals: [merged=1]}\n' : '')],
  [0.2, (_, layer) => `secretGenerator: [{name: hidden${layer}, literals: [p=1]}]\n`],
  [0.1, () => 'sortOptions: {order: fifo}\n'],
  [0.5, random => `patches:\n${random.some(1, 3, () => patch(random)).join('')}`],
  [0.2, random => `patchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: web}\n  ${random.pick(MERGES)}\n`],
  [0.3, random => `replacements:\n${random.some(1, 2, () => replacement(random)).join('')}`],
  [0.2, (random, layer) => `vars:\n- {name: ${layer === 0 ? 'PEER' : `VAR${layer}`}, objref: {kind: Deployment, apiVersion: apps/v1, name: web}, fieldref: {fieldPath: ${random.pick(['metadata.name', 'spec.replicas', 'metadata.namespace'])}}}\n`],
];

function patch(random: Random): string {
  if (random.chance(0.4)) return `- target: ${random.pick(TARGETS)}\n  patch: '[${random.some(1, 2, () => random.pick(OPERATIONS)).join(', ')}]'\n`;
  const text = `    apiVersion: apps/v1\n    kind: Deployment\n    metadata: {name: web${random.chance(0.3) ? ', labels: {merged: "1"}' : ''}}\n    ${random.pick(MERGES)}\n`;
  return `- ${random.chance(0.3) ? `target: ${random.pick(['{kind: Deployment}', '{group: apps, kind: .*Set|Deployment}', '{labelSelector: app=web, kind: Deployment}'])}\n  ` : ''}patch: |-\n${text}`;
}

function replacement(random: Random): string {
  const create = random.chance(0.8) ? '\n    options: {create: true}' : '';
  return `- source: {kind: ${random.pick(['Deployment', 'Deployment', 'Service'])}, fieldPath: ${JSON.stringify(random.pick(SOURCES))}}
  targets:
  - select: ${random.pick(TARGETS)}
    fieldPaths: [${JSON.stringify(random.pick(PATHS))}]${create}
`;
}
