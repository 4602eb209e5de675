import { FileTree, Json, JsonObject, emitYaml, objectAt } from '../subject';

/** The parts of our bundle, to be changed in place. */
interface Parts {
  csv: JsonObject;
  spec: JsonObject;
  strategy: JsonObject;
  deployment: JsonObject;
  pod: JsonObject;
  webhooks: JsonObject[];
  crd: JsonObject;
  /** Further files, or others in the place of these. */
  files: { [path: string]: string };
}

const NAME = 'widgets.example.com';
const SCHEMA = { type: 'object', properties: { spec: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } };
const ALL = [['OwnNamespace', true], ['SingleNamespace', true], ['MultiNamespace', true], ['AllNamespaces', true]] as const;
const ALL_NAMESPACES_ONLY = ALL.map(([type]) => [type, type === 'AllNamespaces'] as const);

function installModes(modes: readonly (readonly [string, boolean])[]): Json {
  return modes.map(([type, supported]) => ({ type, supported }));
}

function webhook(type: string, generateName: string, more: JsonObject = {}): JsonObject {
  return {
    type,
    generateName,
    deploymentName: 'widget.operator',
    sideEffects: 'None',
    admissionReviewVersions: ['v1'],
    rules: [{ apiGroups: ['example.com'], apiVersions: ['v1'], resources: ['widgets'], operations: ['CREATE'] }],
    ...more,
  };
}

function parts(): Parts {
  const rules: JsonObject[] = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['*'] }, { nonResourceURLs: ['/metrics'], verbs: ['get'] }];
  const pod: JsonObject = {
    serviceAccountName: 'widget',
    initContainers: [{ name: 'first', image: 'a', volumeMounts: [{ name: 'mine', mountPath: '/tmp/k8s-webhook-server/serving-certs' }] }],
    containers: [
      { name: 'one', image: 'a', env: [{ name: 'WATCH_NAMESPACE', value: '' }], volumeMounts: [{ name: 'mine', mountPath: '/tmp/k8s-webhook-server/serving-certs' }] },
      { name: 'two', image: 'b', volumeMounts: [{ name: 'mine', mountPath: '/other' }, { name: 'webhook-cert', mountPath: '/third' }, { name: 'kept', mountPath: '/kept' }] },
    ],
    volumes: [{ name: 'mine', secret: { secretName: 'x' } }, { name: 'webhook-cert', emptyDir: {} }, { name: 'kept', emptyDir: {} }],
  };
  const deployment: JsonObject = {
    name: 'widget.operator',
    label: { app: 'widget' },
    spec: { selector: { matchLabels: { app: 'widget' } }, template: { metadata: { labels: { app: 'widget' }, annotations: { capabilities: 'of the pod' } }, spec: pod } },
  };
  const strategy: JsonObject = {
    deployments: [deployment],
    permissions: [{ serviceAccountName: 'widget', rules }, { serviceAccountName: '', rules }],
    clusterPermissions: [{ serviceAccountName: 'widget', rules }, { serviceAccountName: 'default', rules: [] }],
  };
  const spec: JsonObject = {
    displayName: 'Widget',
    version: '1.0.0',
    installModes: installModes(ALL),
    install: { strategy: 'deployment', spec: strategy },
    customresourcedefinitions: { owned: [{ name: NAME, version: 'v1', kind: 'Widget' }] },
    webhookdefinitions: [],
  };
  return {
    csv: {
      apiVersion: 'operators.coreos.com/v1alpha1', kind: 'ClusterServiceVersion', metadata: { name: 'widget.v1.0.0', annotations: { capabilities: 'Basic Install' } }, spec,
    },
    spec,
    strategy,
    deployment,
    pod,
    webhooks: spec.webhookdefinitions as JsonObject[],
    crd: {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: NAME },
      spec: {
        group: 'example.com',
        names: { kind: 'Widget', plural: 'widgets' },
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: SCHEMA } }],
      },
    },
    files: {},
  };
}

type Change = (bundle: Parts) => void;

function schema(value: JsonObject): Change {
  return ({ crd }) => {
    const version = ((crd.spec as JsonObject).versions as JsonObject[])[0]!;
    version.schema = { openAPIV3Schema: value };
  };
}

