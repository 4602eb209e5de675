import { SUPPORTED_KINDS } from '../../olm/format/supported-kinds';
import { PlacedChange } from '../comparison';

/** What is known of the two sides. */
export interface DriftFacts {
  /** Whether the second of the two is the bundle; undefined where neither or both are. */
  readonly isBundleAfter?: boolean;
  /** The services that webhooks are reached by. */
  readonly webhookServices: ReadonlySet<string>;
}

interface Expected {
  readonly subject: RegExp;
  readonly path?: RegExp;
  /** What the path or the value must hold. */
  readonly holds?: RegExp;
  readonly reason: string;
}

/** Objects that only one side has, by design of the formats. */
const ONE_SIDED: readonly Expected[] = [
  { subject: /^Namespace /, reason: 'OLM installs into a namespace that is there' },
  { subject: /^ServiceAccount /, reason: 'OLM makes the service accounts of Deployments' },
  { subject: /^(Validating|Mutating)WebhookConfiguration /, reason: 'OLM makes them of webhookdefinitions, with names of its own' },
  { subject: /^(Certificate|Issuer)\.cert-manager\.io /, reason: 'OLM sees to the certificates of webhooks' },
];

/** Fields that one side sets, by design of the formats. */
const FIELDS: readonly Expected[] = [
  { subject: /^Deployment /, path: /^spec\.(revisionHistoryLimit|strategy\b.*)$/, reason: 'OLM sets it' },
  { subject: /^Deployment /, path: /^spec\.template\.spec\.(volumes|containers\[[^\]]*\]\.volumeMounts)\b/, holds: /cert|tls/, reason: 'OLM mounts the certificates of webhooks' },
  { subject: /^Deployment /, path: /\.env\[OPERATOR_CONDITION_NAME\]$/, reason: 'OLM sets it' },
  { subject: /./, path: /^spec\.conversion\b/, reason: 'OLM sets the service and the certificates of conversion webhooks' },
];

/** What can come of a bundle. */
const KINDS_OF_BUNDLES: ReadonlySet<string> = new Set([...SUPPORTED_KINDS, 'Deployment']);

/** The same changes; those that the formats bring are in a section of their own, with the reason. */
export function withExpected(changes: readonly PlacedChange[], facts: DriftFacts): PlacedChange[] {
  return changes.map(change => {
    const reason = change.section === 'objects' || change.section === 'crds' ? reasonFor(change, facts) : undefined;
    return reason === undefined ? change : { ...change, section: 'expected', severity: 'compatible', message: `${change.message}: ${reason}` };
  });
}

function reasonFor(change: PlacedChange, facts: DriftFacts): string | undefined {
  const { subject, path, rule } = change;
  if (rule !== 'object-added' && rule !== 'object-removed') return FIELDS.find(one => one.subject.test(subject) && one.path!.test(path ?? '') && holds(change, one.holds))?.reason;
  const name = subject.slice(subject.lastIndexOf('/') + 1);
  if (subject.startsWith('Service ') && facts.webhookServices.has(name)) return 'OLM makes the services of webhooks, with names of its own';
  const found = ONE_SIDED.find(one => one.subject.test(subject));
  if (found !== undefined) return found.reason;
  const isMissingInBundle = facts.isBundleAfter !== undefined && facts.isBundleAfter === (rule === 'object-removed');
  const kind = /^\w+/.exec(subject)![0];
  return isMissingInBundle && !KINDS_OF_BUNDLES.has(kind) ? 'a bundle cannot have objects of this kind' : undefined;
}

function holds({ path = '', before = null, after = null }: PlacedChange, what: RegExp | undefined): boolean {
  return what === undefined || what.test(`${path} ${JSON.stringify([before, after])}`);
}
