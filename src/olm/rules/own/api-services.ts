import { nearest } from '../../../findings/suggest';
import { listAt, textAt } from '../../../kube/json';
import { BundleCheck } from '../bundle-check';

/** The Deployments that serve owned API services are there. */
export function apiServices(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const names = listAt(csv.manifest, 'spec', 'install', 'spec', 'deployments').map(deployment => textAt(deployment, 'name') ?? '');
  listAt(csv.manifest, 'spec', 'apiservicedefinitions', 'owned').forEach((entry, index) => {
    const wanted = textAt(entry, 'deploymentName') ?? '';
    if (names.includes(wanted)) return;
    const meant = nearest(wanted, names);
    check.error(csv, {
      code: 'OLM215',
      message: `There is no Deployment '${wanted}' to serve the API ${textAt(entry, 'name') ?? ''}.`,
      remedy: meant === undefined ? 'Name a Deployment in deploymentName.' : `Did you mean '${meant}'?`,
      path: ['spec', 'apiservicedefinitions', 'owned', index, 'deploymentName'],
    });
  });
}
