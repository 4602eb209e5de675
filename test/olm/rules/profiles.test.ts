import { allFindingsAfter, Bundle, findingsAfter } from './bundle';
import { openShiftVersions } from '../../../src/olm/rules/pipelines/openshift-versions';
import { PROFILE_NAMES, ProfileName } from '../../../src/olm/rules/profile';

const VERSIONS = 'com.redhat.openshift.versions';
const FEATURES = ['disconnected', 'fips-compliant', 'proxy-aware', 'tls-profiles', 'token-auth-aws', 'token-auth-azure', 'token-auth-gcp'];
const webhook = {
  type: 'ConversionWebhook', generateName: 'csites', deploymentName: 'web', sideEffects: 'None', admissionReviewVersions: ['v1'], conversionCRDs: ['sites.web.example.com'],
};

/** A bundle that every profile accepts. */
function complete({ csv, annotations }: Bundle): void {
  Object.assign(csv.spec, {
    description: 'Serves web sites from objects.',
    keywords: ['web'],
    provider: { name: 'Example' },
    maintainers: [{ name: 'Team', email: 'team@example.com' }],
    links: [{ name: 'Docs', url: 'https://example.com/docs' }],
    icon: [{ base64data: Buffer.from('<svg></svg>').toString('base64'), mediatype: 'image/svg+xml' }],
  });
  const { image } = csv.spec.install.spec.deployments[0].spec.template.spec.containers[0];
  Object.assign(csv.metadata.annotations, {
    capabilities: 'Full Lifecycle',
    categories: 'Security',
    containerImage: image,
    createdAt: '2024-01-31T12:00:00Z',
    repository: 'https://example.com/web',
    support: 'Example',
    description: 'Serves web sites.',
    ...Object.fromEntries(FEATURES.map(feature => [`features.operators.openshift.io/${feature}`, 'true'])),
  });
  csv.spec.install.spec.deployments[0].spec.template.spec.containers[0].resources = { requests: { cpu: '10m', memory: '64Mi' } };
  annotations.annotations[VERSIONS] = 'v4.14';
}

function after(profile: ProfileName, change: (bundle: Bundle) => void = () => undefined): string[] {
  return findingsAfter(bundle => { complete(bundle); change(bundle); }, { profile });
}

test.each(PROFILE_NAMES)('the profile %s accepts a complete bundle', profile => {
  expect(after(profile)).toEqual([]);
});

