import { CelExpr } from './ast';
import { CelIssue } from './issues';
import { valueOfLiteral } from './literals';
import { expandMacro } from './macros';
import { balance, call, invalid, nameOf } from './nodes';
import { RecursionFailure, TokenReader } from './token-reader';
import { CALCULATIONS, EXPRESSIONS, Follow, LITERALS, PRIMARIES, RELATIONS, TokenSet } from './token-sets';

/** Names that cannot be variables or functions. */
const RESERVED = new Set([
  'as', 'break', 'const', 'continue', 'else', 'false', 'for', 'function', 'if', 'import', 'in', 'let', 'loop', 'package', 'namespace', 'null',
  'return', 'true', 'var', 'void', 'while',
]);

/** The tokens of a name of a field. */
const NAMES: TokenSet = ['IDENTIFIER', 'ESC_IDENTIFIER'];

/** What follows where a rule ends. */
const END: Follow = { tokens: [], end: true };

/** A parsed expression; it means nothing when there are issues. */
export interface ParsedCel {
  readonly expr: CelExpr;
  readonly issues: readonly CelIssue[];
}

/** Parses an expression by the grammar of cel-go v0.31 (parser/gen/CEL.g4) and expands its macros; never throws for a wrong source. */
export function parseCel(source: string): ParsedCel {
  return new Parser(source).parse();
}

class Parser {
  private readonly reader: TokenReader;
  /** What cel-go finds wrong only after the whole source was read. */
  private readonly laterIssues: CelIssue[] = [];

  public constructor(source: string) {
    this.reader = new TokenReader(source);
  }

  public parse(): ParsedCel {
    try {
      this.reader.limitNesting();
      const expr = this.rule('start', END, () => {
        const found = this.expr({ tokens: ['<EOF>'], end: false });
        this.reader.match('<EOF>', { tokens: [], end: false });
        return found;
      });
      return { expr, issues: [...this.reader.issues, ...this.laterIssues] };
    } catch (error) {
      if (!(error instanceof RecursionFailure)) throw error;
      return { expr: invalid(0), issues: [...this.reader.issues, { offset: -1, message: error.message }] };
    }
  }

  private rule(name: string, follow: Follow, read: () => CelExpr): CelExpr {
    return this.reader.rule(name, follow, read, invalid);
  }

  private expr(follow: Follow): CelExpr {
    return this.rule('expr', follow, () => {
      const condition = this.terms('||', { tokens: ['?'], end: true });
      if (!this.reader.sees('?')) return condition;
      const { offset } = this.reader.take();
      const whenTrue = this.terms('||', { tokens: [':'], end: false });
      this.reader.match(':', { tokens: EXPRESSIONS, end: false });
      return call('_?_:_', offset, [condition, whenTrue, this.expr(END)]);
    });
  }

  private terms(operator: '||' | '&&', follow: Follow): CelExpr {
    return this.rule(operator, follow, () => {
      const after: Follow = { tokens: [operator], end: true };
      const read = (): CelExpr => (operator === '||' ? this.terms('&&', after) : this.relation(after));
      const terms = [read()];
      const offsets: number[] = [];
      while (this.reader.sees(operator)) {
        offsets.push(this.reader.take().offset);
        terms.push(read());
      }
      return balance(`_${operator}_`, terms, offsets);
    });
  }

  private relation(follow: Follow): CelExpr {
    return this.chain('relation', follow, RELATIONS, (after) => this.sum(after));
  }

  private sum(follow: Follow): CelExpr {
    const product = (after: Follow): CelExpr => this.chain('calc', after, ['*', '/', '%'], (next) => this.unary(next));
    return this.chain('calc', follow, ['+', '-'], product);
  }

  /** Operands joined by operators of one level, grouped from the left. */
  private chain(name: string, follow: Follow, operators: TokenSet, operand: (follow: Follow) => CelExpr): CelExpr {
    const after: Follow = { tokens: name === 'calc' ? CALCULATIONS : RELATIONS, end: true };
    return this.rule(`${name} ${operators[0]}`, follow, () => {
      let left = operand(after);
      for (let length = 1; this.reader.sees(...operators); length++) {
        this.reader.limitChain(length);
        const { type, offset } = this.reader.take();
        left = call(type === 'in' ? '@in' : `_${type}_`, offset, [left, operand(after)]);
      }
      return left;
    });
  }

