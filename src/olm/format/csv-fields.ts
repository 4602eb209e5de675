/**
 * The fields of an object: in the order in which people write them, with the fields of what they hold.
 * A list has the fields of its items.
 */
export interface Fields {
  /** Name of a field to the fields below it; undefined where anything may stand. */
  readonly known: { readonly [name: string]: Fields | undefined };
  /** The fields that may not be missing. */
  readonly required: readonly string[];
}

const ANY = undefined;

function fields(known: { readonly [name: string]: Fields | undefined }, ...required: string[]): Fields {
  return { known, required };
}

const RULES = fields({ apiGroups: ANY, resources: ANY, resourceNames: ANY, nonResourceURLs: ANY, verbs: ANY }, 'verbs');
const PERMISSIONS = fields({ serviceAccountName: ANY, rules: RULES }, 'serviceAccountName', 'rules');
const SELECTOR = fields({
  matchLabels: ANY,
  matchExpressions: fields({ key: ANY, operator: ANY, values: ANY }, 'key', 'operator'),
});
const DESCRIPTORS = fields({ 'path': ANY, 'displayName': ANY, 'description': ANY, 'x-descriptors': ANY, 'value': ANY }, 'path');
const DESCRIPTION = {
  displayName: ANY,
  description: ANY,
  resources: fields({ kind: ANY, name: ANY, version: ANY }, 'kind', 'name', 'version'),
  specDescriptors: DESCRIPTORS,
  statusDescriptors: DESCRIPTORS,
  actionDescriptors: DESCRIPTORS,
};
const CRDS = fields({ name: ANY, version: ANY, kind: ANY, ...DESCRIPTION }, 'name', 'version', 'kind');
const API_SERVICES = fields(
  { name: ANY, group: ANY, version: ANY, kind: ANY, deploymentName: ANY, containerPort: ANY, ...DESCRIPTION }, 'name', 'group', 'version', 'kind',
);

const METADATA = fields({
  name: ANY,
  generateName: ANY,
  namespace: ANY,
  labels: ANY,
  annotations: ANY,
  creationTimestamp: ANY,
  deletionGracePeriodSeconds: ANY,
  deletionTimestamp: ANY,
  finalizers: ANY,
  generation: ANY,
  managedFields: ANY,
  ownerReferences: ANY,
  resourceVersion: ANY,
  selfLink: ANY,
  uid: ANY,
});

const DEPLOYMENT_SPEC = fields({
  replicas: ANY,
  selector: SELECTOR,
  strategy: ANY,
  minReadySeconds: ANY,
  progressDeadlineSeconds: ANY,
  revisionHistoryLimit: ANY,
  paused: ANY,
  template: fields({ metadata: METADATA, spec: ANY }),
}, 'selector', 'template');

const SPEC = fields({
  displayName: ANY,
  description: ANY,
  version: ANY,
  release: ANY,
  maturity: ANY,
  minKubeVersion: ANY,
  replaces: ANY,
  skips: ANY,
  keywords: ANY,
  provider: fields({ name: ANY, url: ANY }),
  maintainers: fields({ name: ANY, email: ANY }),
  links: fields({ name: ANY, url: ANY }),
  icon: fields({ base64data: ANY, mediatype: ANY }, 'base64data', 'mediatype'),
  labels: ANY,
  annotations: ANY,
  selector: SELECTOR,
  installModes: fields({ type: ANY, supported: ANY }, 'type', 'supported'),
  install: fields({
    strategy: ANY,
    spec: fields({
      deployments: fields({ name: ANY, label: ANY, spec: DEPLOYMENT_SPEC }, 'name', 'spec'),
      permissions: PERMISSIONS,
      clusterPermissions: PERMISSIONS,
    }, 'deployments'),
  }, 'strategy'),
  customresourcedefinitions: fields({ owned: CRDS, required: CRDS }),
  apiservicedefinitions: fields({ owned: API_SERVICES, required: API_SERVICES }),
  webhookdefinitions: fields({
    type: ANY,
    generateName: ANY,
    deploymentName: ANY,
    containerPort: ANY,
    targetPort: ANY,
    webhookPath: ANY,
    rules: fields({ apiGroups: ANY, apiVersions: ANY, resources: ANY, operations: ANY, scope: ANY }),
    objectSelector: SELECTOR,
    failurePolicy: ANY,
    matchPolicy: ANY,
    reinvocationPolicy: ANY,
    sideEffects: ANY,
    timeoutSeconds: ANY,
    admissionReviewVersions: ANY,
    conversionCRDs: ANY,
  }, 'type', 'generateName', 'sideEffects', 'admissionReviewVersions'),
  nativeAPIs: fields({ group: ANY, version: ANY, kind: ANY }, 'group', 'version', 'kind'),
  relatedImages: fields({ name: ANY, image: ANY }, 'name', 'image'),
  cleanup: fields({ enabled: ANY }, 'enabled'),
}, 'displayName', 'install');

/** The fields of a ClusterServiceVersion of operators.coreos.com/v1alpha1, as its CustomResourceDefinition has them. */
export const CSV_FIELDS: Fields = fields({ apiVersion: ANY, kind: ANY, metadata: METADATA, spec: SPEC, status: ANY }, 'metadata', 'spec');
