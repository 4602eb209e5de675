import { Grant } from './grant';

const READ = ['get', 'list', 'watch', '*'];
const WRITE = ['create', 'update', 'patch', '*'];
const CORE = '';
const RBAC = 'rbac.authorization.k8s.io';
const WORKLOADS = ['deployments', 'daemonsets', 'statefulsets', 'replicasets', 'jobs', 'cronjobs', 'replicationcontrollers'];

/** Roles of every cluster. */
const MIGHTY_ROLES = ['cluster-admin', 'admin', 'edit'];

/** Something that lets its holder do more than it says. */
interface Danger {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly why: string;
  /** Whether it is harmless for objects that a rule names. Default: false. */
  readonly unlessNamed?: boolean;
  /** Whether its holder can become an administrator by it: always, or only if he has it in the whole cluster. Default: never. */
  readonly admin?: 'always' | 'cluster-wide';
}

/** What a grant is good for beside what it says. */
export interface Escalation {
  readonly why: string;
  /** Whether its holder can become an administrator by it. */
  readonly isAdmin: boolean;
}

/** The dangers that Kubernetes' own guide to RBAC names (RBAC Good Practices, privilege escalation risks), and a few more; the first that fits counts. */
const DANGERS: readonly Danger[] = [
  { groups: [RBAC], resources: ['roles', 'clusterroles'], verbs: ['escalate', '*'], why: 'can give itself any permission', admin: 'always' },
  { groups: [RBAC], resources: ['roles', 'clusterroles'], verbs: ['bind'], why: 'can bind itself to roles with more permissions', unlessNamed: true, admin: 'always' },
  { groups: [CORE, 'authentication.k8s.io'], resources: ['users', 'groups', 'serviceaccounts', 'uids', 'userextras'], verbs: ['impersonate'], why: 'can act as others', admin: 'always' },
  { groups: [RBAC], resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], verbs: WRITE, why: 'can hand on all that it may do itself', admin: 'always' },
  { groups: [CORE], resources: ['secrets'], verbs: READ, why: 'reads secrets, tokens of service accounts among them', unlessNamed: true, admin: 'cluster-wide' },
  { groups: [CORE], resources: ['secrets'], verbs: WRITE, why: 'can have tokens made for service accounts', unlessNamed: true },
  { groups: [CORE], resources: ['serviceaccounts/token'], verbs: ['create', '*'], why: 'can make tokens of service accounts', unlessNamed: true, admin: 'always' },
  { groups: [CORE], resources: ['pods/exec', 'pods/attach'], verbs: ['create', 'get', '*'], why: 'can run commands in containers', admin: 'always' },
  { groups: [CORE], resources: ['pods/ephemeralcontainers'], verbs: ['update', 'patch', '*'], why: 'can run containers in pods of others' },
  { groups: [CORE], resources: ['pods'], verbs: ['create', '*'], why: 'can run pods with any service account of the namespace' },
  {
    groups: [CORE, 'apps', 'batch', 'extensions'], resources: WORKLOADS, verbs: WRITE, why: 'can run pods with any service account of the namespace', unlessNamed: true,
  },
  { groups: [CORE], resources: ['nodes/proxy'], verbs: [...READ, 'create'], why: 'reaches kubelets past admission and audit', admin: 'always' },
  { groups: [CORE], resources: ['persistentvolumes'], verbs: ['create', '*'], why: 'can make volumes of folders of nodes' },
  { groups: [CORE], resources: ['namespaces'], verbs: ['update', 'patch', '*'], why: 'can loosen pod security of namespaces', unlessNamed: true },
  {
    groups: ['admissionregistration.k8s.io'],
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations', 'mutatingadmissionpolicies', 'mutatingadmissionpolicybindings'],
    verbs: WRITE,
    why: 'can see or change whatever is written to the cluster',
    unlessNamed: true,
    admin: 'always',
  },
  { groups: ['certificates.k8s.io'], resources: ['certificatesigningrequests/approval'], verbs: ['update', 'patch', '*'], why: 'can have certificates made for any user', admin: 'always' },
  { groups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['approve', 'sign', '*'], why: 'can have certificates made for any user', unlessNamed: true, admin: 'always' },
  { groups: ['apiregistration.k8s.io'], resources: ['apiservices'], verbs: WRITE, why: 'can put itself in the place of an API', unlessNamed: true },
  { groups: ['security.openshift.io'], resources: ['securitycontextconstraints'], verbs: ['use', '*'], why: 'can run pods as these constraints allow' },
];

/** What a grant lets its holder do beside what it says; undefined where that is nothing. */
export function escalationOf(grant: Grant, isClusterWide: boolean): Escalation | undefined {
  if (grant.kind === 'role') return MIGHTY_ROLES.includes(grant.role) ? { why: 'a role that can do nearly everything', isAdmin: true } : undefined;
  if (grant.kind === 'url') return undefined;
  const { group, resource, verb, name } = grant;
  const met = DANGERS.filter(({ groups, resources, verbs, unlessNamed }) =>
    (group === '*' || groups.includes(group)) && (resource === '*' || resources.includes(resource)) && (verb === '*' || verbs.includes(verb))
    && !(unlessNamed && name !== ''));
  const gravest = met.find(danger => isGrave(danger, isClusterWide)) ?? met[0];
  const isAdmin = gravest !== undefined && isGrave(gravest, isClusterWide);
  if (group === '*' && resource === '*') return { why: 'any resource of any group, those of the future too', isAdmin: isAdmin || verb === '*' };
  if (resource === '*' && isSensitiveGroup(group)) return { why: 'any resource of the group, those of the future too', isAdmin };
  if (gravest !== undefined) return { why: gravest.why, isAdmin };
  return verb === '*' && isSensitiveGroup(group) ? { why: 'any verb, those of the future too', isAdmin: false } : undefined;
}

function isGrave({ admin }: Danger, isClusterWide: boolean): boolean {
  return admin === 'always' || (admin === 'cluster-wide' && isClusterWide);
}

/** Whether Kubernetes itself or a platform owns a group; of an operator's own APIs it may do everything. */
function isSensitiveGroup(group: string): boolean {
  return !group.includes('.') || group.endsWith('.k8s.io') || group.endsWith('.openshift.io');
}
