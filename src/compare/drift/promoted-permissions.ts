import { Operator } from './effective-objects';
import { listAt, textAt } from '../../kube/json';
import { PlacedChange, placed } from '../comparison';
import { describeGrants } from '../rbac/describe-grants';
import { Grant, GrantSet, grantsOfRules } from '../rbac/grant';
import { CLUSTER, Permissions } from '../rbac/permissions';

/** What somebody may do, without what OLM adds, and what that is. */
interface Unpromoted {
  readonly permissions: Permissions;
  readonly notes: readonly PlacedChange[];
}

/**
 * What a bundle allows, without what comes of its `permissions` alone where OLM installs it for all namespaces: it makes them cluster-wide, and
 * lets the operator see namespaces. Where the other operator has the same in a namespace, that is how the formats are.
 */
export function withoutPromotions(operator: Operator, own: Permissions, other: Permissions): Unpromoted {
  if (operator.kind !== 'bundle') return { permissions: own, notes: [] };
  const [permissions, notes] = [new Permissions(), [] as PlacedChange[]];
  for (const subject of own.subjects) {
    const account = /^ServiceAccount (?:.*\/)?(.*)$/.exec(subject)?.[1];
    const [asked, forCluster] = ['permissions', 'clusterPermissions'].map(list => grantsInCsv(operator, list, account)) as [GrantSet, GrantSet];
    const namespaces = other.scopesOf(subject).filter(scope => scope !== CLUSTER);
    const promoted: Grant[] = [];
    for (const scope of own.scopesOf(subject)) {
      for (const grant of own.in(subject, scope).all) {
        const homes = namespaces.filter(namespace => other.in(subject, namespace).covers(grant));
        const isOlms = scope === CLUSTER && !forCluster.covers(grant) && !other.in(subject, CLUSTER).covers(grant)
          && ((asked.covers(grant) && homes.length > 0) || (asked.all.length > 0 && isToSeeNamespaces(grant) && !asked.covers(grant)));
        if (isOlms) promoted.push(grant);
        for (const place of isOlms ? homes : [scope]) permissions.add(subject, place, [grant]);
      }
    }
    notes.push(...describeGrants(promoted).map(line => placed('expected', {
      severity: 'compatible',
      subject,
      path: 'cluster-wide',
      message: `may ${line}: OLM makes permissions cluster-wide where the operator watches all namespaces`,
      rule: 'permission-promoted',
    })));
  }
  return { permissions, notes };
}

function grantsInCsv(operator: Extract<Operator, { readonly kind: 'bundle' }>, list: string, account: string | undefined): GrantSet {
  return new GrantSet(listAt(operator.model.csv?.manifest, 'spec', 'install', 'spec', list)
    .filter(permission => (textAt(permission, 'serviceAccountName') || 'default') === account)
    .flatMap(permission => grantsOfRules(listAt(permission, 'rules'))));
}

function isToSeeNamespaces(grant: Grant): boolean {
  return grant.kind === 'resource' && grant.group === '' && grant.resource === 'namespaces' && ['get', 'list', 'watch'].includes(grant.verb);
}
