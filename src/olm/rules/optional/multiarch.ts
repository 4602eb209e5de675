import { isJsonObject, Json, listAt, objectAt, textAt } from '../../../kube/json';
import { ARCHITECTURE_PREFIX, OPERATING_SYSTEM_PREFIX } from '../../format/csv-annotation';
import { ManifestFile } from '../../model';
import { BundleCheck } from '../bundle-check';

const PREFIXES = [
  { label: ARCHITECTURE_PREFIX, key: 'kubernetes.io/arch', byDefault: 'amd64', noun: 'architecture' },
  { label: OPERATING_SYSTEM_PREFIX, key: 'kubernetes.io/os', byDefault: 'linux', noun: 'operating system' },
];

/**
 * The architectures and operating systems of the labels are those of the Deployments' node affinity: what can be told without the images of
 * what operator-framework/api's pkg/validation/internal/multiarch.go checks.
 */
export function multipleArchitectures(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined || !check.runs('multiarch')) return;
  for (const { label, key, byDefault, noun } of PREFIXES) {
    const labelled = labelledValues(csv, label);
    const supported = labelled.length === 0 ? [byDefault] : labelled;
    listAt(csv.manifest, 'spec', 'install', 'spec', 'deployments').forEach((deployment, index) => {
      const wanted = affinityValues(deployment, key);
      if (wanted === undefined) return;
      const path = ['spec', 'install', 'spec', 'deployments', index, 'spec', 'template', 'spec', 'affinity', 'nodeAffinity'];
      const [missing, unlabelled] = [supported.filter(value => !wanted.includes(value)), wanted.filter(value => !supported.includes(value))];
      if (missing.length > 0) {
        const message = `The operator is labelled for the ${noun} ${missing.join(', ')}, but a Deployment does not run there.`;
        check.warning(csv, { code: 'OLM148', message, remedy: `Add it to the values of ${key}, or remove the label.`, path });
      }
      if (unlabelled.length > 0) {
        const message = `A Deployment runs on the ${noun} ${unlabelled.join(', ')}, for which the operator has no label.`;
        check.warning(csv, { code: 'OLM148', message, remedy: `Add the label ${label}${unlabelled[0]}: supported.`, path });
      }
    });
  }
}

function labelledValues(csv: ManifestFile, prefix: string): string[] {
  return Object.entries(objectAt(csv.manifest, 'metadata', 'labels') ?? {})
    .filter(([key, value]) => key.startsWith(prefix) && value === 'supported').map(([key]) => key.slice(prefix.length));
}

/** The values that nodes have to have; undefined where any will do. */
function affinityValues(deployment: Json, key: string): string[] | undefined {
  const affinity = objectAt(deployment, 'spec', 'template', 'spec', 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  const expressions = listAt(affinity, 'nodeSelectorTerms').flatMap(term => listAt(term, 'matchExpressions'))
    .filter(expression => isJsonObject(expression) && textAt(expression, 'key') === key && textAt(expression, 'operator') === 'In');
  if (expressions.length === 0) return undefined;
  return [...new Set(expressions.flatMap(expression => listAt(expression, 'values')).filter(value => typeof value === 'string'))];
}
