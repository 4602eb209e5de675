import { ApiObject, App } from 'cdk8s';
import { CustomResource, OlmBundle, Operator, PerTarget, PlainManifests, Target, WebhookCertificate } from 'cdk8s-opack';
import { JsonObject, listAt, valueAt } from '../../../src/kube/json';
import { readYaml, readYamlDocuments } from '../../../src/kube/yaml/read';
import { deriveBundle } from '../../../src/olm/derive/derive';
import { ACCESS, DEPLOYMENT, inventory, SITES } from '../inventory';

const SERVICE: JsonObject = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web-webhook', namespace: 'web' },
  spec: { selector: { app: 'web' }, ports: [{ port: 443, targetPort: 9443 }] },
};
const RULES = [{ apiGroups: ['web.example.com'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['sites'] }];

function configuration(webhook: JsonObject, kind = 'ValidatingWebhookConfiguration'): JsonObject {
  const name = 'vsite.example.com';
  const usual = { name, clientConfig: { service: { name: 'web-webhook', namespace: 'web', path: '/validate' } }, rules: RULES, sideEffects: 'None', admissionReviewVersions: ['v1'] };
  return { apiVersion: 'admissionregistration.k8s.io/v1', kind, metadata: { name: 'web' }, webhooks: [{ ...usual, ...webhook }] };
}

function derive(...manifests: JsonObject[]) {
  const { model, findings } = deriveBundle(inventory([...ACCESS, SITES, DEPLOYMENT, ...manifests]), { channels: ['stable'] });
  const [deployment] = listAt(model.csv?.manifest, 'spec', 'install', 'spec', 'deployments');
  return {
    webhooks: listAt(model.csv?.manifest, 'spec', 'webhookdefinitions') as JsonObject[],
    files: model.objects.map(({ file }) => file),
    crd: model.objects.find(({ file }) => file.endsWith('.crd.yaml'))?.manifest,
    pod: valueAt(deployment, 'spec', 'template', 'spec') as JsonObject,
    findings: findings.filter(({ code }) => /OLM23[012]/.test(code)).map(({ code, message }) => `${code} ${message}`),
  };
}

test('a configuration becomes a definition; it and its Service are left to OLM', () => {
  const { webhooks, files, findings } = derive(SERVICE, configuration({}));
  expect(webhooks).toEqual([{
    type: 'ValidatingAdmissionWebhook',
    generateName: 'vsite.example.com',
    deploymentName: 'web-operator',
    containerPort: 443,
    targetPort: 9443,
    webhookPath: '/validate',
    rules: RULES,
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
  }]);
  expect(files).toEqual(['sites.web.example.com.crd.yaml']);
  expect(findings).toEqual([]);
});

test('of Services of one name, a webhook is called through the one in its namespace', () => {
  const elsewhere = { ...SERVICE, metadata: { name: 'web-webhook', namespace: 'db' }, spec: { selector: { app: 'web' }, ports: [{ port: 443, targetPort: 1 }] } };
  const { webhooks, findings } = derive(elsewhere, SERVICE, configuration({}));
  expect([webhooks.map(({ targetPort }) => targetPort), findings]).toEqual([[9443], []]);
});

test('a Service of another namespace than the webhook says is another one', () => {
  const webhook = { clientConfig: { service: { name: 'web-webhook', namespace: 'db' } } };
  expect(derive(SERVICE, configuration(webhook)).findings).toEqual([
    "OLM230 The webhook 'vsite.example.com' cannot be told to OLM: the operator has no Service 'web-webhook' in the namespace 'db'; it has one in 'web'.",
  ]);
});

test('a webhook that names no namespace means that of the operator', () => {
  const { webhooks, findings } = derive(SERVICE, configuration({ clientConfig: { service: { name: 'web-webhook' } } }));
  expect([webhooks.length, findings]).toEqual([1, []]);
});

test('a Service with another port stays', () => {
  const ports: JsonObject[] = [{ name: 'webhook', port: 443, targetPort: 'hooks' }, { name: 'metrics', port: 8443 }];
  const { webhooks, files } = derive({ ...SERVICE, spec: { selector: { app: 'web' }, ports } }, configuration({}, 'MutatingWebhookConfiguration'));
  expect(webhooks[0]).toMatchObject({ type: 'MutatingAdmissionWebhook', targetPort: 'hooks' });
  expect(files).toContain('web-webhook.service.yaml');
});

test.each<[string, JsonObject, JsonObject, string]>([
  ['an address', SERVICE, { clientConfig: { url: 'https://example.com' } }, 'it is called by its address and not through a Service'],
  ['a Service that is not there', SERVICE, { clientConfig: { service: { name: 'other', namespace: 'web' } } }, "the operator has no Service 'other'"],
  ['a port that is not there', SERVICE, { clientConfig: { service: { name: 'web-webhook', namespace: 'web', port: 8443 } } }, "the Service 'web-webhook' has no port 8443"],
  ['a Service without pods', { ...SERVICE, spec: { selector: { app: 'db' }, ports: [{ port: 443 }] } }, {}, "the Service 'web-webhook' leads to no Deployment of the operator"],
])('a webhook behind %s cannot be told to OLM', (_, service, webhook, why) => {
  expect(derive(service, configuration(webhook)).findings).toEqual([`OLM230 The webhook 'vsite.example.com' cannot be told to OLM: ${why}.`]);
});

test.each([[{ name: 'x' }], [[null]]])('a configuration whose webhooks are %j is an error', webhooks => {
  const broken = { ...configuration({}), webhooks: webhooks as never };
  expect(derive(SERVICE, broken).findings).toEqual([expect.stringContaining('OLM230 webhooks is no list of webhooks')]);
});

test('a webhook that does not say how it is called cannot be told to OLM', () => {
  expect(derive(SERVICE, configuration({ clientConfig: {} })).findings).toEqual([expect.stringContaining('it says nothing of a Service that leads to it')]);
});

test('what OLM has no place for is told, unless it says nothing', () => {
  expect(derive(SERVICE, configuration({ namespaceSelector: {}, matchConditions: [] })).findings).toEqual([]);
  expect(derive(SERVICE, configuration({ namespaceSelector: { matchLabels: { a: 'b' } } })).findings)
    .toEqual([expect.stringContaining("OLM231 OLM has no place for namespaceSelector of the webhook 'vsite.example.com'")]);
});

const CERTIFICATE: JsonObject[] = [
  { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata: { name: 'selfsigned' }, spec: { selfSigned: {} } },
  {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'serving' },
    spec: { secretName: 'web-cert', dnsNames: ['web-webhook.web.svc'], issuerRef: { kind: 'Issuer', name: 'selfsigned' } },
  },
];

