import { App } from 'cdk8s';
import {
  AvailabilityProbe, CollisionProtection, ImageBinding, InstallModeType, OlmBundle, Phase, PkoPackage, Probe,
} from 'cdk8s-opack';
import { PagerDutyOperator } from './pagerduty-operator';
import { addTestCases } from './test-cases';

/** The package and the bundle of the operator. */
export function synthesize(app: App): { pko: PkoPackage; olm: OlmBundle } {
  const operator = new PagerDutyOperator(app, 'pagerduty-operator');
  return { pko: packageOf(app, operator), olm: bundleOf(app, operator) };
}

function packageOf(app: App, operator: PagerDutyOperator): PkoPackage {
  const pko = new PkoPackage(app, 'pko', {
    operator,
    phases: [
      Phase.of('crds'),
      Phase.of('rbac'),
      Phase.of('deploy'),
      Phase.of('integrations', { objects: [operator.integrations] }),
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
  addTestCases(pko);
  return pko;
}

function bundleOf(app: App, operator: PagerDutyOperator): OlmBundle {
  return new OlmBundle(app, 'olm', {
    operator,
    channels: ['staging'],
    clusterServiceVersion: {
      summary: 'OpenShift cluster provisioning and management at scale.',
      certified: false,
      support: 'OSD SRE',
      skipRange: `>=0.0.1 <${operator.info.version}`,
      installModes: [InstallModeType.OWN_NAMESPACE, InstallModeType.SINGLE_NAMESPACE, InstallModeType.MULTI_NAMESPACE],
    },
  });
}
