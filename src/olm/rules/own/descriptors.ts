import { nearest } from '../../../findings/suggest';
import { listAt } from '../../../kube/json';
import { XDescriptor } from '../../x-descriptor';
import { BundleCheck } from '../bundle-check';

const UI = 'urn:alm:descriptor:com.tectonic.ui:';
const KNOWN: readonly string[] = [
  ...Object.values(XDescriptor).filter((value): value is string => typeof value === 'string'), 'urn:alm:descriptor:text',
];
/** With something behind them. */
const WITH_VALUE = [`${UI}select:`, `${UI}selector:`, `${UI}fieldDependency:`, `${UI}fieldGroup:`, `${UI}arrayFieldGroup:`, 'urn:alm:descriptor:io.kubernetes:'];
const LISTS = ['specDescriptors', 'statusDescriptors', 'actionDescriptors'];

/** The x-descriptors are those that the console of OpenShift knows. */
export function descriptors(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  for (const definitions of ['customresourcedefinitions', 'apiservicedefinitions']) {
    listAt(csv.manifest, 'spec', definitions, 'owned').forEach((entry, index) => {
      for (const list of LISTS) {
        listAt(entry, list).forEach((descriptor, position) => listAt(descriptor, 'x-descriptors').forEach((text, place) => {
          if (typeof text !== 'string' || !text.startsWith('urn:alm:') || KNOWN.includes(text) || WITH_VALUE.some(prefix => text.startsWith(prefix))) return;
          const meant = nearest(text, [...KNOWN, ...WITH_VALUE]);
          check.warning(csv, {
            code: 'OLM190',
            message: `The console of OpenShift does not know the descriptor ${text}.`,
            ...(meant !== undefined && { remedy: `Did you mean ${meant}?` }),
            path: ['spec', definitions, 'owned', index, list, position, 'x-descriptors', place],
          });
        }));
      }
    });
  }
}
