import { App, Chart } from 'cdk8s';
import { ClusterPackage, Layout, OlmBundle, PkoComponent, PkoPackage, UpdateGraph } from 'cdk8s-opack';
import { NginxMonitoring } from './nginx-monitoring';
import { NginxOperator } from './nginx-operator';

const IMAGE = 'quay.io/example/example-operator-package:v0.1.0';

/** The operator's two packages, the component of the first of them, and what installs both. */
export function synthesize(app: App): { pko: PkoPackage; monitoring: PkoComponent; olm: OlmBundle } {
  const operator = new NginxOperator(app, 'nginx-operator');
  const pko = new PkoPackage(app, 'pko', { operator, layout: Layout.FILE_PER_PHASE });
  const base = pko.addTestCase('default');
  pko.addTestCase('debug', { base, config: { logLevel: 'debug' } });
  // so that the conditions of the ClusterPackage tell whether the operator runs
  pko.configureObjects(operator.deployment, { conditionMap: { Available: 'example.thetechnick.ninja/OperatorAvailable' } });

  const monitoring = new PkoComponent(pko, 'monitoring', { operator: new NginxMonitoring(app, 'nginx-monitoring', operator) });
  monitoring.addTestCase('default');
  monitoring.addTestCase('silent', { config: { alerts: false } });

  const olm = new OlmBundle(app, 'olm', { operator, channels: ['alpha'], updateGraph: UpdateGraph.SEMVER });

  const installation = new Chart(app, 'clusterpackage');
  new ClusterPackage(installation, 'clusterpackage', { package: pko, image: IMAGE, config: { logLevel: 'info' } });
  new ClusterPackage(installation, 'monitoring', {
    package: pko,
    component: monitoring,
    image: IMAGE,
    metadata: { name: `${operator.name}-monitoring` },
    config: { interval: '1m' },
  });
  return { pko, monitoring, olm };
}
