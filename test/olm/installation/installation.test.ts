import { ApiObject, App, Chart, Testing } from 'cdk8s';
import {
  BundleDependency, BundleOptions, CatalogSource, ClusterCatalog, ClusterExtension, ClusterExtensionProps, CustomResource, InstallModeType,
  OlmBundle, Operator, OperatorGroup, Subscription,
} from 'cdk8s-opack';
import { JsonObject } from '../../../src/kube/json';
import { installerRules } from '../../../src/olm/installation/installer-rules';
import { ACCESS, DEPLOYMENT, SITES } from '../inventory';

function bundleOf(options: Partial<BundleOptions> = {}): OlmBundle {
  const app = new App();
  const operator = new Operator(app, 'web', { version: '0.1.0' });
  CustomResource.fromText(operator, 'site', JSON.stringify({ ...SITES, status: undefined }));
  ACCESS.filter(({ kind }) => kind !== 'Namespace').forEach((manifest, index) => new ApiObject(operator, `access-${index}`, manifest as never));
  new ApiObject(operator, 'manager', DEPLOYMENT as never);
  return new OlmBundle(app, 'olm', { operator, channels: ['stable', 'fast'], ...options });
}

function objectsOf(make: (chart: Chart) => unknown): JsonObject[] {
  const chart = Testing.chart();
  make(chart);
  return Testing.synth(chart);
}

test('a catalogue for OLM v0 is served over gRPC with the restricted security context', () => {
  const [catalog] = objectsOf(chart => new CatalogSource(chart, 'catalog', { metadata: { name: 'ours', namespace: 'olm' }, image: 'quay.io/example/catalog:v1', pollInterval: '30m' }));
  expect(catalog.spec).toEqual({
    sourceType: 'grpc', image: 'quay.io/example/catalog:v1', grpcPodConfig: { securityContextConfig: 'restricted' }, updateStrategy: { registryPoll: { interval: '30m' } },
  });
});

test.each<[string, (chart: Chart) => unknown, string]>([
  ['a catalogue without a source', chart => new CatalogSource(chart, 'c', { metadata: { name: 'c' } }), 'needs either an image or an address'],
  ['a digest that is polled', chart => new CatalogSource(chart, 'c', { metadata: { name: 'c' }, image: 'a@sha256:1', pollInterval: '1h' }), 'leave pollInterval out'],
  ['a digest that is polled by OLM v1', chart => new ClusterCatalog(chart, 'c', { image: 'a@sha256:1', pollIntervalMinutes: 5 }), 'leave pollIntervalMinutes out'],
  ['an image without tag', chart => new ClusterCatalog(chart, 'c', { image: 'localhost:5000/a' }), 'needs a tag or a digest'],
  ['namespaces that are listed and selected', chart => new OperatorGroup(chart, 'g', { metadata: { name: 'g' }, targetNamespaces: ['a'], selector: {} }), 'ignores its selector'],
  ['an image that is none', chart => new CatalogSource(chart, 'c', { metadata: { name: 'c' }, image: 'quay.io/Example/catalog' }),
    "In the CatalogSource 'c', image is 'quay.io/Example/catalog', which is no reference of an image: "],
  ['an image of OLM v1 that is none', chart => new ClusterCatalog(chart, 'c', { image: 'quay.io/a b:v1' }), "In the ClusterCatalog 'c', image is 'quay.io/a b:v1', which is no reference"],
  ['an interval without a unit', chart => new CatalogSource(chart, 'c', { metadata: { name: 'c' }, image: 'a/b:c', pollInterval: '30' }),
    "pollInterval is '30', which is no time: write it as 30m or 1h30m."],
  ['an interval of nothing', chart => new CatalogSource(chart, 'c', { metadata: { name: 'c' }, image: 'a/b:c', pollInterval: '0s' }), "pollInterval is '0s'"],
  ['who decides about updates', chart => new Subscription(chart, 's', {
    bundle: bundleOf(), catalog: new CatalogSource(chart, 'c', { metadata: { name: 'c', namespace: 'olm' }, image: 'a/b:c' }), approval: 'Manuel' as never,
  }), "In the Subscription 's', approval is 'Manuel', none of Automatic, Manual; did you mean 'Manual'?"],
])('%s is refused', (_, make, message) => {
  expect(() => objectsOf(make)).toThrow(message);
});

test('an OperatorGroup for all namespaces has no spec', () => {
  expect(objectsOf(chart => new OperatorGroup(chart, 'g', { metadata: { name: 'g', namespace: 'web' } }))[0]).toEqual({
    apiVersion: 'operators.coreos.com/v1', kind: 'OperatorGroup', metadata: { name: 'g', namespace: 'web' },
  });
});

test('a subscription follows the default channel, in the namespace of the operator', () => {
  const [, subscription] = objectsOf(chart => {
    const catalog = new CatalogSource(chart, 'catalog', { metadata: { name: 'ours', namespace: 'olm' }, image: 'quay.io/example/catalog:v1' });
    new Subscription(chart, 'web', { bundle: bundleOf(), catalog, startWithThisVersion: true });
  });
  expect(subscription).toEqual({
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'Subscription',
    metadata: { name: 'web', namespace: 'web' },
    spec: { name: 'web', channel: 'stable', source: 'ours', sourceNamespace: 'olm', installPlanApproval: 'Automatic', startingCSV: 'web.v0.1.0' },
  });
});

