import { ActionNode, BranchNode, JumpNode, ListNode, Source, StatementNode, TemplateNode, isBlankList } from './nodes';
import { PipelineParser } from './parse-pipeline';
import { Token, TokenKind, scan } from './scan';
import { TokenStream } from './token-stream';
import { quote, unquote } from '../../go/quote';

/** What ends a list. */
interface EndNode { readonly kind: 'end' | 'else'; readonly offset: number }

/**
 * The templates that a file defines, itself under its own name.
 *
 * @throws TemplateError where it does not parse. Mirrors text/template/parse/parse.go.
 */
export function parseTemplate(name: string, text: string, isFunction: (name: string) => boolean): Map<string, ListNode> {
  const definitions = new Map<string, ListNode>();
  const source = { name, text };
  const parser = new TemplateParser(new TokenStream(name, scan(text)), source, isFunction, definitions);
  parser.parseFile();
  return definitions;
}

class TemplateParser {
  private rangeDepth = 0;
  private readonly pipelines: PipelineParser;

  constructor(
    private readonly tokens: TokenStream,
    private readonly source: Source,
    private readonly isFunction: (name: string) => boolean,
    private readonly definitions: Map<string, ListNode>,
  ) {
    this.pipelines = new PipelineParser(tokens, source, isFunction);
  }

  public parseFile(): void {
    const offset = this.tokens.peek().offset;
    const nodes: StatementNode[] = [];
    while (this.tokens.peek().kind !== 'eof') {
      if (this.startsDefinition()) {
        this.nested().parseDefinition();
        continue;
      }
      const node = this.textOrAction();
      if (isEnd(node)) this.tokens.fail(`unexpected {{${node.kind}}}`);
      nodes.push(node as StatementNode);
    }
    this.define(this.source.name, { kind: 'list', source: this.source, offset, nodes });
  }

  private startsDefinition(): boolean {
    if (this.tokens.peek().kind !== 'leftDelimiter') return false;
    const mark = this.tokens.mark();
    this.tokens.next();
    const token = this.tokens.nextNonSpace();
    if (token.kind === 'keyword' && token.text === 'define') return true;
    this.tokens.reset(mark);
    return false;
  }

  private parseDefinition(): void {
    const context = 'define clause';
    const token = this.tokens.nextNonSpace();
    if (token.kind !== 'string' && token.kind !== 'rawString') this.tokens.unexpected(token, context);
    const name = this.unquoted(token);
    this.expect('rightDelimiter', context);
    const [list, end] = this.itemList();
    if (end.kind !== 'end') this.tokens.fail(`unexpected {{${end.kind}}} in ${context}`);
    this.define(name, list);
  }

  /** A parser for a definition inside this one: variables and loops outside do not reach into it. */
  private nested(): TemplateParser {
    return new TemplateParser(this.tokens.nested(), this.source, this.isFunction, this.definitions);
  }

  private define(name: string, list: ListNode): void {
    const known = this.definitions.get(name);
    if (known === undefined || isBlankList(known)) {
      this.definitions.set(name, list);
    } else if (!isBlankList(list)) {
      this.tokens.fail(`template: multiple definition of template ${quote(name)}`);
    }
  }

  private itemList(): [ListNode, EndNode] {
    const offset = this.tokens.peekNonSpace().offset;
    const nodes: StatementNode[] = [];
    while (this.tokens.peekNonSpace().kind !== 'eof') {
      const node = this.textOrAction();
      if (isEnd(node)) return [{ kind: 'list', source: this.source, offset, nodes }, node];
      nodes.push(node);
    }
    return this.tokens.fail('unexpected EOF');
  }

  private textOrAction(): StatementNode | EndNode {
    const token = this.tokens.nextNonSpace();
    if (token.kind === 'text') return { kind: 'text', source: this.source, offset: token.offset, text: token.text };
    if (token.kind !== 'leftDelimiter') return this.tokens.unexpected(token, 'input');
    this.tokens.actionLine = token.line;
    const node = this.action();
    this.tokens.actionLine = 0;
    return node;
  }

