import { IConstruct } from 'constructs';
import { Condition } from './condition';
import { ConditionNode } from './condition-node';

/** Metadata under which a construct keeps its condition. */
const METADATA = 'cdk8s-opack:condition';

/** Whole objects that depend on a condition. */
export class Conditional {
  /** Makes a construct, and everything below it, part of the operator only where a condition holds. */
  public static object(construct: IConstruct, condition: Condition): void {
    construct.node.addMetadata(METADATA, condition);
  }

  /** @internal */
  public static _conditionOf(construct: IConstruct): ConditionNode | undefined {
    const conditions = construct.node.scopes.flatMap(scope => scope.node.metadata)
      .filter(entry => entry.type === METADATA)
      .map(entry => entry.data as Condition);
    return conditions.length === 0 ? undefined : conditions[0].and(...conditions.slice(1))._node;
  }

  private constructor() {}
}
