import { Json, JsonObject } from '../../../src/kube/json';
import { checkObject } from '../../../src/kube/schema/check-object';
import { customKind } from '../../../src/kube/schema/custom-kind';

const errors = (object: JsonObject): string[] => checkObject(object).map(String);

function deployment(container: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'a' },
    spec: {
      selector: { matchLabels: { app: 'a' } },
      template: { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a', image: 'b', ...container }] } },
      ...more,
    },
  };
}

function definition(schema: JsonObject): JsonObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { plural: 'widgets', kind: 'Widget' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
    },
  };
}

function widget(fields: JsonObject): JsonObject {
  return { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a' }, ...fields };
}

/** What is said of `spec.a` of a custom resource whose schema has it. */
function errorsOfField(schema: JsonObject, value: Json): string[] {
  const kind = customKind({ type: 'object', properties: { spec: { type: 'object', properties: { a: schema } } } });
  return checkObject(widget({ spec: { a: value } }), kind).map(String);
}

test('an unknown field has its path, its place in keys, and the fields that it might have meant', () => {
  const [error, ...rest] = checkObject(deployment({ imge: 'b' }));
  expect(rest).toEqual([]);
  expect(String(error)).toBe('spec.template.spec.containers[0].imge: field not declared in schema');
  expect(error!.keys).toEqual(['spec', 'template', 'spec', 'containers', 0, 'imge']);
  expect(error!.kind).toBe('unknown');
  expect(error!.known).toContain('image');
});

test('all that is wrong is said at once', () => {
  expect(errors(deployment({ env: [{ name: 'A', value: true }], ports: [{ containerPort: '80' }] }, { replicas: '2' }))).toEqual([
    'spec.template.spec.containers[0].env[0].value: expected string, got true',
    'spec.template.spec.containers[0].ports[0].containerPort: expected numeric (int or float), got "80"',
    'spec.replicas: expected numeric (int or float), got "2"',
  ]);
});

test('a wrong type is told by what it is: maps, lists and scalars', () => {
  expect(errors(deployment({ args: '--a', resources: ['a'], securityContext: 1, command: { a: 'b' }, tty: 'yes' }))).toEqual([
    'spec.template.spec.containers[0].args: expected list, got "--a"',
    'spec.template.spec.containers[0].resources: expected map, got a list',
    'spec.template.spec.containers[0].securityContext: expected map, got 1',
    'spec.template.spec.containers[0].command: expected list, got a map',
    'spec.template.spec.containers[0].tty: expected boolean, got "yes"',
  ]);
});

test('a key that is no name of a field is in brackets', () => {
  expect(errors({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', annotations: { 'a.example.com/b': 1 } } }))
    .toEqual(['metadata.annotations[a.example.com/b]: expected string, got 1']);
});

test('to a kind of Kubernetes null is the same as absent', () => {
  expect(errors(deployment({ args: null, resources: { limits: null } }, { replicas: null }))).toEqual([]);
  expect(errors({ ...deployment({}), metadata: { name: 'a', creationTimestamp: null } })).toEqual([]);
  expect(errors(deployment({}, { selector: null }))).toEqual(['spec.selector: Required value']);
  expect(errors({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'a' }, rules: [null] }))
    .toEqual(['rules[0].verbs: Required value']);
});

test('a required text or list may not be empty, a required map may', () => {
  expect(errors(deployment({ name: '' }))).toEqual(['spec.template.spec.containers[0].name: Required value']);
  expect(errors({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [] } })).toEqual(['spec.containers: Required value']);
  expect(errors({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } })).toEqual(['spec: Required value']);
  expect(errors(deployment({}, { selector: {} }))).toEqual([]);
});

test('an enum does not refuse the empty text, which is the default', () => {
  expect(errors(deployment({ imagePullPolicy: 'Sometimes' }))).toEqual([
    'spec.template.spec.containers[0].imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"',
  ]);
  expect(errors(deployment({ imagePullPolicy: '' }))).toEqual([]);
});

test('items of a list with keys are told apart by them, with their defaults', () => {
  expect(errors(deployment({ ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'TCP' }, { containerPort: 80, protocol: 'UDP' }] })))
    .toEqual(['spec.template.spec.containers[0].ports[1]: duplicate entries for key [containerPort=80,protocol="TCP"]']);
  expect(errors(deployment({ env: [null, 'A=b'] }))).toEqual([
    'spec.template.spec.containers[0].env[0]: associative list with keys may not have a null element',
    'spec.template.spec.containers[0].env[1]: associative list with keys may not have non-map elements',
  ]);
  expect(errors({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'a' }, secrets: [{ namespace: 'b' }] }))
    .toEqual(['secrets[0]: associative list with keys has an element that omits all key fields ["name"]']);
});

