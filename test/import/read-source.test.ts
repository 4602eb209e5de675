import { OperatorSource } from '../../src/import/operator-source';
import { readSource } from '../../src/import/read-source';
import { HARBOR, inFolderWith } from '../cli/command-line';

const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: boats.sea.example.org}
spec: {group: sea.example.org, names: {kind: Boat, plural: boats}, scope: Namespaced, versions: []}
`;
const DEPLOYMENT = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ferry, namespace: sea}\nspec: {template: {spec: {containers: [{name: a, image: REPLACE_IMAGE}]}}}\n';
const BOAT = 'apiVersion: sea.example.org/v1\nkind: Boat\nmetadata: {name: small}\n';
const CSV = `apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata:
  name: ferry.v1.0.0
  annotations: {operatorframework.io/suggested-namespace: docks, alm-examples: '[{"apiVersion": "sea.example.org/v1", "kind": "Boat", "metadata": {"name": "example"}}]'}
spec:
  install:
    strategy: deployment
    spec:
      deployments: [{name: ferry, spec: {selector: {matchLabels: {app: ferry}}, template: {metadata: {labels: {app: ferry}}}}}]
      clusterPermissions: [{serviceAccountName: captain, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}]
      permissions: [{serviceAccountName: captain, rules: []}]
  webhookdefinitions:
  - {type: ValidatingAdmissionWebhook, generateName: check.sea.example.org, deploymentName: ferry, containerPort: 443, targetPort: 9443, webhookPath: /check, sideEffects: None, admissionReviewVersions: [v1]}
