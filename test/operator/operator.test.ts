import { App, ApiObject, Chart, JsonPatch, Lazy } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import {
  Conditional, CustomResource, Environment, Instance, Operator, OperatorNamespace, OperatorProps, ParameterType, PerTarget, Target, Value,
} from '../../src';
import { TargetValues } from '../../src/operator/operator';

function operator(props: Partial<OperatorProps> = {}): Operator {
  return new Operator(new App(), 'demo', { version: '1.0.0', namespace: OperatorNamespace.existing('demo'), ...props });
}

function configMap(scope: Operator, id: string, data: any): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', data });
}

function manifests(op: Operator, target = Target.OLM, options: TargetValues = {}): { objects: any[]; problems: string[] } {
  const { inventory, findings } = op._inventory(target, options);
  return { objects: inventory.objects.map(object => object.manifest), problems: findings.map(finding => finding.message) };
}

test('objects are named after the operator and their path, without a hash', () => {
  const op = operator({ name: 'my-operator' });
  new kplus.ServiceAccount(op, 'Runner');
  expect(op.toJson().map(object => object.metadata.name)).toEqual(['my-operator-runner']);
});

test('the name of an operator has to be a DNS label', () => {
  expect(() => operator({ name: 'My Operator' })).toThrow('is not a DNS label');
});

