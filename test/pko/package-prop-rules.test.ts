import { App } from 'cdk8s';
import { aPackage, anOperator } from './an-operator';
import { AvailabilityProbe, Phase, PkoPackage, PkoPackageProps, Probe } from '../../src';

test.each<[object, string]>([
  [{ phases: ['deploy'] }, "phases[0] is 'deploy'; it takes a Phase, as Phase.of('deploy')."],
  [{ phases: Phase.of('deploy') }, 'phases is an object, which is no list'],
  [{ scopes: ['Namespace'] }, "scopes[0] is 'Namespace', none of Cluster, Namespaced; did you mean 'Namespaced'?"],
  [{ scopes: 'Cluster' }, "scopes is 'Cluster', which is no list: write ['Cluster']."],
  [{ layout: 'phases' }, "layout is 'phases', none of object, phase; did you mean 'phase'?"],
  [{ collisionProtection: 'none' }, "collisionProtection is 'none', none of Prevent, IfNoController, None; did you mean 'None'?"],
  [{ availabilityProbes: [Probe.condition('Available')] }, 'availabilityProbes[0] is an object; it takes an AvailabilityProbe, as '],
])('a package of %j is refused', (props, message) => {
  expect(() => aPackage(anOperator(), props)).toThrow(`In the package 'pko', ${message}`);
});

test('a package without an operator is refused', () => {
  expect(() => new PkoPackage(new App(), 'pko', {} as PkoPackageProps)).toThrow("In the package 'pko', operator is missing.");
});

test('probes and phases of another type are refused where they are made', () => {
  expect(() => AvailabilityProbe.forKind('apps', 'Deployment', Probe.condition('Available') as never)).toThrow('In an availability probe, probes is an object, which is no list');
  expect(() => AvailabilityProbe.forKind('apps', 'Deployment', ['Available'] as never)).toThrow("probes[0] is 'Available'; it takes a Probe, as Probe.condition('Available').");
  expect(() => Phase.of('deploy', { select: 'Deployment' as never })).toThrow("In a phase, select is 'Deployment', which is no list.");
  expect(() => Phase.of('deploy', { objects: ['web'] as never })).toThrow("In a phase, objects[0] is 'web'; it takes a construct.");
});
