import type { ConditionNode } from './condition-node';
import type { ParameterType } from './parameter-type';
import type { Target } from './target';
import type { Json } from '../kube/json';

/** What the rest of the house needs to know of a parameter. */
export interface ParameterFacts {
  readonly name: string;
  readonly type: ParameterType;
  /** Type of a list's items. */
  readonly itemType: ParameterType;
  readonly required: boolean;
  /** The value when the user sets none; undefined where there is none. */
  readonly default?: Json;
  /** The JSON schema of its value, default and description included. */
  readonly schema: { [key: string]: Json };
  /** Line of the program that declared it. */
  readonly source?: string;
}

/** What the rest of the house needs to know of an image. */
export interface ImageFacts {
  readonly name: string;
  /** The reference as its author wrote it, with tag or digest. */
  readonly reference: string;
  /** Registry and repository, without tag and digest. */
  readonly repository: string;
  /** `sha256:...`, undefined when it is not known. */
  readonly digest?: string;
}

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
