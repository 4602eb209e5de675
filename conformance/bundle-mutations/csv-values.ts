import { Edit, inCsv, madeAt, objectsAt, setAt } from './bundle-files';
import { told } from './places';
import { Mutations } from '../package-mutations/mutation';
import { Json, JsonObject } from '../subject';

/** Values that are tried at a path, each in a bundle of its own. */
const VALUES: readonly (readonly [string, readonly Json[]])[] = [
  ['metadata.name', ['', 'A.v1.0.0', 'a_b.v1.0.0', 'a.v1', 'a.v1.0', 'a-1.0.0', 'a.v1.0.0.v2.0.0', 'a.v01.0.0', 'a.v1.0.0-rc.1', `${'x'.repeat(60)}.v1.0.0`,
    `${'x'.repeat(240)}.${'y'.repeat(40)}`, 'a.v1.0.0+b', '-a.v1.0.0', 'a', 'a.v1.0.0-01', 'a.1.0.0.', null, 7]],
  ['metadata.namespace', ['placeholder', '', 'A B', 3]],
  ['metadata.labels', [{ 'a b': 'c' }, { a: 'b c' }, { a: 1 }, { 'operatorframework.io/arch.amd64': 'supported' }, null, []]],
  ['metadata.creationTimestamp', [null, 'yesterday', '2020-01-01', '2020-01-01T00:00:00Z', 7]],
  ['metadata.annotations', [{}, null, { a: 1 }, { a: null }, { a: true }, [], 'x', { 'A B': 'c' }]],
  ['spec.displayName', ['', ' ', null, 7]],
  ['spec.version', ['', '0.0.0', '0', '1', '1.2', '1.2.3', 'v1.2.3', '01.2.3', '1.2.3-rc.1', '1.2.3-01', '1.2.3+b.1', '1.2.3-', '1.2.3+', '1.2.x', ' 1.2.3', 1, 1.2, null,
    true, '99999999999999999999.0.0', '0.0.0-rc.1', '0.0.0+b', '1.2.3-rc_1', '1..3', '1.2.3.4', '-1.2.3']],
  ['spec.release', ['1', '1.2', 'rc.1', '01', '', 1, 1.5, 'a_b', null, [], { a: 1 }, '1-2']],
  ['spec.replaces', ['', 'a.v1.0.0', 'A', 'a b', 'x'.repeat(70), 7, null, 'a/b']],
  ['spec.skips', [[], ['a'], 'a', [1], null, {}]],
  ['spec.minKubeVersion', ['', ' ', '1', '1.20', '1.20.0', '1.22.0', '1.25.0', '1.26.0', 'v1.22.0', 'v1.22', '1.25', '01.2.3', '1.2.3-rc.1', '1.2.3+b', 'x', ' 1.22.0',
    '1.22.0 ', 1.2, 1, null, '1.22.x', '>=1.22.0', '1.0.0-0']],
  ['spec.installModes', [[], null, {}, [{ type: 'AllNamespaces', supported: false }], [{ type: 'AllNamespaces', supported: 'true' }], [{ type: 'AllNamespaces' }],
    [{ supported: true }], [{ type: 'Nothing', supported: true }], [{ type: 'AllNamespaces', supported: true }, { type: 'AllNamespaces', supported: false }],
    [{ type: 'AllNamespaces', supported: true }, { type: 'AllNamespaces', supported: true }], [{ type: 7, supported: true }], [null]]],
  ['spec.relatedImages', [[], null, {}, [{ name: 'a', image: '' }], [{ name: 'a' }], [{ image: 'a' }], [{ name: 'a', image: 'A/b' }], [{ name: 'a', image: 'a b' }],
    [{ name: 'a', image: 'quay.io/a/b:latest' }], [{ name: 'a', image: 'quay.io/a/B' }], [{ name: 'a', image: 'quay.io/a/b@sha256:12' }],
    [{ name: 'a', image: `quay.io/a/b@sha256:${'1'.repeat(64)}` }], [{ name: 'a', image: `quay.io/a/b:v1@sha256:${'a'.repeat(64)}` }],
    [{ name: 'a', image: `b@sha256:${'A'.repeat(64)}` }], [{ name: 'a', image: 'a'.repeat(64) }], [{ name: 'a', image: 'https://quay.io/a/b' }],
    [{ name: 'a', image: 'localhost:5000/a' }], [{ name: 'a', image: 'localhost/a__b' }], [{ name: 'a', image: 'a:' }], [{ name: 'a', image: '$(IMAGE)' }],
    [{ name: 'a', image: 'quay.io:port/a/b' }], [{ name: 'a', image: `a/${'b'.repeat(260)}` }], [{ name: 'a', image: 'a---b/c.d' }], [{ name: 'a', image: 'a..b/c' }],
    [{ name: 'a', image: 'a/b:' + 'x'.repeat(129) }], [{ name: 'a', image: '/a/b' }], [{ name: 'a', image: '[::1]:5000/a' }], [{ name: 'a', image: 7 }], ['a']]],
  ['spec.icon', [[], null, {}, [{}], [{ base64data: 'eA==', mediatype: '' }], [{ base64data: '', mediatype: 'image/png' }], [{ base64data: 'eA==', mediatype: 'image/webp' }],
    [{ base64data: 'eA==', mediatype: 'image/jpg' }], [{ base64data: 'no base64!', mediatype: 'image/png' }], [{ base64data: 'eA==', mediatype: 'IMAGE/PNG' }],
    [{ base64data: 'eA==', mediatype: 'image/png' }, { base64data: 'eA==', mediatype: 'image/png' }], [{ mediatype: 'x' }, {}], [null], ['x']]],
  ['spec.links', [[], null, [{}], [{ name: 'a' }], [{ url: 'https://example.com' }], [{ name: 'a', url: 'foo bar' }], [{ name: 'a', url: 'example.com' }],
    [{ name: 'a', url: '/path' }], [{ name: 'a', url: 'https://exa mple.com' }], [{ name: 'a', url: 'https://example.com/a b' }], [{ name: 'a', url: 'mailto:a@b.c' }],
    [{ name: 'a', url: 'http://[::1' }], [{ name: 'a', url: 'https://example.com/%zz' }], [{ name: 'a', url: 'https://example.com:port' }], [{ name: 'a', url: ':' }],
    [{ name: 'a', url: '//example.com' }], [{ name: 'a', url: 'https://' }], [{ name: 'a', url: '*' }], [{ name: 'a', url: 'https://example.com/\u0001' }],
    [{ name: 'a', url: '1http://x' }], [{ name: 'a', url: 'https://user:pass word@x' }], [{ name: 'a', url: 'https://x/#a%zz' }], [{ name: 'a', url: 'ä://x' }], [{ name: '', url: '' }]]],
  ['spec.maintainers', [[], null, [{}], [{ name: 'a' }], [{ email: 'a@b.c' }], [{ name: 'a', email: 'a' }], [{ name: 'a', email: 'a@b' }], [{ name: 'a', email: '@b.c' }],
    [{ name: 'a', email: 'A B <a@b.c>' }], [{ name: 'a', email: 'a@b.c, d@e.f' }], [{ name: 'a', email: '<a@b.c>' }], [{ name: 'a', email: 'a b@c.d' }],
    [{ name: 'a', email: '"a b"@c.d' }], [{ name: 'a', email: 'a@b..c' }], [{ name: 'a', email: 'a.@b.c' }], [{ name: 'a', email: '.a@b.c' }], [{ name: 'a', email: 'ä@b.c' }],
    [{ name: 'a', email: 'a@[127.0.0.1]' }], [{ name: 'a', email: 'a@b.c ' }], [{ name: 'a', email: 'https://example.com' }], [{ name: 'a', email: 'a@b.c (x)' }],
    [{ name: 'a', email: 'a(x)@b.c' }], [{ name: 'a', email: 'a@b_c' }], [{ name: 'a', email: 'A, B <a@b.c>' }], [{ name: 'a', email: '=?utf-8?q?a?= <a@b.c>' }],
    [{ name: 'a', email: 'group: a@b.c;' }], [{ name: 'a', email: 'a@b.c>' }]]],
  ['spec.provider', [{}, null, { name: '' }, { name: ' ' }, { url: 'x' }, 'x', { name: 7 }]],
  ['spec.install', [{}, null, { strategy: 'deployment' }, { strategy: '', spec: { deployments: [] } }, { strategy: 'other', spec: { deployments: [] } }, { spec: {} },
    { strategy: 'deployment', spec: {} }, { strategy: 'deployment', spec: { deployments: null } }, { strategy: 'deployment', spec: { deployments: [{}] } }, 'x']],
  ['spec.customresourcedefinitions', [{}, null, { owned: [] }, { owned: [{}] }, { owned: [{ name: 'a', version: 'v1', kind: 'A' }] }, { required: [{}] },
    { required: [{ name: 'a.b.c', version: 'v1', kind: 'A' }] }, { owned: [{ name: 'a.b.c', version: 'v1', kind: 'A', group: 'b.c', description: 'x' }] }, { owned: null }, []]],
  ['spec.apiservicedefinitions', [{ owned: [{ group: 'a.b', version: 'v1', kind: 'A', name: 'as' }] }, { owned: [{}] }, { required: [{}] }, null, []]],
  ['spec', [null, {}, [], 'x']],
  ['apiVersion', ['', null, 'v1', 'operators.coreos.com/v1', 'operators.coreos.com/v1alpha1/x', 7]],
];