  private unary(follow: Follow): CelExpr {
    return this.rule('unary', follow, () => {
      this.reader.sync(EXPRESSIONS);
      const { type, offset } = this.reader.peek();
      const negative = type === '-' && !['NUM_INT', 'NUM_FLOAT'].includes(this.reader.peek(1).type);
      if (type !== '!' && !negative) return this.member(END);
      if (negative && !PRIMARIES.includes(this.reader.peek(1).type)) this.reader.failAhead(1);
      let count = 0;
      for (; this.reader.sees(type); count++) {
        this.reader.take();
        this.reader.syncLoop([type, ...PRIMARIES]);
      }
      const operand = this.member(END);
      return count % 2 === 0 ? operand : call(`${type}_`, offset, [operand]);
    });
  }

  private member(follow: Follow): CelExpr {
    const after: Follow = { tokens: ['.', '['], end: true };
    return this.rule('member', follow, () => {
      let operand = this.primary(after);
      for (let length = 1; this.reader.sees('.', '['); length++) {
        this.reader.limitChain(length);
        operand = this.reader.sees('.') ? this.selection(operand, after) : this.index(operand, after);
      }
      return operand;
    });
  }

  private selection(operand: CelExpr, after: Follow): CelExpr {
    const optional = this.reader.peek(1).type === '?';
    if (!optional && !NAMES.includes(this.reader.peek(1).type)) this.reader.failAhead(1);
    const { offset } = this.reader.take();
    if (optional) {
      this.reader.take();
      this.later(offset, 'unsupported syntax \'.?\'');
      return { kind: 'select', offset, operand, field: this.name(), test: false };
    }
    const name = this.reader.take();
    if (name.type === 'ESC_IDENTIFIER' || !this.reader.sees('(')) {
      return { kind: 'select', offset, operand, field: nameOf(name), test: false };
    }
    const opening = this.reader.take();
    return this.finishCall(after, (args) => this.callOrMacro(name.text, opening.offset, args, operand));
  }

  /** A name, in backticks or not, where there must be one. */
  private name(): string {
    return this.reader.rule('escapeIdent', END, () => {
      this.reader.sync(NAMES);
      return nameOf(this.reader.take());
    }, () => {
      this.later(this.reader.peek().offset, 'unsupported ident kind');
      return '';
    });
  }

  private index(operand: CelExpr, after: Follow): CelExpr {
    const { offset } = this.reader.take();
    this.reader.sync(['?', ...EXPRESSIONS]);
    if (this.reader.sees('?')) {
      this.reader.take();
      this.later(offset, 'unsupported syntax \'[?\'');
    }
    const index = this.expr({ tokens: [']'], end: false });
    this.reader.match(']', after);
    return call('_[_]', offset, [operand, index]);
  }

  /** Reads the arguments and the end of a call. It is built before its end is known so that what is wrong with both is told. */
  private finishCall(after: Follow, build: (args: CelExpr[]) => CelExpr): CelExpr {
    this.reader.sync([')', ...EXPRESSIONS]);
    const args: CelExpr[] = [];
    if (this.reader.sees(...EXPRESSIONS)) {
      this.reader.rule('exprList', { tokens: [')'], end: false }, () => {
        const next: Follow = { tokens: [','], end: true };
        args.push(this.expr(next));
        while (this.reader.sees(',')) {
          this.reader.take();
          args.push(this.expr(next));
        }
      }, () => undefined);
    }
    const built = build(args);
    this.reader.match(')', after);
    return built;
  }

  private primary(follow: Follow): CelExpr {
    return this.rule('primary', follow, () => {
      this.reader.sync(PRIMARIES);
      const { type, offset } = this.reader.peek();
      if (LITERALS.includes(type)) return this.literal();
      if (type === '[') return this.list();
      if (type === '{') return this.map();
      if (type === '(') {
        this.reader.take();
        const inner = this.expr({ tokens: [')'], end: false });
        this.reader.match(')', END);
        return inner;
      }
      if (type === '.' && this.reader.peek(1).type !== 'IDENTIFIER') this.reader.failAhead(1);
      if (type !== 'IDENTIFIER' && type !== '.') this.reader.failAhead(0);
      if (this.structFollows()) return this.struct();
      const dot = type === '.' ? this.reader.take().text : '';
      const name = this.reader.take();
      const reserved = RESERVED.has(name.text) ? this.later(offset, `reserved identifier: ${name.text}`) : undefined;
      if (this.reader.sees('(')) {
        const opening = this.reader.take();
        return this.finishCall(END, (args) => reserved ?? this.callOrMacro(dot + name.text, opening.offset, args));
      }
      if (reserved) return reserved;
      return { kind: 'ident', offset: name.offset, name: dot + name.text };
    });
  }

