import { JsonPatch } from 'cdk8s';
import { JsonObject, listAt, objectAt, valueAt } from '../../../src/kube/json';
import { BundleOptions } from '../../../src/olm/bundle-options';
import { checkBundle } from '../../../src/olm/check';
import { deriveBundle } from '../../../src/olm/derive/derive';
import { InstallModeType } from '../../../src/olm/install-mode-type';
import { renderBundle } from '../../../src/olm/render';
import { ACCESS, DEPLOYMENT, inventory, rbac, SITES } from '../inventory';

const SAMPLE: JsonObject = { apiVersion: 'web.example.com/v1', kind: 'Site', metadata: { name: 'example' } };
const OPTIONS: BundleOptions = { channels: ['stable'] };

function csvOf(manifests: JsonObject[], options: Partial<BundleOptions> = {}): JsonObject {
  return deriveBundle(inventory(manifests), { ...OPTIONS, ...options }).model.csv!.manifest;
}

function codes(manifests: JsonObject[]): string[] {
  return deriveBundle(inventory(manifests), OPTIONS).findings.map(({ code }) => code);
}

function files(manifests: JsonObject[]): string[] {
  return deriveBundle(inventory(manifests), OPTIONS).model.objects.map(({ file }) => file);
}

test('a version that cannot stand in a name makes one that can, and stays as it is', () => {
  const bundleOf = (version: string) => deriveBundle(inventory([...ACCESS, SITES, DEPLOYMENT], { version, displayName: 'Web', minKubeVersion: '1.27.0' }, [SAMPLE]), OPTIONS);
  const { model } = bundleOf('1.2.3-RC.1+build.4');
  expect(model.csv?.file).toBe('web-operator.v1.2.3-rc.1-build.4.clusterserviceversion.yaml');
  expect([valueAt(model.csv?.manifest, 'metadata', 'name'), valueAt(model.csv?.manifest, 'spec', 'version')])
    .toEqual(['web-operator.v1.2.3-rc.1-build.4', '1.2.3-RC.1+build.4']);
  expect(checkBundle(renderBundle(model)).map(({ code }) => code)).toEqual(checkBundle(renderBundle(bundleOf('1.2.3').model)).map(({ code }) => code));
});

test('the Deployment, its permissions and its custom resource become a ClusterServiceVersion, and nothing is wrong with it', () => {
  const { model, findings } = deriveBundle(inventory([...ACCESS, SITES, DEPLOYMENT], { displayName: 'Web', minKubeVersion: '1.27.0' }, [SAMPLE]), OPTIONS);
  expect(findings).toEqual([]);
  expect(model.csv?.file).toBe('web-operator.v0.1.0.clusterserviceversion.yaml');
  expect(objectAt(model.csv?.manifest, 'metadata')).toEqual({
    name: 'web-operator.v0.1.0',
    namespace: 'placeholder',
    annotations: {
      'alm-examples': JSON.stringify([SAMPLE], undefined, 2),
      'capabilities': 'Basic Install',
      'containerImage': 'quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111',
      'operatorframework.io/suggested-namespace': 'web',
    },
  });
  expect(objectAt(model.csv?.manifest, 'spec', 'install')).toEqual({
    strategy: 'deployment',
    spec: {
      deployments: [{ name: 'web-operator', spec: DEPLOYMENT.spec }],
      permissions: [{ serviceAccountName: 'web-operator', rules: [{ apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['*'] }] }],
      clusterPermissions: [{ serviceAccountName: 'web-operator', rules: [{ apiGroups: ['web.example.com'], resources: ['sites'], verbs: ['get', 'list'] }] }],
    },
  });
  expect(objectAt(model.csv?.manifest, 'spec', 'customresourcedefinitions')).toEqual({
    owned: [{ name: 'sites.web.example.com', version: 'v1', kind: 'Site', displayName: 'Site', description: 'A web site.' }],
  });
  expect(checkBundle(renderBundle(model)).map(({ code, message }) => [code, message])).toEqual([
    ['OLM053', 'The image quay.io/example/server:v2 is not pinned: what it holds may change, and a mirror cannot be sure of it.'],
    ['OLM198', 'The rule allows every verb on leases.'],
  ]);
});

test('a webhook becomes a definition that names its Deployment, its port and its path', () => {
  const webhook = { type: 'ValidatingAdmissionWebhook', generateName: 'vsite.example.com', deployment: 'web-operator', targetPort: 9443, path: '/validate' };
  const fields = { sideEffects: 'None', admissionReviewVersions: ['v1'] };
  const { model } = deriveBundle({ ...inventory([...ACCESS, SITES, DEPLOYMENT]), webhooks: [{ ...webhook, fields }] }, OPTIONS);
  expect(valueAt(model.csv?.manifest, 'spec', 'webhookdefinitions')).toEqual([{
    type: 'ValidatingAdmissionWebhook',
    generateName: 'vsite.example.com',
    deploymentName: 'web-operator',
    containerPort: 443,
    targetPort: 9443,
    webhookPath: '/validate',
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
  }]);
  expect(valueAt(csvOf([DEPLOYMENT]), 'spec', 'webhookdefinitions')).toBeUndefined();
});