function webhooks(...list: JsonObject[]): Change {
  return bundle => {
    bundle.webhooks.push(...list);
  };
}

function conversion(...list: JsonObject[]): Change {
  return bundle => {
    bundle.spec.installModes = installModes(ALL_NAMESPACES_ONLY);
    bundle.webhooks.push(...list);
  };
}

const CONVERSION = webhook('ConversionWebhook', 'convert', { conversionCRDs: [NAME] });
const other = (object: JsonObject): Change => ({ files }) => { files['manifests/other.yaml'] = emitYaml({ apiVersion: 'v1', metadata: { name: 'other' }, ...object }); };
const field = (value: Json, ...path: string[]): Change => ({ csv }) => {
  const owner = path.slice(0, -1).reduce<JsonObject>((object, key) => objectAt(object, key)!, csv);
  owner[path.at(-1)!] = value;
};
const container = (value: JsonObject): Change => ({ pod }) => { pod.containers = [{ name: 'one', image: 'a', ...value }]; };

/** What is not to be seen in the corpus: refusals, rare fields, webhooks of all types. */
const CHANGES: { readonly [name: string]: Change } = {
  'unchanged': () => undefined,
  'webhooks of all types': conversion(
    webhook('ValidatingAdmissionWebhook', 'validate.example.com', { webhookPath: '/validate', containerPort: 443, targetPort: 9443 }),
    webhook('ValidatingAdmissionWebhook', 'validate2.example.com', { containerPort: 443, targetPort: 'name', timeoutSeconds: 3, failurePolicy: 'Fail' }),
    webhook('MutatingAdmissionWebhook', 'validate.example.com', { reinvocationPolicy: 'IfNeeded', objectSelector: { matchLabels: { a: 'b' } } }),
    webhook('ConversionWebhook', 'convert', { conversionCRDs: [NAME], webhookPath: '/convert', containerPort: 8443, targetPort: 9443 }),
  ),
  'webhooks in each mode': webhooks(
    webhook('ValidatingAdmissionWebhook', 'validate.example.com', { matchPolicy: 'Exact', containerPort: 443, targetPort: 9443 }),
    webhook('MutatingAdmissionWebhook', 'mutate.example.com', { containerPort: 443, targetPort: 9443 }),
  ),
  'conversion without a path': conversion(CONVERSION),
  'conversion for several modes': webhooks(CONVERSION, webhook('ConversionWebhook', 'also', { conversionCRDs: [NAME] })),
  'two conversions': conversion(CONVERSION, webhook('ConversionWebhook', 'also', { conversionCRDs: [NAME] })),
  'two conversions of one name': conversion(CONVERSION, CONVERSION),
  'conversion of the same twice': conversion(webhook('ConversionWebhook', 'convert', { conversionCRDs: [NAME, NAME] })),
  'conversion of a foreign definition': conversion(webhook('ConversionWebhook', 'convert', { conversionCRDs: ['b.example.com', NAME, 'a.example.com'] })),
  'conversion with unknown fields preserved': bundle => {
    conversion(CONVERSION)(bundle);
    (bundle.crd.spec as JsonObject).preserveUnknownFields = true;
  },
  'no such deployment': webhooks(
    webhook('ValidatingAdmissionWebhook', 'b', { deploymentName: 'none' }), webhook('MutatingAdmissionWebhook', 'a', { deploymentName: 'none' }),
    webhook('MutatingAdmissionWebhook', 'c', { deploymentName: 'absent' }), webhook('MutatingAdmissionWebhook', 'd', { deploymentName: '' }),
  ),
  'names of webhooks': webhooks(
    webhook('ValidatingAdmissionWebhook', 'Upper-'), webhook('ValidatingAdmissionWebhook', 'Upper-'), webhook('MutatingAdmissionWebhook', 'ends-'),
    webhook('MutatingAdmissionWebhook', 'x'.repeat(254)), webhook('MutatingAdmissionWebhook', ''),
  ),
  'forbidden rules': webhooks(webhook('ValidatingAdmissionWebhook', 'a', {
    rules: [
      { apiGroups: ['*', 'apps', 'olm.operatorframework.io', 'operators.coreos.com'], resources: ['*'] },
      { apiGroups: ['admissionregistration.k8s.io'], resources: ['MutatingWebhookConfigurations', '*', 'validatingadmissionpolicies'] },
    ],
  }), webhook('ConversionWebhook', 'b', { rules: [{ apiGroups: ['*'] }] })),
  'deployments': bundle => {
    bundle.strategy.deployments = ['Upper', 'b', 'b', 'a', 'a', 'a', ''].map(name => ({ ...bundle.deployment, name }));
  },
  'no deployments': field({}, 'spec', 'install', 'spec'),
  'long names': bundle => {
    bundle.deployment.name = `a.${'b'.repeat(60)}`;
    (bundle.csv.metadata as JsonObject).name = `c${'d'.repeat(70)}`;
    webhooks(webhook('ValidatingAdmissionWebhook', 'a', { deploymentName: bundle.deployment.name }))(bundle);
  },
  'a name of 64 characters': field('widget.v1.00000', 'metadata', 'name'),
  'no name': field({}, 'metadata'),
  'no package': ({ files }) => { files['metadata/annotations.yaml'] = 'annotations: {}\n'; },
  'other annotations': ({ files }) => { files['metadata/annotations.yaml'] = 'other: {}\n'; },
  'two definitions': ({ files, crd }) => { files['manifests/again.yaml'] = emitYaml(crd); },
  'definition not there': field([{ name: 'b.example.com' }, { name: 'a.example.com' }, { name: NAME }], 'spec', 'customresourcedefinitions', 'owned'),
  'two ClusterServiceVersions': ({ files, csv }) => { files['manifests/z.yaml'] = emitYaml({ ...csv, metadata: { name: 'the-last' } }); },
  'no ClusterServiceVersion': ({ files }) => { files['manifests/csv.yaml'] = ''; },
  'documents': ({ files }) => { files['manifests/more.yaml'] = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n---\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n'; },
  'a list': other({ kind: 'List', items: [{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } }, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b' } }] }),
  'a folder': ({ files }) => { files['manifests/below/a.yaml'] = 'kind: A\n'; },
  'no kind': other({ data: { a: 'b <&>' } }),
  'unsupported kinds': bundle => {
    other({ kind: 'Namespace', metadata: { name: 'a"b' } })(bundle);
    bundle.files['manifests/pod.yaml'] = 'apiVersion: v1\nkind: Pod\nmetadata: {}\n';
  },
  'namespaces': ({ files }) => {
    for (const kind of ['VerticalPodAutoscaler', 'PodMonitor', 'PriorityClass', 'ConsolePlugin', 'NetworkPolicy', 'ClusterRole', 'Service']) {
      files[`manifests/${kind}.yaml`] = emitYaml({ apiVersion: 'x/v1', kind, metadata: { name: 'a', namespace: 'given' }, status: null, count: 1.0 });
    }
  },
  'properties': bundle => {
    (bundle.csv.metadata as JsonObject).annotations = { 'olm.properties': '[{"type":"a","value":{"z":1,"a":"<"}}]' };
    bundle.files['metadata/properties.yaml'] = 'properties:\n- type: b\n  value: {z: "&", a: 1}\n- type: c\n';
  },
  'empty properties': ({ files }) => { files['metadata/properties.yaml'] = 'properties: []\n'; },
  'own only': field(installModes([['OwnNamespace', true]]), 'spec', 'installModes'),
  'single only': field(installModes([['SingleNamespace', true]]), 'spec', 'installModes'),
  'several only': field(installModes([['MultiNamespace', true]]), 'spec', 'installModes'),
  'all only': field(installModes(ALL_NAMESPACES_ONLY), 'spec', 'installModes'),
  'no modes': field([], 'spec', 'installModes'),
  'strategy': field('helm', 'spec', 'install', 'strategy'),
  'version': field('v1.02', 'spec', 'version'),
  'no version': field('1.x.0', 'spec', 'version'),
  'a version without parts': field('', 'spec', 'version'),
  'a number as a version': field(1, 'spec', 'version'),
  'a number as a name': field(1, 'metadata', 'name'),
  'a map as text': field({}, 'spec', 'displayName'),
  'text as a list': field('a', 'spec', 'keywords'),
  'text as a map': field('a', 'metadata', 'annotations'),
  'a list as an object': field([], 'spec', 'provider'),
  'text as a boolean': field([{ type: 'AllNamespaces', supported: 'true' }], 'spec', 'installModes'),
  'null': bundle => { Object.assign(bundle.deployment.spec as JsonObject, { replicas: null, strategy: null }); },
  'quantities': container({
    resources: {
      limits: Object.fromEntries(['0.5', '1024Mi', 1.5, '100m', '1e3', '1E', '0', '1000k', '1.1Ki', '0.1Gi', '12345678901234567890', '0.0000000001', '-2', '+3', '007', '1000000', '1.G', 2]
        .map((quantity, index) => [`r${index}`, quantity])),
    },
  }),
  'no quantity': container({ resources: { limits: { cpu: 'much' } } }),
  'no suffix': container({ resources: { limits: { cpu: '1Q' } } }),
  'a suffix of no unit': container({ resources: { limits: { cpu: '1mm' } } }),
  'a map as a quantity': container({ resources: { limits: { cpu: {} } } }),
  'ports': container({ ports: [{ containerPort: 80, hostPort: 0 }, { containerPort: 1.0 }], livenessProbe: { httpGet: { port: 'http' } }, tty: false, args: [] }),
  'a fraction as a port': container({ ports: [{ containerPort: 1.5 }] }),
  'text as a port': container({ ports: [{ containerPort: '80' }] }),
  'a fraction as a probe port': container({ livenessProbe: { httpGet: { port: 1.5 } } }),
  'a boolean as a probe port': container({ livenessProbe: { httpGet: { port: true } } }),
  'a number as text': container({ env: [{ name: 'A', value: 1 }] }),
  'a fraction as text': container({ env: [{ name: 'A', value: 1.5 }] }),
  'a boolean as text': container({ env: [{ name: 'A', value: true }] }),
  'schema': schema({
    type: 'object',
    $schema: 'x',
    nullable: false,
    minimum: 0,
    default: { a: null, b: 1.5, c: [] },
    enum: [null, 1, 'x'],
    additionalProperties: false,
    unknown: 1,
    properties: {
      a: { type: 'array', items: { type: 'string', unknown: 1, default: '' }, maxItems: 0 },
      b: { items: [{ type: 'string' }, {}], example: [] },
      c: { additionalProperties: true, required: [], allOf: [], externalDocs: {} },
      d: { additionalProperties: { type: 'string', properties: {} } },
      e: { dependencies: { a: ['b'], c: { type: 'string' }, d: [] } },
      f: { 'items': [], 'x-kubernetes-validations': [{ rule: 'true' }] },
      g: { items: 1 },
    },
  }),
  'a schema with a number as type': schema({ type: 1 }),
  'a schema with text as a limit': schema({ properties: { a: { minLength: '1' } } }),
  'a list of a number as type': schema({ items: { type: 1 } }),
  'a list below of a number as type': schema({ items: { properties: { a: { type: 1 } } } }),
  'items with text as a limit': schema({ items: { properties: { a: { minLength: '1' } } } }),
  'items with a fraction as a limit': schema({ items: { maxLength: 1.5 } }),
  'items with required text': schema({ items: { required: 'a' } }),
  'text as additional properties': schema({ additionalProperties: 'x' }),
  'metadata of another': other({ kind: 'Secret', metadata: { name: 'a', labels: { b: 1 } } }),
  'metadata of a list': other({ kind: 'Secret', metadata: [] }),
  'text without an object': ({ files }) => { files['manifests/other.yaml'] = '# nothing\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: second}\n'; },
  'times': field('2024-01-02T03:04:05.678+02:00', 'metadata', 'creationTimestamp'),
  'no time': field('yesterday', 'metadata', 'creationTimestamp'),
};

/** Our bundles by name. */
export function ownBundles(): Map<string, FileTree> {
  return new Map(Object.entries(CHANGES).map(([name, change]) => {
    const bundle = parts();
    change(bundle);
    return [`own: ${name}`, new FileTree(Object.entries({
      'manifests/csv.yaml': emitYaml(bundle.csv),
      'manifests/crd.yaml': emitYaml(bundle.crd),
      'metadata/annotations.yaml': 'annotations:\n  operators.operatorframework.io.bundle.package.v1: widget\n',
      ...bundle.files,
    }))];
  }));
}
