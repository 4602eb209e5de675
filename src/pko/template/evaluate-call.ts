import { Evaluation, Final, MISSING } from './evaluation';
import { NumberNode, OperandNode, TemplateSyntax, nodeText } from './nodes';
import { FunctionError, TemplateError } from './template-error';
import { Boxed, GoInt, GoMap, ParameterType, Reflected, TemplateFunction, Value, int, isTrue, staticType, typeOf, unbox } from './values';

/**
 * Calls a function with the operands of a command and the value from the pipeline.
 *
 * @param node what errors of the function name as their place
 */
export function evaluateCall(
  evaluation: Evaluation, dot: Reflected, func: TemplateFunction, node: TemplateSyntax, name: string, operands: readonly OperandNode[], final: Final,
): Reflected {
  checkCount(evaluation, func, name, operands.length, final);
  if (name === 'and' || name === 'or') return shortCircuit(evaluation, dot, name, operands, final);
  const args = operands.map((operand, index) => argument(evaluation, dot, parameterType(func, index), operand));
  if (final !== MISSING) args.push(validated(evaluation, final, parameterType(func, operands.length)));
  const types = args.map((_, index) => parameterType(func, index));
  const values = args.map((arg, index) => types[index] === 'reflect.Value' ? arg : native(unbox(arg), types[index]));
  if (name === 'call') values.unshift(operands.length === 0 ? reflectedText(final as Reflected) : nodeText(operands[0]));
  try {
    const result = func.call(...values);
    return result === null ? new Boxed(null) : result;
  } catch (error) {
    if (!(error instanceof FunctionError) && !(error instanceof TemplateError)) throw error;
    evaluation.node = node;
    return evaluation.fail(`error calling ${name}: ${error.message}`);
  }
}

/** reflect.Value.String: the text itself, the type of anything else. */
function reflectedText(value: Reflected): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '<invalid Value>' : `<${staticType(value)} Value>`;
}

function checkCount(evaluation: Evaluation, func: TemplateFunction, name: string, operands: number, final: Final): void {
  const given = operands + (final === MISSING ? 0 : 1);
  const wanted = func.parameters.length - (func.variadic ? 1 : 0);
  if (func.variadic && given < wanted) evaluation.fail(`wrong number of args for ${name}: want at least ${wanted} got ${operands}`);
  if (!func.variadic && given !== wanted) evaluation.fail(`wrong number of args for ${name}: want ${wanted} got ${given}`);
}

function parameterType(func: TemplateFunction, index: number): ParameterType {
  return func.parameters[Math.min(index, func.parameters.length - 1)];
}

function native(value: Value, type: ParameterType): Value {
  return type === 'int' && value instanceof GoInt ? Number(value.value) : value;
}

/** `and` and `or` evaluate no further than they must. */
function shortCircuit(evaluation: Evaluation, dot: Reflected, name: 'and' | 'or', operands: readonly OperandNode[], final: Final): Reflected {
  let value: Reflected;
  for (const operand of operands) {
    value = argument(evaluation, dot, 'reflect.Value', operand);
    if (isTrue(unbox(value)) === (name === 'or')) return value;
  }
  return final === MISSING ? value : final;
}

/** An operand as an argument of a type. */
function argument(evaluation: Evaluation, dot: Reflected, type: ParameterType, node: OperandNode): Reflected {
  evaluation.node = node;
  switch (node.kind) {
    case 'nil': return canBeNil(type) ? zeroOf(type) : evaluation.fail(`cannot assign nil to ${type}`);
    case 'dot': case 'field': case 'variable': case 'pipe': case 'identifier': case 'chain':
      return validated(evaluation, evaluation.evaluateOperand(dot, node), type);
  }
  switch (type) {
    case 'interface {}': case 'reflect.Value': return evaluation.evaluateOperand(dot, node);
    case 'string': return node.kind === 'string' ? node.text : evaluation.fail(`expected string; found ${nodeText(node)}`);
    case 'bool': return node.kind === 'bool' ? node.value : evaluation.fail(`expected bool; found ${nodeText(node)}`);
    case 'int': return integerOf(node) ?? evaluation.fail(`expected integer; found ${nodeText(node)}`);
    case 'float64': return floatOf(node) ?? evaluation.fail(`expected float; found ${nodeText(node)}`);
    default: return evaluation.fail(`can't handle ${nodeText(node)} for arg of type ${type}`);
  }
}

function integerOf(node: OperandNode): GoInt | undefined {
  const value = (node as Partial<NumberNode>).int;
  return value === undefined ? undefined : int(value);
}

function floatOf(node: OperandNode): number | undefined {
  return (node as Partial<NumberNode>).float;
}

/** A value that fits a parameter type, or the error of Go. */
function validated(evaluation: Evaluation, value: Reflected, type: ParameterType): Reflected {
  if (value === undefined) return canBeNil(type) ? zeroOf(type) : evaluation.fail(`invalid value; expected ${type}`);
  if (type === 'reflect.Value' || type === 'interface {}') return value;
  const inner = unbox(value);
  if (inner !== null && typeOf(inner) === type) return inner;
  const shown = inner === null ? staticType(value) : typeOf(inner);
  return evaluation.fail(`wrong type for value; expected ${type}; got ${shown}`);
}

function canBeNil(type: ParameterType): boolean {
  return type === 'interface {}' || type === 'map[string]interface {}' || type === 'reflect.Value';
}

function zeroOf(type: ParameterType): Reflected {
  if (type === 'map[string]interface {}') return new GoMap(new Map(), 'interface {}', true);
  return type === 'interface {}' ? new Boxed(null) : undefined;
}
