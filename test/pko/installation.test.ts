import { Chart } from 'cdk8s';
import { aConfigMap, anOperator, aPackage } from './an-operator';
import {
  ClusterOrder, ClusterPackage, HostedClusterPackage, Instance, LabelRequirement, Operator, OperatorNamespace, Package, PackageScope, ParameterType,
  PkoComponent, PkoPackage,
} from '../../src';

/** A package for namespaces and clusters with the parameters `replicas` and `mode`, and a chart to install it from. */
function aChoice(scopes = [PackageScope.CLUSTER, PackageScope.NAMESPACED]): { operator: Operator; pkg: PkoPackage; chart: Chart } {
  const operator = anOperator();
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1, maximum: 9 });
  const mode = operator.parameter('mode', { type: ParameterType.STRING, default: 'a', allowedValues: ['a', 'b'] });
  aConfigMap(operator, 'c', {}, { replicas: replicas.valueAsString, mode: mode.valueAsString });
  return { operator, pkg: aPackage(operator, { scopes }), chart: new Chart(operator.node.scope!, 'install', { namespace: 'team' }) };
}

test('a package is installed in a namespace', () => {
  const { pkg, chart } = aChoice();
  new Package(chart, 'install', { package: pkg, image: 'quay.io/a/b:v1', config: { replicas: 2 }, paused: true });
  expect(chart.toJson()).toEqual([{
    apiVersion: 'package-operator.run/v1alpha1',
    kind: 'Package',
    metadata: { name: 'demo', namespace: 'team' },
    spec: { image: 'quay.io/a/b:v1', config: { replicas: 2 }, paused: true },
  }]);
});

test('a package for the cluster alone is not installed in a namespace', () => {
  const { pkg, chart } = aChoice([PackageScope.CLUSTER]);
  new Package(chart, 'install', { package: pkg, image: 'quay.io/a/b:v1', config: { replicas: 10 } });
  expect(() => chart.toJson()).toThrow('it can only be installed for the cluster, by a ClusterPackage');
  expect(() => chart.toJson()).toThrow('config.replicas: Invalid value: 10');
});

test('a package is installed for hosted clusters, some at a time', () => {
  const { pkg, chart } = aChoice();
  new HostedClusterPackage(chart, 'install', {
    package: pkg,
    image: 'quay.io/a/b:v1',
    labelRequirements: [LabelRequirement.exists('managed')],
    maxUnavailable: 2,
    order: ClusterOrder.listed('ring', 'canary', '*'),
    packageLabels: { team: 'a' },
  });
  expect(chart.toJson()[0].spec).toEqual({
    strategy: { rollingUpgrade: { maxUnavailable: 2 } },
    hostedClusterSelector: { matchExpressions: [{ key: 'managed', operator: 'Exists' }] },
    template: { metadata: { labels: { team: 'a' } }, spec: { image: 'quay.io/a/b:v1' } },
    partition: { labelKey: 'ring', order: { static: ['canary', '*'] } },
  });
  expect(() => new HostedClusterPackage(chart, 'none', { package: pkg, image: 'a', maxUnavailable: 0 })).toThrow('above 0, not 0');
  expect(() => ClusterOrder.listed('ring', 'a', 'a')).toThrow('listed twice');
});

test('a package installs its component, with its own image and parameters', () => {
  const { operator, pkg } = aChoice();
  const other = new Operator(operator.node.scope!, 'backend', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
  const level = other.parameter('level', { type: ParameterType.STRING, default: 'x', allowedValues: ['x', 'y'] });
  aConfigMap(other, 'part', {}, { level: level.valueAsString });
  const component = new PkoComponent(pkg, 'backend', { operator: other });
  const mode = operator.parameters.find(({ name }) => name === 'mode')!;
  const made = new ClusterPackage(operator, 'backend', { package: pkg, component, image: Instance.image, config: { level: mode.valueAsString } });
  pkg.addTestCase('test', { package: { image: 'quay.io/a/b:v1' }, config: { mode: 'b' } });
  expect(pkg.render('test').find(({ kind }) => kind === 'ClusterPackage').spec).toEqual({ image: 'quay.io/a/b:v1', component: 'backend', config: { level: 'b' } });
  expect(made.node.validate()).toEqual([]);
  const wrong = new ClusterPackage(new Chart(operator.node.scope!, 'chart'), 'wrong', { package: pkg, component, image: 'a', config: { mode: 'b' } });
  expect(wrong.node.validate()).toEqual(["The package 'backend' cannot be installed like this: there is no parameter 'mode'."]);
});
