import type { CollectedObject } from './collect';
import { describeExpression } from './expression';
import type { ImageFacts, ParameterFacts } from './facts';
import { leavesOf } from './leaves';
import { Finding, Severity } from '../findings/finding';

/** What objects may use. */
export interface Declarations {
  readonly parameters: readonly ParameterFacts[];
  readonly images: readonly ImageFacts[];
}

/** Parameters and images that objects use though their operator does not declare them: those of another operator, or of none. */
export function undeclared(objects: readonly CollectedObject[], declared: Declarations, operator: string): Finding[] {
  const known = new Set<object>([...declared.parameters, ...declared.images]);
  return objects.flatMap(({ construct, tree, condition, constructPath, source }) => {
    const foreign = new Set(leavesOf(tree, condition).flatMap(leaf => {
      const facts = leaf.kind === 'parameter' ? leaf.parameter : leaf.kind === 'image' ? leaf.image : undefined;
      return facts === undefined || known.has(facts) ? [] : [describeExpression(leaf)];
    }));
    return [...foreign].map(what => ({
      code: 'OP004',
      severity: Severity.ERROR,
      message: `The object uses ${what}, which the operator '${operator}' does not declare: nobody would give it a value.`,
      remedy: 'Declare it with parameter() or image() of the operator that the object belongs to.',
      object: `${construct.apiVersion} ${construct.kind}`,
      constructPath,
      ...(source !== undefined && { source }),
    }));
  });
}
