import { Bundle, findingsAfter } from './bundle';

const webhook = {
  type: 'ValidatingAdmissionWebhook', generateName: 'vsites.example.com', deploymentName: 'web', sideEffects: 'None', admissionReviewVersions: ['v1'],
};
const converting = { ...webhook, type: 'ConversionWebhook', generateName: 'csites.example.com', conversionCRDs: ['sites.web.example.com'] };

const webhooks = (...changes: object[]) => ({ csv }: Bundle): void => {
  csv.spec.webhookdefinitions = changes.map(change => ({ ...webhook, ...change }));
};
const annotation = (key: string, value: string) => ({ csv }: Bundle): void => { csv.metadata.annotations[key] = value; };
const properties = (...list: object[]) => ({ more }: Bundle): void => { more['metadata/properties.yaml'] = { properties: list }; };
const dependencies = (content: object) => ({ more }: Bundle): void => { more['metadata/dependencies.yaml'] = content; };
const rules = (...list: object[]) => ({ csv }: Bundle): void => {
  csv.spec.install.spec.clusterPermissions = [{ serviceAccountName: 'web', rules: list }];
};
const scorecard = (content: object) => ({ annotations, more }: Bundle): void => {
  more['tests/scorecard/config.yaml'] = content;
  annotations.annotations['operators.operatorframework.io.test.config.v1'] = 'tests/scorecard/';
};
const SCORECARD = {
  apiVersion: 'scorecard.operatorframework.io/v1alpha3',
  kind: 'Configuration',
  metadata: { name: 'config' },
  stages: [{ parallel: true, tests: [{ image: 'a/b:c', entrypoint: ['scorecard-test', 'basic-check-spec'], labels: { suite: 'basic' } }] }],
};

test('what no tool looks at passes where it is right', () => {
  expect(findingsAfter(bundle => {
    webhooks({}, converting)(bundle);
    bundle.csv.spec.installModes[0].supported = false;
    Object.assign(bundle.csv.metadata.annotations, {
      'olm.skipRange': '>=0.1.0 <1.0.0',
      'operatorframework.io/suggested-namespace': 'web',
      'operatorframework.io/suggested-namespace-template': '{"apiVersion": "v1", "kind": "Namespace"}',
      'operatorframework.io/initialization-resource': '{"apiVersion": "web.example.com/v1", "kind": "Site", "metadata": {"name": "a"}}',
      'features.operators.openshift.io/disconnected': 'true',
      'operators.openshift.io/infrastructure-features': '["disconnected"]',
    });
    bundle.csv.spec.customresourcedefinitions.owned[0].specDescriptors = [{ 'path': 'size', 'x-descriptors': ['urn:alm:descriptor:com.tectonic.ui:podCount'] }];
    properties(
      { type: 'olm.package.required', value: { packageName: 'a', versionRange: '>=1.0.0' } },
      { type: 'olm.maxOpenShiftVersion', value: '4.20' },
      { type: 'olm.constraint', value: { failureMessage: 'no', all: { constraints: [{ gvk: { group: 'a', version: 'v1', kind: 'A' } }] } } },
      { type: 'own', value: 1 },
    )(bundle);
    rules({ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'create'] })(bundle);
    scorecard(SCORECARD)(bundle);
  })).toEqual([]);
});

