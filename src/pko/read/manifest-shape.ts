import { ANY, BOOL, FLOAT64, Fields, INT64, StructType, TEXT, listOf, mapOf, named, struct } from '../../go/go-type';
import { TIME, schemaOrArray, schemaOrBool, schemaOrStringArray } from '../../go/kubernetes-types';

const manifestStruct = (name: string, fields: Fields): StructType => struct(`v1alpha1.${name}`, fields);

const OBJECT_META = struct('v1.ObjectMeta', {
  name: TEXT,
  generateName: TEXT,
  namespace: TEXT,
  selfLink: TEXT,
  uid: named('types.UID'),
  resourceVersion: TEXT,
  generation: INT64,
  creationTimestamp: TIME,
  deletionTimestamp: TIME,
  deletionGracePeriodSeconds: INT64,
  labels: mapOf(TEXT),
  annotations: mapOf(TEXT),
  ownerReferences: listOf(ANY),
  finalizers: listOf(TEXT),
  managedFields: listOf(ANY),
});

const LABEL_SELECTOR = struct('v1.LabelSelector', {
  matchLabels: mapOf(TEXT),
  matchExpressions: listOf(struct('v1.LabelSelectorRequirement', { key: TEXT, operator: named('v1.LabelSelectorOperator'), values: listOf(TEXT) })),
});

