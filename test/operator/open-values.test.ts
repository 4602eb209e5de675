import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, JsonPatch, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { Operator, OperatorNamespace, Parameter, ParameterType, PerTarget, Target, Value } from '../../src';

function operator(): Operator {
  return new Operator(new App(), 'demo', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
}

function configMap(scope: Operator, id: string, data: any): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', data });
}

test('a value that a parameter does not accept, and an answer that nothing asks for, are findings', () => {
  const op = operator();
  op.parameter('replicas', { type: ParameterType.INTEGER, default: 1, minimum: 1 });
  const found = (options: object) => op._inventory(Target.PLAIN, options).findings.map(({ code, message, remedy }) => [code, message, remedy]);
  expect(found({ values: { replicas: -4 } })).toEqual([
    ['OP005', 'The value that plain is given does not fit: values.replicas: Invalid value: -4: replicas in body should be greater than or equal to 1.', undefined],
  ]);
  expect(found({ values: { replicas: 'many' } })[0][0]).toBe('OP005');
  expect(found({ answers: { isOpenshift: true } })).toEqual([
    ['OP003', "No condition asks 'isOpenshift', to which plain is given an answer.", "Did you mean 'isOpenShift'?"],
  ]);
  expect(found({ values: { replicas: 2 }, answers: { isOpenShift: true } })).toEqual([]);
});

test('what another operator declares, or none, is a finding; what a package declares is not', () => {
  const op = operator();
  const stray = new Parameter('stray', { type: ParameterType.STRING, default: 'a' });
  const other = new Operator(new App(), 'other', { version: '1.0.0' });
  configMap(op, 'config', { stray: stray.valueAsString, image: other.image('tool', 'quay.io/example/tool:v1').ref, again: stray.valueAsString });
  expect(op._collect(Target.PKO).findings.map(({ code, message, constructPath }) => [code, /uses (.*), which/.exec(message)?.[1], constructPath])).toEqual([
    ['OP004', "the parameter 'stray'", 'demo/config'], ['OP004', "the image 'tool'", 'demo/config'],
  ]);
  expect(op._collect(Target.PKO, [stray]).findings).toHaveLength(1);
});

test('a variable of a container whose value a target does not have is left out', () => {
  const op = operator();
  const env = [
    { name: 'OLM', value: PerTarget.text({ olm: 'x' }) },
    { name: 'FROM', valueFrom: PerTarget.value({ olm: { fieldRef: { fieldPath: 'metadata.name' } } }) },
    { name: 'NONE' },
  ];
  new ApiObject(op, 'pod', { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', image: 'a', env }] } });
  const pod = (target: Target): any => op._inventory(target, {}).inventory.objects.at(-1)?.manifest;
  const names = (target: Target) => pod(target).spec.containers[0].env.map(({ name }: any) => name);
  expect([names(Target.OLM), names(Target.PLAIN)]).toEqual([['OLM', 'FROM', 'NONE'], ['NONE']]);
});

test.each<[string, (op: Operator) => unknown, string]>([
  ['a list joined to a text', op => op.parameter('l', { type: ParameterType.LIST }).valueAsList.join(','), 'items stand for themselves only'],
  ['a mapped list', op => op.parameter('l', { type: ParameterType.LIST }).valueAsList.map(item => `--${item}`), 'is a list: it cannot be a part of a text'],
  ['an object in a text', op => `x=${op.parameter('o', { type: ParameterType.OBJECT }).value}`, 'is an object: it cannot be a part of a text'],
])('%s is refused', (_, value, message) => {
  const op = operator();
  configMap(op, 'config', { key: value(op) });
  expect(op._collect(Target.PKO).findings.map(finding => finding.message)).toEqual([expect.stringContaining(message)]);
});

test('a boolean that JSON.stringify made a text is refused; in a script, quotes are fine', () => {
  const op = operator();
  const flag = op.parameter('flag', { type: ParameterType.BOOLEAN, default: true });
  configMap(op, 'json', { key: JSON.stringify({ flag: flag.value }) });
  configMap(op, 'script', { key: `FLAG="${flag.value}"`, json: `{"flag":${flag.value}}` });
  expect(op._collect(Target.PKO).findings.map(({ constructPath, message }) => [constructPath, message])).toEqual([
    ['demo/json', expect.stringContaining("the parameter 'flag' would be a text in this JSON")],
  ]);
});

test('a patch of cdk8s may hold a conditional value', () => {
  const op = operator();
  const flag = op.parameter('flag', { type: ParameterType.BOOLEAN, default: true });
  configMap(op, 'patched', {}).addJsonPatch(JsonPatch.add('/data', Value.when(flag.isTrue(), { a: 'b' })));
  expect(op._inventory(Target.PLAIN, {}).inventory.objects.at(-1)?.manifest.data).toEqual({ a: 'b' });
});

test.each(Object.values(YamlOutputType).filter(type => typeof type === 'number'))('no marker is written by a plain app, output type %s', yamlOutputType => {
  const outdir = mkdtempSync(join(tmpdir(), 'opack-'));
  const app = new App({ outdir, yamlOutputType: yamlOutputType as YamlOutputType });
  const op = new Operator(app, 'demo', { version: '1.0.0' });
  const level = op.parameter('level', { type: ParameterType.STRING, default: 'info' });
  configMap(op, 'config', { level: level.valueAsString });
  if (yamlOutputType === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE) {
    expect(() => app.synth()).toThrow("the parameter 'level' has no value yet, and 'demo/config' is written past its operator");
  } else {
    app.synth();
    const written = readdirSync(outdir).map(file => readFileSync(join(outdir, file), 'utf8')).join('');
    expect(written).toContain('level: info');
  }
  rmSync(outdir, { recursive: true });
});

test('an object outside of its operator cannot use the values of it, nor one in a chart inside', () => {
  const app = new App();
  const op = new Operator(app, 'demo', { version: '1.0.0' });
  const port = op.parameter('port', { type: ParameterType.INTEGER, default: 80 });
  new ApiObject(new Chart(app, 'other'), 'x', { apiVersion: 'v1', kind: 'ConfigMap', data: { port: port.valueAsNumber } });
  expect(() => app.synthYaml()).toThrow("the parameter 'port' has no value yet, and 'other/x' is written past its operator");
  const inside = new App();
  const outer = new Operator(inside, 'demo', { version: '1.0.0' });
  const key = outer.parameter('key', { type: ParameterType.STRING, default: 'k' });
  new ApiObject(new Chart(outer, 'inner'), 'x', { apiVersion: 'v1', kind: 'ConfigMap', data: { [key.valueAsString]: '' } });
  expect(() => inside.synthYaml()).toThrow("'demo/inner/x' is written past its operator");
  expect(outer._inventory(Target.PLAIN, {}).inventory.objects.at(-1)?.manifest.data).toEqual({ k: '' });
});

test('an operator inside of another is refused', () => {
  const op = operator();
  expect(() => new Operator(new Construct(op, 'below'), 'inner', { version: '1.0.0' })).toThrow("'inner' is in 'demo'");
});