test('the files of a bundle are those of the guide', () => {
  const { model } = deriveBundle(inventory([...ACCESS, SITES, DEPLOYMENT]), OPTIONS);
  expect(renderBundle(model).paths).toEqual([
    'Dockerfile',
    'manifests/sites.web.example.com.crd.yaml',
    'manifests/web-operator.v0.1.0.clusterserviceversion.yaml',
    'metadata/annotations.yaml',
  ]);
});

test('a definition is shipped without what a cluster filled in', () => {
  const { model } = deriveBundle(inventory([SITES]), OPTIONS);
  expect(model.objects[0].manifest).toEqual({ apiVersion: SITES.apiVersion, kind: SITES.kind, metadata: { name: 'sites.web.example.com' }, spec: SITES.spec });
});

test('labels of the Deployment are kept, and its service account has a permission even without rules', () => {
  const labelled = { ...DEPLOYMENT, metadata: { name: 'web-operator', namespace: 'web', labels: { team: 'web' } } };
  expect(valueAt(csvOf([labelled]), 'spec', 'install', 'spec')).toEqual({
    deployments: [{ name: 'web-operator', label: { team: 'web' }, spec: DEPLOYMENT.spec }],
    permissions: [{ serviceAccountName: 'web-operator', rules: [] }],
  });
});

test('a service account that OLM makes is not shipped, another one is', () => {
  const account = (name: string): JsonObject => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: 'web' } });
  expect(files([account('web-operator'), account('site'), DEPLOYMENT])).toEqual(['site.serviceaccount.yaml']);
});

test('annotations of a service account get lost, which is a warning', () => {
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web-operator', namespace: 'web', annotations: { role: 'a' } } };
  const { findings } = deriveBundle(inventory([account, DEPLOYMENT]), OPTIONS);
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ['OLM086', 'v1 ServiceAccount web/web-operator is made by OLM itself, which drops annotation role.'],
  ]);
});

test('RBAC for somebody else, services and the like are shipped without namespace', () => {
  const role = rbac('Role', { name: 'metrics', namespace: 'web' }, { rules: [] });
  const binding = rbac('RoleBinding', { name: 'metrics', namespace: 'web' }, {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'metrics' },
    subjects: [{ kind: 'ServiceAccount', name: 'prometheus-k8s', namespace: 'openshift-monitoring' }],
  });
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'metrics', namespace: 'web' }, spec: {} };
  const { model, findings } = deriveBundle(inventory([role, binding, service]), OPTIONS);
  expect(findings).toEqual([]);
  expect(model.objects.map(({ file, manifest }) => [file, manifest.metadata])).toEqual([
    ['metrics.role.yaml', { name: 'metrics' }],
    ['metrics.rolebinding.yaml', { name: 'metrics' }],
    ['metrics.service.yaml', { name: 'metrics' }],
  ]);
});

test('RBAC of another namespace is an error that says what to do', () => {
  const { findings } = deriveBundle(inventory([rbac('Role', { name: 'reader', namespace: 'aws' }, { rules: [] })]), OPTIONS);
  expect(findings).toEqual([{
    code: 'OLM082',
    severity: 'error',
    message: 'rbac.authorization.k8s.io/v1 Role aws/reader is in the namespace \'aws\', but OLM grants permissions in the operator\'s (\'web\') or in the whole cluster.',
    remedy: 'Grant it in the whole cluster with a ClusterRole and a ClusterRoleBinding, or leave it out of the bundle with PerTarget.onlyIn and a reason.',
    object: 'rbac.authorization.k8s.io/v1 Role aws/reader',
    path: 'metadata.namespace',
    constructPath: 'web-operator/Role-reader',
    source: 'main.ts:1:1',
  }]);
});

test('unbound Roles, roles of others and aggregated roles are errors', () => {
  const subjects = [{ kind: 'ServiceAccount', name: 'web-operator', namespace: 'web' }];
  const bind = (name: string): JsonObject => rbac('ClusterRoleBinding', { name }, { roleRef: { kind: 'ClusterRole', name }, subjects });
  expect(codes([
    rbac('Role', { name: 'lost', namespace: 'web' }, { rules: [] }),
    bind('view'),
    rbac('ClusterRole', { name: 'all' }, { rules: [], aggregationRule: {} }),
    bind('all'),
  ])).toEqual(['OLM083', 'OLM084', 'OLM085']);
});

test('a ClusterRole that nobody binds is shipped with a warning', () => {
  const role = rbac('ClusterRole', { name: 'site-viewer' }, { rules: [] });
  expect(codes([role])).toEqual(['OLM089']);
  expect(files([role])).toEqual(['site-viewer.clusterrole.yaml']);
});

