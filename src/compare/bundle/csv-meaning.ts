import { Json, textAt } from '../../kube/json';
import { ChangeSeverity } from '../comparison';
import { plainMessage } from '../objects/field-meaning';
import { Difference } from '../values/differences';
import { TableGuide } from '../values/guide';

const DESCRIBED = ['owned', 'required'].map(list => `spec.customresourcedefinitions.${list}`);

/** Who the items of the lists of a ClusterServiceVersion are. */
export const CSV_GUIDE = new TableGuide({
  ...Object.fromEntries(DESCRIBED.flatMap(list => [
    [list, ['name', 'version']],
    [`${list}[].specDescriptors`, ['path']], [`${list}[].statusDescriptors`, ['path']], [`${list}[].actionDescriptors`, ['path']],
    [`${list}[].resources`, ['kind', 'version', 'name']],
    ...['specDescriptors', 'statusDescriptors', 'actionDescriptors'].map(descriptors => [`${list}[].${descriptors}[].x-descriptors`, []]),
  ])) as { [path: string]: string[] },
  'spec.apiservicedefinitions.owned': ['group', 'version', 'kind'],
  'spec.apiservicedefinitions.required': ['group', 'version', 'kind'],
  'spec.installModes': ['type'],
  'spec.keywords': [],
  'spec.links': ['name'],
  'spec.maintainers': ['name', 'email'],
  'spec.nativeAPIs': ['group', 'version', 'kind'],
  'spec.skips': [],
  'spec.webhookdefinitions': ['type', 'generateName'],
  'spec.webhookdefinitions[].admissionReviewVersions': [],
  'spec.webhookdefinitions[].conversionCRDs': [],
  ...Object.fromEntries(['operations', 'apiGroups', 'apiVersions', 'resources'].map(set => [`spec.webhookdefinitions[].rules[].${set}`, []])),
  'metadata.annotations.alm-examples': ['apiVersion', 'kind', 'metadata.name'],
});

/** What a difference in a ClusterServiceVersion is about, and what it means. */
export interface CsvMeaning {
  readonly subject: string;
  readonly severity: ChangeSeverity;
  readonly message: string;
}

interface Row {
  readonly path: RegExp;
  readonly subject: string;
  readonly meaning?: (before: Json | undefined, after: Json | undefined) => readonly [ChangeSeverity, string] | undefined;
}

const API_GONE = 'the API is not owned any more';
const isGone = (after: Json | undefined): boolean => after === undefined;

/** The first that fits counts. */
const ROWS: readonly Row[] = [
  { path: /^spec\.installModes\b/, subject: 'Install modes', meaning: installMode },
  { path: /^metadata\.name$|^spec\.(version|replaces|skips\b)|^metadata\.annotations\["?(olm\.(skipRange|substitutesFor))/, subject: 'Release' },
  { path: /^spec\.minKubeVersion$/, subject: 'Release', meaning: (before, after) => isRaised(before, after) ? ['attention', 'older clusters cannot install it any more'] : ['compatible', 'older clusters can install it, too'] },
  { path: /^spec\.(customresourcedefinitions|apiservicedefinitions)\.owned\[[^\]]*\]$/, subject: 'APIs', meaning: (_, after) => isGone(after) ? ['breaking', API_GONE] : ['compatible', 'the API is new'] },
  { path: /^spec\.(customresourcedefinitions|apiservicedefinitions)\.required\b(?!.*\]\.)/, subject: 'APIs', meaning: (_, after) => isGone(after) ? ['compatible', 'the API is not required any more'] : ['attention', 'the API is required: OLM installs somebody who has it'] },
  { path: /^spec\.(customresourcedefinitions|apiservicedefinitions|nativeAPIs)\b/, subject: 'APIs' },
  { path: /^spec\.webhookdefinitions\[[^\]]*\]$/, subject: 'Webhooks', meaning: (_, after) => ['attention', isGone(after) ? 'the webhook is gone' : 'the webhook is new: it is asked about requests of others'] },
  { path: /^spec\.webhookdefinitions\b/, subject: 'Webhooks', meaning: () => ['attention', 'the webhook changes'] },
  { path: /^spec\.cleanup\b/, subject: 'Release', meaning: () => ['attention', 'whether its objects are deleted with the operator changes'] },
  { path: /^spec\.install\b/, subject: 'Release', meaning: () => ['attention', 'how it is installed changes'] },
  { path: /^metadata\.labels\["operatorframework\.io\/(arch|os)\./, subject: 'Platforms', meaning: (_, after) => after === 'supported' ? ['compatible', 'the platform is supported'] : ['attention', 'the platform is not supported any more'] },
  { path: /^metadata\.annotations\["operatorframework\.io\/(suggested-namespace|initialization-resource)/, subject: 'Release', meaning: () => ['attention', 'what the console makes when it installs changes'] },
  { path: /^metadata\.annotations\.alm-examples\b/, subject: 'Examples' },
  { path: /^metadata\.annotations\b/, subject: 'Annotations' },
  { path: /^metadata\.labels\b/, subject: 'Labels' },
  { path: /^spec\.(description|displayName|icon|keywords|links|maintainers|maturity|provider|selector|labels|annotations)\b/, subject: 'Description' },
];

/**
 * What a difference between two ClusterServiceVersions means.
 *
 * @param owned the names of the definitions that the second one owns
 */
export function meaningInCsv({ path, before, after }: Difference, owned: ReadonlySet<string>): CsvMeaning {
  const row = ROWS.find(candidate => candidate.path.test(path));
  const [severity, message] = row?.meaning?.(before, after) ?? ['compatible', plainMessage(path, before, after)];
  if (message === API_GONE && owned.has(textAt({ before: before ?? null }, 'before', 'name') ?? '')) {
    return { subject: 'APIs', severity: 'attention', message: 'this version of the API is not owned any more' };
  }
  return { subject: row?.subject ?? 'ClusterServiceVersion', severity, message };
}

function installMode(before: Json | undefined, after: Json | undefined): readonly [ChangeSeverity, string] {
  const [was, is] = [before, after].map(value => value === true || (typeof value === 'object' && value !== null && !Array.isArray(value) && value.supported === true));
  if (was && !is) return ['breaking', 'the operator cannot be installed in this mode any more'];
  return ['compatible', is && !was ? 'the operator can be installed in this mode' : 'changes nothing'];
}

function isRaised(before: Json | undefined, after: Json | undefined): boolean {
  if (after === undefined) return false;
  if (before === undefined) return true;
  const [old, now] = [before, after].map(version => String(version).split(/[.+-]/).map(Number));
  const at = now!.findIndex((part, index) => part !== old![index]);
  return at >= 0 && !(now![at]! < (old![at] ?? 0));
}
