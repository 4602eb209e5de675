import { usualPhase, USUAL_PHASES } from './presets';
import { Finding, Severity } from '../../findings/finding';
import { textAt, valueAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';
import { CollectedObject } from '../../operator/collect';
import { ObjectSelector, Phase } from '../phase';

/** Annotation that says which phase an object belongs to. */
export const PHASE_ANNOTATION = 'package-operator.run/phase';

/** The phases of a package in their order, and the phase of each object. */
export interface Assignment {
  readonly phases: Phase[];
  readonly phaseOf: ReadonlyMap<CollectedObject, string>;
  readonly findings: Finding[];
}

/**
 * Puts each object into a phase: the one that its annotation names, else the one that claims its construct, the nearest first, else the
 * first whose selector matches, else the usual one of its kind.
 *
 * @param given the author's phases, in order; without them the usual ones that have objects
 */
export function assignPhases(objects: readonly CollectedObject[], given: readonly Phase[] | undefined): Assignment {
  const claims = new Map((given ?? []).flatMap(phase => phase._constructs.map(construct => [construct, phase.name] as const)));
  const selectors = (given ?? []).flatMap(phase => phase._selectors.map(selector => [selector, phase.name] as const));
  const phaseOf = new Map<CollectedObject, string>();
  for (const object of objects) {
    const claimed = [...object.construct.node.scopes].reverse().map(scope => claims.get(scope)).find(name => name !== undefined);
    phaseOf.set(object, textAt(object.tree, 'metadata', 'annotations', PHASE_ANNOTATION)
      ?? claimed
      ?? selectors.find(([selector]) => matches(object, selector))?.[1]
      ?? usualPhase(groupOf(object.construct.apiVersion), object.construct.kind));
  }
  const used = new Set(phaseOf.values());
  const extra = [...used].filter(name => !USUAL_PHASES.includes(name));
  const phases = given ?? [...USUAL_PHASES.filter(name => used.has(name)), ...extra].map(name => Phase.of(name));
  return { phases: [...phases], phaseOf, findings: unknownPhases(phases, phaseOf) };
}

function unknownPhases(phases: readonly Phase[], phaseOf: ReadonlyMap<CollectedObject, string>): Finding[] {
  const names = phases.map(phase => phase.name);
  return [...phaseOf].filter(([, phase]) => !names.includes(phase)).map(([{ construct, constructPath, source }, phase]) => ({
    code: 'PKO100',
    severity: Severity.ERROR,
    message: `The object belongs to the phase '${phase}', which the package does not have; it has ${names.join(', ')}.`,
    remedy: `Add Phase.of('${phase}') to the phases, or name the object in one of them: Phase.of('...', { objects: [...] }).`,
    object: `${construct.apiVersion} ${construct.kind}`,
    constructPath,
    source,
  }));
}

function matches({ construct, tree }: CollectedObject, { kind, group, name, matchLabels = {} }: ObjectSelector): boolean {
  return (kind === undefined || kind === construct.kind)
    && (group === undefined || group === groupOf(construct.apiVersion))
    && (name === undefined || name === textAt(tree, 'metadata', 'name'))
    && Object.entries(matchLabels).every(([key, value]) => valueAt(tree, 'metadata', 'labels', key) === value);
}
