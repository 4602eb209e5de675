import { ApiObject } from 'cdk8s';
import { Operator, ParameterType, Value } from '../../../src';
import { listAt } from '../../../src/kube/json';
import { aPackage, anOperator } from '../an-operator';

const WITH_REPLICAS = { fieldsEqual: { fieldA: '.status.updatedReplicas', fieldB: '.status.replicas' } };
const WITHOUT = expect.objectContaining({
  cel: expect.objectContaining({
    rule: '(has(self.status.updatedReplicas) ? self.status.updatedReplicas : 0) == (has(self.status.replicas) ? self.status.replicas : 0)',
  }),
});

function deployment(operator: Operator, name: string, spec: object): void {
  new ApiObject(operator, name, {
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { selector: { matchLabels: { app: name } }, template: {}, ...spec },
  });
}

function probesOf(operator: Operator): unknown[] {
  const probes = listAt(aPackage(operator)._manifest(), 'spec', 'availabilityProbes');
  expect(probes).toHaveLength(1);
  return listAt(probes[0], 'probes').slice(1);
}

test('a Deployment that has replicas, or does not say how many, is asked whether two of its counts are equal', () => {
  const operator = anOperator();
  deployment(operator, 'one', { replicas: 1 });
  deployment(operator, 'default', {});
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 2, minimum: 1 });
  deployment(operator, 'chosen', { replicas: replicas.valueAsNumber });
  expect(probesOf(operator)).toEqual([WITH_REPLICAS]);
});

test('where a Deployment has no replicas, counts that are absent count as zero', () => {
  const operator = anOperator();
  deployment(operator, 'one', { replicas: 1 });
  deployment(operator, 'none', { replicas: 0 });
  expect(probesOf(operator)).toEqual([WITHOUT]);
});

test('where whoever installs may choose no replicas, too', () => {
  const operator = anOperator();
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1 });
  deployment(operator, 'chosen', { replicas: replicas.valueAsNumber });
  expect(probesOf(operator)).toEqual([WITHOUT]);
});

test('where replicas depend on a condition that may leave none, too', () => {
  const operator = anOperator();
  const standby = operator.parameter('standby', { type: ParameterType.BOOLEAN, default: false });
  deployment(operator, 'chosen', { replicas: Value.when(standby.isTrue(), 0, 1) });
  expect(probesOf(operator)).toEqual([WITHOUT]);
});
