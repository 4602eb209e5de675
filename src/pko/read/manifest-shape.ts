import { GoShape } from '../../go/decode';

const TEXT: GoShape = { kind: 'text', goName: 'string' };
const INTEGER: GoShape = { kind: 'integer', goName: 'int64' };
const NUMBER: GoShape = { kind: 'number', goName: 'float64' };
const BOOLEAN: GoShape = { kind: 'boolean', goName: 'bool' };
const TIME: GoShape = { kind: 'time', goName: 'v1.Time' };
const ANY: GoShape = { kind: 'any', goName: 'interface {}' };

type Fields = { readonly [key: string]: GoShape };

const text = (goName: string): GoShape => ({ kind: 'text', goName });
const list = (of: GoShape): GoShape => ({ kind: 'list', goName: `[]${of.goName}`, of });
const map = (of: GoShape): GoShape => ({ kind: 'map', goName: `map[string]${of.goName}`, of });
const struct = (goName: string, fields: Fields): GoShape => ({ kind: 'struct', goName, fields: () => fields });
const manifestStruct = (name: string, fields: Fields): GoShape => struct(`v1alpha1.${name}`, fields);

const OBJECT_META = struct('v1.ObjectMeta', {
  name: TEXT,
  generateName: TEXT,
  namespace: TEXT,
  selfLink: TEXT,
  uid: text('types.UID'),
  resourceVersion: TEXT,
  generation: INTEGER,
  creationTimestamp: TIME,
  deletionTimestamp: TIME,
  deletionGracePeriodSeconds: INTEGER,
  labels: map(TEXT),
  annotations: map(TEXT),
  ownerReferences: list(ANY),
  finalizers: list(TEXT),
  managedFields: list(ANY),
});

const LABEL_SELECTOR = struct('v1.LabelSelector', {
  matchLabels: map(TEXT),
  matchExpressions: list(struct('v1.LabelSelectorRequirement', { key: TEXT, operator: text('v1.LabelSelectorOperator'), values: list(TEXT) })),
});

const PROBE = manifestStruct('ObjectSetProbe', {
  probes: list(manifestStruct('Probe', {
    condition: manifestStruct('ProbeConditionSpec', { type: TEXT, status: TEXT }),
    fieldsEqual: manifestStruct('ProbeFieldsEqualSpec', { fieldA: TEXT, fieldB: TEXT }),
    cel: manifestStruct('ProbeCELSpec', { rule: TEXT, message: TEXT }),
  })),
  selector: manifestStruct('ProbeSelector', {
    kind: manifestStruct('PackageProbeKindSpec', { group: TEXT, kind: TEXT }),
    selector: LABEL_SELECTOR,
  }),
});

/** A JSON schema as apiextensions.k8s.io/v1 decodes it. */
const SCHEMA: GoShape = { kind: 'struct', goName: 'v1.JSONSchemaProps', fields: () => SCHEMA_FIELDS };

const SCHEMA_OR_LIST: GoShape = { kind: 'either', goName: 'v1.JSONSchemaPropsOrArray', of: [list(SCHEMA), SCHEMA] };
const SCHEMA_OR_BOOLEAN: GoShape = { kind: 'either', goName: 'v1.JSONSchemaPropsOrBool', of: [BOOLEAN, SCHEMA] };
const SCHEMA_OR_TEXTS: GoShape = { kind: 'either', goName: 'v1.JSONSchemaPropsOrStringArray', of: [list(TEXT), SCHEMA] };

const SCHEMA_FIELDS: Fields = {
  'id': TEXT,
  '$schema': text('v1.JSONSchemaURL'),
  '$ref': TEXT,
  'description': TEXT,
  'type': TEXT,
  'format': TEXT,
  'title': TEXT,
  'default': ANY,
  'maximum': NUMBER,
  'exclusiveMaximum': BOOLEAN,
  'minimum': NUMBER,
  'exclusiveMinimum': BOOLEAN,
  'maxLength': INTEGER,
  'minLength': INTEGER,
  'pattern': TEXT,
  'maxItems': INTEGER,
  'minItems': INTEGER,
  'uniqueItems': BOOLEAN,
  'multipleOf': NUMBER,
  'enum': list(ANY),
  'maxProperties': INTEGER,
  'minProperties': INTEGER,
  'required': list(TEXT),
  'items': SCHEMA_OR_LIST,
  'allOf': list(SCHEMA),
  'oneOf': list(SCHEMA),
  'anyOf': list(SCHEMA),
  'not': SCHEMA,
  'properties': map(SCHEMA),
  'additionalProperties': SCHEMA_OR_BOOLEAN,
  'patternProperties': map(SCHEMA),
  'dependencies': map(SCHEMA_OR_TEXTS),
  'additionalItems': SCHEMA_OR_BOOLEAN,
  'definitions': map(SCHEMA),
  'externalDocs': struct('v1.ExternalDocumentation', { description: TEXT, url: TEXT }),
  'example': ANY,
  'nullable': BOOLEAN,
  'x-kubernetes-preserve-unknown-fields': BOOLEAN,
  'x-kubernetes-embedded-resource': BOOLEAN,
  'x-kubernetes-int-or-string': BOOLEAN,
  'x-kubernetes-list-map-keys': list(TEXT),
  'x-kubernetes-list-type': TEXT,
  'x-kubernetes-map-type': TEXT,
  'x-kubernetes-validations': list(struct('v1.ValidationRule', {
    rule: TEXT,
    message: TEXT,
    messageExpression: TEXT,
    reason: text('v1.FieldValueErrorReason'),
    fieldPath: TEXT,
    optionalOldSelf: BOOLEAN,
  })),
};

