import { Chart } from 'cdk8s';
import { aConfigMap, anOperator, aPackage } from './an-operator';
import { ClusterPackage, ClusterPackageProps, PackageScope, ParameterType, PkoPackageProps } from '../../src';

/** Installs a package with the parameters `replicas` and `token`, which is required, and with `unused`. */
function install(props: Partial<ClusterPackageProps>, ofPackage: Partial<PkoPackageProps> = {}): any {
  const operator = anOperator();
  const pkg = aPackage(operator, ofPackage);
  const chart = new Chart(operator.node.scope!, 'install');
  new ClusterPackage(chart, 'install', { package: pkg, image: 'quay.io/a/b:v1', ...props });
  // a parameter that is declared after the ClusterPackage counts, too
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1, minimum: 1 });
  const token = operator.parameter('token', { type: ParameterType.STRING, required: true });
  operator.parameter('unused', { type: ParameterType.STRING, default: '' });
  aConfigMap(operator, 'c', {}, { replicas: replicas.valueAsString, token: token.valueAsString });
  return chart.toJson()[0];
}

test('a package is installed with a configuration that it knows', () => {
  expect(install({ config: { token: 't', replicas: 3 } })).toEqual({
    apiVersion: 'package-operator.run/v1alpha1',
    kind: 'ClusterPackage',
    metadata: { name: 'demo' },
    spec: { image: 'quay.io/a/b:v1', config: { token: 't', replicas: 3 } },
  });
});

test('every mistake is told at once', () => {
  const attempt = () => install({ config: { replicsa: 1, replicas: 0, unused: 'x' }, image: '' });
  for (const text of [
    'the image "" is no image reference',
    "there is no parameter 'replicsa'; did you mean 'replicas'?",
    "the parameter 'unused' is not left open",
    'config.replicas: Invalid value: 0: replicas in body should be greater than or equal to 1',
    'config.token: Required value',
  ]) expect(attempt).toThrow(`The package 'demo' cannot be installed like this: ${text}`);
});

test('what the package fixes is neither required nor accepted', () => {
  const operator = anOperator();
  const token = operator.parameter('token', { type: ParameterType.STRING, required: true });
  aConfigMap(operator, 'c', {}, { token: token.valueAsString });
  const pkg = aPackage(operator, { fixed: { token: 'secret' } });
  const chart = new Chart(operator.node.scope!, 'install');
  new ClusterPackage(chart, 'bare', { package: pkg, image: 'quay.io/a/b:v1' });
  expect(chart.toJson()).toHaveLength(1);
  new ClusterPackage(chart, 'other', { package: pkg, image: 'quay.io/a/b:v1', config: { token: 'other' } });
  expect(() => chart.toJson()).toThrow("the parameter 'token' is not left open: the package fixes it");
});

test('a package for a namespace is not installed for the cluster', () => {
  expect(() => install({ config: { token: 't' } }, { scopes: [PackageScope.NAMESPACED] })).toThrow('it can only be installed in a namespace');
});
