import { CommandNode, OperandNode, PipeNode, Source, VariableNode, nodeText } from './nodes';
import { parseNumberLiteral } from './number-literal';
import { Token, TokenKind } from './scan';
import { TokenStream } from './token-stream';
import { quote, unquote } from '../../go/quote';

const MAX_DEPTH = 10000;
const OPERANDS = new Set<TokenKind>([
  'bool', 'charConstant', 'complex', 'dot', 'field', 'identifier', 'number', 'nil', 'rawString', 'string', 'variable', 'leftParen',
]);

/** Reads pipelines, and knows the variables of the definition that it is in. */
export class PipelineParser {
  private readonly variables = ['$'];
  private depth = 0;

  constructor(
    private readonly tokens: TokenStream,
    private readonly source: Source,
    private readonly isFunction: (name: string) => boolean,
  ) {}

  /** How many variables there are; see {@link dropVariables}. */
  public get variableCount(): number {
    return this.variables.length;
  }

  /** Forgets the variables declared after there were so many. */
  public dropVariables(count: number): void {
    this.variables.length = count;
  }

  /** A pipeline up to and with the token that ends it. */
  public parse(context: string, end: TokenKind): PipeNode {
    const offset = this.tokens.peekNonSpace().offset;
    const { variables, isAssignment } = this.declarations(context);
    const commands: CommandNode[] = [];
    for (;;) {
      const token = this.tokens.peekNonSpace();
      if (token.kind === end) break;
      if (!OPERANDS.has(token.kind)) {
        this.tokens.next();
        this.tokens.unexpected(token, context);
      }
      commands.push(this.command());
    }
    this.tokens.next();
    if (commands.length === 0) this.tokens.fail(`missing value for ${context}`);
    this.refuseLiteralsBehindPipe(commands);
    return { kind: 'pipe', source: this.source, offset, isAssignment, variables, commands };
  }

  private declarations(context: string): { variables: VariableNode[]; isAssignment: boolean } {
    const variables: VariableNode[] = [];
    for (;;) {
      const token = this.tokens.peekNonSpace();
      if (token.kind !== 'variable') return { variables, isAssignment: false };
      const mark = this.tokens.mark();
      this.tokens.next();
      const next = this.tokens.peekNonSpace();
      const isComma = next.kind === 'char' && next.text === ',';
      if (next.kind !== 'assign' && next.kind !== 'declare' && !isComma) {
        this.tokens.reset(mark);
        return { variables, isAssignment: false };
      }
      this.tokens.next();
      variables.push({ kind: 'variable', source: this.source, offset: token.offset, names: [token.text] });
      this.variables.push(token.text);
      if (!isComma) return { variables, isAssignment: next.kind === 'assign' };
      if (context !== 'range' || variables.length >= 2) this.tokens.fail(`too many declarations in ${context}`);
      const after = this.tokens.peekNonSpace().kind;
      if (after !== 'variable' && after !== 'rightDelimiter' && after !== 'rightParen') this.tokens.fail('range can only initialize variables');
    }
  }

  private refuseLiteralsBehindPipe(commands: readonly CommandNode[]): void {
    commands.slice(1).forEach((command, index) => {
      if (['bool', 'dot', 'nil', 'number', 'string'].includes(command.operands[0].kind)) {
        this.tokens.fail(`non executable command in pipeline stage ${index + 2}`);
      }
    });
  }

  private command(): CommandNode {
    const offset = this.tokens.peekNonSpace().offset;
    const operands: OperandNode[] = [];
    for (;;) {
      this.tokens.peekNonSpace();
      const operand = this.operand();
      if (operand !== undefined) operands.push(operand);
      const token = this.tokens.peek();
      if (token.kind === 'rightDelimiter' || token.kind === 'rightParen') break;
      this.tokens.next();
      if (token.kind === 'pipe') break;
      if (token.kind !== 'space') this.tokens.unexpected(token, 'operand');
    }
    if (operands.length === 0) this.tokens.fail('empty command');
    return { kind: 'command', source: this.source, offset, operands };
  }

  private operand(): OperandNode | undefined {
    const node = this.term();
    const first = this.tokens.peek();
    if (node === undefined || first.kind !== 'field') return node;
    const names: string[] = [];
    while (this.tokens.peek().kind === 'field') names.push(this.tokens.next().text.slice(1));
    const place = { source: this.source, offset: first.offset };
    switch (node.kind) {
      case 'field': return { ...place, kind: 'field', names: [...node.names, ...names] };
      case 'variable': return { ...place, kind: 'variable', names: [...node.names, ...names] };
      case 'bool': case 'string': case 'number': case 'nil': case 'dot':
        return this.tokens.fail(`unexpected . after term ${quote(nodeText(node))}`);
      default: return { ...place, kind: 'chain', node, names };
    }
  }

  /** A single value; undefined where none comes. */
  private term(): OperandNode | undefined {
    const token = this.tokens.peekNonSpace();
    if (!OPERANDS.has(token.kind)) return undefined;
    this.tokens.next();
    const place = { source: this.source, offset: token.offset };
    switch (token.kind) {
      case 'identifier':
        if (!this.isFunction(token.text)) this.tokens.fail(`function ${quote(token.text)} not defined`);
        return { ...place, kind: 'identifier', name: token.text };
      case 'dot': case 'nil': return { ...place, kind: token.kind };
      case 'variable':
        if (!this.variables.includes(token.text)) this.tokens.fail(`undefined variable ${quote(token.text)}`);
        return { ...place, kind: 'variable', names: [token.text] };
      case 'field': return { ...place, kind: 'field', names: [token.text.slice(1)] };
      case 'bool': return { ...place, kind: 'bool', value: token.text === 'true' };
      case 'leftParen': return this.parenthesised();
      case 'string': case 'rawString':
        return { ...place, kind: 'string', quoted: token.text, text: unquote(token.text) ?? this.tokens.fail('invalid syntax') };
      default: return this.number(token);
    }
  }

  private parenthesised(): PipeNode {
    if (this.depth >= MAX_DEPTH) this.tokens.fail('max expression depth exceeded');
    this.depth++;
    const pipe = this.parse('parenthesized pipeline', 'rightParen');
    this.depth--;
    return pipe;
  }

  private number(token: Token): OperandNode {
    const literal = parseNumberLiteral(token.text, token.kind as 'number' | 'complex' | 'charConstant');
    if ('error' in literal) return this.tokens.fail(literal.error);
    return { kind: 'number', source: this.source, offset: token.offset, text: token.text, ...literal };
  }
}