  private literal(): CelExpr {
    return this.rule('literal', END, () => {
      const { offset } = this.reader.peek();
      const negative = this.reader.sees('-');
      if (negative && !['NUM_INT', 'NUM_FLOAT'].includes(this.reader.peek(1).type)) this.reader.failAhead(1);
      if (negative) this.reader.take();
      const token = this.reader.take();
      const read = valueOfLiteral(token, negative);
      return 'issue' in read ? this.later(offset, read.issue) : { kind: 'literal', offset, value: read.value };
    });
  }

  private list(): CelExpr {
    const { offset } = this.reader.take();
    const elements = this.items(']', () => {
      this.optionalMark();
      return this.expr({ tokens: [','], end: true });
    });
    return { kind: 'list', offset, elements };
  }

  private map(): CelExpr {
    const { offset } = this.reader.take();
    const entries = this.items('}', () => {
      this.optionalMark();
      const key = this.expr({ tokens: [':'], end: false });
      this.reader.match(':', { tokens: EXPRESSIONS, end: false });
      return { key, value: this.expr({ tokens: [','], end: true }) };
    });
    return { kind: 'map', offset, entries };
  }

  /** The items of a list or map up to its closing bracket; a last comma is allowed. */
  private items<T>(closing: string, read: () => T): T[] {
    const items: T[] = [];
    this.reader.sync(['?', ',', closing, ...EXPRESSIONS]);
    if (this.reader.sees('?', ...EXPRESSIONS)) {
      this.reader.rule('items', { tokens: [',', closing], end: false }, () => {
        items.push(read());
        while (this.reader.sees(',') && ['?', ...EXPRESSIONS].includes(this.reader.peek(1).type)) {
          this.reader.take();
          items.push(read());
        }
      }, () => undefined);
    }
    this.reader.sync([',', closing]);
    if (this.reader.sees(',')) this.reader.take();
    this.reader.match(closing, END);
    return items;
  }

  private optionalMark(): void {
    this.reader.sync(['?', ...EXPRESSIONS]);
    if (this.reader.sees('?')) this.later(this.reader.take().offset, 'unsupported syntax \'?\'');
  }

  /** Whether a name with dots and an opening brace follow: a message. */
  private structFollows(): boolean {
    let ahead = this.reader.sees('.') ? 1 : 0;
    while (this.reader.peek(ahead + 1).type === '.' && this.reader.peek(ahead + 2).type === 'IDENTIFIER') ahead += 2;
    return this.reader.peek(ahead + 1).type === '{';
  }

  private struct(): CelExpr {
    let typeName = '';
    while (!this.reader.sees('{')) typeName += this.reader.take().text;
    const { offset } = this.reader.take();
    const fields: { offset: number; name: string; value: CelExpr }[] = [];
    const names = ['?', ...NAMES];
    this.reader.sync([',', '}', ...names]);
    while (this.reader.sees(...names)) {
      if (this.reader.sees('?')) this.later(this.reader.take().offset, 'unsupported syntax \'?\'');
      this.reader.sync(NAMES);
      const name = nameOf(this.reader.take());
      const colon = this.reader.match(':', { tokens: EXPRESSIONS, end: false });
      fields.push({ offset: colon.offset, name, value: this.expr({ tokens: [',', '}'], end: false }) });
      if (!this.reader.sees(',') || !names.includes(this.reader.peek(1).type)) break;
      this.reader.take();
    }
    this.reader.sync([',', '}']);
    if (this.reader.sees(',')) this.reader.take();
    this.reader.match('}', END);
    return { kind: 'struct', offset, typeName, fields };
  }

  private callOrMacro(name: string, offset: number, args: CelExpr[], target?: CelExpr): CelExpr {
    const expanded = expandMacro(name, offset, args, target);
    if (expanded === undefined) return { kind: 'call', offset, function: name, target, args };
    return 'message' in expanded ? this.later(expanded.offset, expanded.message) : expanded;
  }

  private later(offset: number, message: string): CelExpr {
    this.laterIssues.push({ offset, message });
    return invalid(offset);
  }
}