test('a namespace that the package makes is an object; objects of the cluster have none', () => {
  const op = operator({ namespace: OperatorNamespace.created('home', { labels: { a: 'b' } }) });
  new ApiObject(op, 'role', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' });
  configMap(op, 'config', { a: 'b' });
  expect(op.toJson().map(({ kind, metadata }) => [kind, metadata.namespace])).toEqual([
    ['Namespace', undefined], ['ClusterRole', undefined], ['ConfigMap', 'home'],
  ]);
});

test('in a plain app, parameters have their default values', () => {
  const op = operator();
  const text = op.parameter('text', { type: ParameterType.STRING, default: 'a' });
  const number = op.parameter('number', { type: ParameterType.INTEGER, default: 3 });
  const list = op.parameter('list', { type: ParameterType.LIST, default: ['x', 'y'] });
  const flag = op.parameter('flag', { type: ParameterType.STRING, default: 'true', allowedValues: ['true', 'false'] });
  const object = op.parameter('object', { type: ParameterType.OBJECT, default: { k: 1 } });
  configMap(op, 'config', {
    [`key-${text.valueAsString}`]: `${text.valueAsString}:${number.valueAsNumber}`,
    number: number.valueAsNumber,
    list: ['w', ...list.valueAsList, 'z'],
    flag: flag.asBoolean(),
    object: object.value,
    lazy: Lazy.any({ produce: () => text.value }),
  });
  expect(op.toJson()[0].data).toEqual({
    'key-a': 'a:3', 'number': 3, 'list': ['w', 'x', 'y', 'z'], 'flag': true, 'object': { k: 1 }, 'lazy': 'a',
  });
});

test('a target may set other values; an unknown one is a finding that names the nearest', () => {
  const op = operator();
  const text = op.parameter('greeting', { type: ParameterType.STRING, default: 'a' });
  configMap(op, 'config', { text: text.valueAsString });
  expect(manifests(op, Target.OLM, { values: { greeting: 'b' } }).objects[0].data).toEqual({ text: 'b' });
  const { findings } = op._inventory(Target.OLM, { values: { greting: 'b' } });
  expect(findings.map(finding => finding.remedy)).toEqual(["Did you mean 'greeting'?"]);
});

test('a required parameter without a value is a problem of the object that uses it, with its line', () => {
  const op = operator();
  const text = op.parameter('token', { type: ParameterType.STRING, required: true });
  configMap(op, 'config', { text: text.valueAsString });
  expect(op._inventory(Target.OLM, {}).findings).toMatchObject([{
    constructPath: 'demo/config',
    source: expect.stringMatching(/^test\/operator\/operator\.test\.ts:\d+:\d+$/),
    message: "In olm, the required parameter 'token' has no value; give one with values: { token: ... }.",
  }]);
});

test('values per target go to their targets, list items and objects too', () => {
  const op = operator();
  configMap(op, 'config', {
    text: PerTarget.text({ pko: 'p', olm: 'o' }),
    items: ['a', PerTarget.item([Target.OLM], 'b', 'only there')],
    none: PerTarget.value({ pko: 1 }),
  });
  PerTarget.onlyIn(configMap(op, 'other', {}), [Target.PKO], 'only there');
  expect(manifests(op).objects.map(object => object.data)).toEqual([{ text: 'o', items: ['a', 'b'] }]);
  expect(op.toJson().length).toBe(1);
});

test('conditions decide about fields, items and objects', () => {
  const op = operator();
  const flag = op.parameter('flag', { type: ParameterType.BOOLEAN, default: false });
  const mode = op.parameter('mode', { type: ParameterType.STRING, default: 'b' });
  const optional = op.parameter('optional', { type: ParameterType.STRING });
  configMap(op, 'config', {
    gone: Value.when(flag.isTrue(), 1),
    other: Value.when(flag.isTrue(), 1, 2),
    both: Value.when(flag.isTrue().not().and(mode.isEqualTo('b')), { nested: mode.value }),
    items: [Value.when(optional.isSet(), 'x'), Value.when(optional.isEmpty().or(flag.isTrue()), 'y')],
    optional: optional.valueAsString,
  });
  Conditional.object(configMap(op, 'never', {}), flag.isTrue());
  expect(manifests(op).objects.map(object => object.data)).toEqual([{ other: 2, both: { nested: 'b' }, items: ['y'] }]);
  expect(manifests(op, Target.OLM, { values: { flag: true, optional: 'o' } }).objects[0].data)
    .toEqual({ gone: 1, other: 1, items: ['x', 'y'], optional: 'o' });
});

test('what a target does not know of the cluster is left out, with the variable that holds nothing else', () => {
  const op = operator();
  configMap(op, 'config', { env: [{ name: 'HTTP_PROXY', value: Environment.httpProxy }, { name: 'A', value: 'b' }], where: Instance.namespace });
  expect(manifests(op).objects[0].data).toEqual({ env: [{ name: 'A', value: 'b' }] });
});

test('a part of a text that a target does not know is a problem', () => {
  const op = operator();
  configMap(op, 'config', { url: `http://${Environment.httpProxy}` });
  expect(manifests(op).problems).toEqual(["In olm, a text holds 'environment.proxy.httpProxy', which olm does not know; use PerTarget.text."]);
});

test('a question about the cluster has to be answered', () => {
  const op = operator();
  configMap(op, 'config', { a: Value.when(Environment.isOpenShift(), 1, 2) });
  expect(manifests(op).problems).toEqual(['In olm, a condition asks isOpenShift(); answer it with answers: { isOpenShift: true } or false.']);
  expect(manifests(op, Target.OLM, { answers: { isOpenShift: true } }).objects[0].data).toEqual({ a: 1 });
});

test('images are written by digest where it is known, or by tag when asked', () => {
  const op = operator();
  const digest = `sha256:${'a'.repeat(64)}`;
  configMap(op, 'config', { image: op.image('manager', 'quay.io/a/b:v1', { digest }).ref, other: op.image('other', 'c:v2').ref });
  expect(manifests(op).objects[0].data).toEqual({ image: `quay.io/a/b@${digest}`, other: 'c:v2' });
  expect(manifests(op, Target.OLM, { imagesByTag: true }).objects[0].data.image).toBe('quay.io/a/b:v1');
});

test('a damaged marker is a finding that names the object and the parameter', () => {
  const op = operator();
  const text = op.parameter('secret', { type: ParameterType.STRING, default: '' });
  configMap(op, 'config', { value: text.valueAsString.slice(0, 12) });
  expect(op._inventory(Target.OLM, {}).findings).toMatchObject([{ code: 'OP001', constructPath: 'demo/config', message: expect.stringContaining('cut') }]);
});

test('patches of cdk8s reach an object, and a definition that was read from text', () => {
  const op = operator();
  const crd = CustomResource.fromText(op, 'crd', [
    'kind: CustomResourceDefinition', 'apiVersion: apiextensions.k8s.io/v1', 'metadata: {name: as.b.c, creationTimestamp: null}',
    'spec: {group: b.c, scope: Cluster, names: {kind: A, plural: as}, versions: [{name: v1, served: true, storage: true}]}', 'status: {}',
  ].join('\n'));
  crd.definition.addJsonPatch(JsonPatch.add('/spec/preserveUnknownFields', false));
  new ApiObject(op, 'a', { apiVersion: 'b.c/v1', kind: 'A' });
  expect(op.toJson()).toEqual([
    expect.objectContaining({ metadata: { name: 'as.b.c' }, spec: expect.objectContaining({ preserveUnknownFields: false }) }),
    { apiVersion: 'b.c/v1', kind: 'A', metadata: { name: 'demo-a' } },
  ]);
  expect(op.toJson()[0]).not.toHaveProperty('status');
});

test('anything but one definition is refused', () => {
  expect(() => CustomResource.fromText(operator(), 'crd', 'kind: ConfigMap')).toThrow('it holds ConfigMap');
});

test('what cdk8s-plus does behind the back of its users is told', () => {
  const op = operator();
  new kplus.Deployment(op, 'manager', {
    containers: [{ image: 'a' }], serviceAccount: new kplus.ServiceAccount(op, 'runner'),
  });
  expect(op._collect(Target.PKO).findings.map(finding => finding.code)).toEqual(['OP010', 'OP012']);
});

test('an operator is a chart beside other charts', () => {
  const app = new App();
  new Operator(app, 'demo', { version: '1.0.0' });
  new ApiObject(new Chart(app, 'other'), 'x', { apiVersion: 'v1', kind: 'ConfigMap' });
  expect(app.synthYaml()).toContain('kind: Namespace');
});
