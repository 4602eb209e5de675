import { Complex } from './complex';
import { evaluateCall } from './evaluate-call';
import { Evaluation, Final, MISSING } from './evaluation';
import { ChainNode, CommandNode, FieldNode, IdentifierNode, NumberNode, OperandNode, TemplateSyntax, VariableNode, nodeText } from './nodes';
import { Boxed, GoMap, GoObject, Reflected, elementOf, int, staticType } from './values';
import { quote } from '../../go/quote';

/** The value of a command; `final` is the value that the pipeline gives to it. */
export function evaluateCommand(evaluation: Evaluation, dot: Reflected, command: CommandNode, final: Final): Reflected {
  const [first] = command.operands;
  switch (first.kind) {
    case 'field': return evaluateField(evaluation, dot, first, command.operands, final);
    case 'chain': return evaluateChain(evaluation, dot, first, command.operands, final);
    case 'identifier': return evaluateFunction(evaluation, dot, first, command, command.operands, final);
    case 'variable': return evaluateVariable(evaluation, dot, first, command.operands, final);
    case 'pipe':
      refuseArguments(evaluation, command.operands, final);
      return evaluation.evaluatePipe(dot, first);
  }
  evaluation.node = first;
  refuseArguments(evaluation, command.operands, final);
  return first.kind === 'nil' ? evaluation.fail('nil is not a command') : evaluateLiteral(evaluation, dot, first);
}

/** The value of an operand where its type does not matter. */
export function evaluateOperand(evaluation: Evaluation, dot: Reflected, node: OperandNode): Reflected {
  evaluation.node = node;
  switch (node.kind) {
    case 'field': return evaluateField(evaluation, dot, node, undefined, MISSING);
    case 'chain': return evaluateChain(evaluation, dot, node, undefined, MISSING);
    case 'identifier': return evaluateFunction(evaluation, dot, node, node, undefined, MISSING);
    case 'variable': return evaluateVariable(evaluation, dot, node, undefined, MISSING);
    case 'pipe': return evaluation.evaluatePipe(dot, node);
    case 'nil': return undefined;
    default: return evaluateLiteral(evaluation, dot, node);
  }
}

function evaluateLiteral(evaluation: Evaluation, dot: Reflected, node: Exclude<OperandNode, { kind: 'nil' }>): Reflected {
  switch (node.kind) {
    case 'bool': return node.value;
    case 'dot': return dot;
    case 'string': return node.text;
    case 'number': return constantOf(evaluation, node);
    default: return evaluation.fail(`can't evaluate command ${quote(nodeText(node))}`);
  }
}

/** The value of a number where nothing says its type. */
function constantOf(evaluation: Evaluation, node: NumberNode): Reflected {
  evaluation.node = node;
  if (node.complex !== undefined) return new Complex(...node.complex);
  const isHexOrRune = /^'|^0[xX][^pP]*$/.test(node.text);
  if (node.float !== undefined && !isHexOrRune && /[.eEpP]/.test(node.text)) return node.float;
  return node.int === undefined ? evaluation.fail(`${node.text} overflows int`) : int(node.int);
}

function refuseArguments(evaluation: Evaluation, operands: readonly OperandNode[] | undefined, final: Final): void {
  if (operands !== undefined && (operands.length > 1 || final !== MISSING)) {
    evaluation.fail(`can't give argument to non-function ${nodeText(operands[0])}`);
  }
}

function evaluateFunction(
  evaluation: Evaluation, dot: Reflected, node: IdentifierNode, call: TemplateSyntax, operands: readonly OperandNode[] | undefined, final: Final,
): Reflected {
  evaluation.node = node;
  const { functions } = evaluation;
  if (!(node.name in functions)) return evaluation.fail(`${quote(node.name)} is not a defined function`);
  return evaluateCall(evaluation, dot, functions[node.name], call, node.name, operands?.slice(1) ?? [], final);
}

function evaluateVariable(
  evaluation: Evaluation, dot: Reflected, node: VariableNode, operands: readonly OperandNode[] | undefined, final: Final,
): Reflected {
  evaluation.node = node;
  const value = evaluation.variable(node.names[0]);
  if (node.names.length > 1) return evaluateFields(evaluation, dot, value, node, node.names.slice(1), operands, final);
  refuseArguments(evaluation, operands, final);
  return value;
}

function evaluateField(
  evaluation: Evaluation, dot: Reflected, node: FieldNode, operands: readonly OperandNode[] | undefined, final: Final,
): Reflected {
  evaluation.node = node;
  return evaluateFields(evaluation, dot, dot, node, node.names, operands, final);
}

function evaluateChain(
  evaluation: Evaluation, dot: Reflected, node: ChainNode, operands: readonly OperandNode[] | undefined, final: Final,
): Reflected {
  evaluation.node = node;
  if (node.node.kind === 'nil') return evaluation.fail(`indirection through explicit nil in ${nodeText(node)}`);
  return evaluateFields(evaluation, dot, evaluateOperand(evaluation, dot, node.node), node, node.names, operands, final);
}

function evaluateFields(
  evaluation: Evaluation, dot: Reflected, receiver: Reflected, node: TemplateSyntax, names: readonly string[],
  operands: readonly OperandNode[] | undefined, final: Final,
): Reflected {
  let value = receiver;
  names.forEach((name, index) => {
    const isLast = index === names.length - 1;
    value = fieldOf(evaluation, dot, value, node, name, isLast ? operands?.slice(1) ?? [] : [], isLast ? final : MISSING);
  });
  return value;
}

function fieldOf(
  evaluation: Evaluation, dot: Reflected, receiver: Reflected, node: TemplateSyntax, name: string, operands: readonly OperandNode[], final: Final,
): Reflected {
  if (receiver === undefined) return evaluation.fail(`nil data; no entry for key ${quote(name)}`);
  const type = staticType(receiver);
  const value = receiver instanceof Boxed ? receiver.value : receiver;
  if (value === null) return evaluation.fail(`nil pointer evaluating ${type}.${name}`);
  if (value instanceof GoObject) {
    const method = value.method(name);
    if (method !== undefined) return evaluateCall(evaluation, dot, method, node, name, operands, final);
  }
  if (!(value instanceof GoMap)) return evaluation.fail(`can't evaluate field ${name} in type ${type}`);
  if (operands.length > 0 || final !== MISSING) return evaluation.fail(`${name} is not a method but has arguments`);
  const element = value.entries.get(name);
  return element === undefined ? evaluation.fail(`map has no entry for key ${quote(name)}`) : elementOf(value, element);
}
