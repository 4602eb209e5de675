import { Condition } from '../operator/condition';
import { ConditionNode } from '../operator/condition-node';

/** What Package Operator asks before it takes a file or an object into an installation: an expression in CEL. */
export class CelExpression {
  /** A condition. It may not be about the installation, `Instance`: CEL cannot ask that. */
  public static of(condition: Condition): CelExpression {
    return new CelExpression(undefined, condition._node);
  }

  /**
   * An expression as text, over `config`, `environment`, `images`, `dependencies` and, but in named conditions, `cond`.
   *
   * @param expression `has(environment.openShift) && config.size == "large"`
   */
  public static text(expression: string): CelExpression {
    return new CelExpression(expression);
  }

  private constructor(
    /** @internal */
    public readonly _text?: string,
    /** @internal */
    public readonly _node?: ConditionNode,
  ) {}
}
