import { BundleCheck } from './bundle-check';
import { nearest } from '../../findings/suggest';
import { listAt, textAt, valueAt } from '../../kube/json';
import { InstallModeType } from '../install-mode-type';

const PATH = ['spec', 'installModes'];
const KNOWN = Object.values(InstallModeType) as string[];

/** Some namespaces can be watched, and conversion webhooks are there for all of them. */
export function installModes(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const modes = listAt(csv.manifest, ...PATH);
  const types = modes.map(mode => textAt(mode, 'type') ?? '');
  const supported = types.filter((_type, index) => valueAt(modes[index], 'supported') === true);
  const remedy = 'Support AllNamespaces, or those modes that the operator knows to watch.';
  if (modes.length === 0) {
    check.error(csv, { code: 'OLM024', message: 'spec.installModes is missing: the operator cannot be installed.', remedy, path: PATH });
    return;
  }
  if (supported.length === 0) {
    check.error(csv, { code: 'OLM020', message: 'spec.installModes supports no mode: the operator cannot be installed.', remedy, path: PATH });
  }
  types.forEach((type, index) => {
    const path = [...PATH, index, 'type'];
    const suggestion = nearest(type, KNOWN);
    if (!KNOWN.includes(type)) {
      const known = `${suggestion === undefined ? '' : `Did you mean ${suggestion}? `}There are ${KNOWN.join(', ')}.`;
      check.error(csv, { code: 'OLM021', message: `The install mode ${JSON.stringify(type)} does not exist.`, remedy: known, path });
    } else if (types.indexOf(type) !== index) {
      check.error(csv, { code: 'OLM022', message: `The install mode ${type} is listed twice.`, remedy: 'Remove one of the two.', path });
    }
  });
  const converts = listAt(csv.manifest, 'spec', 'webhookdefinitions').some(webhook => listAt(webhook, 'conversionCRDs').length > 0);
  const isForAllOnly = modes.every((mode, index) => (valueAt(mode, 'supported') === true) === (types[index] === InstallModeType.ALL_NAMESPACES));
  if (converts && !isForAllOnly) {
    check.error(csv, {
      code: 'OLM023',
      message: 'A conversion webhook is there for the whole cluster, but other install modes than AllNamespaces are supported.',
      remedy: 'Support AllNamespaces alone.',
      path: PATH,
    });
  }
}
