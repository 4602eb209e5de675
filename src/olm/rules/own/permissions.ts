import { Json, listAt } from '../../../kube/json';
import { ManifestFile } from '../../model';
import { BundleCheck, Path } from '../bundle-check';

const ESCALATING = ['escalate', 'bind', 'impersonate'];
const READING = ['get', 'list', 'watch', '*'];
/** With these an account can act as any other one of the namespace. */
const INSIDE_PODS = ['pods/exec', 'pods/attach', 'pods/ephemeralcontainers', 'serviceaccounts/token'];

/** Permissions that are wider than most operators need, or that lead to any other: a warning at the rule. */
export function permissions(check: BundleCheck): void {
  const { csv } = check;
  if (csv !== undefined) {
    for (const list of ['permissions', 'clusterPermissions']) {
      listAt(csv.manifest, 'spec', 'install', 'spec', list).forEach((permission, index) => {
        const path = ['spec', 'install', 'spec', list, index, 'rules'];
        listAt(permission, 'rules').forEach((rule, position) => judge(check, csv, rule, [...path, position], list === 'clusterPermissions'));
      });
    }
  }
  for (const file of check.model.objects.filter(({ manifest }) => manifest.kind === 'Role' || manifest.kind === 'ClusterRole')) {
    listAt(file.manifest, 'rules').forEach((rule, index) => judge(check, file, rule, ['rules', index], file.manifest.kind === 'ClusterRole'));
  }
}

function judge(check: BundleCheck, file: ManifestFile, rule: Json, path: Path, isClusterWide: boolean): void {
  const [verbs, resources, groups] = ['verbs', 'resources', 'apiGroups'].map(key => listAt(rule, key).map(String));
  if (groups.includes('*') && resources.includes('*') && verbs.includes('*')) {
    const message = `The rule allows everything${isClusterWide ? ' in the cluster' : ''}.`;
    check.warning(file, { code: 'OLM198', message, remedy: 'Name the groups, resources and verbs that the operator needs.', path });
    return;
  }
  wildcards(check, file, { verbs, resources }, path);
  const escalating = verbs.filter(verb => ESCALATING.includes(verb));
  if (escalating.length > 0) {
    const message = `The rule allows ${escalating.join(', ')}: whoever has it can get any permission.`;
    check.warning(file, { code: 'OLM199', message, remedy: 'Give the operator the permissions that it hands on.', path });
  }
  const namesOnly = listAt(rule, 'resourceNames').length > 0;
  if (!groups.includes('') && !groups.includes('*')) return;
  if (isClusterWide && !namesOnly && resources.includes('secrets') && verbs.some(verb => READING.includes(verb))) {
    const message = 'The rule allows to read every secret of the cluster.';
    check.warning(file, { code: 'OLM200', message, remedy: 'Name the secrets in resourceNames, or use a permission for the namespace.', path });
  }
  const inside = resources.filter(resource => INSIDE_PODS.includes(resource));
  if (inside.length > 0 && verbs.some(verb => verb === 'create' || verb === '*')) {
    const message = `The rule allows to create ${inside.join(', ')}: whoever has it can act as other service accounts.`;
    check.warning(file, { code: 'OLM201', message, remedy: 'Leave it out where the operator can do without.', path });
  }
}

interface Rule {
  readonly verbs: readonly string[];
  readonly resources: readonly string[];
}

function wildcards(check: BundleCheck, file: ManifestFile, rule: Rule, path: Path): void {
  for (const key of ['verbs', 'resources'] as const) {
    const position = rule[key].indexOf('*');
    if (position < 0) continue;
    const message = key === 'verbs' ? `The rule allows every verb on ${rule.resources.join(', ')}.`
      : `The rule allows ${rule.verbs.join(', ')} on every resource of its groups.`;
    check.warning(file, { code: 'OLM198', message, remedy: `Name the ${key} that the operator needs.`, path: [...path, key, position] });
  }
}
