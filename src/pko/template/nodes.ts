import type { NumberLiteral } from './number-literal';
import { quote } from '../../go/quote';

/** The file that a node was parsed from. */
export interface Source {
  /** The name of the template that the file makes. */
  readonly name: string;
  /** The whole text. */
  readonly text: string;
}

interface Place {
  /** The file. */
  readonly source: Source;
  /** The offset in its text that errors name. */
  readonly offset: number;
}

/** A run of text and actions. */
export interface ListNode extends Place { readonly kind: 'list'; readonly nodes: readonly StatementNode[] }
/** Text outside of actions. */
export interface TextNode extends Place { readonly kind: 'text'; readonly text: string }
/** A pipeline whose value is printed, unless it declares variables. */
export interface ActionNode extends Place { readonly kind: 'action'; readonly pipe: PipeNode }
/** `if`, `with` and `range`. */
export interface BranchNode extends Place {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipe: PipeNode;
  readonly list: ListNode;
  readonly elseList?: ListNode;
}
/** `template`, and the place of a `block`. */
export interface TemplateNode extends Place { readonly kind: 'template'; readonly name: string; readonly pipe?: PipeNode }
/** `break` and `continue`. */
export interface JumpNode extends Place { readonly kind: 'break' | 'continue' }
/** What may stand in a list. */
export type StatementNode = TextNode | ActionNode | BranchNode | TemplateNode | JumpNode;

/** Commands joined by `|`, with the variables that take the value. */
export interface PipeNode extends Place {
  readonly kind: 'pipe';
  readonly isAssignment: boolean;
  readonly variables: readonly VariableNode[];
  readonly commands: readonly CommandNode[];
}
/** A function or value with its arguments. */
export interface CommandNode extends Place { readonly kind: 'command'; readonly operands: readonly OperandNode[] }
/** The name of a function. */
export interface IdentifierNode extends Place { readonly kind: 'identifier'; readonly name: string }
/** `$x.a.b`: the variable with its `$`, then the fields. */
export interface VariableNode extends Place { readonly kind: 'variable'; readonly names: readonly string[] }
/** `.a.b`. */
export interface FieldNode extends Place { readonly kind: 'field'; readonly names: readonly string[] }
/** Fields of a parenthesised pipeline or of a function without arguments. */
export interface ChainNode extends Place { readonly kind: 'chain'; readonly node: OperandNode; readonly names: readonly string[] }
/** `.`. */
export interface DotNode extends Place { readonly kind: 'dot' }
/** `nil`. */
export interface NilNode extends Place { readonly kind: 'nil' }
/** `true` and `false`. */
export interface BoolNode extends Place { readonly kind: 'bool'; readonly value: boolean }
/** A string, as written and as meant. */
export interface StringNode extends Place { readonly kind: 'string'; readonly quoted: string; readonly text: string }
/** A number under all the types that can hold it, as Go's untyped constants. */
export interface NumberNode extends Place, NumberLiteral { readonly kind: 'number'; readonly text: string }
/** What may stand in a command. */
export type OperandNode = IdentifierNode | VariableNode | FieldNode | ChainNode | DotNode | NilNode | BoolNode | StringNode | NumberNode | PipeNode;
/** Any node. */
export type TemplateSyntax = ListNode | StatementNode | CommandNode | OperandNode;

/** A node as Go's errors print it. */
export function nodeText(node: TemplateSyntax): string {
  switch (node.kind) {
    case 'list': return node.nodes.map(nodeText).join('');
    case 'text': return node.text;
    case 'action': return `{{${nodeText(node.pipe)}}}`;
    case 'if': case 'with': case 'range': {
      const otherwise = node.elseList === undefined ? '' : `{{else}}${nodeText(node.elseList)}`;
      return `{{${node.kind} ${nodeText(node.pipe)}}}${nodeText(node.list)}${otherwise}{{end}}`;
    }
    case 'template': return `{{template ${quote(node.name)}${node.pipe === undefined ? '' : ` ${nodeText(node.pipe)}`}}}`;
    case 'break': case 'continue': return `{{${node.kind}}}`;
    case 'pipe': return pipeText(node);
    case 'command': return node.operands.map(operandText).join(' ');
    case 'identifier': return node.name;
    case 'variable': return node.names.join('.');
    case 'field': return node.names.map(name => `.${name}`).join('');
    case 'chain': return operandText(node.node) + node.names.map(name => `.${name}`).join('');
    case 'dot': return '.';
    case 'nil': return 'nil';
    case 'bool': return String(node.value);
    case 'string': return node.quoted;
    case 'number': return node.text;
  }
}

function operandText(node: OperandNode): string {
  return node.kind === 'pipe' ? `(${nodeText(node)})` : nodeText(node);
}

function pipeText(node: PipeNode): string {
  const variables = node.variables.map(nodeText).join(', ');
  const commands = node.commands.map(nodeText).join(' | ');
  return variables === '' ? commands : `${variables} ${node.isAssignment ? '=' : ':='} ${commands}`;
}

/** Where a node is, as Go's errors say it: `<file>:<line>:<bytes before it in the line>`. */
export function nodeLocation(node: TemplateSyntax): string {
  const before = node.source.text.slice(0, node.offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return `${node.source.name}:${before.split('\n').length}:${Buffer.byteLength(before.slice(lineStart))}`;
}

/** Whether a list holds nothing but space; a definition like that never replaces another. */
export function isBlankList(list: ListNode): boolean {
  return list.nodes.every(node => node.kind === 'text' && node.text.trim() === '');
}