test('a set has no item twice, any other list may', () => {
  expect(errors({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', finalizers: ['x/a', 'x/b', 'x/a'] } }))
    .toEqual(['metadata.finalizers[2]: duplicate entries for key [="x/a"]']);
  expect(errors(deployment({ args: ['a', 'a'] }))).toEqual([]);
});

test('int-or-string, quantities, times and bytes are read as Go reads them', () => {
  const probe = (port: Json): string[] => errors(deployment({ livenessProbe: { httpGet: { port } } }));
  expect([...probe(80), ...probe('http')]).toEqual([]);
  expect([...probe(1.5), ...probe(true), ...probe([80])]).toEqual([
    'spec.template.spec.containers[0].livenessProbe.httpGet.port: cannot convert float64 to int32',
    'spec.template.spec.containers[0].livenessProbe.httpGet.port: cannot unmarshal bool into Go value of type int32',
    'spec.template.spec.containers[0].livenessProbe.httpGet.port: expected any scalar, got a list',
  ]);
  expect(errors(deployment({ resources: { limits: { cpu: 0.5, memory: '1Gi' } } }))).toEqual([]);
  expect(checkObject(deployment({ resources: { limits: { cpu: 'two', memory: true } } })).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'spec.template.spec.containers[0].resources.limits.cpu type',
    'spec.template.spec.containers[0].resources.limits.memory type',
  ]);
  expect(errors({ ...deployment({}), metadata: { name: 'a', creationTimestamp: 1 } }))
    .toEqual(['metadata.creationTimestamp: cannot unmarshal number into Go value of type string']);
  expect(errors({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: { a: 'YWJj\nZGVm\n', b: 'no base64' } }))
    .toEqual(['data.b: illegal base64 data']);
});

test('a whole number must fit its type, however it is written', () => {
  expect(errors(deployment({}, { replicas: 2.0 }))).toEqual([]);
  expect(errors(deployment({}, { replicas: 2.5 }))).toEqual(['spec.replicas: cannot convert float64 to int32']);
  expect(errors(deployment({}, { replicas: 2 ** 31 }))).toEqual(['spec.replicas: cannot unmarshal number 2147483648 into Go value of type int32']);
});

test('of a status, which the server drops, only fields and types are checked', () => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [{ name: 'a' }] } };
  expect(errors({ ...pod, status: { phase: 'Dancing', conditions: [{}] } })).toEqual([]);
  expect(errors({ ...pod, status: { phase: 1, mood: 'good' } })).toEqual([
    'status.phase: expected string, got 1',
    'status.mood: field not declared in schema',
  ]);
});

test('in a schema of a definition fields are checked, but below items and additionalProperties only types', () => {
  const properties = { a: { typo: 'string' }, b: { type: 'array', items: { typo: 'string', properties: { c: { type: 1 } } } }, d: { additionalProperties: true } };
  expect(errors(definition({ type: 'object', properties }))).toEqual([
    'spec.versions[0].schema.openAPIV3Schema.properties.a.typo: field not declared in schema',
    'spec.versions[0].schema.openAPIV3Schema.properties.b.items.properties.c.type: expected string, got 1',
  ]);
});

test('what is too deep to be walked is an error', () => {
  let schema: JsonObject = { type: 'object' };
  for (let depth = 0; depth < 5000; depth += 1) schema = { properties: { a: schema } };
  const found = checkObject(definition(schema));
  expect(found.map(({ message }) => message)).toEqual(['nested deeper than 1000 levels']);
});

