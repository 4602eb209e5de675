import type { ParameterFacts } from './facts';
import type { Json } from '../kube/json';

/** A condition as data: what `Condition` builds, and what each target renders or evaluates. */
export type ConditionNode =
  | { readonly op: 'isTrue'; readonly parameter: ParameterFacts }
  | { readonly op: 'equals'; readonly parameter: ParameterFacts; readonly value: Json }
  | { readonly op: 'isSet'; readonly parameter: ParameterFacts }
  | { readonly op: 'isEmpty'; readonly parameter: ParameterFacts }
  | { readonly op: 'environment'; readonly path: readonly string[]; readonly question: typeof QUESTIONS[number] }
  | { readonly op: 'instance'; readonly field: 'name' | 'namespace'; readonly value: string }
  | { readonly op: 'variant'; readonly name: string }
  | { readonly op: 'and' | 'or'; readonly operands: readonly ConditionNode[] }
  | { readonly op: 'not'; readonly operand: ConditionNode };

/** The questions that conditions ask about the cluster and the installation, by the methods that ask. */
export const QUESTIONS = ['isOpenShift', 'isHyperShift', 'hasProxy', 'isClusterScoped'] as const;

/** Whether a condition can only hold where a parameter has a value. */
export function impliesSet(condition: ConditionNode, parameter: ParameterFacts): boolean {
  switch (condition.op) {
    case 'isSet': case 'isTrue': case 'equals': return condition.parameter.name === parameter.name;
    case 'not': return condition.operand.op === 'isEmpty' && condition.operand.parameter.name === parameter.name;
    case 'and': return condition.operands.some(operand => impliesSet(operand, parameter));
    case 'or': return condition.operands.every(operand => impliesSet(operand, parameter));
    default: return false;
  }
}

/** The opposite of a condition. */
export function negate(condition: ConditionNode): ConditionNode {
  return condition.op === 'not' ? condition.operand : { op: 'not', operand: condition };
}

/** The variants that a condition asks about. */
export function variantsOf(condition: ConditionNode): string[] {
  switch (condition.op) {
    case 'variant': return [condition.name];
    case 'and': case 'or': return condition.operands.flatMap(variantsOf);
    case 'not': return variantsOf(condition.operand);
    default: return [];
  }
}

/** The parameters that a condition asks about. */
export function parametersOf(condition: ConditionNode): ParameterFacts[] {
  switch (condition.op) {
    case 'and': case 'or': return condition.operands.flatMap(parametersOf);
    case 'not': return parametersOf(condition.operand);
    case 'environment': case 'instance': case 'variant': return [];
    default: return [condition.parameter];
  }
}
