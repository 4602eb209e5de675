import { rmSync } from 'node:fs';
import { byName, folderForPrograms, objectsOf, outcome, written } from './programs';
import { LAMPS, sourceOf } from './source';
import { OperatorSource } from '../../src/import/operator-source';
import { programOf } from '../../src/import/write-program';
import { JsonObject, valueAt } from '../../src/kube/json';
import { readYamlDocuments } from '../../src/kube/yaml/read';

const CSV: JsonObject = {
  kind: 'ClusterServiceVersion',
  metadata: {
    name: 'lamp-operator.v0.3.0',
    annotations: {
      'alm-examples': JSON.stringify([{ apiVersion: 'light.example.com/v1', kind: 'Lamp', metadata: { name: 'desk' }, spec: { color: 'green' } }]),
      'capabilities': 'Deep Insights',
      'categories': 'Monitoring, Lighting',
      'olm.skipRange': '<0.3.0',
    },
  },
  spec: {
    version: '0.3.0',
    displayName: 'Lamps',
    description: 'Turns lamps on.\n\nAnd off.',
    installModes: [{ type: 'OwnNamespace', supported: true }, { type: 'AllNamespaces', supported: true }, { type: 'MultiNamespace', supported: false }],
    customresourcedefinitions: {
      owned: [{
        name: 'lamps.light.example.com',
        kind: 'Lamp',
        version: 'v1',
        displayName: 'A lamp',
        description: 'It shines.',
        specDescriptors: [{ 'path': 'color', 'displayName': 'Color', 'x-descriptors': ['urn:alm:descriptor:com.tectonic.ui:text', 'urn:own'] }],
      }],
    },
  },
};

const root = folderForPrograms();
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;

function made(source: OperatorSource): { folder: string; notes: readonly string[]; text: string } {
  const { files, notes } = programOf(source);
  const text = files.paths.filter(path => path.startsWith('src/')).map(path => files.text(path)).join('\n');
  return { folder: written(root, `program-${++count}`, files), notes, text };
}

test('the program makes the objects that it was made from', () => {
  const { folder, notes } = made(sourceOf(LAMPS, { namespace: 'lamps' }));
  const expected = byName(readYamlDocuments(LAMPS) as JsonObject[]);
  delete expected['Service lamps lamp-operator-metrics']!.status;
  delete (expected['Deployment lamps lamp-operator']!.metadata as JsonObject).creationTimestamp;
  expect(objectsOf(folder)).toEqual(expected);
  expect(notes).toEqual([
    'Nothing says the version of the operator: it is 0.1.0 now.',
    'Lighthouse north is not in the bundle: A bundle cannot hold a Lighthouse.',
  ]);
});

