import { goString } from './go-string';
import { Json } from '../../kube/json';
import { ConditionNode } from '../../operator/condition-node';
import { ParameterFacts } from '../../operator/facts';
import { ParameterType } from '../../operator/parameter-type';

/** Words of CEL's grammar, which cannot be the name of a field. */
const CEL_WORDS = ['in', 'true', 'false', 'null'];

/**
 * A condition as CEL over `config` and `environment`.
 *
 * @returns undefined for a condition on the installation itself: `package` is a reserved word of CEL, only templates can ask it
 */
export function toCel(condition: ConditionNode): string | undefined {
  switch (condition.op) {
    case 'and': return join(condition.operands, ' && ', operand => operand.op === 'or');
    case 'or': return join(condition.operands, ' || ', operand => operand.op === 'and');
    case 'not': {
      const operand = toCel(condition.operand);
      return operand === undefined ? undefined : `!(${operand})`;
    }
    case 'isSet': return isOptional(condition.parameter) ? isSetCel(condition.parameter) : 'true';
    case 'isEmpty': return emptyCel(condition.parameter);
    case 'isTrue': return equalsCel(condition.parameter, condition.parameter.type === ParameterType.BOOLEAN ? true : 'true');
    case 'equals': return equalsCel(condition.parameter, condition.value);
    case 'environment': return `has(${condition.path.join('.')})`;
    case 'instance': return undefined;
    case 'variant': throw new Error(`The variant '${condition.name}' is decided when a package is written.`);
  }
}

/** Whether a parameter may have no value. */
export function isOptional(parameter: ParameterFacts): boolean {
  return !parameter.required && parameter.default === undefined;
}

/** Whether a parameter's value can be an empty text, list or object. */
export function canBeEmpty({ type }: ParameterFacts): boolean {
  return type === ParameterType.STRING || type === ParameterType.LIST || type === ParameterType.OBJECT;
}

function join(operands: readonly ConditionNode[], operator: string, needsParentheses: (operand: ConditionNode) => boolean): string | undefined {
  const texts: string[] = [];
  for (const operand of operands) {
    const text = toCel(operand);
    if (text === undefined) return undefined;
    texts.push(needsParentheses(operand) || text.includes(' || ') ? `(${text})` : text);
  }
  return texts.join(operator);
}

function valueCel({ name }: ParameterFacts): string {
  return CEL_WORDS.includes(name) ? `config["${name}"]` : `config.${name}`;
}

function isSetCel({ name }: ParameterFacts): string {
  return CEL_WORDS.includes(name) ? `"${name}" in config` : `has(config.${name})`;
}

function equalsCel(parameter: ParameterFacts, value: Json): string {
  // numbers arrive as doubles
  const literal = typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : typeof value === 'string' ? goString(value) : String(value);
  const equals = `${valueCel(parameter)} == ${literal}`;
  return isOptional(parameter) ? `${isSetCel(parameter)} && ${equals}` : equals;
}

function emptyCel(parameter: ParameterFacts): string {
  const unset = CEL_WORDS.includes(parameter.name) ? `!(${isSetCel(parameter)})` : `!${isSetCel(parameter)}`;
  if (!canBeEmpty(parameter)) return isOptional(parameter) ? unset : 'false';
  const size = `size(${valueCel(parameter)}) == 0`;
  return isOptional(parameter) ? `${unset} || ${size}` : size;
}
