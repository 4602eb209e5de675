import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { k8s } from 'cdk8s-plus-27';
import * as fc from 'fast-check';
import { typedKinds } from '../../scripts/generate-typed-kinds';
import { Code, CodeMap } from '../../src/import/code/code';
import { printCode } from '../../src/import/code/print-code';
import { CLASSES } from '../../src/import/typed-kinds-data';
import { typedObject } from '../../src/import/typed-object';

/** What the class makes of the properties that a program gives it. */
function manifestOf(object: CodeMap): unknown {
  const { className, props } = typedObject(object)!;
  const classes = k8s as unknown as { [name: string]: { manifest: (props: unknown) => unknown } };
  const evaluate = new Function('k8s', `return ${printCode(props)};`) as (library: unknown) => unknown;
  return classes[className]!.manifest(evaluate(k8s));
}

test('the table of kinds is what cdk8s-plus-27 declares', () => {
  expect(readFileSync(join(__dirname, '..', '..', 'src', 'import', 'typed-kinds-data.ts'), 'utf8')).toBe(typedKinds());
});

test('every class of the table is there, and is of its kind', () => {
  const known = k8s as unknown as { [name: string]: { GVK: unknown } };
  const listed = Object.entries(CLASSES).flatMap(([apiVersion, kinds]) =>
    Object.entries(kinds).map(([kind, name]) => ({ name, gvk: { apiVersion, kind } })));
  expect(listed.map(({ name }) => known[name]!.GVK)).toEqual(listed.map(({ gvk }) => gvk));
  expect(listed.length).toBeGreaterThan(25);
});

test('properties with other names than their fields lead to the fields', () => {
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'lamp', labels: { 'example.com/tier': 'front' } },
    spec: { clusterIP: 'None', externalIPs: ['192.0.2.1'], loadBalancerIP: '192.0.2.2', ports: [{ port: 80, targetPort: 'http' }, { port: 81, targetPort: 8081 }] },
  };
  expect(manifestOf(object)).toEqual(object);
});

const port = fc.oneof(fc.integer({ min: 1, max: 65535 }), fc.constantFrom('http', 'it\'s', 'a\\b'));
const quantity = fc.oneof(fc.double({ min: 0, max: 8, noNaN: true }), fc.constantFrom('100m', '64Mi'));
const deployment = fc.record({
  replicas: fc.nat(3),
  strategy: fc.record({ type: fc.constant('RollingUpdate'), rollingUpdate: fc.record({ maxSurge: fc.oneof(fc.nat(3), fc.constant('25%')) }) }),
  selector: fc.constant({ matchLabels: { app: 'lamp' } }),
  template: fc.record({
    spec: fc.record({
      hostPID: fc.boolean(),
      containers: fc.array(fc.record({
        name: fc.string(),
        livenessProbe: fc.record({ tcpSocket: fc.record({ port }) }),
        resources: fc.record({ limits: fc.dictionary(fc.constantFrom('cpu', 'memory', 'example.com/bulbs'), quantity, { noNullPrototype: true }) }),
      }, { requiredKeys: ['name'] })),
    }),
  }),
}, { requiredKeys: ['selector', 'template'] });

test('the class makes the object that the properties were made from', () => {
  fc.assert(fc.property(deployment, spec => {
    const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'lamp' }, spec: JSON.parse(JSON.stringify(spec)) as Code };
    expect(manifestOf(object)).toEqual(object);
  }));
});

test.each<[string, CodeMap]>([
  ['of a kind without a class', { apiVersion: 'example.com/v1', kind: 'Lamp' }],
  ['with a field that the class does not know', { apiVersion: 'v1', kind: 'ConfigMap', other: 1 }],
  ['that lacks what the class demands', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'lamp' } }],
  ['with a value of another type', { apiVersion: 'v1', kind: 'ConfigMap', data: { level: 3 } }],
  ['with a date', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { creationTimestamp: '2026-01-01T00:00:00Z' } }],
  ['whose kind is the name of something else', { apiVersion: 'v1', kind: 'constructor' }],
])('an object %s is not typed', (_, object) => {
  expect(typedObject(object)).toBeUndefined();
});