test('kinds that OLM refuses are errors with an alternative', () => {
  const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate', namespace: 'web' } };
  const { model, findings } = deriveBundle(inventory([SITES, job, SAMPLE]), OPTIONS);
  expect(model.objects.map(({ file }) => file)).toEqual(['sites.web.example.com.crd.yaml']);
  expect(findings.map(({ code, remedy }) => [code, remedy])).toEqual([
    ['OLM080', 'OLM installs Deployments only: make it a Deployment, or let the operator create it when it starts. Otherwise leave it out of the bundle with PerTarget.onlyIn and a reason.'],
    ['OLM080', 'Make it a sample of its custom resource, or let the annotation operatorframework.io/initialization-resource ask for it. Otherwise leave it out of the bundle with PerTarget.onlyIn and a reason.'],
  ]);
});

test('objects and Deployments of other namespaces are errors', () => {
  const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'openshift-config' } };
  expect(codes([config, { ...DEPLOYMENT, metadata: { name: 'web-operator', namespace: 'other' } }])).toEqual(['OLM081', 'OLM081']);
});

test('a Deployment without a service account of its own is a warning', () => {
  expect(codes([{ ...DEPLOYMENT, spec: { template: { spec: { containers: [] } } } }])).toEqual(['OLM087']);
});

test('a namespace with labels is proposed with them', () => {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web', labels: { 'openshift.io/cluster-monitoring': 'true' } } };
  expect(JSON.parse(objectAt(csvOf([namespace]), 'metadata', 'annotations')!['operatorframework.io/suggested-namespace-template'] as string)).toEqual(namespace);
});

test('the related images are those of the operator, its containers and its variables, each once', () => {
  const facts = { ...inventory([DEPLOYMENT]), images: [{ name: 'server', reference: 'quay.io/example/server:v2' }] };
  const { model } = deriveBundle(facts, OPTIONS);
  expect(listAt(model.csv?.manifest, 'spec', 'relatedImages')).toEqual([
    { name: 'server', image: 'quay.io/example/server:v2' },
    { name: 'manager', image: 'quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111' },
  ]);
});

test('install modes are all four in customary order', () => {
  const csv = csvOf([], { clusterServiceVersion: { installModes: [InstallModeType.SINGLE_NAMESPACE, InstallModeType.OWN_NAMESPACE] } });
  expect(listAt(csv, 'spec', 'installModes')).toEqual([
    { type: 'OwnNamespace', supported: true },
    { type: 'SingleNamespace', supported: true },
    { type: 'MultiNamespace', supported: false },
    { type: 'AllNamespaces', supported: false },
  ]);
});

test('what the author says wins over what is derived, and patches win over everything', () => {
  const csv = csvOf([DEPLOYMENT], {
    packageName: 'web',
    clusterServiceVersion: {
      displayName: 'Web Sites',
      description: 'Serves\nsites.',
      summary: 'Serves sites.',
      skipRange: '>=0.0.1 <0.1.0',
      replaces: 'web.v0.0.9',
      categories: ['Networking', 'Security'],
      certified: false,
      annotations: { containerImage: 'quay.io/example/other:v1' },
      relatedImages: [{ name: 'only', image: 'quay.io/example/only:v1' }],
      patches: [JsonPatch.add('/spec/cleanup', { enabled: true })],
    },
  });
  expect(csv.metadata).toEqual({
    name: 'web.v0.1.0',
    namespace: 'placeholder',
    annotations: {
      'alm-examples': '[]',
      'capabilities': 'Basic Install',
      'categories': 'Networking, Security',
      'certified': 'false',
      'containerImage': 'quay.io/example/other:v1',
      'description': 'Serves sites.',
      'olm.skipRange': '>=0.0.1 <0.1.0',
      'operatorframework.io/suggested-namespace': 'web',
    },
  });
  expect(valueAt(csv, 'spec', 'replaces')).toBe('web.v0.0.9');
  expect(valueAt(csv, 'spec', 'displayName')).toBe('Web Sites');
  expect(valueAt(csv, 'spec', 'relatedImages')).toEqual([{ name: 'only', image: 'quay.io/example/only:v1' }]);
  expect(valueAt(csv, 'spec', 'cleanup')).toEqual({ enabled: true });
});

test('descriptors and resources are added to the versions that they are about', () => {
  const csv = csvOf([SITES], {
    clusterServiceVersion: {
      ownedApis: [
        { name: 'sites.web.example.com', resources: [{ kind: 'Pod', version: 'v1' }] },
        { name: 'sites.web.example.com', version: 'v1', specDescriptors: [{ path: 'size', xDescriptors: ['urn:alm:descriptor:com.tectonic.ui:podCount'] }] },
        { name: 'sites.web.example.com', version: 'v1alpha1', statusDescriptors: [{ path: 'old' }] },
      ],
    },
  });
  expect(listAt(csv, 'spec', 'customresourcedefinitions', 'owned')).toEqual([{
    name: 'sites.web.example.com',
    version: 'v1',
    kind: 'Site',
    displayName: 'Site',
    description: 'A web site.',
    resources: [{ kind: 'Pod', name: '', version: 'v1' }],
    specDescriptors: [{ 'path': 'size', 'x-descriptors': ['urn:alm:descriptor:com.tectonic.ui:podCount'] }],
  }]);
});