test('neither format refuses what the program makes', () => {
  const { pko, olm } = outcome(made(sourceOf(LAMPS, { namespace: 'lamps', csv: CSV })).folder);
  expect([...pko.check(), ...olm.check()].filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('known kinds are typed, with the wrappers that their types want, and others are not', () => {
  const { text } = made(sourceOf(LAMPS, { namespace: 'lamps' }));
  expect(text.match(/new k8s\.\w+/g)).toEqual(expect.arrayContaining(['new k8s.KubeDeployment', 'new k8s.KubeClusterRole', 'new k8s.KubeService', 'new k8s.KubeConfigMap']));
  expect(text).toContain('livenessProbe: { httpGet: { path: \'/healthz\', port: k8s.IntOrString.fromString(\'https\') } }');
  expect(text).toContain('limits: { cpu: k8s.Quantity.fromNumber(1), memory: k8s.Quantity.fromString(\'64Mi\') }');
  expect(text).toContain('nonResourceUrLs: [\'/metrics\']');
  expect(text).toContain('new ApiObject(this, \'service-monitor\', {');
});

test('a field that the typed construct would lose keeps the object plain', () => {
  const { folder, text } = made(sourceOf(`
apiVersion: apps/v1
kind: Deployment
metadata: {name: lamp, namespace: lamps}
spec:
  selector: {matchLabels: {app: lamp}}
  template: {metadata: {labels: {app: lamp}}, spec: {containers: [{name: lamp, image: "quay.io/example/lamp:v1", resizePolicy: []}], hostnameOverride: lamp}}
`, { namespace: 'lamps' }));
  expect(text).toContain('new ApiObject(this, \'deployment\', {');
  expect(valueAt(objectsOf(folder)['Deployment lamps lamp'], 'spec', 'template', 'spec', 'hostnameOverride')).toBe('lamp');
});

test('images are declared once, and named wherever they stand', () => {
  const { text } = made(sourceOf(LAMPS, { namespace: 'lamps' }));
  expect(text.match(/this\.image\(.*\)/g)).toEqual([
    'this.image(\'manager\', \'quay.io/example/lamp-operator:v0.3.0\')',
    'this.image(\'bulb\', \'quay.io/example/bulb:v2\')',
  ]);
  expect(text).toContain('{ name: \'RELATED_IMAGE_BULB\', value: this.bulbImage.ref }');
  expect(text).toContain('{ name: \'SELF\', value: this.managerImage.ref }');
});

test('what the ClusterServiceVersion tells is told by the operator, its custom resources and the bundle', () => {
  const { folder, text, notes } = made(sourceOf(LAMPS, { namespace: 'lamps', csv: CSV }));
  const { operator, olm } = outcome(folder);
  expect(operator.info).toMatchObject({ version: '0.3.0', displayName: 'Lamps', description: 'Turns lamps on.\n\nAnd off.', capability: 'Deep Insights' });
  const csv = readYamlDocuments(olm.toFiles()['manifests/lamp-operator.v0.3.0.clusterserviceversion.yaml']!)[0];
  expect(valueAt(csv, 'metadata', 'annotations')).toMatchObject({ 'categories': 'Monitoring, Lighting', 'olm.skipRange': '<0.3.0' });
  expect(JSON.parse(valueAt(csv, 'metadata', 'annotations', 'alm-examples') as string)).toEqual(JSON.parse(valueAt(CSV, 'metadata', 'annotations', 'alm-examples') as string));
  expect(valueAt(csv, 'spec', 'customresourcedefinitions')).toEqual(valueAt(CSV, 'spec', 'customresourcedefinitions'));
  expect(text).toContain('categories: [Category.MONITORING, \'Lighting\']');
  expect(text).toContain('xDescriptors: [XDescriptor.TEXT, \'urn:own\']');
  expect(text).toContain('installModes: [InstallModeType.OWN_NAMESPACE, InstallModeType.ALL_NAMESPACES]');
  expect(notes).toEqual(['Lighthouse north is not in the bundle: A bundle cannot hold a Lighthouse.']);
});

test('examples are those of the source and of the ClusterServiceVersion, each once; strangers are told', () => {
  const sample = { apiVersion: 'light.example.com/v1', kind: 'Lamp', metadata: { name: 'street' } };
  const stranger = { apiVersion: 'v1', kind: 'Bulb', metadata: { name: 'spare' } };
  const { folder, notes } = made(sourceOf(LAMPS, { namespace: 'lamps', csv: CSV, samples: [sample, stranger, { ...sample, metadata: { name: 'desk' } }] }));
  const csv = readYamlDocuments(outcome(folder).olm.toFiles()['manifests/lamp-operator.v0.3.0.clusterserviceversion.yaml']!)[0];
  const examples = JSON.parse(valueAt(csv, 'metadata', 'annotations', 'alm-examples') as string) as JsonObject[];
  expect(examples.map(({ metadata }) => metadata)).toEqual([{ name: 'desk' }, { name: 'street' }]);
  expect(notes).toContain('The example v1 Bulb spare is left out: the operator does not define its kind.');
});

test('examples that a cluster would refuse are left out and told', () => {
  const sample = { apiVersion: 'light.example.com/v1', kind: 'Lamp', metadata: { name: 'desk' }, spec: { color: 7 } };
  const { notes, text } = made(sourceOf(LAMPS, { namespace: 'lamps', samples: [sample] }));
  expect(notes.join('\n')).toContain('The example light.example.com/v1 Lamp desk is left out: spec.color: ');
  expect(text).not.toContain('samples:');
});

test('what stands for an image until it is built becomes one', () => {
  const { folder, notes } = made(sourceOf(`
apiVersion: apps/v1
kind: Deployment
metadata: {name: lamp, namespace: lamps}
spec: {selector: {matchLabels: {app: lamp}}, template: {metadata: {labels: {app: lamp}}, spec: {containers: [{name: lamp, image: REPLACE_IMAGE}, {name: proxy}]}}}
`, { namespace: 'lamps' }));
  const containers = valueAt(objectsOf(folder)['Deployment lamps lamp'], 'spec', 'template', 'spec', 'containers') as JsonObject[];
  expect(containers.map(({ image }) => image)).toEqual(['example.com/lamp:v0.1.0', 'example.com/proxy:v0.1.0']);
  expect(notes).toEqual(expect.arrayContaining([
    'The image of lamp in apps/v1 Deployment lamps/lamp is example.com/lamp:v0.1.0 now: \'REPLACE_IMAGE\' is no reference of one.',
    'The image of proxy in apps/v1 Deployment lamps/lamp is example.com/proxy:v0.1.0 now: there was none.',
  ]));
});

test('fields that an API server would drop are left out and told', () => {
  const { folder, notes } = made(sourceOf(`
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: lamps}
dat: {}
`, { namespace: 'lamps' }));
  expect(objectsOf(folder)['ConfigMap lamps settings']).not.toHaveProperty('dat');
  expect(notes[0]).toContain('dat of v1 ConfigMap lamps/settings is left out: There is no field \'dat\' in a ConfigMap');
});

test('an object without a name is left out and told', () => {
  const { folder, notes } = made(sourceOf('apiVersion: v1\nkind: ConfigMap\nmetadata: {namespace: lamps}\n', { namespace: 'lamps' }));
  expect(objectsOf(folder)).toEqual({});
  expect(notes[0]).toBe('v1 ConfigMap lamps is left out: it has no name.');
});

test('of two objects that are the same one the later stays', () => {
  const { folder, notes } = made(sourceOf(`
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: lamps}
data: {level: low}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: lamps}
data: {level: high}
`, { namespace: 'lamps' }));
  expect(objectsOf(folder)['ConfigMap lamps settings']!.data).toEqual({ level: 'high' });
  expect(notes).toContain('v1 ConfigMap lamps/settings is left out: it is there once more, and the later one wins.');
});

test('what a bundle cannot hold is left out of it, with the reason', () => {
  const { folder, text } = made(sourceOf(`
apiVersion: v1
kind: ConfigMap
metadata: {name: elsewhere, namespace: attic}
`, { namespace: 'lamps' }));
  expect(text).toContain('PerTarget.onlyIn(configMap, [Target.PKO, Target.PLAIN], \'OLM puts everything into the namespace of the operator.\');');
  expect(objectsOf(folder)).toHaveProperty(['ConfigMap attic elsewhere']);
});

test('objects go to the namespace of the operator where nothing says one', () => {
  const { folder, notes } = made(sourceOf('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n'));
  expect(Object.keys(objectsOf(folder))).toEqual(['Namespace lamp-operator', 'ConfigMap lamp-operator settings']);
  expect(notes).toContain('Nothing says which namespace the operator runs in: its objects are in \'lamp-operator\' now, which the package makes.');
});

test('long texts, and long examples, stand in files of their own', () => {
  const long = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
  const samples = Array.from({ length: 20 }, (_, index) => ({ apiVersion: 'light.example.com/v1', kind: 'Lamp', metadata: { name: `lamp-${index}` } }));
  const config = `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: long, namespace: lamps}\ndata: {"rules.yaml": ${JSON.stringify(long)}}\n`;
  const source = sourceOf(LAMPS + config, { namespace: 'lamps', samples });
  const { files } = programOf(source);
  expect(files.paths.filter(path => !path.startsWith('src/'))).toEqual(['crds/lamps.light.example.com.yaml', 'files/rules.yaml', 'samples/lamp.yaml']);
  expect(objectsOf(made(source).folder)['ConfigMap lamps long']!.data).toEqual({ 'rules.yaml': long });
});

test('a long object that no type checks stands in a file of its own', () => {
  const spec = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`key${index}`, 'x'.repeat(20)]));
  const rule = { apiVersion: 'example.org/v1', kind: 'Dashboard', metadata: { name: 'lamps', namespace: 'lamps' }, spec };
  const { folder, text } = made(sourceOf(JSON.stringify(rule), { namespace: 'lamps' }));
  expect(text).toContain('new ApiObject(this, \'dashboard\', Yaml.load(join(__dirname, \'../manifests/dashboard.yaml\'))[0]);');
  expect(objectsOf(folder)['Dashboard lamps lamps']).toEqual(rule);
});

