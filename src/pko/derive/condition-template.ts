import { canBeEmpty, isOptional } from './condition-cel';
import { goString } from './go-string';
import { Json } from '../../kube/json';
import { ConditionNode } from '../../operator/condition-node';
import { ParameterFacts } from '../../operator/facts';
import { ParameterType } from '../../operator/parameter-type';

/** A condition as the argument of a template's `if`. */
export function toTemplate(condition: ConditionNode): string {
  switch (condition.op) {
    case 'and': case 'or': return [condition.op, ...condition.operands.map(argument)].join(' ');
    case 'not': return `not ${argument(condition.operand)}`;
    case 'isSet': return isOptional(condition.parameter) ? hasKey(condition.parameter) : 'true';
    case 'isEmpty': return emptyTemplate(condition.parameter);
    case 'isTrue': return condition.parameter.type === ParameterType.BOOLEAN
      ? guarded(condition.parameter, `.config.${condition.parameter.name}`)
      : equalsTemplate(condition.parameter, 'true');
    case 'equals': return equalsTemplate(condition.parameter, condition.value);
    case 'environment': return `hasKey .${condition.path.slice(0, -1).join('.')} ${goString(condition.path[condition.path.length - 1])}`;
    case 'variant': throw new Error(`The variant '${condition.name}' is decided when a package is written.`);
    case 'instance': return `eq .package.metadata.${condition.field} ${goString(condition.value)}`;
  }
}

/** Whether the configuration has a parameter. */
export function hasKey(parameter: ParameterFacts): string {
  return `hasKey .config ${goString(parameter.name)}`;
}

/** A condition as one argument of a function. */
export function argument(condition: ConditionNode): string {
  return parenthesised(toTemplate(condition));
}

/** An expression as one argument of a function. */
export function parenthesised(expression: string): string {
  return expression.includes(' ') ? `(${expression})` : expression;
}

function guarded(parameter: ParameterFacts, expression: string): string {
  return isOptional(parameter) ? `and (${hasKey(parameter)}) ${parenthesised(expression)}` : expression;
}

function equalsTemplate(parameter: ParameterFacts, value: Json): string {
  // numbers arrive as float64, which does not compare with an integer
  const literal = typeof value === 'string' ? goString(value) : typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);
  return guarded(parameter, `eq .config.${parameter.name} ${literal}`);
}

function emptyTemplate(parameter: ParameterFacts): string {
  if (!canBeEmpty(parameter)) return isOptional(parameter) ? `not (${hasKey(parameter)})` : 'false';
  return isOptional(parameter) ? `not (get .config ${goString(parameter.name)})` : `not .config.${parameter.name}`;
}