test.each<[string, (bundle: Bundle) => void]>([
  ['error OLM180 manifests/csv.yaml deploymentName', webhooks({ deploymentName: 'wed' })],
  ['warning OLM181 manifests/csv.yaml targetPort', bundle => {
    webhooks({ targetPort: 9443 })(bundle);
    bundle.csv.spec.install.spec.deployments[0].spec.template.spec.containers[0].ports = [{ containerPort: 8443 }];
  }],
  ['error OLM182 manifests/csv.yaml generateName', webhooks({}, { type: 'MutatingAdmissionWebhook' })],
  ['error OLM183 manifests/csv.yaml generateName', webhooks({ generateName: 'vsites-' })],
  ['error OLM184 manifests/csv.yaml type', webhooks({ ...converting, conversionCRDs: [] })],
  ['error OLM184 manifests/csv.yaml pages.web.example.com', webhooks({ ...converting, conversionCRDs: ['pages.web.example.com'] })],
  ['error OLM185 manifests/csv.yaml apiGroups', webhooks({ rules: [{ apiGroups: ['*'], apiVersions: ['*'], resources: ['*'], operations: ['*'] }] })],
  ['error OLM186 manifests/csv.yaml sideEffects', webhooks({ sideEffects: 'Some' })],
  ['error OLM187 manifests/csv.yaml skipRange', ({ csv }) => { csv.spec.skipRange = '<1.0.0'; }],
  ['error OLM187 manifests/csv.yaml defaultChannel', ({ csv }) => { csv.spec.defaultChannel = 'stable'; }],
  ['warning OLM188 manifests/csv.yaml containerimage', annotation('containerimage', 'a/b:c')],
  ['warning OLM189 manifests/csv.yaml certified', annotation('certified', 'yes')],
  ['warning OLM189 manifests/csv.yaml capabilities', annotation('capabilities', 'Basic')],
  ['warning OLM190 manifests/csv.yaml urn', ({ csv }) => {
    csv.spec.customresourcedefinitions.owned[0].specDescriptors = [{ 'path': 'size', 'x-descriptors': ['urn:alm:descriptor:com.tectonic.ui:podcounter'] }];
  }],
  ['warning OLM191 manifests/csv.yaml operatorframework.io/suggested-namespace', annotation('operatorframework.io/suggested-namespace', 'My_Web')],
  ['warning OLM192 manifests/csv.yaml operatorframework.io/initialization-resource', annotation('operatorframework.io/initialization-resource', '{"apiVersion": "v1", "kind": "Page"}')],
  ['error OLM193 manifests/csv.yaml olm.skipRange', annotation('olm.skipRange', '^1.0.0')],
  ['warning OLM194 manifests/csv.yaml olm.skipRange', annotation('olm.skipRange', '<=1.0.0')],
  ['warning OLM195 manifests/csv.yaml mediatype', ({ csv }) => { csv.spec.icon = [{ base64data: Buffer.from('<svg/>').toString('base64'), mediatype: 'image/png' }]; }],
  ['warning OLM196 manifests/more.yaml kind', ({ more }) => { more['manifests/more.yaml'] = { apiVersion: 'monitoring.coreos.com/v1', kind: 'PodMonitor', metadata: { name: 'a' } }; }],
  ['warning OLM197 manifests/csv.yaml containerImage', annotation('containerImage', 'quay.io/example/other:v1')],
  ['warning OLM198 manifests/csv.yaml "*"', rules({ apiGroups: ['apps'], resources: ['deployments'], verbs: ['*'] })],
  ['warning OLM199 manifests/csv.yaml apiGroups', rules({ apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], verbs: ['bind'] })],
  ['warning OLM200 manifests/csv.yaml apiGroups', rules({ apiGroups: [''], resources: ['secrets'], verbs: ['list'] })],
  ['warning OLM201 manifests/csv.yaml apiGroups', rules({ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] })],
  ['info OLM202 manifests/csv.yaml serviceAccountName', ({ csv }) => { csv.spec.install.spec.permissions.push({ serviceAccountName: 'other', rules: [] }); }],
  ['warning OLM203 manifests/csv.yaml spec', ({ csv }) => { delete csv.spec.install.spec.deployments[0].spec.template.spec.serviceAccountName; }],
  ['warning OLM204 manifests/crd.yaml conversion', ({ crd }) => {
    crd.spec.conversion = { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'], clientConfig: { service: { name: 'a', namespace: 'b' } } } };
  }],
  ['error OLM205 metadata/properties.yaml property', properties({ property: { type: 'a', value: 'b' } })],
  ['error OLM206 metadata/properties.yaml versionRange', properties({ type: 'olm.package.required', value: { packageName: 'a', versionRange: '~1' } })],
  ['error OLM206 metadata/properties.yaml type', properties({ type: 'olm.package.require', value: {} })],
  ['error OLM206 metadata/properties.yaml every', properties({ type: 'olm.constraint', value: { every: {}, cel: { rule: 'true' } } })],
  ['warning OLM207 metadata/dependencies.yaml versionRange', dependencies({ dependencies: [{ type: 'olm.package', value: { packageName: 'a', version: '1.0.0', versionRange: '1' } }] })],
  ['error OLM208 tests/scorecard/config.yaml kind', scorecard({ ...SCORECARD, kind: 'Config' })],
  ['error OLM208 tests/scorecard/config.yaml entrypoint', scorecard({ ...SCORECARD, stages: [{ tests: [{ entrypoint: ['a'] }] }] })],
  ['warning OLM209 tests/scorecard/config.yaml stage', scorecard({ ...SCORECARD, stage: [] })],
  ['warning OLM210 metadata/annotations.yaml operators.operatorframework.io.test.config.v1', ({ annotations }) => {
    annotations.annotations['operators.operatorframework.io.test.config.v1'] = 'tests/scorecard/';
  }],
  ['warning OLM211 metadata/auth.json', ({ more }) => { more['metadata/auth.json'] = '{}'; }],
  ['error OLM212 manifests/csv.yaml name', ({ csv }) => { csv.spec.install.spec.deployments[0].name = 'Web'; }],
  ['error OLM213 manifests/csv.yaml strategy', ({ csv }) => { csv.spec.install.strategy = 'job'; }],
  ['error OLM214 metadata/dependencies.yaml dependencies', dependencies({ dependencies: ['a'] })],
  ['error OLM215 manifests/csv.yaml deploymentName', ({ csv }) => {
    csv.spec.apiservicedefinitions = { owned: [{ name: 'a', group: 'a.b', version: 'v1', kind: 'A', deploymentName: 'wed' }] };
  }],
  ['error OLM217 manifests/csv.yaml replaces', ({ csv }) => { csv.spec.replaces = 'web.v1.0.0'; }],
  ['warning OLM218 metadata/annotations.yaml capabilities', ({ annotations }) => { annotations.annotations.capabilities = 'Basic Install'; }],
])('%s', (expected, change) => {
  expect(findingsAfter(change)).toContain(expected);
});
