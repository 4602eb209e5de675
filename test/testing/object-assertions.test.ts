import { ApiObject, Chart, Testing } from 'cdk8s';
import { messageOf } from './message';
import { Operator, OperatorApp, ParameterType, PlainManifests } from '../../src';
import { ManifestAssertions } from '../../src/testing/manifest-assertions';
import { Match } from '../../src/testing/match';

const MANIFESTS = ManifestAssertions.fromYaml(`
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop, labels: {app: web}}
spec:
  replicas: 1
  template:
    spec:
      containers:
      - {name: proxy, image: 'envoy:v1'}
      - {name: server, image: 'shop:v1', args: [--port=80]}
---
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: worker, namespace: shop, labels: {app: worker}}
spec: {replicas: 3, paused: true}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {settings.yaml: "level: info\\nhosts:\\n- a\\n- b\\n"}
`);

test('an object is found by its kind, with or without a version, and by a part of it', () => {
  MANIFESTS.hasObject('Deployment');
  MANIFESTS.hasObject('apps/v1 Deployment', { spec: { replicas: 3 } });
  MANIFESTS.hasObject('*', { metadata: { name: 'settings' } });
  MANIFESTS.hasNoObject('apps/v1beta1 Deployment');
  MANIFESTS.hasNoObject('Deployment', { spec: { replicas: 2 } });
  MANIFESTS.objectCountIs('Deployment', 2);
  MANIFESTS.objectCountIs('Deployment', 1, { spec: { paused: Match.absent() } });
  MANIFESTS.objectCountIs('Secret', 0);
  MANIFESTS.allObjects('Deployment', { metadata: { namespace: 'shop' } });
  expect(MANIFESTS.findObjects('Deployment', { spec: { replicas: 3 } }).map(({ metadata }) => metadata.name)).toEqual(['worker']);
  expect(MANIFESTS.findObjects('Secret')).toEqual([]);
});

test('what is found is a copy', () => {
  MANIFESTS.findObjects('ConfigMap')[0].data = {};
  MANIFESTS.hasObject('ConfigMap', { data: { 'settings.yaml': Match.anyValue() } });
});

test('the message shows the object that was probably meant, and where it differs', () => {
  const pattern = { metadata: { name: 'web' }, spec: { replicas: 3, paused: true, template: { spec: { containers: Match.arrayWith([{ name: 'server', image: 'shop:v2' }]) } } } };
  expect(messageOf(() => MANIFESTS.hasObject('Deployment', pattern))).toBe([
    'No Deployment in the manifests is as expected. The closest of 2: apps/v1 Deployment shop/web (4 mismatches):',
    '  spec:',
    '    replicas: 1  !! expected 3 but received 1',
    '    template:',
    '      spec:',
    "        containers:  !! expected an item { name: 'server', image: 'shop:v2' }",
    '          - ...',
    '          - name: server',
    "            image: shop:v1  !! expected 'shop:v2' but received 'shop:v1'",
    '    paused:  !! expected true but there is none',
  ].join('\n'));
});

test('the message looks into texts as the pattern does', () => {
  const pattern = { data: { 'settings.yaml': Match.serializedYaml({ level: 'debug', hosts: ['a'] }) } };
  expect(messageOf(() => MANIFESTS.hasObject('ConfigMap', pattern))).toBe([
    'The only ConfigMap in the manifests is not as expected: v1 ConfigMap settings (2 mismatches):',
    '  data:',
    '    settings.yaml: |',
    "      level: info  !! expected 'debug' but received 'info'",
    '      hosts:',
    '        - ...',
    '        - b  !! expected one item and no more',
  ].join('\n'));
});

test('a wrong kind is told with the one that was probably meant, or with all that there are', () => {
  expect(messageOf(() => MANIFESTS.hasObject('Deploymnt'))).toBe("There is no Deploymnt in the manifests. Did you mean 'Deployment'?");
  expect(messageOf(() => MANIFESTS.hasObject('Secret'))).toBe('There is no Secret in the manifests; there are ConfigMap, Deployment.');
  expect(messageOf(() => MANIFESTS.objectCountIs('Secret', 1))).toBe('There is no Secret in the manifests; there are ConfigMap, Deployment.');
});