const ANNOTATIONS: readonly (readonly [string, readonly Json[]])[] = [
  ['alm-examples', ['', ' ', '[]', '{}', '[{}]', 'x', '[', '[1]', '["x"]', 'null', '[null]', '[[]]', '[{"apiVersion":"a/v1","kind":"A"}]', '[{"apiVersion":"v1"}]',
    '[{"kind":7}]', '[{"apiVersion":7,"kind":"A"}]', '[{"kind":"A"},]', '- apiVersion: a/v1\n  kind: A\n', '[{"apiVersion":"a/b/c","kind":"A"}]', '[] x', '7', 'true',
    '[{"apiVersion":"a/v1","kind":"A","a":1,"a":2}]', '\u00a0[]', '["\u0001"]', '[{"apiVersion":"a/v1","kind":"AList","items":[]}]', 7, null]],
  ['olm.examples', ['[]', 'x', '[{"apiVersion":"a/v1","kind":"A"}]']],
  ['capabilities', ['', 'Basic Install', 'basic install', 'Auto Pilot', ' Deep Insights', 'Level V', 5]],
  ['categories', ['', 'Database', 'database', 'Database,Monitoring', 'Database, Monitoring', 'Database,', 'Other', 'Big Data,Other,X', 'Drivers and plugins', 'Observability', ',']],
  ['olm.properties', ['', '[]', 'x', '[{"type":"olm.maxOpenShiftVersion","value":"4.8"}]']],
  ['olm.skiprange', ['>=1.0.0']], ['OLM.skipRange', ['>=1.0.0']], ['olm.skipRange', ['x', '']], ['olm.operatorgroup', ['x']], ['olm.OperatorNamespace', ['x']],
  ['olm.targetnamespaces', ['x']], ['olm.providedApis', ['x']], ['olm.substitutesFor', ['', 'a.v1.0.0']],
];

