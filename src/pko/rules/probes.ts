import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { Json, JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { Code } from '../problem/codes';

const TYPES = ['condition', 'fieldsEqual', 'cel'];

/** Availability probes that never pass, are ignored, or keep the package from being created. */
export function probes(manifest: JsonObject): Advice[] {
  return listAt(manifest, 'spec', 'availabilityProbes').flatMap((entry, index) => {
    const path = ['spec', 'availabilityProbes', index];
    return [...selector(entry, path), ...listAt(entry, 'probes').flatMap((probe, at) => probeTypes(probe, [...path, 'probes', at]))];
  });
}

function selector(entry: Json, path: (string | number)[]): Advice[] {
  if (textAt(entry, 'selector', 'kind', 'kind')) return [];
  return [{
    code: Code.PROBE_WITHOUT_KIND,
    severity: Severity.ERROR,
    text: 'A probe names no kind: the API server refuses the ObjectDeployment of the package, and only the operator\'s log says so.',
    path: [...path, 'selector'],
    remedy: 'Set selector.kind.group and selector.kind.kind.',
  }];
}

function probeTypes(probe: Json, path: (string | number)[]): Advice[] {
  const present = TYPES.filter(type => objectAt(probe, type) !== undefined);
  if (present.length !== 1) {
    const text = present.length === 0
      ? `A probe has no type and is ignored: it needs one of ${TYPES.join(', ')}.`
      : `A probe has several types, ${present.join(' and ')}: only one of them is used.`;
    return [{ code: Code.PROBE_TYPE, severity: Severity.ERROR, text, path, remedy: 'Write one entry for each type.' }];
  }
  if (present[0] !== 'condition' || textAt(probe, 'condition', 'status')) return [];
  return [{
    code: Code.PROBE_WITHOUT_STATUS,
    severity: Severity.ERROR,
    text: 'A condition probe has no status: it never passes.',
    path: [...path, 'condition'],
    remedy: 'Write status: "True".',
  }];
}
