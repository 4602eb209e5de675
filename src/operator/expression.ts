import type { ConditionNode } from './condition-node';
import type { ImageFacts, ParameterFacts } from './facts';
import type { Target } from './target';

/** How a parameter's value is put where it is used. */
export enum ParameterForm {
  /** As the value of its own type. */
  VALUE = 'value',
  /** As text. */
  TEXT = 'text',
  /** Text `true` or `false` as a boolean. */
  BOOLEAN = 'boolean',
  /** Text as a number. */
  NUMBER = 'number',
  /** The items of a list, as items of the list it is used in. */
  ITEMS = 'items',
}

/** A value that is not known before a target resolves it. What a marker stands for. */
export type Expression = ParameterExpression | ReferenceExpression | ImageExpression | ChoiceExpression | PerTargetExpression;

export interface ParameterExpression {
  readonly kind: 'parameter';
  readonly parameter: ParameterFacts;
  readonly form: ParameterForm;
  /** Not the text, but so many digits of its hash. */
  readonly hash?: number;
}

/** A fact of the cluster or of the installation. */
export interface ReferenceExpression {
  readonly kind: 'reference';
  /** For example `environment.proxy.httpProxy`. */
  readonly path: readonly string[];
  /** Whether it may be absent. */
  readonly optional: boolean;
}

export interface ImageExpression {
  readonly kind: 'image';
  readonly image: ImageFacts;
  /** Not the reference, but so many digits of its hash. */
  readonly hash?: number;
}

/** One value if a condition holds, and another, or none, if it does not. */
export interface ChoiceExpression {
  readonly kind: 'choice';
  readonly condition: ConditionNode;
  readonly then: unknown;
  /** Undefined: the field or list item is left out. */
  readonly otherwise: unknown;
}

/** A value of its own for each target; a target without one leaves the field or list item out. */
export interface PerTargetExpression {
  readonly kind: 'per-target';
  readonly values: ReadonlyMap<Target, unknown>;
  readonly reason?: string;
}

/** How messages call an expression. */
export function describeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'parameter': return `the parameter '${expression.parameter.name}'`;
    case 'reference': return `'${expression.path.join('.')}'`;
    case 'image': return `the image '${expression.image.name}'`;
    case 'choice': return 'a conditional value';
    case 'per-target': return 'a value per target';
  }
}
