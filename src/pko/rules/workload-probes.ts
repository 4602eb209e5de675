import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { isOfKind, phasePositions } from './object-place';
import { Severity } from '../../findings/finding';
import { Json, JsonObject, listAt, textAt } from '../../kube/json';
import { PHASE_ANNOTATION } from '../annotations';
import { Code } from '../problem/codes';
import { groupVersionKind } from '../read/documents';

/** The kinds of apps that run for as long as the package is installed. */
const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet'];
/** The kinds of apps whose status never has the condition Available. */
const WITHOUT_AVAILABLE = ['StatefulSet', 'DaemonSet', 'ReplicaSet'];

/** Workloads that no availability probe looks at: the package goes on, and is available, before they run. */
export function workloadsNotProbed(manifest: JsonObject, renderings: readonly Rendering[]): Advice[] {
  const entries = listAt(manifest, 'spec', 'availabilityProbes');
  return WORKLOADS.filter(kind => !entries.some(entry => isFor(entry, kind)) && renderings.some(({ objects }) => objects.some(({ object }) => {
    const found = groupVersionKind(object);
    return found.group === 'apps' && found.kind === kind;
  }))).map(kind => ({
    code: Code.WORKLOAD_NOT_PROBED,
    severity: Severity.WARNING,
    text: `No probe looks at the kind ${kind}: the next phases, and the package as a whole, do not wait for it.`,
    path: ['spec', 'availabilityProbes'],
    remedy: `Add an availability probe for the group apps and the kind ${kind}.`,
  }));
}

/** Probes for a condition that objects of the kind never have. */
export function absentConditions(manifest: JsonObject): Advice[] {
  return listAt(manifest, 'spec', 'availabilityProbes').flatMap((entry, index) => {
    const kind = WITHOUT_AVAILABLE.find(one => isFor(entry, one));
    if (kind === undefined) return [];
    return listAt(entry, 'probes').flatMap((probe, at) => textAt(probe, 'condition', 'type') !== 'Available' ? [] : [{
      code: Code.PROBE_CONDITION_ABSENT,
      severity: Severity.ERROR,
      text: `A ${kind} never has the condition Available: the probe never passes.`,
      path: ['spec', 'availabilityProbes', index, 'probes', at, 'condition', 'type'],
      remedy: 'Compare counts of the status with a cel probe.',
    }]);
  });
}

/** Jobs that no probe looks at, though phases follow theirs: these do not wait until the Job is done. */
export function jobsNotProbed(manifest: JsonObject, renderings: readonly Rendering[]): Advice[] {
  if (listAt(manifest, 'spec', 'availabilityProbes').some(entry => isFor(entry, 'Job', 'batch'))) return [];
  const positionOf = phasePositions(manifest);
  return renderings.flatMap(({ objects }) => {
    const last = Math.max(...objects.map(positionOf));
    return objects.filter(object => isOfKind(object, 'batch', ['Job']) && positionOf(object) >= 0 && positionOf(object) < last);
  }).map(object => aboutObject(object, {
    code: Code.JOB_NOT_PROBED,
    severity: Severity.WARNING,
    text: 'No probe looks at the kind Job: the next phases do not wait until the Job is done.',
    path: ['metadata', 'annotations', PHASE_ANNOTATION],
    remedy: 'Add an availability probe for the group batch and the kind Job: the condition Complete is True.',
  }));
}

function isFor(entry: Json, kind: string, group = 'apps'): boolean {
  return textAt(entry, 'selector', 'kind', 'group') === group && textAt(entry, 'selector', 'kind', 'kind') === kind;
}
