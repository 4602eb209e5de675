import { App } from 'cdk8s';
import * as oldest from 'cdk8s-plus-27';
import * as newest from 'cdk8s-plus-34';
import { OlmBundle, Operator, ParameterType, PkoPackage } from '../src';

/** What both lines have alike; their classes are different types to the compiler. */
type Line = typeof oldest;

const LINES: [string, Line][] = [['the oldest', oldest], ['the newest', newest as unknown as Line]];

function outputs({ ApiResource, ConfigMap, Deployment, EnvValue, LabelSelector, ClusterRole, Role, ServiceAccount, Volume }: Line) {
  const app = new App();
  const operator = new Operator(app, 'demo', { version: '1.0.0', provider: { name: 'Example' }, minKubeVersion: '1.27.0' });
  const image = operator.image('manager', 'quay.io/example/demo:v1', { digest: `sha256:${'a'.repeat(64)}` });
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 2 });
  const level = operator.parameter('level', { type: ParameterType.STRING, default: 'info' });

  const serviceAccount = new ServiceAccount(operator, 'account');
  const leases = new Role(operator, 'leases');
  leases.allowReadWrite(ApiResource.LEASES);
  leases.bind(serviceAccount);
  const pods = new ClusterRole(operator, 'pods');
  pods.allowRead(ApiResource.PODS);
  pods.bind(serviceAccount);
  const settings = new ConfigMap(operator, 'settings', { data: { 'level.txt': `log ${level.valueAsString}` } });
  const labels = { app: 'demo' };
  const manager = new Deployment(operator, 'manager', { replicas: replicas.valueAsNumber, select: false, podMetadata: { labels }, serviceAccount });
  manager.select(LabelSelector.of({ labels }));
  const container = manager.addContainer({ image: image.ref, portNumber: 8080, envVariables: { LEVEL: EnvValue.fromValue(level.valueAsString) } });
  container.mount('/etc/demo', Volume.fromConfigMap(operator, 'volume', settings));
  manager.exposeViaService();

  const pko = new PkoPackage(app, 'pko', { operator });
  pko.addTestCase('default');
  const olm = new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  return { pko, olm };
}

test.each(LINES)('an operator of %s line of cdk8s-plus becomes a package and a bundle without errors', (_, line) => {
  const { pko, olm } = outputs(line);
  expect([...pko.check(), ...olm.check()].filter(({ severity }) => severity === 'error')).toEqual([]);
  const [deployment] = pko.render('default').filter(({ kind }) => kind === 'Deployment');
  expect(deployment.spec.replicas).toBe(2);
  expect(deployment.spec.template.spec.containers[0].env).toEqual([{ name: 'LEVEL', value: 'info' }]);
});

test('the lines agree on the files of both outputs', () => {
  const [before, after] = LINES.map(([, line]) => outputs(line)).map(({ pko, olm }) => [Object.keys(pko.toFiles()), Object.keys(olm.toFiles())]);
  expect(after).toEqual(before);
  expect(before.flat()).toContain('manifest.yaml');
});
