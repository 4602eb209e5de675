import { findingsAfter, remediesAfter } from './bundle';

test('a good bundle has no findings', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

test('a bundle without a ClusterServiceVersion, or with two', () => {
  expect(findingsAfter(bundle => { bundle.csv = undefined; }))
    .toEqual(['error OLM003', 'error OLM074 metadata/annotations.yaml operators.operatorframework.io.bundle.mediatype.v1']);
  expect(findingsAfter(bundle => { bundle.more['manifests/second.yaml'] = bundle.csv; })).toEqual(['error OLM005 manifests/second.yaml']);
});

test('names of ClusterServiceVersions are DNS names of 63 characters', () => {
  expect(findingsAfter(({ csv }) => { csv.metadata.name = 'Web.v1.0.0'; })).toContain('error OLM010 manifests/csv.yaml name');
  expect(findingsAfter(({ csv }) => { csv.metadata.name = `web-${'a'.repeat(60)}`; })).toContain('error OLM010 manifests/csv.yaml name');
  expect(findingsAfter(({ csv }) => { csv.spec.replaces = 'web_0'; })).toEqual(['error OLM016 manifests/csv.yaml replaces']);
  expect(findingsAfter(({ csv }) => { csv.spec.replaces = ''; })).toEqual([]);
});

test('the name that does not follow the convention is a warning; with a release it is an error', () => {
  expect(findingsAfter(({ csv }) => { csv.metadata.name = 'web.1.0.0'; })).toEqual(['warning OLM011 manifests/csv.yaml name']);
  expect(findingsAfter(({ csv }) => { csv.spec.release = '2'; })).toEqual(['error OLM017 manifests/csv.yaml name']);
  expect(findingsAfter(({ csv }) => { csv.spec.release = '2'; csv.metadata.name = 'web-v1.0.0-2'; })).toEqual([]);
});

test.each([
  ['v1.0.0', 'OLM015'], ['1.0', 'OLM015'], ['01.0.0', 'OLM015'], ['1.0.0-01', 'OLM220'], ['latest', 'OLM220'],
])('the version %s is not semantic: %s', (version, code) => {
  expect(findingsAfter(({ csv }) => { csv.spec.version = version; csv.metadata.name = 'web.v1.0.0'; })).toContain(`error ${code} manifests/csv.yaml version`);
});

test.each(['1.0.0-rc.1', '0.1.100-abcdef0', '1.0.0-0a'])('the version %s is semantic', version => {
  expect(findingsAfter(({ csv }) => { csv.spec.version = version; csv.metadata.name = `web.v${version}`; })).toEqual([]);
});

test('the remedy for a version with a v', () => {
  expect(remediesAfter(({ csv }) => { csv.spec.version = 'v1.0.0'; csv.metadata.name = 'web.vv1.0.0'; })).toEqual(['Write it without the v.']);
});

test('a missing version is an error, a missing Kubernetes version a warning, a bad one an error', () => {
  expect(findingsAfter(({ csv }) => { delete csv.spec.version; })).toEqual(['error OLM012 manifests/csv.yaml spec']);
  expect(findingsAfter(({ csv }) => { delete csv.spec.minKubeVersion; })).toEqual(['warning OLM014 manifests/csv.yaml']);
  expect(findingsAfter(({ csv }) => { csv.spec.minKubeVersion = '1.27'; })).toEqual(['error OLM013 manifests/csv.yaml minKubeVersion']);
});

test('unknown keys are found wherever they are, with a suggestion', () => {
  expect(findingsAfter(({ csv }) => { csv.spec.miniKubeVersion = '1.27.0'; })).toEqual(['error KUB010 manifests/csv.yaml miniKubeVersion']);
  expect(remediesAfter(({ csv }) => { csv.spec.miniKubeVersion = '1.27.0'; })).toEqual(['Did you mean \'minKubeVersion\'?']);
  expect(remediesAfter(({ csv }) => { csv.spec.customresourcedefinitions.owned[0].group = 'web.example.com'; })).toEqual([
    'Remove it: the API server refuses it, or drops it without a word.',
    'Write the name, version and kind of a CustomResourceDefinition, and nothing else: there is no group in an entry.',
  ]);
  expect(remediesAfter(({ csv }) => { csv.spec.install.spec.deployments[0].labels = {}; })).toEqual(['Did you mean \'label\'?']);
  expect(findingsAfter(({ csv }) => { csv.metadata.capability = 'Basic Install'; })).toEqual(['error KUB010 manifests/csv.yaml capability']);
});

test('required keys are missed', () => {
  expect(findingsAfter(({ csv }) => { delete csv.spec.displayName; })).toEqual(['error OLM026 manifests/csv.yaml spec']);
  expect(findingsAfter(({ csv }) => { delete csv.spec.install.strategy; })).toEqual(['error OLM026 manifests/csv.yaml install']);
  expect(findingsAfter(({ csv }) => { csv.spec.customresourcedefinitions.owned[0].resources = [{ kind: 'Pod', version: 'v1' }]; }))
    .toEqual(['error KUB012 manifests/csv.yaml kind']);
});

test('no install mode, none that is supported, one that does not exist, one twice', () => {
  expect(findingsAfter(({ csv }) => { delete csv.spec.installModes; })).toEqual(['error OLM024 manifests/csv.yaml spec']);
  expect(findingsAfter(({ csv }) => { csv.spec.installModes = [{ type: 'AllNamespaces', supported: false }]; })).toEqual(['error OLM020 manifests/csv.yaml installModes']);
  expect(findingsAfter(({ csv }) => { csv.spec.installModes[0].type = 'AllNamespace'; })).toEqual(['error OLM021 manifests/csv.yaml type']);
  expect(remediesAfter(({ csv }) => { csv.spec.installModes[0].type = 'AllNamespace'; }))
    .toEqual(['Did you mean AllNamespaces? There are OwnNamespace, SingleNamespace, MultiNamespace, AllNamespaces.']);
  expect(findingsAfter(({ csv }) => { csv.spec.installModes[0].type = 'AllNamespaces'; })).toEqual(['error OLM022 manifests/csv.yaml type']);
});

test('with a conversion webhook only AllNamespaces may be supported', () => {
  const webhook = { type: 'ConversionWebhook', generateName: 'a', deploymentName: 'web', sideEffects: 'None', admissionReviewVersions: ['v1'], conversionCRDs: ['sites.web.example.com'] };
  expect(findingsAfter(({ csv }) => { csv.spec.webhookdefinitions = [webhook]; })).toEqual(['error OLM023 manifests/csv.yaml installModes']);
  expect(findingsAfter(({ csv }) => { csv.spec.webhookdefinitions = [webhook]; csv.spec.installModes[0].supported = false; })).toEqual([]);
});

test('examples are a JSON list of objects of owned kinds, one for each', () => {
  const annotate = (text: string | undefined) => findingsAfter(({ csv }) => { csv.metadata.annotations = { 'alm-examples': text }; if (text === undefined) csv.metadata.annotations = {}; });
  expect(annotate('[{]')).toEqual(['error OLM040 manifests/csv.yaml alm-examples']);
  expect(annotate('{}')).toEqual(['error OLM043 manifests/csv.yaml alm-examples']);
  expect(annotate('[{"apiVersion": "v1", "kind": "ConfigMap"}]')).toEqual(['error OLM041 manifests/csv.yaml alm-examples', 'warning OLM042 manifests/csv.yaml name']);
  expect(annotate(undefined)).toEqual(['warning OLM028 manifests/csv.yaml metadata', 'warning OLM219 manifests/csv.yaml name']);
});
