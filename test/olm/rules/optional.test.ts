import { Bundle, findingsAfter } from './bundle';

const ALL = ['operatorhub/v2', 'standardcapabilities', 'standardcategories', 'good-practices', 'alpha-deprecated-apis', 'community', 'multiarch', 'object'];
const CSV = 'manifests/csv.yaml';

/** A bundle as every optional validator wants it. */
function complete({ csv }: Bundle): void {
  Object.assign(csv.spec, {
    provider: { name: 'Example' },
    maintainers: [{ name: 'Team', email: 'team@example.com' }],
    links: [{ name: 'Docs', url: 'https://example.com/docs' }],
    icon: [{ base64data: Buffer.from('<svg></svg>').toString('base64'), mediatype: 'image/svg+xml' }],
  });
  Object.assign(csv.metadata.annotations, { capabilities: 'Full Lifecycle', categories: 'Security, Storage' });
  csv.spec.install.spec.deployments[0].spec.template.spec.containers[0].resources = { requests: { cpu: '10m', memory: '64Mi' } };
}

function after(change: (bundle: Bundle) => void, values = {}): string[] {
  return findingsAfter(bundle => { complete(bundle); change(bundle); }, { validators: ALL, values });
}

const object = (manifest: object) => ({ more }: Bundle): void => { more['manifests/more.yaml'] = { metadata: { name: 'more' }, ...manifest }; };
const affinity = (key: string, values: string[]) => ({ csv }: Bundle): void => {
  const terms = [{ matchExpressions: [{ key, operator: 'In', values }] }];
  const required = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } };
  csv.spec.install.spec.deployments[0].spec.template.spec.affinity = { nodeAffinity: required };
};
const permission = (rule: object) => ({ csv }: Bundle): void => { csv.spec.install.spec.permissions[0].rules = [rule]; };

test('no validator has anything against a complete bundle', () => {
  expect(after(() => undefined)).toEqual([]);
});

test('without being selected they say nothing', () => {
  expect(findingsAfter(({ csv }) => { csv.metadata.annotations.categories = 'Cooking'; csv.spec.links = [{ name: 'Docs' }]; })).toEqual([]);
});