`;

function read(files: { [path: string]: string }, path = '.', name?: string): Promise<OperatorSource> {
  return inFolderWith(files, cwd => readSource(path, { cwd, name }));
}

function names({ objects }: OperatorSource): string[] {
  return objects.map(({ manifest }) => `${String(manifest.kind)} ${(manifest.metadata as { name: string }).name}`);
}

test('a folder of manifests gives what a cluster gets; how it is shipped is left out with a note', async () => {
  const source = await read({
    'deploy/crds/boat.yaml': CRD,
    'deploy/operator.yaml': DEPLOYMENT,
    'deploy/crds/boat_cr.yaml': BOAT,
    'config/templates/csv-template.yaml': CSV,
    'hack/template.yaml': 'apiVersion: v1\nkind: Template\nmetadata: {name: olm}\nobjects: []\n',
    'values.yaml': 'a: 1\n',
  });
  expect(names(source)).toEqual(['CustomResourceDefinition boats.sea.example.org', 'Deployment ferry']);
  expect(source).toMatchObject({ name: 'ferry', namespace: 'docks', csv: { kind: 'ClusterServiceVersion' }, samples: [{ kind: 'Boat' }] });
  expect(source.notes).toEqual([
    'values.yaml is left out: this is no Kubernetes object: it lacks apiVersion or kind.',
    'v1 Template olm in hack/template.yaml is left out: it is a template of OpenShift, which is processed first.',
    'apps/v1 Deployment sea/ferry in deploy/operator.yaml has the placeholder REPLACE_IMAGE at spec.template.spec.containers[0].image: write what belongs there.',
  ]);
});

test('an operator is called as its Deployment, without what kubebuilder puts behind the name of the project', async () => {
  expect(await read({ 'all.yaml': DEPLOYMENT.replace('ferry', 'ferry-controller-manager') }, 'all.yaml')).toMatchObject({ name: 'ferry' });
});

test('a project gives the objects of config/default, the examples and the ClusterServiceVersion', async () => {
  const files = {
    'PROJECT': 'projectName: ferry-operator\ndomain: example.org\n',
    'config/default/kustomization.yaml': 'namespace: ferry-system\nnamePrefix: my-\nresources: [../crd, ../manager]\n',
    'config/crd/kustomization.yaml': 'resources: [crd.yaml]\n',
    'config/crd/crd.yaml': CRD,
    'config/manager/kustomization.yaml': 'resources: [manager.yaml]\nimages: [{name: REPLACE_IMAGE, newName: example.org/ferry}]\n',
    'config/manager/manager.yaml': DEPLOYMENT,
    'config/prometheus/kustomization.yaml': 'resources: [monitor.yaml]\n',
    'config/samples/kustomization.yaml': 'resources: [boat.yaml]\n',
    'config/samples/boat.yaml': BOAT,
    'config/manifests/bases/ferry.clusterserviceversion.yaml': CSV,
  };
  const source = await read(files);
  expect(names(source)).toEqual(['CustomResourceDefinition boats.sea.example.org', 'Deployment my-ferry']);
  expect(source).toMatchObject({ name: 'ferry-operator', namespace: 'ferry-system', csv: { kind: 'ClusterServiceVersion' }, samples: [{ kind: 'Boat' }] });
  expect(source.objects[1].file).toBe('config/manager/manager.yaml');
  expect(source.notes).toEqual(['config/prometheus is left out: config/default does not use it.']);
  expect(await read(files, 'config')).toEqual(source);
  expect(await read(files, 'config/default')).toEqual(source);
});

test('the output of another program is read from the standard input', () => {
  const source = readSource('-', { cwd: '/', stdin: `${DEPLOYMENT}---\n${CRD}---\n${BOAT}` });
  expect(names(source)).toEqual(['Deployment ferry', 'CustomResourceDefinition boats.sea.example.org']);
  expect(source).toMatchObject({ name: 'ferry', namespace: 'sea', samples: [{ kind: 'Boat' }] });
});

test('a bundle gives what OLM makes of it, with roles that are called as their account', async () => {
  const source = await read({ 'manifests/crd.yaml': CRD, 'manifests/csv.yaml': CSV, 'metadata/annotations.yaml': 'annotations: {operators.operatorframework.io.bundle.package.v1: ferry}\n' });
  expect(names(source)).toEqual([
    'CustomResourceDefinition boats.sea.example.org', 'ServiceAccount captain', 'Role captain', 'RoleBinding captain', 'ClusterRole captain', 'ClusterRoleBinding captain',
    'Deployment ferry', 'Service ferry-service', 'ValidatingWebhookConfiguration ferry-validating-webhook-configuration',
  ]);
  expect(source).toMatchObject({ name: 'ferry', namespace: 'docks', samples: [{ metadata: { name: 'example' } }] });
  expect(source.objects[8].manifest.webhooks).toEqual([{
    name: 'check.sea.example.org', clientConfig: { service: { name: 'ferry-service', namespace: 'docks', path: '/check', port: 443 } }, sideEffects: 'None', admissionReviewVersions: ['v1'],
  }]);
});

test('package manifests give the version at the head of the default channel', async () => {
  const source = await read({
    'ferry.package.yaml': 'packageName: ferry\nchannels: [{name: stable, currentCSV: ferry.v1.0.0}]\ndefaultChannel: stable\n',
    '0.9.0/csv.yaml': CSV.replace('ferry.v1.0.0', 'ferry.v0.9.0'),
    '1.0.0/csv.yaml': CSV,
  });
  expect(source.csv).toMatchObject({ metadata: { name: 'ferry.v1.0.0' } });
  expect(source.notes[0]).toBe('The operator is that of 1.0.0; the other versions are left out: 0.9.0.');
});

test('a package gives its objects in the first test case', async () => {
  const source = await read(HARBOR);
  expect(source.objects).toEqual([{ file: 'quay/flag.yaml', manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'flag', namespace: 'harbor' }, data: { color: 'white' } } }]);
  expect(source).toMatchObject({ name: 'harbor' });
  expect(source.notes).toEqual(['The objects are those that the package has in its test case calm. It has the parameters flag: whatever depends on them has the value of that case.']);
});

test('the name can be said', async () => {
  expect((await read({ 'a.yaml': DEPLOYMENT }, '.', 'tug')).name).toBe('tug');
});

test.each([
  [{}, 'gone', 'there is no file or folder gone'],
  [{ 'a.txt': '' }, '.', 'there are no manifests in .: no YAML or JSON file with a Kubernetes object'],
  [{ 'Chart.yaml': 'name: a\n' }, '.', '. is a Helm chart, which is a template: render it first: helm template . | opack init --from -'],
  [{ 'a.tgz': '' }, 'a.tgz', 'a.tgz is an archive: unpack it and name the folder'],
  [{ 'a.yaml': 'kind: [\n', 'b.yaml': `${DEPLOYMENT}---\na: 1\n` }, '.', 'b.yaml:6: this is no Kubernetes object: it lacks apiVersion or kind'],
  [{ 'manifests/a.yaml': CRD, 'metadata/annotations.yaml': 'annotations: {}\n' }, '.', 'the bundle in . has no ClusterServiceVersion in manifests/'],
])('%j cannot be read from %s', async (files, path, message) => {
  await expect(read(files as { [path: string]: string }, path)).rejects.toThrow(message);
});

test('an empty standard input is refused', () => {
  expect(() => readSource('-', { cwd: '/', stdin: '' })).toThrow('there is nothing on the standard input: pipe manifests into it, as of kustomize build');
});
