import { Construct } from 'constructs';
import { Operator, Phase } from '../../../src';
import { aConfigMap, anOperator, aPackage, complaints } from '../an-operator';

test('a construct belongs to one phase, and one below it may belong to another', () => {
  const operator = anOperator();
  const group = new Construct(operator, 'group');
  const child = aConfigMap(group, 'child');
  aConfigMap(group, 'sibling');
  const phases = (second: Construct) => [Phase.of('one', { objects: [group] }), Phase.of('two', { objects: [second] })];
  expect(aPackage(operator, { phases: phases(child) }).check()).toEqual([]);
  const contested = aPackage(anOperatorWith(group), { phases: phases(group) });
  expect(contested.check()).toContainEqual(expect.objectContaining({ code: 'PKO103', severity: 'error', constructPath: 'demo/group' }));
});

/** The operator that a construct is part of, with its package gone. */
function anOperatorWith(construct: Construct): Operator {
  const operator = construct.node.scope as Operator;
  operator.node.scope!.node.tryRemoveChild('pko');
  return operator;
}

test('a construct of another operator is no part of a phase', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const stranger = aConfigMap(new Operator(operator.node.scope!, 'other', { version: '1.0.0' }), 'stranger');
  expect(complaints(aPackage(operator, { phases: [Phase.of('deploy', { objects: [stranger] })] }))).toEqual(['PKO104 other/stranger']);
});

test('a selector that no object is meant by is told with the nearest kind', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const phases = [Phase.of('deploy', { select: [{ kind: 'Configmap' }, { kind: 'ConfigMap', name: 'c' }] })];
  expect(aPackage(operator, { phases }).check()).toEqual([
    expect.objectContaining({ code: 'PKO105', severity: 'warning', remedy: 'Did you mean the kind ConfigMap?', constructPath: 'pko' }),
  ]);
});
