import { BundleParts, bundleOf, definitionOf, webhookOf } from './bundle';
import { JsonObject, listAt, objectAt, textAt, valueAt } from '../../../src/kube/json';
import { InstallError } from '../../../src/olm/install/install-error';
import { OlmV1Options } from '../../../src/olm/install/olm-v1-options';
import { renderForOlmV1 } from '../../../src/olm/install/render-for-olm-v1';
import { InstallModeType } from '../../../src/olm/install-mode-type';

const RULES = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['*'] }];

function render(parts: BundleParts = {}, options: Partial<OlmV1Options> = {}): JsonObject[] {
  return renderForOlmV1(bundleOf(parts), { installNamespace: 'here', ...options });
}

function ofKind(kind: string, objects: readonly JsonObject[]): JsonObject[] {
  return objects.filter(object => object.kind === kind);
}

function namesOf(objects: readonly JsonObject[]): string[] {
  return objects.map(object => [object.kind, textAt(object, 'metadata', 'namespace') ?? '', textAt(object, 'metadata', 'name')].join('/'));
}

function refusal(parts: BundleParts, options: Partial<OlmV1Options> = {}): readonly string[] {
  try {
    render(parts, options);
  } catch (error) {
    if (error instanceof InstallError) return error.reasons;
    throw error;
  }
  return [];
}

test('permissions become Roles in each namespace that is watched, bound to the service account where the operator runs', () => {
  const objects = render({ permissions: [{ serviceAccountName: 'gadget', rules: RULES }] }, { targetNamespaces: ['one', 'two'] });
  // The hash of the permission.
  const role = 'gadget.v1.0.0-gadget-v9xl03sn1m8owa9ko4dx5xiuaxrmi0sw350dtuhe7a6';
  expect(namesOf(objects)).toEqual([
    'ServiceAccount/here/gadget',
    `Role/one/${role}`, `RoleBinding/one/${role}`, `Role/two/${role}`, `RoleBinding/two/${role}`,
    'Deployment/here/gadget.controller',
  ]);
  expect(ofKind('RoleBinding', objects)[0]!.subjects).toEqual([{ kind: 'ServiceAccount', name: 'gadget', namespace: 'here' }]);
});

test('for all namespaces, permissions become ClusterRoles that may see namespaces', () => {
  const [role] = ofKind('ClusterRole', render({ permissions: [{ serviceAccountName: 'default', rules: RULES }] }));
  expect(role!.rules).toEqual([
    { verbs: ['*'], apiGroups: ['apps'], resources: ['deployments'] },
    { verbs: ['get', 'list', 'watch'], apiGroups: [''], resources: ['namespaces'] },
  ]);
});

test('the default service account is not made', () => {
  const clusterPermissions = ['default', '', 'other'].map(serviceAccountName => ({ serviceAccountName, rules: RULES }));
  expect(namesOf(ofKind('ServiceAccount', render({ clusterPermissions })))).toEqual(['ServiceAccount/here/other']);
});

test('pods know where they run and what to watch, beside the annotations of the ClusterServiceVersion', () => {
  const [deployment] = ofKind('Deployment', render({}, { targetNamespaces: ['one', 'two'] }));
  expect(valueAt(deployment, 'spec', 'template', 'metadata', 'annotations')).toEqual({
    'capabilities': 'Basic Install', 'olm.targetNamespaces': 'one,two', 'olm.operatorNamespace': 'here',
  });
  expect(valueAt(deployment, 'spec', 'revisionHistoryLimit')).toBe(1);
});

test('values are as Go writes them', () => {
  const container = { name: 'manager', image: 'gadget:1', unknown: 1, args: [], resources: { limits: { cpu: 0.5, memory: '1024Mi' } } };
  const [deployment] = ofKind('Deployment', render({ pod: { containers: [container] } }));
  expect(listAt(deployment, 'spec', 'template', 'spec', 'containers')).toEqual([
    { name: 'manager', image: 'gadget:1', resources: { limits: { cpu: '500m', memory: '1Gi' } } },
  ]);
  expect([valueAt(deployment, 'spec', 'strategy'), deployment!.status]).toEqual([{}, {}]);
});

test('namespaced objects go into the namespace of the installation; upstream takes a VerticalPodAutoscaler for cluster-scoped', () => {
  const others = ['ConfigMap', 'ClusterRole', 'VerticalPodAutoscaler'].map(kind => ({ apiVersion: 'v1', kind, metadata: { name: 'a' } }));
  expect(namesOf(render({ others })).slice(0, 3)).toEqual(['ConfigMap/here/a', 'ClusterRole//a', 'VerticalPodAutoscaler//a']);
});

test('a list stands for its items, and further documents of a file count', () => {
  const model = bundleOf();
  const secret = (name: string) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name } });
  model.objects.push({ file: 'list.yaml', manifest: { kind: 'List', items: [secret('a'), secret('b')] }, furtherDocuments: [null, secret('c')] });
  expect(namesOf(ofKind('Secret', renderForOlmV1(model, { installNamespace: 'here' })))).toEqual(['Secret/here/a', 'Secret/here/b', 'Secret/here/c']);
});