test.each<[string, (bundle: Bundle) => void]>([
  ['error OLM100 manifests/csv.yaml name', ({ csv }) => { csv.spec.provider.name = ' '; }],
  ['error OLM101 manifests/csv.yaml email', ({ csv }) => { delete csv.spec.maintainers[0].name; }],
  ['error OLM102 manifests/csv.yaml email', ({ csv }) => { csv.spec.maintainers[0].email = 'team at example.com'; }],
  ['error OLM103 manifests/csv.yaml url', ({ csv }) => { delete csv.spec.links[0].name; }],
  ['error OLM104 manifests/csv.yaml url', ({ csv }) => { csv.spec.links[0].url = 'example.com/docs'; }],
  ['error OLM105 manifests/csv.yaml spec', ({ csv }) => { delete csv.spec.version; }],
  ['warning OLM106 manifests/csv.yaml spec', ({ csv }) => { delete csv.spec.icon; }],
  ['error OLM107 manifests/csv.yaml icon', ({ csv }) => { csv.spec.icon.push(csv.spec.icon[0]); }],
  ['error OLM107 manifests/csv.yaml icon', ({ csv }) => { csv.spec.icon = []; }],
  ['error OLM108 manifests/csv.yaml base64data', ({ csv }) => { csv.spec.icon[0] = { base64data: '', mediatype: 'image/png' }; }],
  ['error OLM109 manifests/csv.yaml mediatype', ({ csv }) => { csv.spec.icon[0] = { base64data: 'AAAA', mediatype: 'image/webp' }; }],
  ['error OLM111 manifests/csv.yaml capabilities', ({ csv }) => { csv.metadata.annotations.capabilities = 'Full Life Cycle'; }],
  ['error OLM112 manifests/csv.yaml categories', ({ csv }) => { csv.metadata.annotations.categories = 'Security,Cooking'; }],
  ['error OLM115 manifests/csv.yaml spec', ({ csv }) => { csv.spec.install.spec = { permissions: [] }; }],
  ['warning OLM116 manifests/csv.yaml name', ({ csv }) => { delete csv.spec.install.spec.deployments[0].spec.template.spec.containers[0].resources; }],
  ['warning OLM117 manifests/csv.yaml name', ({ csv }) => { csv.metadata.name = 'web.v1'; }],
  ['warning OLM118 manifests/csv.yaml name', ({ csv }) => { csv.metadata.name = 'web-1.0.0'; }],
  ['warning OLM119 metadata/annotations.yaml operators.operatorframework.io.bundle.channels.v1', ({ annotations }) => {
    annotations.annotations['operators.operatorframework.io.bundle.channels.v1'] = 'stable,weekly';
  }],
  ['warning OLM120 manifests/csv.yaml apiGroups', permission({ apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: ['create'] })],
  ['warning OLM121 manifests/csv.yaml name', ({ csv }) => { delete csv.spec.customresourcedefinitions.owned[0].description; }],
  ['warning OLM122 manifests/csv.yaml name', ({ csv }) => { csv.spec.customresourcedefinitions.required = [{ name: 'a.b', version: 'v1', kind: 'A' }]; }],
  ['error OLM124 manifests/csv.yaml minKubeVersion', ({ csv }) => { csv.spec.minKubeVersion = 'new'; }],
  ['error OLM125 manifests/more.yaml apiVersion', object({ apiVersion: 'rbac.authorization.k8s.io/v1beta1', kind: 'Role', rules: [] })],
  ['error OLM126 manifests/more.yaml apiVersion', object({ apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' })],
  ['warning OLM127 manifests/csv.yaml apiGroups', permission({ apiGroups: ['policy'], resources: ['podsecuritypolicies'], verbs: ['use'] })],
  ['error OLM128 manifests/more.yaml apiVersion', object({ apiVersion: 'autoscaling/v2beta2', kind: 'HorizontalPodAutoscaler' })],
  ['error OLM140 manifests/more.yaml maxUnavailable', object({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { maxUnavailable: '20%' } })],
  ['error OLM141 manifests/more.yaml minAvailable', object({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { minAvailable: '100%' } })],
  ['error OLM142 manifests/more.yaml globalDefault', object({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', value: 1, globalDefault: true })],
  ['warning OLM143 manifests/more.yaml apiGroups', object({
    apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules: [{ apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: ['update'] }],
  })],
  ['error OLM144 manifests/more.yaml apiGroups', object({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    rules: [{ apiGroups: ['security.openshift.io'], resources: ['securitycontextconstraints'], verbs: ['update'], resourceNames: ['anyuid'] }],
  })],
  ['error OLM145 manifests/more.yaml spec', object({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: ['none'] })],
  ['warning OLM148 manifests/csv.yaml nodeAffinity', affinity('kubernetes.io/arch', ['amd64', 'arm64'])],
])('%s', (expected, change) => {
  expect(after(change)).toContain(expected);
});

test('what is rightly written differently passes', () => {
  expect(after(({ csv }) => {
    csv.spec.maintainers[0].email = 'The Team <team@example.com>';
    csv.spec.links[0].url = '/docs';
    csv.metadata.labels = { 'operatorframework.io/arch.arm64': 'supported' };
    affinity('kubernetes.io/arch', ['arm64'])({ csv } as Bundle);
    permission({ apiGroups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: ['get'] })({ csv } as Bundle);
  })).toEqual([]);
});

test('removed APIs are an error for a version without them, else a warning', () => {
  const withBudget = (minKubeVersion: string, values = {}) => after(bundle => {
    object({ apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' })(bundle);
    bundle.csv.spec.minKubeVersion = minKubeVersion;
  }, values).filter(line => line.includes('OLM12'));
  expect(withBudget('1.20.0')).toEqual(['warning OLM126 manifests/more.yaml apiVersion']);
  expect(withBudget('1.25.0')).toEqual(['error OLM126 manifests/more.yaml apiVersion']);
  expect(withBudget('1.20.0', { 'k8s-version': '1.26' })).toEqual(['error OLM126 manifests/more.yaml apiVersion']);
  expect(withBudget('1.20.0', { 'k8s-version': 'newest' })).toEqual(['error OLM123 manifests/csv.yaml', 'warning OLM126 manifests/more.yaml apiVersion']);
});

test('the deprecated operatorhub says so to whoever asked for it, and not where a profile brings it', () => {
  expect(findingsAfter(complete, { profile: 'operatorhub' }).filter(line => line.includes('OLM110'))).toEqual([]);
  expect(findingsAfter(complete, { profile: 'operatorhub', validators: ['operatorhub'] })).toContain(`warning OLM110 ${CSV}`);
  expect(findingsAfter(complete, { validators: ['operatorhub'] })).toEqual([`warning OLM110 ${CSV}`]);
});

test.each<[string, string | undefined, string | undefined, string]>([
  ['no property and no Dockerfile', undefined, undefined, 'OLM129 OLM135'],
  ['properties that are no JSON', '{', undefined, 'OLM130 OLM135'],
  ['other properties', '[{"type": "a", "value": "b"}]', undefined, 'OLM131 OLM135'],
  ['a version that is none', '[{"type": "olm.maxOpenShiftVersion", "value": "new"}]', undefined, 'OLM132 OLM135'],
  ['a version with a patch', '[{"type": "olm.maxOpenShiftVersion", "value": "4.8.1"}]', undefined, 'OLM133 OLM135'],
  ['a version without the APIs', '[{"type": "olm.maxOpenShiftVersion", "value": "4.9"}]', undefined, 'OLM134 OLM135'],
  ['a label that is none', '[{"type": "olm.maxOpenShiftVersion", "value": "4.8"}]', 'LABEL com.redhat.openshift.versions', 'OLM137'],
  ['a label without an end', '[{"type": "olm.maxOpenShiftVersion", "value": "4.8"}]', 'LABEL com.redhat.openshift.versions=v4.6', 'OLM138'],
  ['another label', '[{"type": "olm.maxOpenShiftVersion", "value": "4.8"}]', 'LABEL a=b', 'OLM139'],
  ['a range that ends in time', '[{"type": "olm.maxOpenShiftVersion", "value": "4.8"}]', 'LABEL com.redhat.openshift.versions="v4.6-v4.8"', ''],
])('the community\'s rules for removed APIs: %s', (_name, properties, label, codes) => {
  const found = after(bundle => {
    object({ apiVersion: 'rbac.authorization.k8s.io/v1beta1', kind: 'Role', rules: [] })(bundle);
    if (properties !== undefined) bundle.csv.metadata.annotations['olm.properties'] = properties;
    if (label !== undefined) bundle.more['bundle.Dockerfile'] = `FROM scratch\n${label}\n`;
  }, label === undefined ? {} : { 'index-path': 'bundle.Dockerfile' });
  expect(found.map(line => line.split(' ')[1]).filter(code => /OLM1[23]/.test(code) && code !== 'OLM125').join(' ')).toBe(codes);
});

test('a Dockerfile that is not there', () => {
  const found = after(object({ apiVersion: 'rbac.authorization.k8s.io/v1beta1', kind: 'Role', rules: [] }), { 'index-path': 'none' });
  expect(found).toContain(`error OLM136 ${CSV}`);
});
