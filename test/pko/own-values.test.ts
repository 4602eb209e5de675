import { ApiObject, JsonPatch } from 'cdk8s';
import { aConfigMap, anOperator, aPackage } from './an-operator';
import { Conditional, Parameter, ParameterType } from '../../src';

test('files and objects are refused where one of the objects is missing', () => {
  const operator = anOperator();
  const level = operator.parameter('level', { type: ParameterType.STRING, default: 'info' });
  aConfigMap(operator, 'good');
  aConfigMap(operator, 'bad', {}, { level: level.valueAsString.slice(3) });
  const pkg = aPackage(operator);
  pkg.addTestCase('default');
  expect(() => pkg.toFiles()).toThrow("the parameter 'level'");
  expect(() => pkg.render('default')).toThrow('OP001');
});

test('a parameter of the operator and one of the package cannot have the same name', () => {
  const operator = anOperator();
  operator.parameter('x', { type: ParameterType.STRING, default: 'a' });
  const parameters = [new Parameter('x', { type: ParameterType.INTEGER, default: 3 })];
  expect(() => aPackage(operator, { parameters })).toThrow("both have a parameter 'x'");
});

test('a parameter is fixed to what it accepts', () => {
  const operator = anOperator();
  operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1, minimum: 1 });
  expect(() => aPackage(operator, { fixed: { replicas: 'zzz' } })).toThrow("The parameter 'replicas' is fixed to what it does not accept: fixed.replicas: Invalid value");
  operator.node.scope!.node.tryRemoveChild('pko');
  expect(() => aPackage(operator, { fixed: { replica: 1 } })).toThrow("no parameter 'replica' to fix");
});

test('a parameter in the manifest, which is no template, is found', () => {
  const operator = anOperator();
  const level = operator.parameter('level', { type: ParameterType.STRING, default: 'info' });
  aConfigMap(operator, 'c', {}, { level: level.valueAsString });
  const leaks = aPackage(operator, { annotations: { level: level.valueAsString } }).check().filter(({ code }) => code === 'OP006');
  expect(leaks.map(({ file, line }) => [file, line])).toEqual([['manifest.yaml', 6]]);
});

test('an object that the API server would refuse is told with its field, its line in the file and its construct', () => {
  const operator = anOperator();
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1 });
  const labels = { app: 'web' };
  const deployment = new ApiObject(operator, 'web', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'web', imagePullpolicy: 'Always' }] } } },
  });
  const told = () => aPackage(operator).check().filter(({ code }) => code.startsWith('KUB'))
    .map(({ code, file, line, path, remedy, constructPath, source }) => [code, file, line, path, remedy, constructPath, /test\.ts:\d+:\d+$/.test(source ?? '')]);
  const field = 'spec.template.spec.containers[0].imagePullpolicy';
  expect(told()).toEqual([['KUB010', 'deploy/web.deployment.yaml', 20, field, "Did you mean 'imagePullPolicy'?", 'demo/web', true]]);
  operator.node.scope!.node.tryRemoveChild('pko');
  deployment.addJsonPatch(JsonPatch.add('/spec/replicas', replicas.valueAsNumber));
  expect(told()).toEqual([['KUB010', 'deploy/web.deployment.yaml.gotmpl', 21, field, "Did you mean 'imagePullPolicy'?", 'demo/web', true]]);
});

test('where a value is required and no test case gives it, what does not depend on it is judged all the same', () => {
  const operator = anOperator();
  const memory = operator.parameter('memory', { type: ParameterType.STRING, required: true });
  const port = operator.parameter('port', { type: ParameterType.INTEGER, required: true, maximum: 1 });
  const labels = { app: 'web' };
  const container = {
    name: 'web',
    image: 'web',
    comand: ['/web'],
    ports: [{ containerPort: port.valueAsNumber }, { containerPort: 0 }],
    resources: { requests: { memory: memory.valueAsString } },
  };
  new ApiObject(operator, 'web', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [container] } } },
  });
  expect(aPackage(operator).check().filter(({ code }) => code.startsWith('KUB')).map(({ code, path }) => [code, path])).toEqual([
    ['KUB010', 'spec.template.spec.containers[0].comand'], ['KUB034', 'spec.template.spec.containers[0].ports[1].containerPort'],
  ]);
});

test('a problem of some renderings says of which; one of the defaults alone is a warning where there are test cases', () => {
  const operator = anOperator();
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: -1 });
  const labels = { app: 'web' };
  new ApiObject(operator, 'web', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      replicas: replicas.valueAsNumber,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'web' }] } },
    },
  });
  const pkg = aPackage(operator);
  const judged = () => pkg.check().filter(({ code }) => code.startsWith('KUB')).map(({ severity, message }) => [severity, /Kubernetes 1.36\.(.*)/.exec(message)?.[1]]);
  expect(judged()).toEqual([['error', '']]);
  pkg.addTestCase('one', { config: { replicas: 1 } });
  expect(judged()).toEqual([['warning', ' It is so with the defaults.']]);
  pkg.addTestCase('less', { config: { replicas: -2 } });
  expect(judged()).toEqual([['error', " It is so in the test case 'less'."], ['warning', ' It is so with the defaults.']]);
});

test('an object is judged though its condition does not hold by default', () => {
  const operator = anOperator();
  const on = operator.parameter('on', { type: ParameterType.BOOLEAN, default: false });
  const object = new ApiObject(operator, 'c', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, dta: {} });
  Conditional.object(object, on.isTrue());
  expect(aPackage(operator).check().map(({ code, remedy }) => [code, remedy])).toContainEqual(['KUB010', "Did you mean 'data'?"]);
});
