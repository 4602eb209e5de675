import { Json, JsonObject, listAt, valueAt } from '../../../kube/json';
import { schemaOfKind } from '../../../kube/schema/kinds';
import { ManifestFile } from '../../model';
import { BundleCheck } from '../bundle-check';
import { decodeByType } from '../decoding/go-decoding';

const DEFAULT_SCCS = ['privileged', 'restricted', 'anyuid', 'hostaccess', 'hostmount-anyuid', 'hostnetwork', 'node-exporter', 'nonroot'];
/** The types that upstream decodes the kinds into, whatever their version is. */
const TYPES: { readonly [kind: string]: string | undefined } = {
  PodDisruptionBudget: 'policy/v1',
  PriorityClass: 'scheduling.k8s.io/v1',
  Role: 'rbac.authorization.k8s.io/v1',
  ClusterRole: 'rbac.authorization.k8s.io/v1',
};

/** Objects that could harm a cluster: operator-framework/api's pkg/validation/internal/object.go. */
export function harmfulObjects(check: BundleCheck): void {
  if (!check.runs('object') || check.csv === undefined) return;
  for (const file of check.model.objects) {
    const { manifest } = file;
    const apiVersion = TYPES[String(manifest.kind)];
    if (apiVersion === undefined) continue;
    const [misfit] = decodeByType(schemaOfKind(apiVersion, String(manifest.kind))!.schema, manifest).misfits;
    if (misfit !== undefined) {
      check.error(file, { code: 'OLM145', message: `The object cannot be read: ${misfit.problem}.`, remedy: 'Correct the value.', path: misfit.path });
    } else if (manifest.kind === 'PodDisruptionBudget') {
      disruptionBudget(check, file, manifest);
    } else if (manifest.kind === 'PriorityClass') {
      if (manifest.globalDefault !== true) continue;
      const message = 'The priority class is made the default of the whole cluster.';
      check.error(file, { code: 'OLM142', message, remedy: 'Remove globalDefault.', path: ['globalDefault'] });
    } else {
      roleRules(check, file);
    }
  }
}

/** As upstream, which takes every percentage for 0. */
function disruptionBudget(check: BundleCheck, file: ManifestFile, manifest: JsonObject): void {
  const least = valueAt(manifest, 'spec', 'maxUnavailable');
  if (least !== undefined && least !== null && (typeof least === 'string' || least === 0)) {
    check.error(file, {
      code: 'OLM140',
      message: `OLM's validator takes the maxUnavailable ${JSON.stringify(least)} for 0, with which no node could be drained.`,
      remedy: 'Give a number from 1.',
      path: ['spec', 'maxUnavailable'],
    });
  }
  if (valueAt(manifest, 'spec', 'minAvailable') === '100%') {
    check.error(file, { code: 'OLM141', message: 'With minAvailable 100% no node could be drained.', remedy: 'Give less.', path: ['spec', 'minAvailable'] });
  }
}

function roleRules(check: BundleCheck, file: ManifestFile): void {
  listAt(file.manifest, 'rules').forEach((rule, index) => {
    const path = ['rules', index];
    if (has(rule, 'apiGroups', 'policy') && has(rule, 'resources', 'poddisruptionbudgets') && has(rule, 'verbs', '*', 'create', 'update', 'patch')) {
      const message = 'The role may change PodDisruptionBudgets, which could keep nodes from being drained.';
      check.warning(file, { code: 'OLM143', message, remedy: 'Remove the rule, or let it read only.', path });
    }
    if (has(rule, 'apiGroups', 'security.openshift.io') && has(rule, 'resources', 'securitycontextconstraints')
      && has(rule, 'verbs', '*', 'delete', 'update', 'patch') && has(rule, 'resourceNames', ...DEFAULT_SCCS)) {
      const message = 'The role may change security context constraints of OpenShift itself.';
      check.error(file, { code: 'OLM144', message, remedy: 'Bring security context constraints of your own.', path });
    }
  });
}

function has(rule: Json, key: string, ...values: string[]): boolean {
  return listAt(rule, key).some(value => values.includes(value as string));
}