test('many descriptions of fields stand in a file of their own', () => {
  const owned = { name: 'lamps.light.example.com', kind: 'Lamp', version: 'v1', displayName: 'Lamp', description: 'A lamp.' };
  const specDescriptors = Array.from({ length: 100 }, (_, index) => ({ path: `field${index}`, displayName: 'x'.repeat(100) }));
  const csv = { ...CSV, spec: { ...CSV.spec as JsonObject, customresourcedefinitions: { owned: [{ ...owned, specDescriptors }] } } };
  const { folder, text } = made(sourceOf(LAMPS, { namespace: 'lamps', csv }));
  const bundle = readYamlDocuments(outcome(folder).olm.toFiles()['manifests/lamp-operator.v0.3.0.clusterserviceversion.yaml']!)[0];
  expect(text).toContain('ownedApis: Yaml.load(join(__dirname, \'../owned-apis.yaml\'))');
  expect(valueAt(bundle, 'spec', 'customresourcedefinitions')).toEqual({ owned: [{ ...owned, specDescriptors }] });
});

test('no module is long, however many objects there are', () => {
  const yaml = Array.from({ length: 60 }, (_, index) => `---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: lamp-operator-part-${index}, labels: {rbac.authorization.k8s.io/aggregate-to-view: "true"}}
rules:
- {apiGroups: [light.example.com], resources: [lamps, lamps/status, lamps/finalizers, bulbs, bulbs/status], verbs: [get, list, watch, create, update, patch]}
`).join('');
  const { files } = programOf(sourceOf(yaml, { namespace: 'lamps' }));
  const lengths = files.paths.map(path => files.text(path)!.split('\n').length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(300);
  expect(files.paths).toContain('src/permissions2.ts');
  expect(Object.keys(objectsOf(made(sourceOf(yaml, { namespace: 'lamps' })).folder))).toHaveLength(60);
});

test('a name of one\'s own names the operator, not the objects', () => {
  const { files } = programOf(sourceOf(LAMPS, { namespace: 'lamps' }), { name: 'torch' });
  expect(files.paths).toContain('src/torch.ts');
  expect(files.text('src/torch.ts')).toContain('export class TorchOperator extends Operator {');
  expect(files.text('src/torch.ts')).toContain('new k8s.KubeServiceAccount(this, \'service-account\', { metadata: { name: \'lamp-operator\' } });');
});

const LAMP_ROLES = ['editor-role', 'viewer-role', 'shade-viewer-role'].map(name => `---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: lamp-operator-${name}}
rules: [{apiGroups: [light.example.com], resources: [lamps], verbs: [get]}]
`).join('');

test('ids of constructs say neither the operator nor the kind twice', () => {
  const both = ['Role', 'ClusterRole'].map(kind => `---
apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: {name: lamp-operator-reader-role}
rules: [{apiGroups: [""], resources: [secrets], verbs: [get]}]
`).join('');
  const { text } = made(sourceOf(LAMP_ROLES + both, { name: 'lamp', namespace: 'lamps' }));
  expect([...text.matchAll(/new k8s\.\w+\(this, '(.*?)'/g)].map(([, id]) => id)).toEqual(
    ['editor-role', 'viewer-role', 'shade-viewer-role', 'role', 'reader-cluster-role']);
});

const HOMELESS = `
apiVersion: v1
kind: ServiceAccount
metadata: {name: lamp}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: lamp}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
subjects: [{kind: ServiceAccount, name: lamp}, {kind: ServiceAccount, name: other, namespace: attic}, {apiGroup: rbac.authorization.k8s.io, kind: Group, name: all}]
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: lamp, annotations: {cert-manager.io/inject-ca-from: /lamp}}
webhooks: [{name: check.example.com, admissionReviewVersions: [v1], sideEffects: None, clientConfig: {service: {name: lamp}}}]
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: {name: lamp}
spec: {dnsNames: [lamp..svc, lamp..svc.cluster.local], issuerRef: {name: lamp}, secretName: lamp}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: lamps.light.example.com}
spec:
  group: light.example.com
  names: {kind: Lamp, listKind: LampList, plural: lamps, singular: lamp}
  scope: Namespaced
  conversion: {strategy: Webhook, webhook: {conversionReviewVersions: [v1], clientConfig: {service: {name: lamp}}}}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
`;

test('the namespace that was chosen is named wherever one is needed', () => {
  const { folder, notes } = made(sourceOf(HOMELESS));
  const objects = objectsOf(folder);
  const namespace = 'lamp-operator';
  expect((objects['ClusterRoleBinding lamp']!.subjects as JsonObject[]).map(subject => subject.namespace)).toEqual([namespace, 'attic', undefined]);
  expect(valueAt(objects['ValidatingWebhookConfiguration lamp'], 'metadata', 'annotations')).toEqual({ 'cert-manager.io/inject-ca-from': `${namespace}/lamp` });
  expect(valueAt((objects['ValidatingWebhookConfiguration lamp']!.webhooks as JsonObject[])[0]!, 'clientConfig', 'service', 'namespace')).toBe(namespace);
  expect(valueAt(objects[`Certificate ${namespace} lamp`], 'spec', 'dnsNames')).toEqual([`lamp.${namespace}.svc`, `lamp.${namespace}.svc.cluster.local`]);
  expect(valueAt(objects['CustomResourceDefinition lamps.light.example.com'], 'spec', 'conversion', 'webhook', 'clientConfig', 'service', 'namespace')).toBe(namespace);
  expect(notes.filter(note => note.includes('namespace the operator runs in'))).toHaveLength(1);
  expect(outcome(folder).pko.check().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a reference without a namespace is told where the namespace is known', () => {
  const { notes } = made(sourceOf(HOMELESS, { namespace: 'lamps' }));
  expect(notes).toContain('rbac.authorization.k8s.io/v1 ClusterRoleBinding lamp refers to others without their namespace: it is \'lamps\' now, that of the operator.');
});

test('what remains wrong is told with its field', () => {
  const { notes } = made(sourceOf('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, labels: {a: "b c"}}\n', { namespace: 'lamps' }));
  expect(notes.join('\n')).toMatch(/PKO042, which only you can put right: v1 ConfigMap lamps\/settings metadata\.labels: /);
});
