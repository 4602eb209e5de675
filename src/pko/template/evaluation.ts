import { OperandNode, PipeNode, TemplateSyntax } from './nodes';
import { FunctionTable, Reflected } from './values';

/** In a pipeline: no value comes from the left. */
export const MISSING = Symbol('missing');
/** The value from the left in a pipeline. */
export type Final = Reflected | typeof MISSING;

/** What the parts of the evaluator share of one execution of one template. */
export interface Evaluation {
  /** The functions. */
  readonly functions: FunctionTable;
  /** The node at which an error would be. */
  node?: TemplateSyntax;
  /** The value of a variable. */
  variable(name: string): Reflected;
  /** The value of a pipeline, out of its box; variables that it declares stay. */
  evaluatePipe(dot: Reflected, pipe: PipeNode): Reflected;
  /** The value of an operand where its type does not matter. */
  evaluateOperand(dot: Reflected, node: OperandNode): Reflected;
  /** Fails at the current node with a TemplateError. */
  fail(problem: string): never;
}
