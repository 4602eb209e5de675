import { nearest } from '../../../findings/suggest';
import { textAt } from '../../../kube/json';
import { CSV_ANNOTATION } from '../../format/csv-annotation';
import { BundleCheck } from '../bundle-check';

/** The capability levels of OperatorHub.io. */
export const CAPABILITIES: readonly string[] = ['Basic Install', 'Seamless Upgrades', 'Full Lifecycle', 'Deep Insights', 'Auto Pilot'];

/** The categories of OperatorHub.io. */
export const CATEGORIES: readonly string[] = [
  'AI/Machine Learning', 'Application Runtime', 'Big Data', 'Cloud Provider', 'Developer Tools', 'Database', 'Integration & Delivery',
  'Logging & Tracing', 'Monitoring', 'Modernization & Migration', 'Networking', 'OpenShift Optional', 'Security', 'Storage',
  'Streaming & Messaging', 'Observability',
];

/** The capability level and the categories are those of OperatorHub.io: standardcapabilities.go and standardcategories.go of operator-framework/api. */
export function standardValues(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const capability = textAt(csv.manifest, 'metadata', 'annotations', CSV_ANNOTATION.CAPABILITIES);
  if (capability !== undefined && check.runs('operatorhub', 'standardcapabilities') && !CAPABILITIES.includes(capability)) {
    check.error(csv, {
      code: 'OLM111',
      message: `${JSON.stringify(capability)} is no capability level.`,
      remedy: suggestion(capability, CAPABILITIES),
      path: ['metadata', 'annotations', CSV_ANNOTATION.CAPABILITIES],
    });
  }
  const categories = textAt(csv.manifest, 'metadata', 'annotations', CSV_ANNOTATION.CATEGORIES);
  if (categories === undefined || !check.runs('operatorhub', 'standardcategories')) return;
  for (const category of categories.split(',').map(text => text.trim())) {
    if (CATEGORIES.includes(category)) continue;
    check.error(csv, {
      code: 'OLM112',
      message: `${JSON.stringify(category)} is no category of OperatorHub.io.`,
      remedy: suggestion(category, CATEGORIES),
      path: ['metadata', 'annotations', CSV_ANNOTATION.CATEGORIES],
    });
  }
}

function suggestion(text: string, known: readonly string[]): string {
  const meant = nearest(text, known);
  return meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean '${meant}'?`;
}
