/** Fields of an object by name, with the fields below them; undefined where anything may stand. A list has the fields of its items. */
export interface Fields { readonly [name: string]: Fields | undefined }

const ANY = undefined;

const RULES = { apiGroups: ANY, resources: ANY, resourceNames: ANY, nonResourceURLs: ANY, verbs: ANY };
const PERMISSIONS = { serviceAccountName: ANY, rules: RULES };
const SELECTOR = {
  matchLabels: ANY,
  matchExpressions: { key: ANY, operator: ANY, values: ANY },
};
const DESCRIPTORS = { 'path': ANY, 'displayName': ANY, 'description': ANY, 'x-descriptors': ANY, 'value': ANY };
const DESCRIPTION = {
  displayName: ANY,
  description: ANY,
  resources: { kind: ANY, name: ANY, version: ANY },
  specDescriptors: DESCRIPTORS,
  statusDescriptors: DESCRIPTORS,
  actionDescriptors: DESCRIPTORS,
};
const CRDS = { name: ANY, version: ANY, kind: ANY, ...DESCRIPTION };
const API_SERVICES = { name: ANY, group: ANY, version: ANY, kind: ANY, deploymentName: ANY, containerPort: ANY, ...DESCRIPTION };

const METADATA = {
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
};

const DEPLOYMENT_SPEC = {
  replicas: ANY,
  selector: SELECTOR,
  strategy: ANY,
  minReadySeconds: ANY,
  progressDeadlineSeconds: ANY,
  revisionHistoryLimit: ANY,
  paused: ANY,
  template: { metadata: METADATA, spec: ANY },
};

const SPEC = {
  displayName: ANY,
  description: ANY,
  version: ANY,
  release: ANY,
  maturity: ANY,
  minKubeVersion: ANY,
  replaces: ANY,
  skips: ANY,
  keywords: ANY,
  provider: { name: ANY, url: ANY },
  maintainers: { name: ANY, email: ANY },
  links: { name: ANY, url: ANY },
  icon: { base64data: ANY, mediatype: ANY },
  labels: ANY,
  annotations: ANY,
  selector: SELECTOR,
  installModes: { type: ANY, supported: ANY },
  install: {
    strategy: ANY,
    spec: {
      deployments: { name: ANY, label: ANY, spec: DEPLOYMENT_SPEC },
      permissions: PERMISSIONS,
      clusterPermissions: PERMISSIONS,
    },
  },
  customresourcedefinitions: { owned: CRDS, required: CRDS },
  apiservicedefinitions: { owned: API_SERVICES, required: API_SERVICES },
  webhookdefinitions: {
    type: ANY,
    generateName: ANY,
    deploymentName: ANY,
    containerPort: ANY,
    targetPort: ANY,
    webhookPath: ANY,
    rules: { apiGroups: ANY, apiVersions: ANY, resources: ANY, operations: ANY, scope: ANY },
    objectSelector: SELECTOR,
    failurePolicy: ANY,
    matchPolicy: ANY,
    reinvocationPolicy: ANY,
    sideEffects: ANY,
    timeoutSeconds: ANY,
    admissionReviewVersions: ANY,
    conversionCRDs: ANY,
  },
  nativeAPIs: { group: ANY, version: ANY, kind: ANY },
  relatedImages: { name: ANY, image: ANY },
  cleanup: { enabled: ANY },
};

/** The fields of a ClusterServiceVersion, in the order in which people write them. */
export const CSV_FIELDS: Fields = { apiVersion: ANY, kind: ANY, metadata: METADATA, spec: SPEC, status: ANY };
