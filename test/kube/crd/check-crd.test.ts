import * as fc from 'fast-check';
import { checkCustomResourceDefinition } from '../../../src/kube/crd/check-crd';
import { Json, JsonObject } from '../../../src/kube/json';
import { lines } from '../rules/problems';

const SCHEMA = { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } };
const VERSION = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: SCHEMA } };
const NAMES = { plural: 'ships', kind: 'Ship' };
const ROOT = 'spec.versions[0].schema.openAPIV3Schema';

const definition = (spec: JsonObject, metadata: JsonObject = { name: 'ships.example.com' }): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata,
  spec: { group: 'example.com', scope: 'Namespaced', names: NAMES, versions: [VERSION], ...spec },
});
const ofSpec = (spec: JsonObject) => lines(checkCustomResourceDefinition(definition(spec)));
const ofVersion = (more: JsonObject) => ofSpec({ versions: [{ ...VERSION, ...more }] }).map((line) => line.replace('spec.versions[0].', '~'));
const ofSchema = (schema: JsonObject) => ofVersion({ schema: { openAPIV3Schema: schema } }).map((line) => line.replace('~schema.openAPIV3Schema', '$'));
const ofProperty = (property: Json) => ofSchema({ type: 'object', properties: { boom: property } }).map((line) => line.replace('$.properties.boom', '^'));

test('a definition that is fine', () => {
  expect(ofSpec({})).toEqual([]);
});

test('the name is made of the plural and the group', () => {
  expect(ofSpec({ group: 'fleet' })).toEqual([
    'error metadata.name: Invalid value: "ships.example.com": must be spec.names.plural+"."+spec.group',
    'error spec.group: Invalid value: "fleet": should be a domain with at least one dot',
  ]);
});

test('names are labels, and the kind is not that of its list', () => {
  expect(ofSpec({ names: { ...NAMES, kind: 'Ship_1', listKind: 'Ship_1', shortNames: ['S'] } }).map((line) => line.slice(0, 76))).toEqual([
    'error spec.names.kind: Invalid value: "Ship_1": may have mixed case, but should otherwise match'.slice(0, 76),
    'error spec.names.listKind: Invalid value: "Ship_1": may have mixed case, but should'.slice(0, 76),
    'error spec.names.shortNames[0]: Invalid value: "S": a DNS-1035 label must consist of'.slice(0, 76),
    'error spec.names.listKind: Invalid value: "Ship_1": kind and listKind may not be the same'.slice(0, 76),
  ]);
});

test('the scope is one of two', () => {
  expect([...ofSpec({ scope: null }), ...ofSpec({ scope: 'cluster' })]).toEqual([
    'error spec.scope: Required value',
    'error spec.scope: Unsupported value: "cluster": supported values: "Cluster", "Namespaced"',
  ]);
});

test('one version is stored, and each has a name of its own', () => {
  expect(ofSpec({ versions: [VERSION, { ...VERSION, served: false }] })).toEqual([
    'error spec.versions[1].name: Duplicate value: "v1"',
    'error spec.versions: Invalid value: must have exactly one version marked as storage version',
  ]);
  expect(ofVersion({ name: '1', served: false }).map((line) => line.slice(0, 40))).toEqual([
    'warning spec.versions: No version is served: the API'.slice(0, 40),
    'error ~name: Invalid value: "1": a DNS-1035 label'.slice(0, 40),
  ]);
});

test('a version has a schema', () => {
  expect(ofVersion({ schema: null })).toEqual(['error ~schema.openAPIV3Schema: Required value: schemas are required']);
});

test('the paths of a scale lead into spec and status', () => {
  expect(ofVersion({ subresources: { scale: { specReplicasPath: '.status.a', statusReplicasPath: 'a b', labelSelectorPath: '.a' } } })).toEqual([
    'error ~subresources.scale.specReplicasPath: Invalid value: ".status.a": should be a json path under .spec',
    'error ~subresources.scale.statusReplicasPath: Invalid value: "a b": must be a simple json path starting with .',
    'error ~subresources.scale.labelSelectorPath: Invalid value: ".a": should be a json path under either .status or .spec',
  ]);
});