const WEBHOOK: JsonObject = {
  type: 'ConversionWebhook', generateName: 'a', sideEffects: 'None', admissionReviewVersions: ['v1'], deploymentName: 'a', containerPort: 443, conversionCRDs: ['a.b.c'],
};
const modes = (all: boolean, own: boolean): Json => [{ type: 'AllNamespaces', supported: all }, { type: 'OwnNamespace', supported: own }];
const rule = (apiGroups: Json, resources: Json, verbs: Json): Json => ({ apiGroups, resources, verbs });

/** Changes of several fields at once: what the validators compare with each other. */
const EDITS: { readonly [what: string]: Edit } = {
  'a conversion webhook and all namespaces only': csv => conversion(csv, modes(true, false)),
  'a conversion webhook and own namespaces': csv => conversion(csv, modes(true, true)),
  'a conversion webhook and not all namespaces': csv => conversion(csv, modes(false, true)),
  'a conversion webhook and no mode for all namespaces': csv => conversion(csv, [{ type: 'OwnNamespace', supported: false }]),
  'a release and substitutesFor': csv => {
    setAt(csv, ['spec', 'release'], '1');
    setAt(csv, ['metadata', 'annotations', 'olm.substitutesFor'], 'a.v1.0.0');
    return 'a release and olm.substitutesFor';
  },
  'an owned entry twice': (csv, random) => changeOwned(csv, owned => {
    owned.push(structuredClone(random.pick(owned)));
    return 'an owned entry twice';
  }),
  'an owned entry of another version': (csv, random) => changeOwned(csv, owned => {
    random.pick(owned).version = 'v99';
    return 'an owned entry of version v99';
  }),
  'an owned entry of another kind': (csv, random) => changeOwned(csv, owned => {
    random.pick(owned).kind = 'Other';
    return 'an owned entry of kind Other';
  }),
  'an owned entry of another plural': (csv, random) => changeOwned(csv, owned => {
    const entry = random.pick(owned);
    entry.name = `other${String(entry.name)}`;
    return 'an owned entry of another plural';
  }),
  'an owned entry without group': (csv, random) => changeOwned(csv, owned => {
    random.pick(owned).name = 'widgets';
    return 'an owned entry named widgets';
  }),
  'an owned entry with a group': (csv, random) => changeOwned(csv, owned => {
    random.pick(owned).group = 'example.com';
    return 'an owned entry with a group';
  }),
  'an owned entry is lost': (csv, random) => changeOwned(csv, owned => {
    owned.splice(random.int(0, owned.length - 1), 1);
    return 'one owned entry less';
  }),
  'a resource of a removed API': (csv, random) => changeOwned(csv, owned => {
    const [kind, version] = random.pick([['CronJob', 'batch/v1beta1'], ['PodDisruptionBudget', 'policy/v1beta1'], ['PodSecurityPolicy', 'policy/v1beta1'], ['CronJob', 'v1']]);
    random.pick(owned).resources = [{ kind: kind!, version: version!, name: '' }];
    return `a resource of ${version} ${kind}`;
  }),
  'rules over pod security policies': csv => withRule(csv, 'pod security policies', rule(['policy'], ['podsecuritypolicies'], ['use'])),
  'rules over CRDs: create': csv => withRule(csv, 'creating CRDs', rule(['apiextensions.k8s.io'], ['customresourcedefinitions'], ['create'])),
  'rules over CRDs: all': csv => withRule(csv, 'all of the CRDs\' group', rule(['apiextensions.k8s.io'], ['*'], ['*'])),
  'rules over CRDs: get': csv => withRule(csv, 'reading CRDs', rule(['apiextensions.k8s.io'], ['customresourcedefinitions'], ['get'])),
  'rules over all': csv => withRule(csv, 'all', rule(['*'], ['*'], ['*'])),
  'containers without requests': csv => inContainers(csv, container => delete container.resources, 'no resources'),
  'containers with empty requests': csv => inContainers(csv, container => container.resources = { requests: {} }, 'empty requests'),
  'containers with a request for memory': csv => inContainers(csv, container => container.resources = { requests: { memory: '1Mi' } }, 'a request for memory'),
  'containers with a wrong request': (csv, random) => {
    const cpu = random.pick<Json>(['x', '1 Gi', '', 1, 1.5, true, null, '1e3', '1Ki', '-1', '1E', '.5', '1.', '0x1']);
    return inContainers(csv, container => container.resources = { requests: { cpu } }, `a request of ${told(cpu)} cpu`);
  },
  'a container with a wrong port': (csv, random) => {
    const port = random.pick<Json>(['http', '80', 80, 1e10, 1.5, 4294967296, -1, null, 2147483648]);
    return inContainers(csv, container => container.ports = [{ containerPort: port }], `the port ${told(port)}`);
  },
  'a probe of a wrong port': (csv, random) => {
    const port = random.pick<Json>(['http', '80', 80, 1.5, true, null, {}, 4294967296, ' ']);
    return inContainers(csv, container => container.livenessProbe = { httpGet: { port } }, `a probe of the port ${told(port)}`);
  },
  'an environment variable that is no text': (csv, random) => {
    const value = random.pick<Json>([1, true, null, ['a'], { a: 'b' }, 1.5]);
    return inContainers(csv, container => container.env = [{ name: 'A', value }], `a variable of ${told(value)}`);
  },
  'descriptors with values': (csv, random) => changeOwned(csv, owned => {
    const value = random.pick<Json>(['x', 1, { a: 1 }, [1], null, true, 'eA==']);
    random.pick(owned).specDescriptors = [{ path: 'a', value }];
    return `a descriptor of the value ${told(value)}`;
  }),
};

