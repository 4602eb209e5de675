import { BundleCheck } from './bundle-check';
import { listAt, textAt, valueAt } from '../../kube/json';
import { checkDns1123Subdomain } from '../../kube/names';

const PATH = ['spec', 'install', 'spec', 'deployments'];
/** OLM makes a Service of the name, with `-service` behind it, and names of Services have 63 characters. */
const LONGEST_NAME = 55;

/** There is a Deployment to install, and each has a name of its own. */
export function deployments(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const list = listAt(csv.manifest, ...PATH);
  const names = list.map(deployment => textAt(deployment, 'name') ?? '');
  const needsService = listAt(csv.manifest, 'spec', 'webhookdefinitions').length + listAt(csv.manifest, 'spec', 'apiservicedefinitions', 'owned').length > 0;
  names.forEach((name, index) => {
    const path = [...PATH, index, 'name'];
    if (name === '') return; // the schema says so
    const problems = checkDns1123Subdomain(name);
    if (names.indexOf(name) !== index) {
      check.error(csv, { code: 'OLM068', message: `There are two Deployments of the name '${name}'.`, remedy: 'Name them differently.', path });
    } else if (problems.length > 0) {
      check.error(csv, { code: 'OLM212', message: `'${name}' is no name of a Deployment: ${problems.join('; ')}.`, remedy: 'Use lower-case letters, digits and \'-\'.', path });
    } else if (needsService && Buffer.byteLength(name) > LONGEST_NAME) {
      const message = `The name '${name}' is too long for the Service that OLM makes for webhooks and API services.`;
      check.error(csv, { code: 'OLM212', message, remedy: `Use ${LONGEST_NAME} characters at the most.`, path });
    }
  });
  if (valueAt(csv.manifest, ...PATH) !== undefined && list.length === 0) {
    check.error(csv, { code: 'OLM069', message: 'There is no Deployment to install.', remedy: 'Add the one that runs the operator.', path: PATH });
  }
  const strategy = textAt(csv.manifest, 'spec', 'install', 'strategy') ?? '';
  if (strategy !== '' && strategy !== 'deployment') {
    check.error(csv, {
      code: 'OLM213',
      message: `OLM does not know the install strategy ${JSON.stringify(strategy)}.`,
      remedy: 'Write deployment.',
      path: ['spec', 'install', 'strategy'],
    });
  }
}
