import { ApiObject, App, JsonPatch } from 'cdk8s';
import { Operator, OperatorNamespace, ParameterType, PlainManifests } from '../../src';
import { OUTPUT } from '../../src/files/output';

function operatorWith(...configMaps: any[]): { operator: Operator; objects: ApiObject[] } {
  const operator = new Operator(new App(), 'web', { version: '0.1.0', namespace: OperatorNamespace.existing('web') });
  const objects = configMaps.map((props, index) => new ApiObject(operator, `config-${index}`, { apiVersion: 'v1', kind: 'ConfigMap', ...props }));
  return { operator, objects };
}

function findingsOf(operator: Operator): unknown[] {
  return new PlainManifests(operator.node.root, 'plain', { operator }).check().map(({ code, severity, path, constructPath }) => [code, severity, path, constructPath]);
}

test('nothing is wrong with an ordinary object', () => {
  expect(findingsOf(operatorWith({ metadata: { name: 'a', labels: { app: 'web' }, annotations: { 'example.com/note': 'Any text.' } }, data: { key: 'value' } }).operator)).toEqual([]);
});

test('names, labels and annotations are checked', () => {
  const { operator } = operatorWith({ metadata: { name: 'Bad_Name', labels: { 'a b': 'c', 'app': 'not good' }, annotations: { '/x': '' } } });
  expect(findingsOf(operator)).toEqual([
    ['KUB020', 'error', 'metadata.name', 'web/config-0'],
    ['KUB021', 'error', 'metadata.labels[a b]', 'web/config-0'],
    ['KUB021', 'error', 'metadata.labels.app', 'web/config-0'],
    ['KUB022', 'error', 'metadata.annotations[/x]', 'web/config-0'],
  ]);
});

test('fields that the kind does not have, and values of a wrong type, are errors', () => {
  const { operator } = operatorWith({ metadata: { name: 'a', annotations: { note: 1 } }, dat: {} });
  expect(findingsOf(operator).map((finding: any) => finding.slice(1))).toEqual(expect.arrayContaining([
    ['error', 'dat', 'web/config-0'], ['error', 'metadata.annotations.note', 'web/config-0'],
  ]));
});

test('a finding names the line of the file, whatever the order of the objects in it', () => {
  const { operator } = operatorWith({ metadata: { name: 'a' } }, { metadata: { name: 'b' }, data: { key: 1 } });
  new ApiObject(operator, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'a' }, secret: [] });
  const plain = new PlainManifests(operator.node.root, 'plain', { operator });
  const [file, text] = [plain.check(), plain[OUTPUT]().tree.text('web.yaml')!.split('\n')];
  expect(file.map(({ code, file: name, line, column }) => [code, name, text[line! - 1], column])).toEqual([
    ['KUB010', 'web.yaml', 'secret: []', 1], ['KUB011', 'web.yaml', '  key: 1', 3],
  ]);
});

test('an object that is there twice is an error, in another namespace or of another group it is not', () => {
  const { operator } = operatorWith(
    { metadata: { name: 'x' } }, { metadata: { name: 'x', namespace: 'other' } }, { kind: 'Secret', metadata: { name: 'x' } }, { metadata: { name: 'x' } },
  );
  expect(findingsOf(operator)).toEqual([['OP015', 'error', undefined, 'web/config-3']]);
});

test('a patch changes an object of the plain manifests; one that does not fit is an error, and nothing is written', () => {
  const { operator, objects: [object] } = operatorWith({ data: { level: 'info' } });
  const size = operator.parameter('size', { type: ParameterType.STRING, default: 'small' });
  const plain = new PlainManifests(operator.node.root, 'plain', { operator });
  plain.patch(object, JsonPatch.replace('/data/level', 'debug'), JsonPatch.test('/data/level', 'debug'), JsonPatch.add('/data/size', size.valueAsString));
  expect(plain.check()).toEqual([]);
  expect(plain.toFiles()['web.yaml']).toContain('data:\n  level: debug\n  size: small\n');
  expect(new PlainManifests(operator.node.root, 'other', { operator }).toFiles()['web.yaml']).toContain('data:\n  level: info\n');
  plain.patch(object, JsonPatch.test('/data/level', 'info'));
  expect(plain.check().map(({ message }) => message)).toEqual(['In plain, the patch test /data/level does not fit: Test operation failed.']);
  expect(() => plain.write('never-written')).toThrow('OP014');
});
