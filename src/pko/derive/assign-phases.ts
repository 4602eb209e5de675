import { IConstruct } from 'constructs';
import { annotationOf } from './annotate';
import { usualPhase, USUAL_PHASES } from './presets';
import { Finding, Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { textAt, valueAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';
import { CollectedObject } from '../../operator/collect';
import { PHASE_ANNOTATION } from '../annotations';
import { ObjectSelector, Phase } from '../phase';
import { Code } from '../problem/codes';

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
 * @param operator to which all objects belong
 * @param others phases that hold something beside the objects
 */
export function assignPhases(
  objects: readonly CollectedObject[], given: readonly Phase[] | undefined, operator: IConstruct, others: readonly string[] = [],
): Assignment {
  const claims = new Map((given ?? []).flatMap(phase => phase._constructs.map(construct => [construct, phase.name] as const)));
  const selectors = (given ?? []).flatMap(phase => phase._selectors.map(selector => [selector, phase.name] as const));
  const phaseOf = new Map<CollectedObject, string>();
  for (const object of objects) {
    const claimed = [...object.construct.node.scopes].reverse().map(scope => claims.get(scope)).find(name => name !== undefined);
    const annotated = annotationOf(object.tree, PHASE_ANNOTATION);
    phaseOf.set(object, (typeof annotated === 'string' ? annotated : undefined)
      ?? claimed
      ?? selectors.find(([selector]) => matches(object, selector))?.[1]
      ?? usualPhase(groupOf(object.construct.apiVersion), object.construct.kind));
  }
  const used = new Set([...phaseOf.values(), ...others]);
  const extra = [...used].filter(name => !USUAL_PHASES.includes(name));
  const phases = given ?? [...USUAL_PHASES.filter(name => used.has(name)), ...extra].map(name => Phase.of(name));
  const findings = [...unknownPhases(phases, phaseOf), ...wrongClaims(phases, operator), ...idleSelectors(phases, objects)];
  return { phases: [...phases], phaseOf, findings };
}

function unknownPhases(phases: readonly Phase[], phaseOf: ReadonlyMap<CollectedObject, string>): Finding[] {
  const names = phases.map(phase => phase.name);
  return [...phaseOf].filter(([, phase]) => !names.includes(phase)).map(([{ construct, constructPath, source }, phase]) => ({
    code: Code.OBJECT_IN_UNKNOWN_PHASE,
    severity: Severity.ERROR,
    message: `The object belongs to the phase '${phase}', which the package does not have; it has ${names.join(', ')}.`,
    remedy: `Add Phase.of('${phase}') to the phases, or name the object in one of them: Phase.of('...', { objects: [...] }).`,
    object: `${construct.apiVersion} ${construct.kind}`,
    constructPath,
    source,
  }));
}

/** Constructs that phases name in vain, or that several name. */
function wrongClaims(phases: readonly Phase[], operator: IConstruct): Finding[] {
  const claimants = new Map<IConstruct, Set<string>>();
  for (const { name, _constructs } of phases) {
    for (const construct of _constructs) claimants.set(construct, (claimants.get(construct) ?? new Set()).add(name));
  }
  return [...claimants].flatMap(([construct, names]) => {
    const constructPath = construct.node.path;
    const place = { severity: Severity.ERROR, constructPath };
    const isRelated = construct.node.scopes.includes(operator) || operator.node.scopes.includes(construct);
    const foreign = isRelated ? [] : [{
      code: Code.CONSTRUCT_FOREIGN,
      ...place,
      message: `The phase '${[...names].join("', '")}' names a construct that is no part of the operator '${operator.node.path}'.`,
      remedy: 'Name a construct below the operator of the package.',
    }];
    const contested = names.size === 1 ? [] : [{
      code: Code.CONSTRUCT_CLAIMED_TWICE,
      ...place,
      message: `The phases '${[...names].join("', '")}' all name the construct: its objects can only be in one.`,
      remedy: 'Leave it to one of them; a construct below it may be in another phase.',
    }];
    return [...foreign, ...contested];
  });
}

/** Selectors that match no object at all; that another phase claims what they match is what they are for. */
function idleSelectors(phases: readonly Phase[], objects: readonly CollectedObject[]): Finding[] {
  const kinds = new Set(objects.map(({ construct }) => construct.kind));
  return phases.flatMap(phase => phase._selectors.filter(selector => !objects.some(object => matches(object, selector))).map(selector => {
    const meant = selector.kind === undefined || kinds.has(selector.kind) ? undefined : nearest(selector.kind, kinds);
    return {
      code: Code.PHASE_SELECTOR_IDLE,
      severity: Severity.WARNING,
      message: `The phase '${phase.name}' selects ${JSON.stringify(selector)}, which no object is.`,
      remedy: meant === undefined ? 'Correct or remove the selector.' : `Did you mean the kind ${meant}?`,
    };
  }));
}

function matches({ construct, tree }: CollectedObject, { kind, group, name, matchLabels = {} }: ObjectSelector): boolean {
  return (kind === undefined || kind === construct.kind)
    && (group === undefined || group === groupOf(construct.apiVersion))
    && (name === undefined || name === textAt(tree, 'metadata', 'name'))
    && Object.entries(matchLabels).every(([key, value]) => valueAt(tree, 'metadata', 'labels', key) === value);
}