test.each<[ProfileName, string, (bundle: Bundle) => void]>([
  ['operatorhub', 'error OLM100 manifests/csv.yaml spec', ({ csv }) => { delete csv.spec.provider; }],
  ['redhat-community', 'error OLM150 manifests/csv.yaml spec', ({ csv }) => { delete csv.spec.description; }],
  ['redhat-community', 'warning OLM151 manifests/csv.yaml annotations', ({ csv }) => { delete csv.metadata.annotations.support; }],
  ['redhat-community', 'error OLM152 manifests/csv.yaml description', ({ csv }) => { csv.spec.description = 'Short'; }],
  ['redhat-community', 'warning OLM153 manifests/csv.yaml name', ({ csv }) => { csv.metadata.name = 'website.v1.0.0'; }],
  ['redhat-community', 'error OLM155 manifests/more.yaml kind', ({ more }) => {
    more['manifests/more.yaml'] = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'a' }, spec: { podSelector: {} } };
  }],
  ['redhat-community', 'error OLM156 metadata/annotations.yaml annotations', ({ annotations }) => { delete annotations.annotations[VERSIONS]; }],
  ['redhat-community', `error OLM157 metadata/annotations.yaml ${VERSIONS}`, ({ annotations }) => { annotations.annotations[VERSIONS] = 'v4.12'; }],
  ['redhat-community', `warning OLM158 metadata/annotations.yaml ${VERSIONS}`, ({ annotations }) => { annotations.annotations[VERSIONS] = 'v4.14,v4.15'; }],
  ['redhat-community', `error OLM165 metadata/annotations.yaml ${VERSIONS}`, ({ annotations }) => { annotations.annotations[VERSIONS] = '>=4.14'; }],
  ['redhat-community', 'error OLM126 manifests/more.yaml apiVersion', ({ more }) => {
    more['manifests/more.yaml'] = { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'a' } };
  }],
  ['redhat-certified', 'warning OLM159 manifests/csv.yaml olm.skipRange', ({ csv }) => { csv.metadata.annotations['olm.skipRange'] = '<1.0.0'; }],
  ['redhat-certified', 'error OLM160 manifests/csv.yaml marketplace.openshift.io/remote-workflow', ({ csv }) => {
    csv.metadata.annotations['marketplace.openshift.io/remote-workflow'] = 'https://example.com';
  }],
  ['redhat-certified', 'error OLM161 manifests/csv.yaml annotations', ({ csv }) => { delete csv.metadata.annotations['features.operators.openshift.io/disconnected']; }],
  ['redhat-certified', 'error OLM162 manifests/csv.yaml image', ({ csv }) => { csv.spec.relatedImages.push({ name: 'a', image: 'a/b:c' }); }],
  ['redhat-certified', 'error OLM163 manifests/csv.yaml image', ({ csv }) => { csv.spec.relatedImages[0].image = csv.spec.relatedImages[0].image.replaceAll('1', '2'); }],
  ['olm-v1', 'error OLM380 manifests/csv.yaml owned', ({ csv }) => { csv.spec.apiservicedefinitions = { owned: [{ name: 'a', deploymentName: 'web' }] }; }],
  ['olm-v1', 'error OLM381 manifests/csv.yaml installModes', ({ csv }) => { csv.spec.installModes[1].supported = false; }],
  ['olm-v1', 'error OLM382 manifests/csv.yaml required', ({ csv }) => { csv.spec.customresourcedefinitions.required = [{ name: 'a.b', version: 'v1', kind: 'A' }]; }],
  ['olm-v1', 'error OLM382 manifests/csv.yaml', ({ more }) => { more['metadata/dependencies.yaml'] = { dependencies: [{ type: 'olm.label', value: { label: 'a' } }] }; }],
  ['olm-v1', 'error OLM383 manifests/csv.yaml', ({ annotations }) => { annotations.annotations['operators.operatorframework.io.bundle.package.v1'] = ''; }],
  ['olm-v1', 'error OLM384 manifests/csv.yaml name', ({ csv }) => { csv.spec.install.spec.deployments.push(csv.spec.install.spec.deployments[0]); }],
  ['olm-v1', 'error OLM385 manifests/csv.yaml name', ({ csv }) => { csv.spec.install.spec.deployments[0].name = 'Web'; }],
  ['olm-v1', 'error OLM386 manifests/crd.yaml name', ({ crd, more }) => { more['manifests/copy.yaml'] = crd; }],
  ['olm-v1', 'error OLM387 manifests/csv.yaml name', ({ csv }) => { csv.spec.customresourcedefinitions.owned[0].name = 'site.web.example.com'; }],
  ['olm-v1', 'error OLM388 manifests/csv.yaml deploymentName', ({ csv }) => { csv.spec.webhookdefinitions = [{ ...webhook, deploymentName: 'wed' }]; }],
  ['olm-v1', 'error OLM389 manifests/csv.yaml generateName', ({ csv }) => { csv.spec.webhookdefinitions = [webhook, webhook]; }],
  ['olm-v1', 'error OLM390 manifests/csv.yaml generateName', ({ csv }) => { csv.spec.webhookdefinitions = [{ ...webhook, generateName: 'a-' }]; }],
  ['olm-v1', 'error OLM391 manifests/csv.yaml sites.web.example.com', ({ csv }) => { csv.spec.webhookdefinitions = [webhook, { ...webhook, generateName: 'b' }]; }],
  ['olm-v1', 'error OLM392 manifests/csv.yaml pages.b', ({ csv }) => { csv.spec.webhookdefinitions = [{ ...webhook, conversionCRDs: ['pages.b'] }]; }],
  ['olm-v1', 'error OLM393 manifests/csv.yaml apiGroups', ({ csv }) => { csv.spec.webhookdefinitions = [{ ...webhook, rules: [{ apiGroups: ['*'] }] }]; }],
  ['olm-v1', 'error OLM394 manifests/csv.yaml apiGroups', ({ csv }) => {
    csv.spec.webhookdefinitions = [{ ...webhook, rules: [{ apiGroups: ['admissionregistration.k8s.io'], resources: ['*'] }] }];
  }],
  ['olm-v1', 'error OLM395 manifests/csv.yaml installModes', ({ csv }) => { csv.spec.webhookdefinitions = [webhook]; }],
])('%s: %s', (profile, expected, change) => {
  expect(after(profile, change)).toContain(expected);
});