test('a subscription to a channel that the bundle is not in is refused with the nearest one', () => {
  expect(() => objectsOf(chart => {
    const catalog = new CatalogSource(chart, 'catalog', { metadata: { name: 'ours', namespace: 'olm' }, image: 'quay.io/example/catalog:v1' });
    new Subscription(chart, 'web', { bundle: bundleOf(), catalog, channel: 'stabel' });
  })).toThrow("is not in the channel 'stabel', but in stable, fast. Did you mean 'stable'?");
});

function extension(props: Partial<ClusterExtensionProps> = {}, options: Partial<BundleOptions> = {}): JsonObject[] {
  return objectsOf(chart => new ClusterExtension(chart, 'web', { bundle: bundleOf(options), ...props }));
}

test('an extension brings its namespace and the account that installs it', () => {
  const objects = extension();
  expect(objects.map(({ kind }) => kind)).toEqual(['Namespace', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding', 'ClusterExtension']);
  expect(objects[6].spec).toEqual({
    namespace: 'web', serviceAccount: { name: 'web-installer' }, source: { sourceType: 'Catalog', catalog: { packageName: 'web', version: '0.1.0' } },
  });
});

test.each(['1.2.3', 'v1.2', '~1.2', '^1', '1.x', '*', '>=1.0.0, <2.0.0', '>= 1.0.0 <2.0.0-rc.1', '1.0.0 || 2.x'])('an extension to the versions %s', version => {
  expect(extension({ version }).at(-1)).toMatchObject({ spec: { source: { catalog: { version } } } });
});

test.each(['latest', '>=1.0.0 &&<2.0.0', '1.2.3.4', '', '1 - 2', `>=1.0.0${' '.repeat(60)}`])('an extension to the versions %j is refused', version => {
  expect(() => extension({ version })).toThrow(`In the ClusterExtension 'web', version is '${version}', which is no range of versions for OLM v1: `);
});

/** Verbs of the rules about a resource, those for single names behind the names. */
function allowed(role: JsonObject, resource: string): string[] {
  return (role.rules as JsonObject[]).filter(({ resources }) => (resources as string[]).includes(resource))
    .map(({ resourceNames = [], verbs }) => [...resourceNames as string[], ...verbs as string[]].join(' '));
}

test('the account may apply what the bundle becomes, by name where that is possible, and grant what the operator is granted', () => {
  const [, , cluster, , namespaced] = extension();
  expect(allowed(cluster, 'clusterextensions/finalizers')).toEqual(['web update']);
  expect(allowed(cluster, 'customresourcedefinitions')).toEqual(['create list watch', 'sites.web.example.com get update patch delete']);
  expect(allowed(cluster, 'sites')).toEqual(['get list']);
  expect(allowed(cluster, 'leases')).toEqual(['*']); // for all namespaces, permissions are granted in the whole cluster
  expect(allowed(namespaced, 'deployments')).toEqual(['create list watch', 'web-operator get update patch delete']);
  expect(allowed(namespaced, 'serviceaccounts')).toEqual(['create list watch', 'web-operator get update patch delete']);
  expect(allowed(cluster, 'deployments')).toEqual([]);
});

test('a binding to a role of somebody else needs leave to bind it', () => {
  const roleRef = { kind: 'Role', name: 'reader' };
  const { namespace } = installerRules('web', [{ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'b', namespace: 'web' }, roleRef }]);
  expect(namespace.at(-1)).toEqual({ apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], resourceNames: ['reader'], verbs: ['bind'] });
});

test.each<[string, Partial<BundleOptions>, string]>([
  ['dependencies', { dependencies: [BundleDependency.package('db', '>=1.0.0')] }, 'has a dependency declared via property "olm.package.required"'],
  ['no mode for all namespaces', { clusterServiceVersion: { installModes: [InstallModeType.OWN_NAMESPACE] } }, 'bundle does not support AllNamespaces install mode'],
])('OLM v1 does not install a bundle with %s, and synth says so', (_, options, message) => {
  const app = new App();
  const chart = new Chart(app, 'admin');
  new ClusterExtension(chart, 'web', { bundle: bundleOf(options) });
  expect(() => app.synth()).toThrow(message);
});

test.each<[string, Partial<ClusterExtensionProps>, string]>([
  ['a channel that the bundle is not in', { channels: ['beta'] }, "it is not in the channel 'beta', but in stable, fast"],
  ['a namespace that is no name', { namespace: 'Web_1' }, "the namespace 'Web_1' is no name"],
  ['a name that is none', { metadata: { name: 'A B' } }, "'A B' is no name of a ClusterExtension"],
])('an extension with %s is an error of synth', (_, props, message) => {
  const app = new App();
  new ClusterExtension(new Chart(app, 'admin'), 'web', { bundle: bundleOf(), ...props });
  expect(() => app.synth()).toThrow(message);
});
