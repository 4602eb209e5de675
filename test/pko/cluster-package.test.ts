import { App, Chart } from 'cdk8s';
import { ClusterPackage, ClusterPackageProps, Operator, ParameterType, PkoPackage } from '../../src';

function install(props: Partial<ClusterPackageProps>): any {
  const app = new App();
  const operator = new Operator(app, 'demo', { version: '1.0.0' });
  operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1, minimum: 1 });
  operator.parameter('token', { type: ParameterType.STRING, required: true });
  const chart = new Chart(app, 'install');
  new ClusterPackage(chart, 'install', { package: new PkoPackage(app, 'pko', { operator }), image: 'quay.io/a/b:v1', ...props });
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

test('every mistake in the configuration is told at once', () => {
  expect(() => install({ config: { replicsa: 1, replicas: 0 } })).toThrow(
    "The configuration of the package 'demo' is wrong: there is no parameter 'replicsa'; did you mean 'replicas'?; " +
    'config.replicas: Invalid value: 0: replicas in body should be greater than or equal to 1; config.token: Required value.',
  );
});