test('a Red Hat profile says of a bundle with a release what to do, and not another name that catalogues refuse', () => {
  const messages = (name: string) => allFindingsAfter(bundle => {
    complete(bundle);
    bundle.csv.spec.release = '2';
    bundle.csv.metadata.name = name;
  }, { profile: 'redhat-certified' }).map(({ code, remedy }) => `${code} ${remedy}`);
  expect(messages('web-v1.0.0-2')).toEqual(['OLM153 Leave the release out: the pipelines have no name for a bundle with one. Give a rebuild a higher patch version.']);
  expect(messages('website-v1.0.0')).toEqual(['OLM017 Name it so, or leave the release out.']);
});

test('features of which nothing is said are told once', () => {
  const without = (count: number) => allFindingsAfter(bundle => {
    complete(bundle);
    for (const feature of FEATURES.slice(0, count)) delete bundle.csv.metadata.annotations[`features.operators.openshift.io/${feature}`];
  }, { profile: 'redhat-certified' }).filter(({ code }) => code === 'OLM161').map(({ message }) => message);
  expect(without(7)).toEqual([expect.stringMatching(/^7 annotations are missing, .*\/disconnected, .*\/token-auth-gcp\.$/)]);
  expect(without(1)).toEqual(['An annotation is missing, or neither "true" nor "false": features.operators.openshift.io/disconnected.']);
});

test('versions of OpenShift that cannot be read are told without a profile, too', () => {
  const ofVersions = (text: string) => allFindingsAfter(({ annotations }) => { annotations.annotations[VERSIONS] = text; })
    .map(({ code, severity, remedy }) => `${severity} ${code} ${remedy}`);
  expect([ofVersions('v4.14'), ofVersions('=v4.14'), ofVersions('v4.14-v4.16')]).toEqual([[], [], []]);
  expect([ofVersions('4.14'), ofVersions('4.14-v4.16'), ofVersions('=4.14'), ofVersions('>=4.14')]).toEqual([
    ['error OLM165 Did you mean v4.14?'], ['error OLM165 Did you mean v4.14-v4.16?'], ['error OLM165 Did you mean =v4.14?'],
    ['error OLM165 Write one of these forms.'],
  ]);
  expect(ofVersions('v4.14,v4.15')).toEqual(['warning OLM158 Write a range, as v4.5-v4.6.']);
});

test.each([
  ['v4.10', { first: 10, last: 23 }], ['=v4.10', { first: 10, last: 10 }], ['v4.9-v4.12', { first: 9, last: 12 }], ['v4.5,v4.6', { first: 5, last: 6 }],
  ['v4.12-v4.9', undefined], ['4', undefined], ['4.14', undefined], ['v4.14-4.16', undefined], ['', undefined], ['=v4.9-v4.12', undefined],
])('the versions of OpenShift %s', (text, expected) => {
  expect(openShiftVersions(text)).toEqual(expected);
});
