import { Advice, Rendering } from './advice';
import { isOfKind } from './object-place';
import { Severity } from '../../findings/finding';
import { JsonObject, listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { Code } from '../problem/codes';
import { PackageObject } from '../read/documents';

/** The counts of a status that are absent where they are zero, by kind: those with omitempty in k8s.io/api/apps/v1. */
const ABSENT_AT_ZERO: { readonly [kind: string]: readonly string[] } = {
  Deployment: ['replicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas', 'unavailableReplicas', 'terminatingReplicas'],
  StatefulSet: ['readyReplicas', 'currentReplicas', 'updatedReplicas'],
  ReplicaSet: ['fullyLabeledReplicas', 'readyReplicas', 'availableReplicas', 'terminatingReplicas'],
  DaemonSet: ['updatedNumberScheduled', 'numberAvailable', 'numberUnavailable'],
};
/** The counts that are zero when all is well. */
const ZERO_WHEN_WELL = ['unavailableReplicas', 'terminatingReplicas', 'numberUnavailable'];
/** Labels that hardly any node lacks. */
const COMMON_NODE_LABELS = ['kubernetes.io/os', 'kubernetes.io/arch'];

/**
 * Probes that compare counts of a status where one is zero, and so absent: they do not pass.
 *
 * Most workloads never have a count of zero, so this asks for one that has no replicas, or that runs on chosen nodes only.
 */
export function absentCounters(manifest: JsonObject, renderings: readonly Rendering[]): Advice[] {
  return listAt(manifest, 'spec', 'availabilityProbes').flatMap((entry, index) => {
    const kind = textAt(entry, 'selector', 'kind', 'kind') ?? '';
    const counters = Object.hasOwn(ABSENT_AT_ZERO, kind) ? ABSENT_AT_ZERO[kind] : [];
    // which objects a selector of labels finds depends on more than the package
    if (textAt(entry, 'selector', 'kind', 'group') !== 'apps' || objectAt(entry, 'selector', 'selector') !== undefined) return [];
    const workloads = renderings.flatMap(({ objects }) => objects.filter(object => isOfKind(object, 'apps', [kind])));
    return listAt(entry, 'probes').flatMap((probe, at) => {
      const compared = ['fieldA', 'fieldB'].map(field => textAt(probe, 'fieldsEqual', field)?.replace(/^\.?status\./, '') ?? '');
      const absent = compared.filter(name => counters.includes(name));
      const counter = absent.find(name => ZERO_WHEN_WELL.includes(name)) ?? absent.at(0);
      const reason = counter === undefined ? undefined : whyZero(counter, workloads);
      return reason === undefined ? [] : [{
        code: Code.PROBE_COUNTER_ABSENT,
        severity: Severity.WARNING,
        text: `A probe compares .status.${counter}, which is absent when it is zero: ${reason}`,
        path: ['spec', 'availabilityProbes', index, 'probes', at, 'fieldsEqual'],
        remedy: `Write a cel probe that takes what is absent for zero: (has(self.status.${counter}) ? self.status.${counter} : 0).`,
      }];
    });
  });
}

function whyZero(counter: string, workloads: readonly PackageObject[]): string | undefined {
  if (ZERO_WHEN_WELL.includes(counter)) return 'the probe does not pass when all is well.';
  const idle = workloads.find(({ object }) => valueAt(object, 'spec', 'replicas') === 0);
  if (idle !== undefined) return `the probe does not pass for ${describeObject(idle.object)}, which has no replicas.`;
  const choosy = workloads.find(({ object }) => textAt(object, 'kind') === 'DaemonSet' && choosesNodes(object));
  return choosy && `the probe does not pass for ${describeObject(choosy.object)} in a cluster without a node for it.`;
}

function choosesNodes(object: JsonObject): boolean {
  return Object.keys(objectAt(object, 'spec', 'template', 'spec', 'nodeSelector') ?? {}).some(label => !COMMON_NODE_LABELS.includes(label));
}