  private action(): StatementNode | EndNode {
    const token = this.tokens.peekNonSpace();
    if (token.kind !== 'keyword' || token.text === 'define') return this.printAction(token);
    this.tokens.nextNonSpace();
    switch (token.text) {
      case 'block': return this.block();
      case 'break': case 'continue': return this.jump(token, token.text);
      case 'else': return this.elseAction();
      case 'end': return { kind: 'end', offset: this.expect('rightDelimiter', 'end').offset };
      case 'template': return this.templateAction();
      default: return this.branch(token.text as BranchNode['kind']);
    }
  }

  private printAction(token: Token): ActionNode {
    return { kind: 'action', source: this.source, offset: token.offset, pipe: this.pipelines.parse('command', 'rightDelimiter') };
  }

  private jump(token: Token, kind: JumpNode['kind']): JumpNode {
    const next = this.tokens.nextNonSpace();
    if (next.kind !== 'rightDelimiter') this.tokens.unexpected(next, `{{${kind}}}`);
    if (this.rangeDepth === 0) this.tokens.fail(`{{${kind}}} outside {{range}}`);
    return { kind, source: this.source, offset: token.offset };
  }

  private elseAction(): EndNode {
    const next = this.tokens.peekNonSpace();
    // `else if` and `else with`: the keyword stays for the branch that it starts.
    if (isKeyword(next, 'if') || isKeyword(next, 'with')) return { kind: 'else', offset: next.offset };
    return { kind: 'else', offset: this.expect('rightDelimiter', 'else').offset };
  }

  private branch(kind: BranchNode['kind']): BranchNode {
    const variables = this.pipelines.variableCount;
    const pipe = this.pipelines.parse(kind, 'rightDelimiter');
    if (kind === 'range') this.rangeDepth++;
    const [list, end] = this.itemList();
    if (kind === 'range') this.rangeDepth--;
    const elseList = end.kind === 'else' ? this.elseList(kind, end) : undefined;
    this.pipelines.dropVariables(variables);
    return { kind, source: this.source, offset: pipe.offset, pipe, list, elseList };
  }

  private elseList(kind: BranchNode['kind'], end: EndNode): ListNode {
    if (kind !== 'range' && isKeyword(this.tokens.peek(), kind)) {
      this.tokens.next();
      return { kind: 'list', source: this.source, offset: end.offset, nodes: [this.branch(kind)] };
    }
    const [list, last] = this.itemList();
    if (last.kind !== 'end') this.tokens.fail(`expected end; found {{${last.kind}}}`);
    return list;
  }

  private block(): TemplateNode {
    const context = 'block clause';
    const token = this.tokens.nextNonSpace();
    const name = this.templateName(token, context);
    const pipe = this.pipelines.parse(context, 'rightDelimiter');
    const body = this.nested();
    const [list, end] = body.itemList();
    if (end.kind !== 'end') this.tokens.fail(`unexpected {{${end.kind}}} in ${context}`);
    body.define(name, list);
    return { kind: 'template', source: this.source, offset: token.offset, name, pipe };
  }

  private templateAction(): TemplateNode {
    const context = 'template clause';
    const token = this.tokens.nextNonSpace();
    const name = this.templateName(token, context);
    if (this.tokens.peekNonSpace().kind === 'rightDelimiter') {
      this.tokens.nextNonSpace();
      return { kind: 'template', source: this.source, offset: token.offset, name };
    }
    return { kind: 'template', source: this.source, offset: token.offset, name, pipe: this.pipelines.parse(context, 'rightDelimiter') };
  }

  private templateName(token: Token, context: string): string {
    return token.kind === 'string' || token.kind === 'rawString' ? this.unquoted(token) : this.tokens.unexpected(token, context);
  }

  private unquoted(token: Token): string {
    return unquote(token.text) ?? this.tokens.fail('invalid syntax');
  }

  private expect(kind: TokenKind, context: string): Token {
    const token = this.tokens.nextNonSpace();
    return token.kind === kind ? token : this.tokens.unexpected(token, context);
  }
}

function isEnd(node: StatementNode | EndNode): node is EndNode {
  return node.kind === 'end' || node.kind === 'else';
}

function isKeyword(token: Token, word: string): boolean {
  return token.kind === 'keyword' && token.text === word;
}
