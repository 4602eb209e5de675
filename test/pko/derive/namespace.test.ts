import { ApiObject } from 'cdk8s';
import { CustomResource, Instance, Operator, OperatorNamespace, PackageScope, PkoPackage, Value, ParameterType, WebhookCertificate } from '../../../src';
import { aConfigMap, anOperator, aPackage } from '../an-operator';

const CRD = [
  'apiVersion: apiextensions.k8s.io/v1', 'kind: CustomResourceDefinition', 'metadata: {name: nginxes.example.com}',
  'spec: {group: example.com, scope: Namespaced, names: {kind: Nginx, plural: nginxes}, versions: [{name: v1, served: true, storage: true}]}',
].join('\n');

function namespaced(operator: Operator): { pkg: PkoPackage; objects: any } {
  const pkg = aPackage(operator, { scopes: [PackageScope.NAMESPACED] });
  pkg.addTestCase('there', { package: { namespace: 'there' } });
  return { pkg, objects: Object.fromEntries(pkg.render('there').map(object => [object.kind, object])) };
}

test('webhooks of a package for a namespace are served in the one of the installation', () => {
  const operator = anOperator();
  const labels = { app: 'demo' };
  const workload = new ApiObject(operator, 'manager', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'a' }] } } },
  });
  const server = operator.webhookServer({ workload, certificate: WebhookCertificate.certManager() });
  server.addValidating({ name: 'v.example.com', path: '/v', rules: [{ apiGroups: ['example.com'], apiVersions: ['v1'], resources: ['nginxes'], operations: ['*'] }] });
  server.addConversion(CustomResource.fromText(operator, 'crd', CRD));
  const { pkg, objects } = namespaced(operator);
  const service = { name: 'demo-webhook', namespace: 'there' };
  expect(objects.Certificate.spec.dnsNames).toEqual(['demo-webhook.there.svc', 'demo-webhook.there.svc.cluster.local']);
  expect(objects.ValidatingWebhookConfiguration.webhooks[0].clientConfig.service).toMatchObject(service);
  expect(objects.ValidatingWebhookConfiguration.metadata.annotations['cert-manager.io/inject-ca-from']).toBe('there/demo-webhook');
  expect(objects.CustomResourceDefinition.spec.conversion.webhook.clientConfig.service).toMatchObject(service);
  expect(JSON.stringify(pkg.toFiles())).not.toMatch(/namespace: demo\b/);
});

test('another namespace stays, and conditions are looked into', () => {
  const operator = anOperator();
  const on = operator.parameter('on', { type: ParameterType.BOOLEAN, default: true });
  const subject = (namespace: string) => ({ kind: 'ServiceAccount', name: 'a', namespace });
  new ApiObject(operator, 'binding', {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'a' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'a' },
    subjects: [Value.when(on.isTrue(), subject('demo')), subject('other')],
  });
  expect(namespaced(operator).objects.RoleBinding.subjects.map(({ namespace }: any) => namespace)).toEqual(['there', 'other']);
});

test('a test case of a package for a namespace is in the one of the operator unless it says another', () => {
  const operator = anOperator(OperatorNamespace.created('home'));
  aConfigMap(operator, 'c');
  const pkg = aPackage(operator, { scopes: [PackageScope.NAMESPACED] });
  pkg.addTestCase('plain');
  expect(pkg.check()).toEqual([]);
  expect(pkg.toFiles()['manifest.yaml']).toContain('namespace: home');
});

test('a package of both scopes whose objects stay in one namespace is refused in another', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const pkg = aPackage(operator, { scopes: [PackageScope.NAMESPACED, PackageScope.CLUSTER] });
  expect(pkg.check()).toEqual([expect.objectContaining({ code: 'PKO086', severity: 'warning', constructPath: 'demo/c' })]);
  pkg.addTestCase('cluster');
  expect(pkg.check()).toEqual([]);
  pkg.addTestCase('foo', { package: { namespace: 'foo' } });
  expect(pkg.check()).toEqual([expect.objectContaining({ code: 'PKO086', severity: 'error', message: expect.stringContaining('the Package in foo') })]);
});

test('a service of the operator in a text is told where the namespace is open, and only there', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c', {}, { url: 'http://api.demo.svc:80', other: 'http://api.demo2.svc', own: `http://api.${Instance.namespace}.svc` });
  expect(aPackage(operator, { scopes: [PackageScope.NAMESPACED] }).check()).toEqual([
    expect.objectContaining({ code: 'PKO106', severity: 'warning', constructPath: 'demo/c', message: expect.stringContaining('api.demo.svc,') }),
  ]);
  operator.node.scope!.node.tryRemoveChild('pko');
  expect(aPackage(operator).check()).toEqual([]);
});
