import { CelIssue } from './issues';
import { CelToken, escapeSpace, scan } from './scanner';
import { Follow, formatExpected, formatToken, TokenSet } from './token-sets';

/** cel-go's limit for the depth of each rule of its grammar. */
const DEEPEST = 250;

/** A place where no reading of the source goes on; the rule around it reports and recovers. */
class SyntaxFailure extends Error {}

/** A rule is nested too deep, which ends the parse. */
export class RecursionFailure extends Error {}

/**
 * Reads tokens for a parser by rules and recovers from wrong ones as the default error strategy of ANTLR 4 does, so that the messages
 * are those of cel-go: a single wrong token is dropped, a single missing one assumed, else everything is skipped up to what may follow.
 */
export class TokenReader {
  /** What was wrong, in the order of finding. */
  public readonly issues: CelIssue[];
  private readonly tokens: CelToken[];
  private readonly follows: Follow[] = [];
  private readonly depths = new Map<string, number>();
  private at = 0;
  /** Whether an issue was reported and no token was right since. */
  private recovering = false;

  public constructor(source: string) {
    const { tokens, issues } = scan(source);
    this.tokens = tokens;
    this.issues = issues;
  }

  /** The next token, or the one `ahead` of it. */
  public peek(ahead = 0): CelToken {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
  }

  /** Whether the next token is of one of these types. */
  public sees(...types: TokenSet): boolean {
    return types.includes(this.peek().type);
  }

  /** Takes the next token, known to be right. */
  public take(): CelToken {
    const token = this.peek();
    this.recovering = false;
    this.skip();
    return token;
  }

  /** Takes a token of this type; `after` is what may follow it in this rule. */
  public match(type: string, after: Follow): CelToken {
    if (this.sees(type)) return this.take();
    if (this.dropsUnwanted([type])) return this.take();
    if (this.mayFollow(after)) {
      const missing = this.peek();
      this.report(missing, `missing ${formatExpected([type])} at ${formatToken(missing)}`);
      return { type, text: '', offset: missing.offset, before: '' };
    }
    throw this.mismatch([type]);
  }

  /** Makes sure, before a choice, that the next token is one of these; drops a single wrong one. */
  public sync(expected: TokenSet): void {
    if (this.recovering || this.sees(...expected) || this.dropsUnwanted(expected)) return;
    throw this.mismatch(expected);
  }

  /** Makes sure, between the turns of a loop, that the next token goes on with it or ends it; skips to one that does. */
  public syncLoop(expected: TokenSet): void {
    if (this.recovering || this.sees(...expected)) return;
    this.report(this.peek(), `extraneous input ${formatToken(this.peek())} expecting ${formatExpected(expected)}`);
    this.skipTo(expected);
  }

  /** Fails because none of several ways fits the tokens from the next one on up to the one `ahead` of it. */
  public failAhead(ahead: number): never {
    const wrong = this.peek(ahead);
    const text = this.tokens.slice(this.at, this.at + ahead + 1)
      .map((token, index) => (index === 0 ? '' : token.before) + (token.type === '<EOF>' ? '' : token.text)).join('') || '<EOF>';
    const message = /^.(true|false|null)$/su.test(text)
      ? `mismatched input '${text.slice(1)}' expecting IDENTIFIER`
      : `no viable alternative at input '${escapeSpace(text)}'`;
    this.report(wrong, message);
    throw new SyntaxFailure(message);
  }

  /**
   * Reads a rule. When it fails, the source is skipped up to what may follow it or a rule around it, and the fallback is the result.
   */
  public rule<T>(name: string, follow: Follow, read: () => T, fallback: (offset: number) => T): T {
    const { offset } = this.peek();
    const depth = (this.depths.get(name) ?? 0) + 1;
    if (depth > DEEPEST) throw new RecursionFailure(`expression recursion limit exceeded: ${DEEPEST}`);
    this.depths.set(name, depth);
    this.follows.push(follow);
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error;
      this.skipTo([]);
      return fallback(offset);
    } finally {
      this.follows.pop();
      this.depths.set(name, depth - 1);
    }
  }

  /** Fails before the parse when brackets are nested too deep, because the parser would fill the stack first. */
  public limitNesting(): void {
    let depth = 0;
    for (const { type } of this.tokens) {
      if (['(', '[', '{'].includes(type)) depth++;
      else if ([')', ']', '}'].includes(type)) depth--;
      if (depth >= DEEPEST) throw new RecursionFailure(`expression recursion limit exceeded: ${DEEPEST}`);
    }
  }

  /** Fails when a chain of operators is too long: each is nested in the next for cel-go. */
  public limitChain(length: number): void {
    if (length > DEEPEST) throw new RecursionFailure('max recursion depth exceeded');
  }

  private mismatch(expected: TokenSet): SyntaxFailure {
    const message = `mismatched input ${formatToken(this.peek())} expecting ${formatExpected(expected)}`;
    this.report(this.peek(), message);
    return new SyntaxFailure(message);
  }

  private dropsUnwanted(expected: TokenSet): boolean {
    if (!expected.includes(this.peek(1).type) || this.sees('<EOF>')) return false;
    this.report(this.peek(), `extraneous input ${formatToken(this.peek())} expecting ${formatExpected(expected)}`);
    this.skip();
    this.recovering = false;
    return true;
  }

  private mayFollow(after: Follow): boolean {
    if (this.sees(...after.tokens)) return true;
    if (!after.end) return false;
    for (const follow of [...this.follows].reverse()) {
      if (this.sees(...follow.tokens)) return true;
      if (!follow.end) return false;
    }
    return false;
  }

  private skipTo(expected: TokenSet): void {
    const wanted = new Set([...expected, ...this.follows.flatMap((follow) => follow.tokens), '<EOF>']);
    while (!wanted.has(this.peek().type)) this.skip();
  }

  private skip(): void {
    if (this.at < this.tokens.length - 1) this.at++;
  }

  private report(token: CelToken, message: string): void {
    if (this.recovering) return;
    this.recovering = true;
    this.issues.push({ offset: token.offset, message: `Syntax error: ${message}` });
  }
}