function withCertificate(mountPath: string): JsonObject {
  const spec = valueAt(DEPLOYMENT, 'spec', 'template', 'spec') as JsonObject;
  const [container] = listAt(spec, 'containers') as JsonObject[];
  const volumeMounts: JsonObject[] = [{ name: 'cert', mountPath, readOnly: true }, { name: 'tmp', mountPath: '/tmp' }];
  const pod: JsonObject = {
    ...spec,
    containers: [{ ...container, volumeMounts }],
    volumes: [{ name: 'cert', secret: { secretName: 'web-cert' } }, { name: 'tmp', emptyDir: {} }],
  };
  return { ...DEPLOYMENT, metadata: { name: 'hooks' }, spec: { ...DEPLOYMENT.spec as JsonObject, template: { metadata: { labels: { app: 'web' } }, spec: pod } } };
}

function podOf(...manifests: JsonObject[]) {
  const { model, findings } = deriveBundle(inventory([...ACCESS, SITES, ...manifests]), { channels: ['stable'] });
  const [deployment] = listAt(model.csv?.manifest, 'spec', 'install', 'spec', 'deployments');
  const pod = valueAt(deployment, 'spec', 'template', 'spec') as JsonObject;
  return { volumes: pod.volumes, mounts: (listAt(pod, 'containers')[0] as JsonObject).volumeMounts, findings, files: model.objects.map(({ file }) => file) };
}

test('the certificate of a webhook, its issuer and its volume are left to OLM', () => {
  const { volumes, mounts, files, findings } = podOf(withCertificate('/tmp/k8s-webhook-server/serving-certs/'), SERVICE, configuration({}), ...CERTIFICATE);
  expect([volumes, mounts]).toEqual([[{ name: 'tmp', emptyDir: {} }], [{ name: 'tmp', mountPath: '/tmp' }]]);
  expect(files).toEqual(['sites.web.example.com.crd.yaml']);
  expect(findings).toEqual([]);
});

