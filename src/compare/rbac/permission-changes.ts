import { describeGrants } from './describe-grants';
import { Escalation, escalationOf } from './escalation';
import { Grant, GrantSet } from './grant';
import { CLUSTER, Permissions } from './permissions';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';

/** What each subject gains and loses, whatever roles and rules it has it from; what covers the cluster covers each namespace. */
export function permissionChanges(before: Permissions, after: Permissions): PlacedChange[] {
  return [...new Set([...before.subjects, ...after.subjects])].flatMap(subject => {
    const scopes = new Set([...before.scopesOf(subject), ...after.scopesOf(subject)]);
    return [...scopes].flatMap(scope => [
      ...gains(subject, scope, notIn(after, before, subject, scope), before),
      ...losses(subject, scope, notIn(before, after, subject, scope)),
    ]);
  });
}

/** What a subject may do in a scope by the one, and not by the other. */
function notIn(one: Permissions, other: Permissions, subject: string, scope: string): Grant[] {
  const everywhere = [other.in(subject, CLUSTER), ...scope === CLUSTER ? [] : [other.in(subject, scope)]];
  return one.in(subject, scope).all.filter(grant => !everywhere.some(grants => grants.covers(grant)));
}

function gains(subject: string, scope: string, grants: readonly Grant[], before: Permissions): PlacedChange[] {
  const byReason = new Map<string, { readonly escalation?: Escalation; readonly own: Grant[] }>();
  for (const grant of grants) {
    const escalation = escalationOf(grant, scope === CLUSTER);
    const key = JSON.stringify(escalation ?? '');
    if (!byReason.has(key)) byReason.set(key, { escalation, own: [] });
    byReason.get(key)!.own.push(grant);
  }
  return [...byReason.values()].flatMap(({ escalation, own }) => describeGrants(own).map(line => {
    const note = scope === CLUSTER && isKnownInNamespaces(own, subject, before) ? ', before in single namespaces only' : '';
    const message = `may now ${line}${note}${escalation === undefined ? '' : `: ${escalation.why}`}`;
    const isAdmin = escalation?.isAdmin ?? false;
    return change(isAdmin ? 'breaking' : 'attention', isAdmin ? 'escalation-gained' : 'permission-gained', subject, scope, message);
  }));
}

function isKnownInNamespaces(grants: readonly Grant[], subject: string, before: Permissions): boolean {
  const inNamespaces = new GrantSet(before.scopesOf(subject).filter(scope => scope !== CLUSTER).flatMap(scope => before.in(subject, scope).all));
  return grants.every(grant => inNamespaces.covers(grant));
}

/** An operator knows what its new release needs; other subjects do not. */
function losses(subject: string, scope: string, grants: readonly Grant[]): PlacedChange[] {
  const severity = subject.startsWith('ServiceAccount ') ? 'compatible' : 'attention';
  return describeGrants(grants).map(line => change(severity, 'permission-lost', subject, scope, `may no longer ${line}`));
}

function change(severity: ChangeSeverity, rule: string, subject: string, scope: string, message: string): PlacedChange {
  return placed('rbac', { severity, subject, path: scope === CLUSTER ? 'cluster-wide' : `in ${scope}`, message, rule });
}