const PROBE = manifestStruct('ObjectSetProbe', {
  probes: listOf(manifestStruct('Probe', {
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
const SCHEMA = struct('v1.JSONSchemaProps', () => SCHEMA_FIELDS);

const SCHEMA_OR_LIST = schemaOrArray(SCHEMA);
const SCHEMA_OR_BOOLEAN = schemaOrBool(SCHEMA);
const SCHEMA_OR_TEXTS = schemaOrStringArray(SCHEMA);

const SCHEMA_FIELDS: Fields = {
  'id': TEXT,
  '$schema': named('v1.JSONSchemaURL'),
  '$ref': TEXT,
  'description': TEXT,
  'type': TEXT,
  'format': TEXT,
  'title': TEXT,
  'default': ANY,
  'maximum': FLOAT64,
  'exclusiveMaximum': BOOL,
  'minimum': FLOAT64,
  'exclusiveMinimum': BOOL,
  'maxLength': INT64,
  'minLength': INT64,
  'pattern': TEXT,
  'maxItems': INT64,
  'minItems': INT64,
  'uniqueItems': BOOL,
  'multipleOf': FLOAT64,
  'enum': listOf(ANY),
  'maxProperties': INT64,
  'minProperties': INT64,
  'required': listOf(TEXT),
  'items': SCHEMA_OR_LIST,
  'allOf': listOf(SCHEMA),
  'oneOf': listOf(SCHEMA),
  'anyOf': listOf(SCHEMA),
  'not': SCHEMA,
  'properties': mapOf(SCHEMA),
  'additionalProperties': SCHEMA_OR_BOOLEAN,
  'patternProperties': mapOf(SCHEMA),
  'dependencies': mapOf(SCHEMA_OR_TEXTS),
  'additionalItems': SCHEMA_OR_BOOLEAN,
  'definitions': mapOf(SCHEMA),
  'externalDocs': struct('v1.ExternalDocumentation', { description: TEXT, url: TEXT }),
  'example': ANY,
  'nullable': BOOL,
  'x-kubernetes-preserve-unknown-fields': BOOL,
  'x-kubernetes-embedded-resource': BOOL,
  'x-kubernetes-int-or-string': BOOL,
  'x-kubernetes-list-map-keys': listOf(TEXT),
  'x-kubernetes-list-type': TEXT,
  'x-kubernetes-map-type': TEXT,
  'x-kubernetes-validations': listOf(struct('v1.ValidationRule', {
    rule: TEXT,
    message: TEXT,
    messageExpression: TEXT,
    reason: named('v1.FieldValueErrorReason'),
    fieldPath: TEXT,
    optionalOldSelf: BOOL,
  })),
};

const CONSTRAINT = manifestStruct('PackageManifestConstraint', {
  platformVersion: manifestStruct('PackageManifestPlatformVersionConstraint', { name: named('v1alpha1.PlatformName'), range: TEXT }),
  platform: listOf(named('v1alpha1.PlatformName')),
  uniqueInScope: manifestStruct('PackageManifestUniqueInScopeConstraint', {}),
});

const SPEC = manifestStruct('PackageManifestSpec', {
  scopes: listOf(named('v1alpha1.PackageManifestScope')),
  phases: listOf(manifestStruct('PackageManifestPhase', { name: TEXT, class: TEXT })),
  availabilityProbes: listOf(PROBE),
  config: manifestStruct('PackageManifestSpecConfig', { openAPIV3Schema: SCHEMA }),
  images: listOf(manifestStruct('PackageManifestImage', { name: TEXT, image: TEXT })),
  components: manifestStruct('PackageManifestComponentsConfig', {}),
  filter: manifestStruct('PackageManifestFilter', {
    conditions: listOf(manifestStruct('PackageManifestNamedCondition', { name: TEXT, expression: TEXT })),
    paths: listOf(manifestStruct('PackageManifestPath', { glob: TEXT, expression: TEXT })),
  }),
  constraints: listOf(CONSTRAINT),
  repositories: listOf(manifestStruct('PackageManifestRepository', { file: TEXT, image: TEXT })),
  dependencies: listOf(manifestStruct('PackageManifestDependency', {
    image: manifestStruct('PackageManifestDependencyImage', { name: TEXT, package: TEXT, range: TEXT }),
  })),
});

const CONTEXT_METADATA = manifestStruct('TemplateContextObjectMeta', { name: TEXT, namespace: TEXT, labels: mapOf(TEXT), annotations: mapOf(TEXT) });

const TEST = manifestStruct('PackageManifestTest', {
  template: listOf(manifestStruct('PackageManifestTestCaseTemplate', {
    name: TEXT,
    context: manifestStruct('TemplateContext', {
      package: manifestStruct('TemplateContextPackage', { metadata: CONTEXT_METADATA, image: TEXT }),
      config: ANY,
      environment: manifestStruct('PackageEnvironment', {
        kubernetes: manifestStruct('PackageEnvironmentKubernetes', { version: TEXT }),
        openShift: manifestStruct('PackageEnvironmentOpenShift', {
          version: TEXT,
          managed: manifestStruct('PackageEnvironmentManagedOpenShift', { data: mapOf(TEXT) }),
        }),
        proxy: manifestStruct('PackageEnvironmentProxy', { httpProxy: TEXT, httpsProxy: TEXT, noProxy: TEXT }),
        hyperShift: manifestStruct('PackageEnvironmentHyperShift', {
          hostedCluster: manifestStruct('PackageEnvironmentHyperShiftHostedCluster', {
            metadata: CONTEXT_METADATA, hostedClusterNamespace: TEXT, nodeSelector: mapOf(TEXT),
          }),
        }),
      }),
    }),
  })),
  kubeconform: manifestStruct('PackageManifestTestKubeconform', { kubernetesVersion: TEXT, schemaLocations: listOf(TEXT) }),
});

/** A PackageManifest as Package Operator decodes it (apis/manifests/v1alpha1/packagemanifest_types.go). */
export const MANIFEST_SHAPE = manifestStruct('PackageManifest', { apiVersion: TEXT, kind: TEXT, metadata: OBJECT_META, spec: SPEC, test: TEST });

/** A PackageManifestLock as Package Operator decodes it (apis/manifests/v1alpha1/packagemanifestlock_types.go). */
export const LOCK_SHAPE = manifestStruct('PackageManifestLock', {
  apiVersion: TEXT,
  kind: TEXT,
  metadata: OBJECT_META,
  spec: manifestStruct('PackageManifestLockSpec', {
    images: listOf(manifestStruct('PackageManifestLockImage', { name: TEXT, image: TEXT, digest: TEXT })),
    dependencies: listOf(manifestStruct('PackageManifestLockDependency', { name: TEXT, image: TEXT, digest: TEXT, version: TEXT })),
  }),
});
