import { IConstruct } from 'constructs';
import { dynamicValue } from './dynamic-value';
import { PerTargetExpression } from './expression';
import { Target } from './target';
import { textToken } from './text-token';

/** A value for each target. A target without one leaves the field or list item out. */
export interface PerTargetValues {
  /**
   * The value in a Package Operator package.
   * @default - left out
   */
  readonly pko?: any;
  /**
   * The value in an OLM bundle.
   * @default - left out
   */
  readonly olm?: any;
  /**
   * The value in plain manifests.
   * @default - the one for the package
   */
  readonly plain?: any;
  /**
   * Why the targets differ, for those who read the program.
   * @default - none
   */
  readonly reason?: string;
}

/** An object, or a part of the tree, that is for some targets only. */
export interface TargetRestriction {
  /** The targets that it is for. */
  readonly targets: Target[];
  /** Why. */
  readonly reason: string;
}

/** Metadata under which a construct keeps its restriction. */
const METADATA = 'cdk8s-opack:targets';

/** Differences between the targets, said where they are. */
export class PerTarget {
  /** A value of any type that differs between the targets. */
  public static value(values: PerTargetValues): any {
    return dynamicValue('per-target', expressionOf(values));
  }

  /** A text that differs between the targets. */
  public static text(values: PerTargetValues): string {
    return textToken(expressionOf(values));
  }

  /**
   * A field or list item that only some targets have.
   *
   * @param targets that have it
   * @param value of any type
   * @param reason why, for those who read the program
   */
  public static item(targets: Target[], value: any, reason: string): any {
    return dynamicValue('per-target', { kind: 'per-target', values: new Map(targets.map(target => [target, value])), reason });
  }

  /**
   * Leaves a construct and everything below it out of all targets but these.
   *
   * @param construct an object, or what holds objects
   * @param targets that have it
   * @param reason why, for those who read the program
   */
  public static onlyIn(construct: IConstruct, targets: Target[], reason: string): void {
    construct.node.addMetadata(METADATA, { targets, reason } satisfies TargetRestriction);
  }

  /** @internal */
  public static _restrictionsOn(construct: IConstruct): TargetRestriction[] {
    return construct.node.scopes.flatMap(scope => scope.node.metadata)
      .filter(entry => entry.type === METADATA)
      .map(entry => entry.data as TargetRestriction);
  }

  private constructor() {}
}

function expressionOf({ pko, olm, plain, reason }: PerTargetValues): PerTargetExpression {
  const values: [Target, unknown][] = [[Target.PKO, pko], [Target.OLM, olm], [Target.PLAIN, plain ?? pko]];
  return { kind: 'per-target', values: new Map(values.filter(([, value]) => value !== undefined)), ...(reason !== undefined && { reason }) };
}