test('of a kind that is not known the metadata is checked', () => {
  expect(errors(widget({ spec: { any: 1 } }))).toEqual([]);
  expect(errors({ ...widget({}), metadata: { name: 'a', lables: {} } })).toEqual(['metadata.lables: field not declared in schema']);
  expect(errors({ apiVersion: 'v1', kind: 'List', metadata: { continue: '' }, items: [] })).toEqual([]);
});

test('of a custom resource null is a value, which a default replaces', () => {
  expect(errorsOfField({ type: 'string' }, null)).toEqual(['spec.a: Invalid value: "null": spec.a in body must be of type string: "null"']);
  expect(errorsOfField({ type: 'string', nullable: true }, null)).toEqual([]);
  expect(errorsOfField({ type: 'string', default: 'b' }, null)).toEqual([]);
});

test('values of a custom resource are judged by the schema, and a wrong type is said once', () => {
  expect(errorsOfField({ type: 'integer', minimum: 1 }, 0)).toEqual(['spec.a: Invalid value: 0: spec.a in body should be greater than or equal to 1']);
  expect(errorsOfField({ type: 'string', pattern: '^a' }, 'b')).toEqual(['spec.a: Invalid value: "b": spec.a in body should match \'^a\'']);
  expect(errorsOfField({ type: 'string' }, 1)).toEqual(['spec.a: expected string, got 1']);
  expect(errorsOfField({ type: 'integer', format: 'int32' }, 2 ** 31))
    .toEqual(['spec.a: Invalid value: "": Checked value must be of type integer with format int32 in spec.a']);
  const oneOf = [{ required: ['b'] }, { required: ['c'] }];
  expect(errorsOfField({ type: 'object', properties: { b: { type: 'string' }, c: { type: 'string' } }, oneOf }, { b: 'x', c: 'y' }))
    .toEqual(['spec.a: Invalid value: "": "spec.a" must validate one and only one schema (oneOf). Found 2 valid alternatives']);
});

test('unknown fields of a custom resource: refused beside properties, free without any, preserved all the way down', () => {
  const nested = { type: 'object', properties: { b: { type: 'object', properties: { c: { type: 'string' } } } } };
  expect(errorsOfField(nested, { x: 1, b: { y: 2 } })).toEqual(['spec.a.x: field not declared in schema', 'spec.a.b.y: field not declared in schema']);
  expect(errorsOfField({ ...nested, 'x-kubernetes-preserve-unknown-fields': true }, { x: 1, b: { y: 2 } })).toEqual([]);
  expect(errorsOfField({ type: 'object' }, { x: 1 })).toEqual([]);
  expect(errorsOfField({ type: 'object', additionalProperties: { type: 'string' } }, { x: 1 })).toEqual(['spec.a.x: expected string, got 1']);
});

test('an embedded resource has apiVersion, kind and the metadata of any object', () => {
  const embedded = { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true };
  expect(errorsOfField(embedded, { apiVersion: 'v1', kind: 'Pod', metadata: { creationTimestamp: null }, spec: {} })).toEqual([]);
  expect(errorsOfField(embedded, { kind: '', metadata: { lables: {} } })).toEqual([
    'spec.a.metadata.lables: field not declared in schema',
    'spec.a.apiVersion: Required value',
    'spec.a.kind: Invalid value: "": must not be empty',
  ]);
});

test('the status of a custom resource is judged unless it is a subresource', () => {
  const schema = { type: 'object', properties: { status: { type: 'object', properties: { a: { type: 'integer', minimum: 1 } } } } };
  const object = widget({ status: { a: 0 } });
  expect(checkObject(object, customKind(schema, { hasStatusSubresource: true }))).toEqual([]);
  expect(checkObject(object, customKind(schema)).map(({ path }) => path)).toEqual(['status.a']);
});

test('what is null in a schema is absent or empty', () => {
  expect(errorsOfField({ type: 'object', properties: { b: null }, required: null, pattern: null }, { b: 1, c: 1 }))
    .toEqual(['spec.a.c: field not declared in schema']);
  expect(errorsOfField({ type: 'array', items: { properties: null, anyOf: [null] } }, [1, {}])).toEqual([]);
});

test('a key __proto__ is a key like any other', () => {
  const object = JSON.parse('{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"__proto__":{"data":{"a":1}}}') as JsonObject;
  expect(errors(object)).toEqual(['__proto__: field not declared in schema']);
});
