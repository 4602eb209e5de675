import { ConditionNode } from './condition-node';

/**
 * Something that holds or does not hold when a package is installed.
 *
 * One condition has three renderings: CEL for whole objects and files, a template's `if` for fields and list items, and an
 * answer at synth time for targets that have no conditions. Build one from a parameter (`parameter.isTrue()`) or from the
 * environment (`Environment.isOpenShift()`).
 */
export class Condition {
  /** @internal */
  public static _of(node: ConditionNode): Condition {
    return new Condition(node);
  }

  /** @internal */
  public readonly _node: ConditionNode;

  private constructor(node: ConditionNode) {
    this._node = node;
  }

  /** Holds where this condition and all of the others hold. */
  public and(...others: Condition[]): Condition {
    return this.join('and', others);
  }

  /** Holds where this condition or any of the others holds. */
  public or(...others: Condition[]): Condition {
    return this.join('or', others);
  }

  /** Holds where this condition does not. */
  public not(): Condition {
    return new Condition(this._node.op === 'not' ? this._node.operand : { op: 'not', operand: this._node });
  }

  private join(op: 'and' | 'or', others: Condition[]): Condition {
    const operands = [this, ...others].flatMap(({ _node }) => (_node.op === op ? _node.operands : [_node]));
    return operands.length === 1 ? this : new Condition({ op, operands });
  }
}
