import { App } from 'cdk8s';
import {
  AvailabilityProbe, CollisionProtection, ImageBinding, InstallModeType, OlmBundle, Phase, PkoPackage, Probe,
} from 'cdk8s-opack';
import { CertmanOperator } from './certman-operator';

/** The package and the bundle of the operator. */
export function synthesize(app: App): { pko: PkoPackage; olm: OlmBundle } {
  const operator = new CertmanOperator(app, 'certman-operator');
  return { pko: packageOf(app, operator), olm: bundleOf(app, operator) };
}

function packageOf(app: App, operator: CertmanOperator): PkoPackage {
  const pko = new PkoPackage(app, 'pko', {
    operator,
    phases: [
      Phase.of('crds'),
      Phase.of('rbac'),
      Phase.of('deploy'),
      Phase.of('cleanup-rbac', { objects: [operator.cleanup] }),
      Phase.of('cleanup-deploy', { objects: [operator.cleanup.job] }),
    ],
    availabilityProbes: [
      AvailabilityProbe.forKind('apps', 'Deployment', [
        Probe.condition('Available'),
        Probe.fieldsEqual('.status.updatedReplicas', '.status.replicas'),
      ]),
    ],
    // clusters that had the operator from OLM keep their objects
    collisionProtection: CollisionProtection.IF_NO_CONTROLLER,
    images: { [operator.manager.name]: ImageBinding.parameter(operator.imageParameter) },
  });
  const base = pko.addTestCase('default', { config: { image: 'certman-operator:latest' } });
  pko.addTestCase('fedramp', { base, config: { fedramp: 'true', hosted_zone_id: 'Z0123456789ABCDEFGHIJ' } });
  return pko;
}

function bundleOf(app: App, operator: CertmanOperator): OlmBundle {
  return new OlmBundle(app, 'olm', {
    operator,
    channels: ['staging'],
    clusterServiceVersion: {
      certified: false,
      support: 'Carl Brumm',
      skipRange: `>=0.0.1 <${operator.info.version}`,
      installModes: [InstallModeType.OWN_NAMESPACE, InstallModeType.SINGLE_NAMESPACE],
    },
  });
}
