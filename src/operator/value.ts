import { Condition } from './condition';
import { dynamicValue } from './dynamic-value';
import { ChoiceExpression } from './expression';
import { textToken } from './text-token';

/** Values that depend on a condition. */
export class Value {
  /**
   * A field or list item that is there only where a condition holds.
   *
   * @param value the field or item; may hold parameters
   * @param otherwise what to put where it does not hold; without it, the field or item is left out
   */
  public static when(condition: Condition, value: any, otherwise?: any): any {
    return dynamicValue('when', choice(condition, value, otherwise));
  }

  /** Like `when`, for places that take text only. */
  public static whenText(condition: Condition, value: string, otherwise?: string): string {
    return textToken(choice(condition, value, otherwise));
  }

  private constructor() {}
}

function choice(condition: Condition, then: unknown, otherwise: unknown): ChoiceExpression {
  return { kind: 'choice', condition: condition._node, then, otherwise };
}
