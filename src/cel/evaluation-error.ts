/** Why an expression has no value; `&&`, `||` and the macros may absorb it. */
export class EvaluationError extends Error {}

/** The error of an operator or function that has no meaning for the types of its operands. */
export function noSuchOverload(): EvaluationError {
  return new EvaluationError('no such overload');
}