test('that there is none of a misspelt kind is no statement', () => {
  expect(messageOf(() => MANIFESTS.hasNoObject('Secrets'))).toBe("There is no kind Secrets. Did you mean 'Secret'?");
  expect(messageOf(() => MANIFESTS.objectCountIs('apps/v1 Deploymet', 0))).toBe("There is no kind apps/v1 Deploymet. Did you mean 'apps/v1 Deployment'?");
  MANIFESTS.hasNoObject('Zebra');
});

test('a kind that there cannot be is refused', () => {
  expect(messageOf(() => MANIFESTS.hasNoObject(''))).toBe("'' is no kind: write 'Deployment', 'apps/v1 Deployment', or '*' for all.");
  expect(messageOf(() => MANIFESTS.hasNoObject('apps/v1beta7 Deployment'))).toBe('There is no kind apps/v1beta7 Deployment; there is apps/v1 Deployment.');
  expect(messageOf(() => MANIFESTS.hasNoObject('v1 Deployment'))).toBe('There is no kind v1 Deployment; there is apps/v1 Deployment.');
  expect(messageOf(() => MANIFESTS.findObjects('Secrets'))).toBe("There is no kind Secrets. Did you mean 'Secret'?");
  MANIFESTS.hasNoObject('extensions/v1beta1 Ingress');
  MANIFESTS.hasNoObject('zoo.example/v7 Zebra');
});

test('what should not be there is named, and so is what should be there more often', () => {
  expect(messageOf(() => MANIFESTS.hasNoObject('Deployment', { spec: { replicas: 3 } })))
    .toBe('There is a Deployment in the manifests that should not be there: apps/v1 Deployment shop/worker.');
  expect(messageOf(() => MANIFESTS.objectCountIs('Deployment', 1)))
    .toBe('Expected 1 of Deployment in the manifests but found 2: apps/v1 Deployment shop/web, apps/v1 Deployment shop/worker.');
  expect(messageOf(() => MANIFESTS.objectCountIs('Deployment', 2, { spec: { replicas: 3 } }))).toBe([
    'Expected 2 of Deployment in the manifests but found 1: apps/v1 Deployment shop/worker. The nearest other one: apps/v1 Deployment shop/web (one mismatch):',
    '  spec:',
    '    replicas: 1  !! expected 3 but received 1',
  ].join('\n'));
  expect(messageOf(() => MANIFESTS.allObjects('Deployment', { metadata: { labels: { app: 'web' } } })))
    .toMatch(/^1 of 2: this Deployment in the manifests is not as expected: apps\/v1 Deployment shop\/worker/);
  expect(messageOf(() => MANIFESTS.allObjects('Secret', {}))).toMatch(/^There is no Secret/);
});

test('texts of others cannot write to a terminal, and long ones are cut', () => {
  const hostile = ManifestAssertions.fromObjects([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { v: `\u001b[31m${'x'.repeat(500)}` } }]);
  const message = messageOf(() => hostile.hasObject('ConfigMap', { data: { v: 'a' } }));
  expect(message).toContain('\\x1b[31mxxx');
  expect(message).not.toContain('\u001b');
  expect(message.length).toBeLessThan(500);
});

test('the stack begins at the line of the test', () => {
  let stack: string | undefined;
  try {
    MANIFESTS.hasObject('Secret');
  } catch (error) {
    stack = (error as Error).stack;
  }
  expect(stack!.split('\n').filter(line => line.startsWith('    at '))[0]).toContain(__filename);
});

test('manifests come from an operator, from a chart, or from objects', () => {
  const operator = new Operator(new OperatorApp(), 'demo', { version: '1.0.0' });
  const level = operator.parameter('level', { type: ParameterType.STRING, default: 'info' });
  new ApiObject(operator, 'c', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { level: level.valueAsString } });
  const plain = new PlainManifests(operator.node.scope!, 'plain', { operator, values: { level: 'debug' } });
  ManifestAssertions.fromPlainManifests(plain).hasObject('ConfigMap', { data: { level: 'debug' } });
  ManifestAssertions.fromChart(operator).hasObject('ConfigMap', { data: { level: 'info' } });
  ManifestAssertions.fromChart(new Chart(Testing.app(), 'empty')).objectCountIs('*', 0);
  expect(messageOf(() => ManifestAssertions.fromObjects([{ metadata: {} }]))).toBe('Item 0 is no object of Kubernetes: it has no kind.');
});