test('webhooks of a Deployment share a Service, with each port once', () => {
  const [service] = ofKind('Service', render({
    webhooks: [
      webhookOf('ValidatingAdmissionWebhook', 'one', { containerPort: 8443 }),
      webhookOf('MutatingAdmissionWebhook', 'two', { containerPort: 443, targetPort: 9443 }),
      webhookOf('ValidatingAdmissionWebhook', 'three', { targetPort: 9443 }),
    ],
  }));
  expect(textAt(service, 'metadata', 'name')).toBe('gadget-controller-service');
  expect(objectAt(service, 'spec')).toEqual({
    ports: [{ name: '443', port: 443, targetPort: 9443 }, { name: '8443', port: 8443, targetPort: 8443 }],
    selector: { app: 'gadget' },
  });
});

test('webhooks see the namespaces that are watched', () => {
  const webhooks = [webhookOf('ValidatingAdmissionWebhook', 'check.example.com', { webhookPath: '/check', containerPort: 443 })];
  const webhookFor = (targetNamespaces: string[]) =>
    listAt(ofKind('ValidatingWebhookConfiguration', render({ webhooks }, { targetNamespaces }))[0], 'webhooks')[0];
  expect(webhookFor(['one'])).toEqual({
    name: 'check.example.com',
    clientConfig: { service: { namespace: 'here', name: 'gadget-controller-service', path: '/check', port: 443 } },
    namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['one'] }] },
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
  });
  expect(valueAt(webhookFor(['']), 'namespaceSelector')).toBeUndefined();
});

const CONVERSION: BundleParts = {
  modes: [InstallModeType.ALL_NAMESPACES],
  crds: [definitionOf('gadgets.example.com')],
  webhooks: [webhookOf('ConversionWebhook', 'convert', { conversionCRDs: ['gadgets.example.com'], containerPort: 443 })],
};

test('a conversion webhook is written into its definition', () => {
  const [definition] = ofKind('CustomResourceDefinition', render(CONVERSION));
  expect(valueAt(definition, 'spec', 'conversion')).toEqual({
    strategy: 'Webhook',
    webhook: {
      clientConfig: { service: { namespace: 'here', name: 'gadget-controller-service', path: '/', port: 443 } },
      conversionReviewVersions: ['v1'],
    },
  });
});

test('cert-manager gets a certificate to make and is told who trusts it; the service CA is told by annotations alone', () => {
  const [issuer, certificate] = render(CONVERSION, { certificates: 'cert-manager' }).slice(-2);
  expect(namesOf([issuer!, certificate!])).toEqual([
    'Issuer/here/gadget-controller-service-cert-selfsigned-issuer', 'Certificate/here/gadget-controller-service-cert',
  ]);
  const annotationsOf = (kind: string, certificates: OlmV1Options['certificates']) =>
    valueAt(ofKind(kind, render(CONVERSION, { certificates }))[0], 'metadata', 'annotations');
  expect(annotationsOf('CustomResourceDefinition', 'cert-manager')).toEqual({ 'cert-manager.io/inject-ca-from': 'here/gadget-controller-service-cert' });
  expect(annotationsOf('CustomResourceDefinition', 'openshift-service-ca')).toEqual({ 'service.beta.openshift.io/inject-cabundle': 'true' });
  expect(annotationsOf('Service', 'openshift-service-ca')).toEqual({ 'service.beta.openshift.io/serving-cert-secret-name': 'gadget-controller-service-cert' });
  expect(ofKind('Issuer', render(CONVERSION, { certificates: 'openshift-service-ca' }))).toEqual([]);
});

test('certificates take the place of volumes of the same name or path, in containers but not in init containers', () => {
  const mount = { name: 'mine', mountPath: '/tmp/k8s-webhook-server/serving-certs' };
  const pod = {
    initContainers: [{ name: 'first', image: 'a', volumeMounts: [mount] }],
    containers: [{ name: 'manager', image: 'a', volumeMounts: [mount, { name: 'data', mountPath: '/data' }] }],
    volumes: [{ name: 'mine', emptyDir: {} }, { name: 'data', emptyDir: {} }],
  };
  const webhooks = [webhookOf('ValidatingAdmissionWebhook', 'check')];
  const mountsOf = (options: Partial<OlmV1Options>) => {
    const spec = objectAt(ofKind('Deployment', render({ pod, webhooks }, options))[0], 'spec', 'template', 'spec');
    return ['initContainers', 'containers'].map(list => listAt(listAt(spec, list)[0], 'volumeMounts').map(item => textAt(item, 'name')))
      .concat([listAt(spec, 'volumes').map(item => textAt(item, 'name'))]);
  };
  expect(mountsOf({ certificates: 'cert-manager' })).toEqual([
    ['mine'], ['data', 'webhook-cert', 'apiservice-cert'], ['data', 'webhook-cert', 'apiservice-cert'],
  ]);
  expect(mountsOf({})).toEqual([['mine'], ['mine', 'data'], ['mine', 'data']]);
});

