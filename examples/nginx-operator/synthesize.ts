import { App, Chart } from 'cdk8s';
import { ClusterPackage, Layout, OlmBundle, PkoPackage, UpdateGraph } from 'cdk8s-opack';
import { NginxOperator } from './nginx-operator';

/** The operator's two packages, and what installs the first of them. */
export function synthesize(app: App): { pko: PkoPackage; olm: OlmBundle } {
  const operator = new NginxOperator(app, 'nginx-operator');
  const pko = new PkoPackage(app, 'pko', { operator, layout: Layout.FILE_PER_PHASE });
  const base = pko.addTestCase('default');
  pko.addTestCase('debug', { base, config: { logLevel: 'debug' } });

  const olm = new OlmBundle(app, 'olm', { operator, channels: ['alpha'], updateGraph: UpdateGraph.SEMVER });

  new ClusterPackage(new Chart(app, 'clusterpackage'), 'clusterpackage', {
    package: pko,
    image: 'quay.io/example/example-operator-package:v0.1.0',
    config: { logLevel: 'info' },
  });
  return { pko, olm };
}