const CONSTRAINT = manifestStruct('PackageManifestConstraint', {
  platformVersion: manifestStruct('PackageManifestPlatformVersionConstraint', { name: text('v1alpha1.PlatformName'), range: TEXT }),
  platform: list(text('v1alpha1.PlatformName')),
  uniqueInScope: manifestStruct('PackageManifestUniqueInScopeConstraint', {}),
});

const SPEC = manifestStruct('PackageManifestSpec', {
  scopes: list(text('v1alpha1.PackageManifestScope')),
  phases: list(manifestStruct('PackageManifestPhase', { name: TEXT, class: TEXT })),
  availabilityProbes: list(PROBE),
  config: manifestStruct('PackageManifestSpecConfig', { openAPIV3Schema: SCHEMA }),
  images: list(manifestStruct('PackageManifestImage', { name: TEXT, image: TEXT })),
  components: manifestStruct('PackageManifestComponentsConfig', {}),
  filter: manifestStruct('PackageManifestFilter', {
    conditions: list(manifestStruct('PackageManifestNamedCondition', { name: TEXT, expression: TEXT })),
    paths: list(manifestStruct('PackageManifestPath', { glob: TEXT, expression: TEXT })),
  }),
  constraints: list(CONSTRAINT),
  repositories: list(manifestStruct('PackageManifestRepository', { file: TEXT, image: TEXT })),
  dependencies: list(manifestStruct('PackageManifestDependency', {
    image: manifestStruct('PackageManifestDependencyImage', { name: TEXT, package: TEXT, range: TEXT }),
  })),
});

const CONTEXT_METADATA = manifestStruct('TemplateContextObjectMeta', { name: TEXT, namespace: TEXT, labels: map(TEXT), annotations: map(TEXT) });

const TEST = manifestStruct('PackageManifestTest', {
  template: list(manifestStruct('PackageManifestTestCaseTemplate', {
    name: TEXT,
    context: manifestStruct('TemplateContext', {
      package: manifestStruct('TemplateContextPackage', { metadata: CONTEXT_METADATA, image: TEXT }),
      config: ANY,
      environment: manifestStruct('PackageEnvironment', {
        kubernetes: manifestStruct('PackageEnvironmentKubernetes', { version: TEXT }),
        openShift: manifestStruct('PackageEnvironmentOpenShift', {
          version: TEXT,
          managed: manifestStruct('PackageEnvironmentManagedOpenShift', { data: map(TEXT) }),
        }),
        proxy: manifestStruct('PackageEnvironmentProxy', { httpProxy: TEXT, httpsProxy: TEXT, noProxy: TEXT }),
        hyperShift: manifestStruct('PackageEnvironmentHyperShift', {
          hostedCluster: manifestStruct('PackageEnvironmentHyperShiftHostedCluster', {
            metadata: CONTEXT_METADATA, hostedClusterNamespace: TEXT, nodeSelector: map(TEXT),
          }),
        }),
      }),
    }),
  })),
  kubeconform: manifestStruct('PackageManifestTestKubeconform', { kubernetesVersion: TEXT, schemaLocations: list(TEXT) }),
});

/** A PackageManifest as Package Operator decodes it (apis/manifests/v1alpha1/packagemanifest_types.go). */
export const MANIFEST_SHAPE = manifestStruct('PackageManifest', { apiVersion: TEXT, kind: TEXT, metadata: OBJECT_META, spec: SPEC, test: TEST });

/** A PackageManifestLock as Package Operator decodes it (apis/manifests/v1alpha1/packagemanifestlock_types.go). */
export const LOCK_SHAPE = manifestStruct('PackageManifestLock', {
  apiVersion: TEXT,
  kind: TEXT,
  metadata: OBJECT_META,
  spec: manifestStruct('PackageManifestLockSpec', {
    images: list(manifestStruct('PackageManifestLockImage', { name: TEXT, image: TEXT, digest: TEXT })),
    dependencies: list(manifestStruct('PackageManifestLockDependency', { name: TEXT, image: TEXT, digest: TEXT, version: TEXT })),
  }),
});