test('a deployment config overrides variables by name, adds tolerations once, and keeps annotations that are there', () => {
  const pod = { containers: [{ name: 'manager', image: 'a', env: [{ name: 'LEVEL', value: 'info' }] }], tolerations: [{ key: 'a' }] };
  const deploymentConfig = {
    env: [{ name: 'LEVEL', value: 'debug' }, { name: 'MORE', value: 'x' }], tolerations: [{ key: 'a' }, { key: 'b' }], annotations: { capabilities: 'x', new: 'y' },
  };
  const [deployment] = ofKind('Deployment', render({ pod }, { deploymentConfig }));
  const template = objectAt(deployment, 'spec', 'template');
  expect(valueAt(listAt(template, 'spec', 'containers')[0], 'env')).toEqual([{ name: 'LEVEL', value: 'debug' }, { name: 'MORE', value: 'x' }]);
  expect(valueAt(template, 'spec', 'tolerations')).toEqual([{ key: 'a' }, { key: 'b' }]);
  expect(valueAt(template, 'metadata', 'annotations')).toMatchObject({ capabilities: 'Basic Install', new: 'y' });
});

test('an empty affinity in a deployment config erases that of the pod, an empty part that part', () => {
  const part = { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'host' }] };
  const pod = { containers: [], affinity: { podAffinity: part, podAntiAffinity: part } };
  const affinityWith = (affinity: JsonObject) =>
    valueAt(ofKind('Deployment', render({ pod }, { deploymentConfig: { affinity } }))[0], 'spec', 'template', 'spec', 'affinity');
  expect(affinityWith({})).toBeUndefined();
  expect(affinityWith({ podAffinity: {} })).toEqual({ podAntiAffinity: part });
});

test('target namespaces that no install mode covers are refused', () => {
  const own: BundleParts = { modes: [InstallModeType.OWN_NAMESPACE] };
  expect(refusal(own, { targetNamespaces: ['here'] })).toEqual([]);
  expect(refusal(own)).toEqual(['invalid option(s): invalid target namespaces []: exactly one target namespace must be specified']);
  expect(refusal(own, { targetNamespaces: [''] })).toEqual([
    'invalid option(s): invalid target namespaces []: supported install modes [OwnNamespace] do not support targeting all namespaces',
  ]);
  expect(refusal({ modes: [InstallModeType.SINGLE_NAMESPACE, InstallModeType.ALL_NAMESPACES] }, { targetNamespaces: ['here'] })).toEqual([
    'invalid option(s): invalid target namespaces [here]: supported install modes [AllNamespaces SingleNamespace] do not support targeting own namespace',
  ]);
});

test('all that is wrong with a bundle is said at once', () => {
  expect(refusal({
    webhooks: [
      webhookOf('MutatingAdmissionWebhook', 'ends-'),
      webhookOf('ValidatingAdmissionWebhook', 'check', { deploymentName: 'none', rules: [{ apiGroups: ['*'] }] }),
      webhookOf('ConversionWebhook', 'convert', { conversionCRDs: ['gadgets.example.com'] }),
    ],
    others: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } }],
    spec: { customresourcedefinitions: { owned: [{ name: 'missing.example.com' }] } },
  })).toEqual([
    'cluster service definition references owned custom resource definition \'missing.example.com\' not found in bundle',
    'bundle contains conversion webhook "convert" and supports install modes [AllNamespaces MultiNamespace OwnNamespace SingleNamespace]'
    + ' - conversion webhooks are only supported for bundles that only support AllNamespaces install mode',
    'webhook of type \'ValidatingAdmissionWebhook\' with name \'check\' references non-existent deployment \'none\'',
    expect.stringMatching(/^webhook of type 'MutatingAdmissionWebhook' has invalid name 'ends-': a lowercase RFC 1123 subdomain/),
    'conversion webhook \'convert\' references custom resource definition \'gadgets.example.com\' not owned bundle',
    'webhook "check" contains forbidden rule: admission webhook rules cannot reference API group "*"',
    'unsupported resource "a" with kind "Namespace"',
  ]);
});

test('what Go cannot decode is refused in its words', () => {
  expect(refusal({ spec: { keywords: 'a' } })).toEqual(['error parsing objects in "manifests/csv.yaml": cannot restore slice from string']);
});

test('a definition that preserves unknown fields has no conversion webhook', () => {
  const crds = [definitionOf('gadgets.example.com', { preserveUnknownFields: true })];
  expect(refusal({ ...CONVERSION, crds })).toEqual([
    'custom resource definition \'gadgets.example.com\' must have .spec.preserveUnknownFields set to false'
    + ' to let API Server call webhook to do the conversion',
  ]);
});
