import { ApiObject, App } from 'cdk8s';
import { CustomResource, Operator, OperatorNamespace, Target, WebhookCertificate, WebhookProps } from '../../src';

const WEBHOOK: WebhookProps = {
  name: 'vnginx.example.com',
  path: '/validate',
  rules: [{ apiGroups: ['example.com'], apiVersions: ['v1'], resources: ['nginxes'], operations: ['CREATE', 'UPDATE'] }],
  timeoutSeconds: 5,
};

function operatorWith(certificate: WebhookCertificate): { operator: Operator; objects: (target: Target) => any } {
  const operator = new Operator(new App(), 'demo', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
  const crd = CustomResource.fromText(operator, 'crd', [
    'apiVersion: apiextensions.k8s.io/v1', 'kind: CustomResourceDefinition', 'metadata: {name: nginxes.example.com}',
    'spec: {group: example.com, scope: Cluster, names: {kind: Nginx, plural: nginxes}, versions: [{name: v1, served: true, storage: true}]}',
  ].join('\n'));
  const labels = { app: 'demo' };
  const workload = new ApiObject(operator, 'manager', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'a' }, { name: 'b', image: 'b' }] } } },
  });
  const server = operator.webhookServer({ workload, certificate });
  server.addValidating(WEBHOOK);
  server.addMutating({ ...WEBHOOK, name: 'mnginx.example.com', path: '/mutate', reinvocationPolicy: 'IfNeeded' });
  server.addConversion(crd);
  return {
    operator,
    objects: target => Object.fromEntries(operator._inventory(target, {}).inventory.objects.map(({ manifest }) => [manifest.kind, manifest])),
  };
}

test('a package gets Service, configurations, volume and mount, and the conversion of the definition', () => {
  const objects = operatorWith(WebhookCertificate.serviceCa()).objects(Target.PLAIN);
  expect(objects.Service).toMatchObject({
    metadata: { name: 'demo-webhook', annotations: { 'service.beta.openshift.io/serving-cert-secret-name': 'demo-webhook-cert' } },
    spec: { selector: { app: 'demo' }, ports: [{ name: 'webhook', port: 443, targetPort: 9443 }] },
  });
  expect(objects.ValidatingWebhookConfiguration).toMatchObject({
    metadata: { name: 'demo-validating', annotations: { 'service.beta.openshift.io/inject-cabundle': 'true' } },
    webhooks: [{
      name: 'vnginx.example.com',
      clientConfig: { service: { name: 'demo-webhook', namespace: 'demo', path: '/validate' } },
      rules: WEBHOOK.rules,
      failurePolicy: 'Fail',
      sideEffects: 'None',
      admissionReviewVersions: ['v1'],
      timeoutSeconds: 5,
    }],
  });
  expect(objects.ValidatingWebhookConfiguration.metadata).not.toHaveProperty('namespace');
  expect(objects.MutatingWebhookConfiguration.webhooks).toMatchObject([{ name: 'mnginx.example.com', reinvocationPolicy: 'IfNeeded' }]);
  const pod = objects.Deployment.spec.template.spec;
  expect(pod.volumes).toEqual([{ name: 'webhook-cert', secret: { secretName: 'demo-webhook-cert' } }]);
  expect(pod.containers.map((container: any) => container.volumeMounts)).toEqual([
    [{ name: 'webhook-cert', mountPath: '/tmp/k8s-webhook-server/serving-certs', readOnly: true }], undefined,
  ]);
  expect(objects.CustomResourceDefinition.spec.conversion.webhook.clientConfig.service).toEqual({ name: 'demo-webhook', namespace: 'demo', path: '/convert' });
});

test('cert-manager makes the certificate where it is asked to', () => {
  const objects = operatorWith(WebhookCertificate.certManager()).objects(Target.PKO);
  expect(objects.Certificate.spec).toEqual({
    secretName: 'demo-webhook-cert',
    dnsNames: ['demo-webhook.demo.svc', 'demo-webhook.demo.svc.cluster.local'],
    issuerRef: { kind: 'Issuer', name: 'demo-webhook' },
  });
  expect(objects.MutatingWebhookConfiguration.metadata.annotations).toEqual({ 'cert-manager.io/inject-ca-from': 'demo/demo-webhook' });
  expect(Object.keys(objects)).toContain('Issuer');
});

test('OLM gets nothing but what it makes all of that from', () => {
  const { operator, objects } = operatorWith(WebhookCertificate.certManager());
  const found = objects(Target.OLM);
  expect(Object.keys(found)).toEqual(['CustomResourceDefinition', 'Deployment']);
  expect(found.Deployment.spec.template.spec).not.toHaveProperty('volumes');
  expect(found.CustomResourceDefinition.spec).not.toHaveProperty('conversion');
  expect(operator._inventory(Target.OLM, {}).inventory.webhooks).toMatchObject([
    { type: 'ValidatingAdmissionWebhook', generateName: 'vnginx.example.com', deployment: 'demo-manager', targetPort: 9443, path: '/validate' },
    { type: 'MutatingAdmissionWebhook', fields: { reinvocationPolicy: 'IfNeeded' } },
    { type: 'ConversionWebhook', path: '/convert', fields: { conversionCRDs: ['nginxes.example.com'] } },
  ]);
});

test.each([
  ['that is named', { container: 'a' }, [], ['a']],
  ['that declares the port', {}, [], ['b']],
  ['that declares another port, if that is the one', { port: 8443 }, [], ['c']],
  ['that comes first, if none declares the port', { port: 1 }, [], ['a']],
  ['that is named, and nothing else will do', { container: 'bb' }, ["The webhooks are to be answered by the container 'bb', which the Deployment does not have; it has a, b, c."], []],
])('the certificate goes to the container %s', (_which, props, problems, mounted) => {
  const operator = new Operator(new App(), 'demo', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
  const containers = [{ name: 'a' }, { name: 'b', ports: [{ containerPort: 9443 }] }, { name: 'c', ports: [{ containerPort: 1234 }, { containerPort: 8443 }] }];
  const workload = new ApiObject(operator, 'manager', { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: { spec: { containers } } } });
  operator.webhookServer({ workload, certificate: WebhookCertificate.serviceCa(), ...props });
  const { inventory, findings } = operator._inventory(Target.PLAIN, {});
  expect(findings.map(({ message }) => message)).toEqual(problems);
  const deployment: any = inventory.objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  const found = (deployment?.spec.template.spec.containers ?? []).filter((container: any) => container.volumeMounts !== undefined);
  expect(found.map((container: any) => container.name)).toEqual(mounted);
});

test('a webhook has a name of its own, and a Deployment to answer', () => {
  const operator = new Operator(new App(), 'demo', { version: '1.0.0' });
  const config = new ApiObject(operator, 'config', { apiVersion: 'v1', kind: 'ConfigMap' });
  expect(() => operator.webhookServer({ workload: config, certificate: WebhookCertificate.serviceCa() })).toThrow("'demo/config' is a ConfigMap");
  const workload = new ApiObject(operator, 'manager', { apiVersion: 'apps/v1', kind: 'Deployment', spec: {} });
  const server = operator.webhookServer({ workload, certificate: WebhookCertificate.serviceCa() });
  server.addValidating(WEBHOOK);
  expect(() => server.addMutating(WEBHOOK)).toThrow("There is a webhook 'vnginx.example.com' already.");
});