test('a column has a name, a type and a path', () => {
  expect(ofVersion({ additionalPrinterColumns: [{ name: 'Size', type: 'int', jsonPath: 'spec.size', format: 'int8' }, {}] })).toEqual([
    'error ~additionalPrinterColumns[0].type: Invalid value: "int": must be one of boolean,date,integer,number,string',
    'error ~additionalPrinterColumns[0].format: Invalid value: "int8": must be one of byte,date,date-time,double,float,int32,int64,password',
    'error ~additionalPrinterColumns[0].jsonPath: Invalid value: "spec.size": must be a simple json path starting with .',
    'error ~additionalPrinterColumns[1].name: Required value',
    'error ~additionalPrinterColumns[1].type: Required value: must be one of boolean,date,integer,number,string',
    'error ~additionalPrinterColumns[1].jsonPath: Required value',
  ]);
});

test('a selectable field is a scalar of the schema', () => {
  expect(ofVersion({ selectableFields: [{ jsonPath: '.spec.size' }, { jsonPath: '.spec' }, { jsonPath: '.spec.color' }, { jsonPath: '.metadata.name' }] })).toEqual([
    'error ~selectableFields[1].jsonPath: Invalid value: ".spec": must point to a field of type string, boolean or integer',
    'error ~selectableFields[2].jsonPath: Invalid value: ".spec.color": is an invalid path: the schema has no such field',
    'error ~selectableFields[3].jsonPath: Invalid value: ".metadata.name": must not point to fields in metadata',
  ]);
});