test('a certificate that is read elsewhere keeps its path, with a warning', () => {
  const { mounts, findings } = podOf(withCertificate('/certs'), SERVICE, configuration({}), ...CERTIFICATE);
  expect(mounts).toEqual([{ name: 'webhook-cert', mountPath: '/certs', readOnly: true }, { name: 'tmp', mountPath: '/tmp' }]);
  expect(findings.map(({ code }) => code)).toEqual(['OLM232']);
});

test('conversions that one server answers become one definition, and OLM writes them into the CustomResourceDefinition', () => {
  const conversion = { strategy: 'Webhook', webhook: { clientConfig: { service: { name: 'web-webhook', namespace: 'web', path: '/convert' } }, conversionReviewVersions: ['v1'] } };
  const annotations = { 'cert-manager.io/inject-ca-from': 'web/serving', 'note': 'mine' };
  const pages = { ...SITES, metadata: { name: 'pages.web.example.com', annotations }, spec: { ...SITES.spec as JsonObject, names: { kind: 'Page', plural: 'pages' }, conversion } };
  const sites = { ...SITES, spec: { ...SITES.spec as JsonObject, conversion } };
  const { model } = deriveBundle(inventory([...ACCESS, DEPLOYMENT, sites, pages, SERVICE]), { channels: ['stable'] });
  expect(listAt(model.csv?.manifest, 'spec', 'webhookdefinitions')).toEqual([{
    type: 'ConversionWebhook',
    generateName: 'csitespages.kb.io',
    deploymentName: 'web-operator',
    containerPort: 443,
    targetPort: 9443,
    webhookPath: '/convert',
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
    conversionCRDs: ['sites.web.example.com', 'pages.web.example.com'],
  }]);
  const page = model.objects.find(({ file }) => file.startsWith('pages'))!.manifest;
  expect([valueAt(page, 'spec', 'conversion'), valueAt(page, 'metadata', 'annotations')]).toEqual([undefined, { note: 'mine' }]);
});

/** An operator with a Deployment and a custom resource. */
function operatorIn(app: App): { operator: Operator; manager: ApiObject; site: CustomResource } {
  const operator = new Operator(app, 'web', { version: '0.1.0' });
  const site = CustomResource.fromText(operator, 'site', JSON.stringify({ ...SITES, status: undefined }));
  const manager = new ApiObject(operator, 'manager', DEPLOYMENT as never);
  return { operator, manager, site };
}

test.each([WebhookCertificate.certManager(), WebhookCertificate.serviceCa()])('what a webhook server writes as plain objects is told as it was declared (%#)', certificate => {
  const app = new App();
  const declared = operatorIn(app);
  const server = declared.operator.webhookServer({ workload: declared.manager, certificate });
  server.addValidating({ name: 'vsite.example.com', path: '/validate', rules: RULES });
  server.addMutating({ name: 'msite.example.com', path: '/mutate', rules: RULES, timeoutSeconds: 5 });
  server.addConversion(declared.site);
  const plain = Object.values(new PlainManifests(app, 'plain', { operator: declared.operator }).toFiles()).flatMap(text => readYamlDocuments(text)) as JsonObject[];

  const written = new Operator(new App(), 'web', { version: '0.1.0' });
  plain.filter(({ kind }) => kind !== 'Namespace').forEach((manifest, index) => new ApiObject(written, `object-${index}`, manifest as never));
  const [theirs, ours] = [declared.operator, written].map(operator => {
    const files = new OlmBundle(operator.node.scope!, 'olm', { operator, channels: ['stable'] }).toFiles();
    return readYaml(files['manifests/web.v0.1.0.clusterserviceversion.yaml']);
  });
  const definitions = (csv: unknown) => (listAt(csv as JsonObject, 'spec', 'webhookdefinitions') as JsonObject[])
    .map(({ generateName, ...rest }) => JSON.stringify(rest.type === 'ConversionWebhook' ? rest : { generateName, ...rest })).sort();
  expect(definitions(ours)).toEqual(definitions(theirs));
  expect(definitions(ours)).toHaveLength(3);
  expect(valueAt(ours, 'spec', 'install')).toEqual(valueAt(theirs, 'spec', 'install'));
});

test('configurations for other targets only do not count', () => {
  const { operator } = operatorIn(new App());
  const object = new ApiObject(operator, 'configuration', configuration({ clientConfig: { url: 'https://example.com' } }) as never);
  PerTarget.onlyIn(object, [Target.PKO], 'OLM cannot call addresses');
  expect(new OlmBundle(operator.node.scope!, 'olm', { operator, channels: ['stable'] }).check().filter(({ code }) => code === 'OLM230')).toEqual([]);
});
