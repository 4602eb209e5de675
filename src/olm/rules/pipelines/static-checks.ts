import { objectAt, textAt } from '../../../kube/json';
import { BUNDLE_ANNOTATION } from '../../format/bundle-annotation';
import { CSV_ANNOTATION } from '../../format/csv-annotation';
import { csvName } from '../../format/csv-name';
import { BundleCheck } from '../bundle-check';

const MARKETPLACE = 'https://marketplace.redhat.com/en-us/operators';

/**
 * check_operator_name: the package is what the name of the ClusterServiceVersion begins with, up to the first dot. The only name that catalogues
 * accept for a bundle with a release has its version there.
 */
export function operatorName(check: BundleCheck): void {
  const { csv } = check;
  const packageName = check.annotation(BUNDLE_ANNOTATION.package);
  const name = textAt(csv?.manifest, 'metadata', 'name') ?? '';
  const operator = name.split('.')[0];
  if (csv === undefined || packageName === '' || operator === packageName) return;
  const release = textAt(csv.manifest, 'spec', 'release') ?? '';
  if (release !== '' && name !== csvName(packageName, textAt(csv.manifest, 'spec', 'version') ?? '', release)) return; // of which there is a rule
  check.warning(csv, {
    code: 'OLM153',
    message: `The part '${operator}' of the name before the first dot is not the package '${packageName}': a new operator is refused for it.`,
    ...(release === ''
      ? { remedy: `Name the ClusterServiceVersion ${csvName(packageName, '<version>')}.`, path: ['metadata', 'name'] }
      : { remedy: 'Leave the release out: the pipelines have no name for a bundle with one. Give a rebuild a higher patch version.', path: ['spec', 'release'] }),
  });
}

/** check_network_policy_presence. */
export function networkPolicies(check: BundleCheck): void {
  for (const file of check.model.objects.filter(({ manifest }) => manifest.kind === 'NetworkPolicy')) {
    check.error(file, { code: 'OLM155', message: 'The pipelines of Red Hat refuse bundles with a NetworkPolicy.', remedy: 'Let the operator create it.', path: ['kind'] });
  }
}

/** check_pruned_graph: a range of skipped versions alone cuts off those before it. */
export function prunedGraph(check: BundleCheck): void {
  const { csv } = check;
  const range = textAt(csv?.manifest, 'metadata', 'annotations', CSV_ANNOTATION.SKIP_RANGE) ?? '';
  if (csv === undefined || range === '' || (textAt(csv.manifest, 'spec', 'replaces') ?? '') !== '') return;
  check.warning(csv, {
    code: 'OLM159',
    message: `With ${CSV_ANNOTATION.SKIP_RANGE} and without spec.replaces all versions before this one leave the channel.`,
    remedy: 'Name the version before this one in spec.replaces.',
    path: ['metadata', 'annotations', CSV_ANNOTATION.SKIP_RANGE],
  });
}

/** check_marketplace_annotation: of operators that Red Hat Marketplace offers. */
export function marketplaceAnnotations(check: BundleCheck): void {
  const { csv } = check;
  const packageName = check.annotation(BUNDLE_ANNOTATION.package);
  const annotations = objectAt(csv?.manifest, 'metadata', 'annotations') ?? {};
  if (csv === undefined) return;
  for (const [key, page] of [[CSV_ANNOTATION.MARKETPLACE_WORKFLOW, 'pricing'], [CSV_ANNOTATION.MARKETPLACE_SUPPORT, 'support']] as const) {
    const expected = `${MARKETPLACE}/${packageName}/${page}?utm_source=openshift_console`;
    if (annotations[key] === undefined || annotations[key] === expected) continue;
    check.error(csv, { code: 'OLM160', message: `The annotation ${key} is not the address of the operator.`, remedy: `Write ${expected}.`, path: ['metadata', 'annotations', key] });
  }
}
