import { Json } from '../../kube/json';
import { ChangeSeverity } from '../comparison';
import { Difference } from '../values/differences';

/** What a change of a field means, where it means more than that. */
interface Meaning {
  readonly path: RegExp;
  readonly kinds?: readonly string[];
  /** Whether a value is the dangerous one; by default any is. */
  readonly is?: (after: Json | undefined) => boolean;
  readonly severity: ChangeSeverity;
  readonly message: string;
}

const POD = String.raw`^spec\.(?:template\.spec\.|jobTemplate\.spec\.template\.spec\.)?`;
const isTrue = (value: Json | undefined): boolean => value === true;
const isNotTrue = (value: Json | undefined): boolean => value !== true;
const isThere = (value: Json | undefined): boolean => value !== undefined;

/** The first that fits counts. */
const MEANINGS: readonly Meaning[] = [
  { path: new RegExp(`${POD}(hostNetwork|hostPID|hostIPC)$`), is: isTrue, severity: 'attention', message: 'pods share this with their node' },
  { path: /\.securityContext\.privileged$/, is: isTrue, severity: 'attention', message: 'the container is privileged: it may do what its node may' },
  { path: /\.securityContext\.allowPrivilegeEscalation$/, is: value => value !== false, severity: 'attention', message: 'processes may gain privileges' },
  { path: /\.securityContext\.capabilities\b/, severity: 'attention', message: 'the capabilities change' },
  { path: /\.securityContext\.(runAsNonRoot|readOnlyRootFilesystem)$/, is: isNotTrue, severity: 'attention', message: 'the container is less confined' },
  { path: /\.securityContext(\.|$)/, severity: 'attention', message: 'the security context changes' },
  { path: new RegExp(`${POD}(serviceAccountName|serviceAccount)$`), severity: 'attention', message: 'pods run as another service account' },
  { path: /\.hostPath\b|\.hostPort$/, is: isThere, severity: 'attention', message: 'pods use a part of their node' },
  { path: /^spec\.replicas$/, is: value => value === 0, severity: 'attention', message: 'nothing runs any more' },
  { path: /\.failurePolicy$/, is: value => value !== 'Ignore', severity: 'attention', message: 'while the webhook is down, requests fail' },
  { path: /^webhooks\[[^\]]*\]\.(rules|namespaceSelector|objectSelector|matchConditions|matchPolicy|sideEffects)\b/, severity: 'attention', message: 'what the webhook is asked about changes' },
  { path: /^webhooks\[[^\]]*\]$/, severity: 'attention', message: 'a webhook comes or goes' },
  { path: /^metadata\.labels\["pod-security\.kubernetes\.io\//, severity: 'attention', message: 'pod security of the namespace changes' },
  { path: /^spec\.type$/, kinds: ['Service'], severity: 'attention', message: 'the service is reached in another way' },
  { path: /^spec\.ports\b/, kinds: ['Service'], is: value => value === undefined, severity: 'attention', message: 'a port is gone' },
  { path: /^spec\.(ingress|egress|podSelector|policyTypes)\b/, kinds: ['NetworkPolicy'], severity: 'attention', message: 'what traffic may pass changes' },
  { path: /^roleRef\b|^subjects\b/, severity: 'compatible', message: 'who has the role changes: see the permissions' },
  { path: /^aggregationRule\b/, kinds: ['Role', 'ClusterRole'], severity: 'compatible', message: 'the rules of the role change: see the permissions' },
];

/** What a change of a field of a kind means: its severity and words. */
export function meaningOf(kind: string, { path, before, after }: Difference): { readonly severity: ChangeSeverity; readonly message: string } {
  const found = MEANINGS.find(meaning => meaning.path.test(path) && (meaning.kinds?.includes(kind) ?? true) && (meaning.is?.(after) ?? true));
  if (found !== undefined) return found;
  return { severity: 'compatible', message: plainMessage(path, before, after) };
}

/** What happened to a field of which no more is known. */
export function plainMessage(path: string, before: Json | undefined, after: Json | undefined): string {
  if (path.endsWith('[<order>]')) return 'the order changes';
  if (before === undefined) return 'is added';
  return after === undefined ? 'is removed' : 'changes';
}
