import { CelError } from './cel-error';
import { checkCel } from '../../cel/checker';
import { EvaluationError } from '../../cel/evaluation-error';
import { evaluateCel } from '../../cel/evaluator';
import { CelIssue, formatIssues } from '../../cel/issues';
import { parseCel } from '../../cel/parser';
import { ANY, BOOL, CelType, formatResultType, mapOf, STRING } from '../../cel/types';
import { CelValue, valueOfJson } from '../../cel/values';
import { Json, JsonObject } from '../../kube/json';

const CONDITION_NAME = /^[_a-zA-Z][_a-zA-Z0-9]*$/;

/** What became of an expression that compiles. */
export interface CelResult {
  /** The type that it was found to have before it ran, as cel-go prints it. */
  readonly type: string;
  readonly value?: CelValue;
  readonly error?: string;
}

/**
 * The conditions of one rendering of a package: Package Operator's environment for CEL (packagerender/celctx/cel.go), which is the
 * standard library of cel-go, the variables of the template context as `map(string, any)` and the named conditions as `cond`.
 */
export class CelContext {
  private readonly types = new Map<string, CelType>();
  private readonly values = new Map<string, CelValue>();

  /**
   * Evaluates the named conditions, which cannot refer to each other. Throws CelError for a wrong name, a name used twice and a
   * condition that fails.
   */
  public constructor(variables: JsonObject, conditions: readonly { readonly name: string; readonly expression: string }[]) {
    for (const [name, value] of Object.entries(variables)) this.declare(name, ANY, value);
    const results = new Map<string, boolean>();
    for (const { name, expression } of conditions) {
      if (!CONDITION_NAME.test(name)) throw new CelError(`invalid CEL condition name: '${name}'`);
      if (results.has(name)) throw new CelError(`duplicate CEL condition name: '${name}'`);
      results.set(name, this.evaluateCondition(name, expression));
    }
    this.declare('cond', BOOL, Object.fromEntries(results));
  }

  /** The result of an expression. Throws CelError when it does not compile, fails or is not a bool. */
  public evaluate(expression: string): boolean {
    const { type, value, error } = this.result(expression);
    if (error !== undefined) throw new CelError(error);
    if (typeof value !== 'boolean') throw new CelError(`invalid return type: ${type}, expected bool`);
    return value;
  }

  /** The type of an expression, and its value or why it has none. Throws CelError when it does not compile. */
  public result(expression: string): CelResult {
    const { expr, issues } = parseCel(expression);
    failOnIssues(expression, issues);
    const checked = checkCel(expr, this.types);
    failOnIssues(expression, checked.issues);
    const type = formatResultType(checked.type);
    try {
      return { type, value: evaluateCel(expr, checked, this.values) };
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      return { type, error: `program evaluation error: ${error.message}` };
    }
  }

  private declare(name: string, element: CelType, value: Json): void {
    this.types.set(name, mapOf(STRING, element));
    this.values.set(name, valueOfJson(value));
  }

  private evaluateCondition(name: string, expression: string): boolean {
    try {
      return this.evaluate(expression);
    } catch (error) {
      if (!(error instanceof CelError)) throw error;
      throw new CelError(`CEL condition evaluation failed: '${name}': ${error.message}`);
    }
  }
}

function failOnIssues(expression: string, issues: readonly CelIssue[]): void {
  if (issues.length > 0) throw new CelError(`CEL expression compilation error: ${formatIssues(expression, issues)}`);
}