/** Values of single fields and annotations, and of fields that belong together. */
export const CSV_VALUE_MUTATIONS: Mutations = {
  ...Object.fromEntries(VALUES.flatMap(([path, values]) => values.map(value => [`csv: ${path} is ${told(value)}`, inCsv(csv => {
    setAt(csv, path.split('.'), value);
    return `${path} is ${told(value)}`;
  })]))),
  ...Object.fromEntries(ANNOTATIONS.flatMap(([name, values]) => values.map(value => [`csv: the annotation ${name} is ${told(value)}`, inCsv(csv => {
    setAt(csv, ['metadata', 'annotations', name], value);
    return `the annotation ${name} is ${told(value)}`;
  })]))),
  ...Object.fromEntries(Object.entries(EDITS).map(([what, edit]) => [`csv: ${what}`, inCsv(edit)])),
};

function conversion(csv: JsonObject, installModes: Json): string {
  setAt(csv, ['spec', 'webhookdefinitions'], [WEBHOOK]);
  setAt(csv, ['spec', 'installModes'], installModes);
  return `a conversion webhook and the install modes ${JSON.stringify(installModes)}`;
}

function changeOwned(csv: JsonObject, change: (owned: JsonObject[]) => string): string | undefined {
  const owned = objectsAt(csv, 'spec', 'customresourcedefinitions', 'owned');
  if (owned.length === 0) return undefined;
  const what = change(owned);
  madeAt(csv, 'spec', 'customresourcedefinitions').owned = owned;
  return what;
}

function withRule(csv: JsonObject, what: string, added: Json): string {
  const spec = madeAt(csv, 'spec', 'install', 'spec');
  const permissions = Array.isArray(spec.clusterPermissions) ? spec.clusterPermissions : [];
  spec.clusterPermissions = [...permissions, { serviceAccountName: 'added', rules: [added] }];
  return `a rule for ${what}`;
}

function inContainers(csv: JsonObject, change: (container: JsonObject) => void, what: string): string | undefined {
  const containers = objectsAt(csv, 'spec', 'install', 'spec', 'deployments').flatMap(deployment => objectsAt(deployment, 'spec', 'template', 'spec', 'containers'));
  containers.forEach(change);
  return containers.length === 0 ? undefined : `containers with ${what}`;
}
