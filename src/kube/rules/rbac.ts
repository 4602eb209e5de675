import { nearest } from '../../findings/suggest';
import { checkDns1123Subdomain } from '../names';
import { pluralsOf } from '../scope';
import { Code } from './codes';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { checkText, requireText, TextCheck } from './values';

const RBAC_GROUP = 'rbac.authorization.k8s.io';
const VERBS = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'];
/** Verbs of single APIs: what is no usual verb may be one of others, too. */
const SPECIAL_VERBS = ['approve', 'assign', 'attest', 'bind', 'escalate', 'impersonate', 'proxy', 'sign', 'use'];

/** Which rules a role may have. */
export interface PolicyRulesOptions {
  /**
   * Whether the role belongs to a namespace, so that it cannot permit URLs.
   *
   * @default false
   */
  readonly isNamespaced?: boolean;
}

/** The rules of a role (kubernetes pkg/apis/rbac/validation ValidatePolicyRule). */
export function policyRules(rules: Field, { isNamespaced = false }: PolicyRulesOptions = {}): void {
  for (const rule of rules.items()) {
    const [verbs, groups, resources, urls] = ['verbs', 'apiGroups', 'resources', 'nonResourceURLs'].map((key) => rule.at(key));
    if (verbs.isEmpty) verbs.required(Code.RBAC_RULE, 'verbs must contain at least one value');
    verbSpelling(verbs);
    if (!urls.isEmpty) {
      if (isNamespaced) urls.invalid(Code.RBAC_RULE, 'namespaced rules cannot apply to non-resource URLs');
      if (!groups.isEmpty || !resources.isEmpty || !rule.at('resourceNames').isEmpty) {
        urls.invalid(Code.RBAC_RULE, 'rules cannot apply to both regular resources and non-resource URLs');
      }
      continue;
    }
    if (groups.isEmpty) groups.required(Code.RBAC_RULE, 'resource rules must supply at least one api group');
    if (resources.isEmpty) resources.required(Code.RBAC_RULE, 'resource rules must supply at least one resource');
    versionedGroups(groups);
    resourceSpelling(groups, resources);
  }
}

/** Verbs are free text to the server, but a misspelt verb permits nothing. */
function verbSpelling(verbs: Field): void {
  for (const verb of verbs.items()) {
    const text = verb.text() ?? '';
    const known = [...VERBS, ...SPECIAL_VERBS].includes(text) || text.length < 3 ? undefined : nearest(text.trim(), VERBS);
    if (known !== undefined) verb.warning(Code.RBAC_RULE, `The verb ${JSON.stringify(text)} permits nothing.`, `Write '${known}'.`);
  }
}

/** Resources are the plurals of kinds: a kind, a singular or a misspelt plural permits nothing. */
function resourceSpelling(groups: Field, resources: Field): void {
  const plurals = groups.items().map((group) => pluralsOf(group.text() ?? ''));
  if (plurals.some((known) => known.size === 0)) return; // groups of others
  const all = new Set(plurals.flatMap((known) => [...known]));
  for (const resource of resources.items()) {
    const [name] = (resource.text() ?? '').split('/');
    if (name === '' || name === '*' || all.has(name)) continue;
    const meant = all.has(`${name.toLowerCase()}s`) ? `${name.toLowerCase()}s` : nearest(name, all);
    if (meant === undefined) continue;
    resource.warning(Code.RBAC_RULE, `No API of the group has the resource ${JSON.stringify(name)}: the rule permits nothing.`, `Write '${meant}'.`);
  }
}

function versionedGroups(groups: Field): void {
  for (const group of groups.items()) {
    const text = group.text() ?? '';
    if (/^(.+\/)?v\d+((alpha|beta)\d+)?$/.test(text)) {
      group.warning(Code.RBAC_RULE, `${JSON.stringify(text)} is no group of an API: the rule permits nothing.`, 'Write the group without the version.');
    }
  }
}

/** The aggregation of a ClusterRole. */
export function aggregationRule(rule: Field): void {
  if (rule.isAbsent) return;
  const selectors = rule.at('clusterRoleSelectors');
  if (selectors.isEmpty) selectors.required(Code.RBAC_RULE, 'at least one clusterRoleSelector required if aggregationRule is non-nil');
  selectors.items().forEach(labelSelector);
}

/** The role and the subjects of a binding in a namespace or in the cluster. */
export function roleBinding(binding: Field, { isNamespaced }: { readonly isNamespaced: boolean }): void {
  const kinds = isNamespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  const role = binding.at('roleRef');
  const group = role.at('apiGroup');
  if (!group.isEmpty && group.text() !== RBAC_GROUP && group.text() !== undefined) group.unsupported(Code.ROLE_REFERENCE, [RBAC_GROUP]);
  const kind = role.at('kind').text();
  if (kind !== undefined && !kinds.includes(kind)) role.at('kind').unsupported(Code.ROLE_REFERENCE, kinds);
  requireText(role.at('name'), Code.ROLE_REFERENCE, pathSegment);
  for (const subject of binding.at('subjects').items()) checkSubject(subject, isNamespaced);
}

function checkSubject(subject: Field, isNamespaced: boolean): void {
  const [kind, name, group, namespace] = ['kind', 'name', 'apiGroup', 'namespace'].map((key) => subject.at(key));
  requireText(name, Code.SUBJECT);
  switch (kind.text()) {
    case undefined:
      break;
    case 'ServiceAccount':
      checkText(name, Code.SUBJECT, checkDns1123Subdomain);
      if (!group.isEmpty) group.unsupported(Code.SUBJECT, ['']);
      // Without one it is the namespace of the binding.
      if (!isNamespaced) requireText(namespace, Code.SUBJECT);
      break;
    case 'User':
    case 'Group':
      if (!group.isEmpty && group.text() !== RBAC_GROUP) group.unsupported(Code.SUBJECT, [RBAC_GROUP]);
      if (!namespace.isEmpty) namespace.warning(Code.SUBJECT, `A ${kind.text()} has no namespace: it is ignored.`, 'Remove it.');
      break;
    default:
      kind.unsupported(Code.SUBJECT, ['ServiceAccount', 'User', 'Group']);
  }
}

const pathSegment: TextCheck = (name) => (name === '.' || name === '..' || /[/%]/.test(name) ? ['may not be \'.\' or \'..\', nor contain \'/\' or \'%\''] : []);