test('a conversion by webhook has a client and versions', () => {
  const webhook = { clientConfig: { service: { name: 'a', namespace: 'n' } }, conversionReviewVersions: ['v1'] };
  expect(ofSpec({ conversion: { strategy: 'Webhook', webhook } })).toEqual([]);
  expect(ofSpec({ conversion: { strategy: 'None', webhook } })).toEqual(['error spec.conversion.webhook: Forbidden: should not be set when strategy is not set to Webhook']);
  expect(ofSpec({ conversion: { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v9'] } } })).toEqual([
    'error spec.conversion.webhook.clientConfig: Required value: required when strategy is set to Webhook',
    'error spec.conversion.webhook.conversionReviewVersions: Invalid value: ["v9"]: must include at least one of v1, v1beta1',
  ]);
});

test('unknown fields are not kept altogether', () => {
  expect(ofSpec({ preserveUnknownFields: true })[0]).toMatch(/^error spec.preserveUnknownFields: Invalid value: true: cannot set to true/);
});

test('a group of the community is approved', () => {
  const inGroup = (annotations: JsonObject) => lines(checkCustomResourceDefinition(
    definition({ group: 'fleet.k8s.io' }, { name: 'ships.fleet.k8s.io', annotations }),
  ));
  expect(inGroup({})[0]).toMatch(/^error metadata.annotations.api-approved.kubernetes.io: Required value: protected groups must have approval/);
  expect([...inGroup({ 'api-approved.kubernetes.io': 'unapproved, an experiment' }), ...inGroup({ 'api-approved.kubernetes.io': 'https://example.com/1' })]).toEqual([]);
});

test.each<[string, Json, string[]]>([
  ['no type', {}, ['error ^.type: Required value: must not be empty for specified object fields']],
  ['no schema', null, ['error ^.type: Required value: must not be empty for specified object fields']],
  ['a type that is null', { type: null }, ['error ^.type: Required value: must not be empty for specified object fields']],
  ['a resource without text for its kind',
    { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'properties': { kind: { type: 'integer' } } },
    ['error ^.properties.kind.type: Invalid value: "integer": must be string']],
  ['an int-or-string that keeps fields', { 'x-kubernetes-int-or-string': true, 'x-kubernetes-preserve-unknown-fields': true },
    ['error ^.x-kubernetes-preserve-unknown-fields: Invalid value: true: must be false if x-kubernetes-int-or-string is true']],
  ['a map by a key that is no scalar and optional', {
    'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a'], 'items': { type: 'object', properties: { a: { type: 'object' } } },
  }, [
    'error ^.items.properties.a.default: Required value: this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property',
    'error ^.items.properties.a.type: Invalid value: "object": must be a scalar type if parent array\'s x-kubernetes-list-type is map',
  ]],
  ['a set of maps', { 'type': 'array', 'x-kubernetes-list-type': 'set', 'items': { type: 'object' } },
    ['error ^.items.x-kubernetes-map-type: Invalid value: "granular": must be atomic as item of a list with x-kubernetes-list-type=set']],
  ['a set of what may be null', { 'type': 'array', 'x-kubernetes-list-type': 'set', 'items': { type: 'string', nullable: true } },
    ['error ^.items.nullable: Forbidden: cannot be nullable when x-kubernetes-list-type is set']],
  ['a rule for an unknown reason', { 'type': 'string', 'x-kubernetes-validations': [{ rule: 'true', reason: 'Because' }] },
    ['error ^.x-kubernetes-validations[0].reason: Unsupported value: "Because": supported values: '
      + '"FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"']],
  ['a default below its minimum', { type: 'object', properties: { a: { type: 'integer', minimum: 1, default: 0 } } },
    ['error ^.properties.a.default: Invalid value: 0:  in body should be greater than or equal to 1']],
  ['a default with a field that is unknown', { type: 'object', properties: { a: { type: 'string' } }, default: { b: 1 } },
    ['error ^.default: Invalid value: {"b":1}: must not have unknown fields']],
  ['a default that fits', { type: 'object', properties: { a: { type: 'string' } }, default: { a: 'x' } }, []],
])('in a schema: %s', (_, property, expected) => {
  expect(ofProperty(property)).toEqual(expected);
});

test('what every resource has is not described again', () => {
  expect(ofSchema({ type: 'object', properties: { kind: { type: null }, metadata: { type: 'object', properties: { labels: { type: 'object' } } } } })).toEqual([
    'error $.properties.kind.type: Required value: must not be empty for specified object fields',
    'error $.properties.metadata: Forbidden: must not specify anything other than name and generateName, but metadata is implicitly specified',
    'error $.properties.kind.type: Invalid value: "": must be string',
  ]);
  expect(ofSchema({ type: 'object', properties: { kind: { type: 'string', default: 'Ship' } } })).toEqual(['error $.properties.kind.default: Forbidden: must not be set in top-level kind']);
});

test('a combination speaks of what the schema defines', () => {
  expect(ofSchema({ ...SCHEMA, anyOf: [{ required: ['spec'] }, { properties: { size: { minimum: 1 } } }] }))
    .toEqual([`error $.properties.size: Required value: because it is defined in ${ROOT}.anyOf[1].properties[size]`]);
});

test('with a status the root has no combinations', () => {
  const schema = { openAPIV3Schema: { ...SCHEMA, oneOf: [{ required: ['spec'] }] } };
  expect(ofVersion({ schema })).toEqual([]);
  expect(ofVersion({ schema, subresources: { status: {} } }))
    .toEqual(['error ~schema.openAPIV3Schema.oneOf: Forbidden: not allowed at the root of the schema if the status subresource is enabled']);
});

const KEYS = [
  'type', 'properties', 'items', 'additionalProperties', 'allOf', 'not', 'default', 'enum', 'required', 'pattern', 'minimum', 'nullable', 'spec', 'metadata',
  'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-validations', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string', 'toString',
];
const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, 'object', 'array', 'string', 'map', 'set', '('));
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'medium' }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 })),
}));

test('no JSON makes a rule fail', () => {
  fc.assert(fc.property(value, value, value, (schema, version, spec) => {
    for (const one of [
      definition({ versions: [{ ...VERSION, schema: { openAPIV3Schema: schema } }] }),
      definition({ versions: [version], names: version, conversion: spec, group: version, scope: spec }),
      definition(spec as JsonObject),
    ]) expect(Array.isArray(checkCustomResourceDefinition(one))).toBe(true);
  }), { numRuns: 1000 });
});
